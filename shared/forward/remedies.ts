import type { Reason } from '../bounce/reason.ts';
import { arrivalAfter, presentArrival } from './arrival.ts';
import { outcomeOf } from './demands.ts';
import { REMEDY_IDS, type Helps, type Remedy, type RemedyId } from './forward-judgement.ts';
import { allowList, fetching, simulated, special, type Answer, type RemedyCase } from './remedy-answer.ts';
import { SPECIAL, type SpecialWhy } from './remedy-words.ts';

/** The answer that comes first among equals: what needs nobody else, then what repairs most. */
const ORDER: readonly RemedyId[] = [
  'write-directly',
  'tenant-redirect',
  'fetch',
  'sender-dkim',
  'srs-untouched',
  'srs',
  'sender-dkim-and-srs',
  'allow-list',
  'forward-as-attachment',
  'sender-lists-forwarder',
  'sender-relaxes-spf',
  'local-copy',
  'send-again',
];
const HELP_ORDER: readonly Helps[] = ['yes', 'partly', 'unknown', 'no'];

function sendAgain(given: RemedyCase): Answer {
  const arrival = presentArrival(given.state);
  const outcome = outcomeOf(arrival, given.demands);
  if (given.isTaken && outcome.kind === 'arrives') return { ...special('yes', 'arrived', arrival), outcome };
  if (given.permanence === 'none') return { ...special('unknown', 'not-refused', arrival), outcome };
  if (outcome.kind === 'refused' || given.permanence === 'permanent') {
    return { ...special('no', 'same-way', arrival), outcome };
  }
  if (given.permanence === 'temporary') return { ...special('partly', 'still-tried', arrival), outcome };
  return { ...special('unknown', 'unknown-cause', arrival), outcome };
}

/** What changes A's own record, of which C sees nothing where another domain is on the envelope. */
function inSendersRecord(id: 'sender-relaxes-spf' | 'sender-lists-forwarder', given: RemedyCase): Answer {
  const answer = id === 'sender-relaxes-spf' ? relaxing(given) : simulated(id, given);
  const { isEnvelopeForeign, rewrites, spfKept } = given.state;
  if (given.isTaken || rewrites) return answer;
  if (isEnvelopeForeign) return special('no', 'foreign-envelope', presentArrival(given.state));
  return id === 'sender-lists-forwarder' && spfKept === 'permerror' && answer.helps !== 'no'
    ? special('partly', 'broken-list', presentArrival(given.state))
    : answer;
}

/** SRS where B does it already, or where A's own name on the envelope is all that speaks for the mail. */
function rewriting(id: RemedyId, given: RemedyCase): Answer {
  const { rewrites, isRewrittenElsewhere, rewritesFrom } = given.state;
  const answer = simulated(id, given);
  if (rewritesFrom && id !== 'srs') return special('unknown', 'from-returns');
  if (rewrites && isRewrittenElsewhere && answer.helps === 'no') {
    const state = { ...given.state, spfRewritten: 'pass', rewrittenAligned: 'no' } as const;
    if (simulated(id, { ...given, state }).helps !== 'no') return special('partly', 'if-last-rewrites');
  }
  const now = outcomeOf(presentArrival(given.state), given.demands);
  if (rewrites && id === 'srs' && now.kind !== 'arrives' && answer.helps !== 'unknown') {
    return { ...answer, why: SPECIAL['already-rewrites'] };
  }
  const isWorse = now.kind === 'arrives' && (answer.helps === 'no' || answer.helps === 'partly');
  return isWorse ? { ...answer, why: SPECIAL['would-break'] } : answer;
}

function relaxing(given: RemedyCase): Answer {
  const answer = simulated('sender-relaxes-spf', given);
  const { spfKept, rewrites } = given.state;
  const isNoChange = rewrites || spfKept === 'softfail' || spfKept === 'neutral' || spfKept === 'none';
  return isNoChange && answer.helps !== 'unknown' && !(given.isTaken && answer.helps === 'yes')
    ? { ...answer, helps: 'no', why: SPECIAL['already-relaxed'] }
    : answer;
}

function atTarget(id: RemedyId, given: RemedyCase): Answer {
  switch (id) {
    case 'send-again':
      return sendAgain(given);
    case 'fetch':
      return fetching(given);
    case 'allow-list':
      return allowList(given);
    case 'srs':
    case 'srs-untouched':
    case 'sender-dkim-and-srs':
      return rewriting(id, given);
    case 'sender-relaxes-spf':
    case 'sender-lists-forwarder':
      return inSendersRecord(id, given);
    case 'tenant-redirect':
      return given.isTenant ? simulated(id, given) : special('no', 'not-a-tenant');
    case 'write-directly':
    case 'local-copy':
    case 'forward-as-attachment':
    case 'sender-dkim':
      return simulated(id, given);
  }
}

