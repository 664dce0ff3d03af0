import type { Reason } from '../bounce/reason.ts';
import type { Bilingual } from '../bounce/rule.ts';
import { arrivalAfter, presentArrival } from './arrival.ts';
import type { CaseNames } from './case-names.ts';
import type { CaseState } from './case-state.ts';
import { outcomeOf, type Outcome } from './demands.ts';
import {
  REMEDY_IDS,
  type Arrival,
  type ForwardCause,
  type Helps,
  type Remedy,
  type RemedyId,
} from './forward-judgement.ts';
import { SPECIAL, whyHelps, whyOpen, whyUnmet, type SpecialWhy } from './remedy-words.ts';
import type { Demand, TargetDemands } from './targets/target-demands.ts';

/** One case with everything that decides what would help. */
export interface RemedyCase {
  readonly state: CaseState;
  readonly target: TargetDemands;
  readonly demands: readonly Demand[];
  readonly cause: ForwardCause;
  /** Class of the refusal; null where there was none. */
  readonly reason: Reason | null;
  /** `none`: nothing was refused. */
  readonly permanence: 'permanent' | 'temporary' | 'none' | 'unknown';
  /** The mail is here although nobody knows why it was asked about: it was taken. */
  readonly isTaken: boolean;
  /** B refused at the address that was written to, before it came to forwarding. */
  readonly isStoppedAtFirst: boolean;
  /** B is run for an organisation by a provider that knows such rules (Microsoft 365, Google Workspace). */
  readonly isTenant: boolean;
  readonly names: CaseNames;
}

/** What one row says, before its words are chosen. */
interface Answer {
  readonly helps: Helps;
  readonly why: Bilingual;
  readonly arrival: Arrival | null;
  readonly outcome: Outcome | null;
}

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

function special(helps: Helps, id: SpecialWhy, arrival: Arrival | null = null): Answer {
  return { helps, why: SPECIAL[id], arrival, outcome: null };
}

/** Reads an outcome as an answer. */
function answerOf(id: RemedyId, arrival: Arrival, outcome: Outcome, { names, target }: RemedyCase): Answer {
  const [unmet] = outcome.unmet;
  const [open] = outcome.open;
  switch (outcome.kind) {
    case 'arrives':
      return { helps: 'yes', why: whyHelps(id, names, target), arrival, outcome };
    case 'refused':
    case 'depends': {
      const isCertain = outcome.kind === 'refused';
      const why = unmet ? whyUnmet(unmet, isCertain, names) : SPECIAL['unknown-cause'];
      return { helps: isCertain ? 'no' : 'partly', why, arrival, outcome };
    }
    case 'spam-folder':
      return { helps: 'partly', why: SPECIAL['spam-folder'], arrival, outcome };
    case 'open':
      return { helps: 'unknown', why: open ? whyOpen(open) : SPECIAL['unknown-cause'], arrival, outcome };
  }
}

/** A remedy whose success hangs on B leaving the mail alone is a "perhaps" with that condition. */
function underCondition(id: RemedyId, answer: Answer, given: RemedyCase): Answer {
  if (answer.outcome?.kind !== 'open' || given.state.untouched !== 'unknown') return answer;
  const arrival = arrivalAfter(id, { ...given.state, untouched: 'yes' });
  if (arrival === null || outcomeOf(arrival, given.demands).kind !== 'arrives') return answer;
  return { ...answer, helps: 'partly', why: SPECIAL['if-untouched'] };
}

/** The demands that would have to be met, tried on what C would see. */
function simulated(id: RemedyId, given: RemedyCase): Answer {
  const arrival = arrivalAfter(id, given.state);
  if (arrival === null) return special('partly', 'local-copy');
  const answer = answerOf(id, arrival, outcomeOf(arrival, given.demands), given);
  return underCondition(id, answer, given);
}

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

function fetching(given: RemedyCase): Answer {
  const arrival = arrivalAfter('fetch', given.state);
  if (given.target.collects === 'no') return special('partly', 'not-collecting', arrival);
  return { helps: 'yes', why: whyHelps('fetch', given.names, given.target), arrival, outcome: null };
}

function allowList(given: RemedyCase): Answer {
  const arrival = presentArrival(given.state);
  switch (given.target.allowList) {
    case 'yes':
      return {
        helps: 'yes',
        why: whyHelps('allow-list', given.names, given.target),
        arrival,
        outcome: null,
      };
    case 'partly':
      return special('partly', 'allow-list-partly', arrival);
    case 'unknown':
      return special('partly', 'allow-list-unknown', arrival);
    case 'no':
      return special('no', 'no-allow-list', arrival);
  }
}

/** SRS where B does it already, or where A's own name on the envelope is all that speaks for the mail. */
function rewriting(id: RemedyId, given: RemedyCase): Answer {
  const answer = simulated(id, given);
  const now = outcomeOf(presentArrival(given.state), given.demands);
  if (given.state.rewrites && id === 'srs' && now.kind !== 'arrives' && answer.helps !== 'unknown') {
    return { ...answer, why: SPECIAL['already-rewrites'] };
  }
  const isWorse = now.kind === 'arrives' && (answer.helps === 'no' || answer.helps === 'partly');
  return isWorse ? { ...answer, why: SPECIAL['would-break'] } : answer;
}

function relaxing(given: RemedyCase): Answer {
  const answer = simulated('sender-relaxes-spf', given);
  const { spfKept, rewrites } = given.state;
  const isNoChange = rewrites || spfKept === 'softfail' || spfKept === 'neutral' || spfKept === 'none';
  return isNoChange && answer.helps !== 'unknown'
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
      return relaxing(given);
    case 'tenant-redirect':
      return given.isTenant ? simulated(id, given) : special('no', 'not-a-tenant');
    case 'write-directly':
    case 'local-copy':
    case 'forward-as-attachment':
    case 'sender-dkim':
    case 'sender-lists-forwarder':
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
  if (reason !== null && DEAD.has(reason)) return special('no', 'mailbox-dead');
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