/** B itself stops the mail: what C would say counts only for what goes round that. */
function atForwarder(id: RemedyId, given: RemedyCase): Answer {
  switch (id) {
    case 'write-directly':
    case 'tenant-redirect':
      return simulated(id, given);
    case 'fetch':
      return fetching(given);
    case 'local-copy':
      return special('partly', 'local-copy');
    case 'forward-as-attachment':
      return special('partly', 'by-hand', arrivalAfter(id, given.state));
    case 'srs':
    case 'srs-untouched':
      return given.cause === 'forwarder-refuses-relay' && !given.isStoppedAtFirst
        ? special('unknown', 'foreign-sender', arrivalAfter(id, given.state))
        : special('no', 'never-leaves');
    case 'send-again':
      return special(given.permanence === 'temporary' ? 'partly' : 'no', sameOrTried(given));
    case 'sender-dkim':
    case 'sender-dkim-and-srs':
    case 'sender-relaxes-spf':
    case 'sender-lists-forwarder':
    case 'allow-list':
      return special('no', 'never-leaves');
  }
}

function sameOrTried({ permanence }: RemedyCase): SpecialWhy {
  return permanence === 'temporary' ? 'still-tried' : 'same-way';
}

function inLoop(id: RemedyId, given: RemedyCase): Answer {
  if (id === 'fetch') return { ...fetching(given), helps: 'yes', why: SPECIAL['breaks-loop'] };
  if (id === 'local-copy') return special('partly', 'local-copy');
  if (id === 'write-directly') return special('partly', 'loop-direct', arrivalAfter(id, given.state));
  return special('no', 'loop-stays');
}

/** The mailbox or its domain takes no mail from anybody. */
const DEAD: ReadonlySet<Reason> = new Set([
  'user-unknown',
  'domain-unknown',
  'mailbox-moved',
  'mailbox-disabled',
  'mailbox-full',
  'domain-refuses-mail',
]);
/** The server that handed it over is distrusted: that is B. */
const DISTRUST: ReadonlySet<Reason> = new Set([
  'ip-blocked',
  'bad-reputation',
  'ptr-required',
  'rate-limited',
  'too-many-connections',
  'greylisted',
]);
/** The mail itself is. */
const CONTENT: ReadonlySet<Reason> = new Set([
  'spam-content',
  'virus',
  'attachment-refused',
  'message-too-big',
]);

function forOtherReason(id: RemedyId, given: RemedyCase): Answer {
  const { reason, permanence } = given;
  if (id === 'local-copy') return special('partly', 'local-copy');
  if (id === 'send-again') {
    return special(permanence === 'temporary' ? 'partly' : 'no', sameOrTried(given));
  }
  if (reason !== null && DEAD.has(reason)) {
    return id === 'fetch' ? special('partly', 'fetch-by-program') : special('no', 'mailbox-dead');
  }
  const isDistrust = reason !== null && DISTRUST.has(reason);
  if (id === 'fetch') return fetching(given);
  if (id === 'write-directly') {
    if (isDistrust) return special('yes', 'avoids-forwarder', arrivalAfter(id, given.state));
    return special('unknown', CONTENT.has(reason ?? 'unknown') ? 'content-stays' : 'unknown-cause');
  }
  if (id === 'allow-list') return allowList(given);
  return special('no', 'other-reason');
}

function answerFor(id: RemedyId, given: RemedyCase): Answer {
  switch (given.cause) {
    case 'forwarder-refuses-relay':
    case 'tenant-forbids-forwarding':
      return atForwarder(id, given);
    case 'forwarding-loop':
      return inLoop(id, given);
    case 'target-refuses-for-other-reason':
    case 'not-a-forward':
      return forOtherReason(id, given);
    case 'spf-fails-for-forwarder':
    case 'dmarc-fails':
    case 'spf-and-dkim-missing':
    case 'dkim-broken-by-forwarder':
    case 'mailing-list':
    case 'unknown':
      return atTarget(id, given);
  }
}

/** Two at once are worth a row only where neither alone is enough. */
function isShown({ id }: Remedy, rows: readonly Remedy[]): boolean {
  if (id !== 'sender-dkim-and-srs') return true;
  const alone = rows.filter((row) => row.id === 'sender-dkim' || row.id === 'srs-untouched');
  return alone.every(({ helps }) => helps !== 'yes');
}

/**
 * The table "if you did X" for this very case, the recommended row first: each remedy is played through (what C would
 * see, by C's demands), not looked up. Pure; the same case gives the same table.
 */
export function remediesFor(given: RemedyCase): readonly Remedy[] {
  const rows = REMEDY_IDS.map((id): Remedy => {
    const { helps, why, arrival, outcome } = answerFor(id, given);
    return { id, helps, why, arrival, unmet: outcome?.unmet ?? [] };
  });
  return rows
    .filter((row) => isShown(row, rows))
    .sort(
      (a, b) =>
        HELP_ORDER.indexOf(a.helps) - HELP_ORDER.indexOf(b.helps) ||
        ORDER.indexOf(a.id) - ORDER.indexOf(b.id),
    );
}
