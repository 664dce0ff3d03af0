import type { Reason } from '../bounce/reason.ts';
import type { Confidence } from '../bounce/rule.ts';
import { domainOf } from '../mail/address.ts';
import { sameSite } from '../mail/site.ts';
import { presentArrival } from './arrival.ts';
import type { CaseState } from './case-state.ts';
import { outcomeOf } from './demands.ts';
import type { ForwardEvidence } from './forward-evidence.ts';
import type { ForwardFacts, ForwardSign, Known, RefusalFacts } from './forward-facts.ts';
import type { ForwardCause, RefusedBy } from './forward-judgement.ts';
import { known } from './sources.ts';
import type { Demand, DemandKind } from './targets/target-demands.ts';

/** Why, who said so, and how sure that is. */
export interface CauseJudgement {
  readonly cause: ForwardCause;
  readonly refusedBy: RefusedBy | null;
  readonly confidence: Confidence;
  readonly grounds: readonly Known[];
}

/** Everything the cause is judged by. */
export interface CauseCase {
  readonly facts: ForwardFacts;
  readonly evidence: ForwardEvidence;
  readonly state: CaseState;
  readonly demands: readonly Demand[];
}

const TENANT_WORDS =
  /\b5\.7\.520\b|\bAS\(7555\)|\b(?:does not|doesn['’]t|not) allow(?:ed)? (?:automatic )?external forwarding\b|\bexternal forwarding\b[^\n]{0,40}\b(?:disabled|blocked|not allowed)\b/i;

/** Signs that name the forwarding itself; the others only point to one. */
const NAMED: ReadonlySet<ForwardSign> = new Set([
  'other-recipient',
  'forward-header',
  'resent',
  'rewritten-sender',
]);

/** Reasons that have nothing to do with the proof of origin and leave no other reading. */
const OTHER_REASONS: ReadonlySet<Reason> = new Set([
  ...(['user-unknown', 'domain-unknown', 'mailbox-moved', 'mailbox-disabled', 'mailbox-full'] as const),
  ...(['server-storage-full', 'message-too-big', 'too-many-recipients', 'domain-refuses-mail'] as const),
  ...(['suppressed', 'ptr-required', 'ip-blocked', 'bad-reputation', 'rate-limited'] as const),
  ...(['too-many-connections', 'greylisted', 'spam-content', 'virus', 'attachment-refused'] as const),
  ...(['content-error', 'not-rfc-compliant', 'tls-failure', 'dns-failure', 'connection-failure'] as const),
  ...(['delivery-expired', 'protocol-error', 'server-error', 'mailer-error', 'recipient-refused'] as const),
]);

/** Is the code about an address or a mailbox (RFC 3463 §3.2, §3.3)? Then a check is mentioned in passing only. */
function isAboutMailbox({ enhancedStatus }: RefusalFacts): boolean {
  return /^[45]\.[12]\./.test(enhancedStatus ?? '');
}

function isNamed(facts: ForwardFacts): boolean {
  return facts.signs.some(({ sign }) => NAMED.has(sign));
}

/** Does the report say that the server which refused is B's own? */
function isForwardersHost(facts: ForwardFacts, host: string | null): boolean {
  const { forwarder } = facts.actors;
  const domain = domainOf(forwarder.mailbox?.value ?? null);
  if (host === null) return false;
  return host === forwarder.host?.value || (domain !== null && sameSite(host, domain));
}

/** Reasons for which nobody has said no: nothing was heard of the server. */
const UNHEARD: ReadonlySet<Reason> = new Set(['connection-failure', 'dns-failure', 'delivery-expired']);

/** Who said no, by the place of the speaker. */
function refuser(facts: ForwardFacts): RefusedBy | null {
  const { refusal, actors, input } = facts;
  if (refusal !== null && refusal.replyCode === null && UNHEARD.has(refusal.reason)) return 'nobody';
  if (refusal === null) return input === 'answers' ? null : 'nobody';
  if (refusal.permanence === 'none') return 'nobody';
  if (refusal.speaker === 'submission-server' || refusal.speaker === 'mail-program') return 'sender';
  if (facts.stoppedAtForwarder) return 'forwarder';
  if (actors.target.host !== null)
    return isForwardersHost(facts, actors.target.host.value) ? 'forwarder' : 'target';
  if (refusal.speaker === 'forwarder') return 'forwarder';
  if (refusal.spfIp !== null || refusal.speaker === 'recipient-server') return 'target';
  return refusal.spf === 'not-passed' || refusal.dmarc === 'not-passed' || refusal.dkim === 'not-passed'
    ? 'target'
    : null;
}

function quoteOf(refusal: RefusalFacts | null): readonly Known[] {
  const quote = known(refusal?.words, 'refusal', refusal?.words ?? null);
  return quote === null ? [] : [quote];
}

function stopped(
  cause: ForwardCause,
  refusedBy: RefusedBy | null,
  confidence: Confidence,
  facts: ForwardFacts,
): CauseJudgement {
  return { cause, refusedBy, confidence, grounds: quoteOf(facts.refusal) };
}

/** B's own side stopped it: a rule of the organisation, no relaying, a circle. */
function beforeTarget({ facts }: CauseCase): CauseJudgement | null {
  const { refusal } = facts;
  const text = `${refusal?.enhancedStatus ?? ''} ${refusal?.words ?? ''}`;
  if (TENANT_WORDS.test(text)) return stopped('tenant-forbids-forwarding', 'forwarder', 'certain', facts);
  if (refusal?.reason === 'routing-loop') {
    return stopped('forwarding-loop', refuser(facts), facts.signs.length > 0 ? 'likely' : 'possible', facts);
  }
  if (refusal?.reason !== 'relay-denied' || refusal.speaker === 'mail-program') return null;
  const by = refuser(facts);
  if (by === 'sender') return null;
  return stopped(
    'forwarder-refuses-relay',
    by ?? 'forwarder',
    isNamed(facts) || facts.signs.some(({ sign }) => sign === 'answer') ? 'likely' : 'possible',
    facts,
  );
}

/** A's own server was refused, and nothing shows a forwarding. */
function isDirect({ facts, evidence }: CauseCase): boolean {
  const { refusal, actors, signs } = facts;
  if (signs.length > 0 || refusal === null) return false;
  if (refusal.speaker === 'submission-server' || refusal.speaker === 'mail-program') return true;
  const own = actors.sender.ip?.value ?? null;
  if (refusal.spfIp !== null && refusal.spfIp === own) return true;
  // A's own server reports what C answered: the mail took no detour.
  if (facts.reportedBySender && actors.target.host !== null && refusal.spfIp === null) return true;
  return (
    evidence.sender?.spf.kind === 'known' &&
    evidence.sender.spf.value.result === 'pass' &&
    facts.input !== 'answers'
  );
}

/** The cause that a missed demand stands for. */
function causeOf(kind: DemandKind, state: CaseState): ForwardCause {
  const isBroken =
    (state.leavesAligned === 'yes' && state.seenAligned === 'no') ||
    (state.leavesSigned === 'yes' && state.seenSigned === 'no');
  if (kind === 'spf-not-fail' || kind === 'spf-pass') return 'spf-fails-for-forwarder';
  if (isBroken) return 'dkim-broken-by-forwarder';
  return kind === 'dmarc' || kind === 'dmarc-pass' ? 'dmarc-fails' : 'spf-and-dkim-missing';
}

/** The check that the refusal names. */
function statedKind({ spf, dkim, dmarc }: RefusalFacts): DemandKind | null {
  if (dmarc === 'not-passed') return 'dmarc';
  if (spf === 'not-passed' && dkim === 'not-passed') return 'spf-or-dkim';
  if (spf === 'not-passed') return 'spf-not-fail';
  return dkim === 'not-passed' ? 'dkim-pass' : null;
}

function dnsGround({ evidence }: CauseCase): readonly Known[] {
  const spf = evidence.sender?.spf;
  if (spf?.kind !== 'known') return [];
  const record = spf.value.tree.text;
  const ground = known(record, 'dns', record === null ? null : `${spf.value.domain} TXT ${record}`);
  return ground === null ? [] : [ground];
}

/** Does what DNS says today agree with what the refusal says? Null: nobody could look. */
function agrees(kind: DemandKind, { state, evidence }: CauseCase): boolean | null {
  if (evidence.sender?.spf.kind !== 'known' || evidence.sender.spf.value.result === 'temperror') return null;
  if (kind === 'dmarc') return state.policy.rfc9989 !== 'no-record' && state.policy.rfc9989 !== 'none';
  return (state.rewrites ? state.spfRewritten : state.spfKept) !== 'pass';
}

function confidenceIn(kind: DemandKind, given: CauseCase): Confidence {
  const isAgreed = agrees(kind, given);
  if (isAgreed === false) return 'possible';
  if (given.facts.signs.length === 0) return 'possible';
  return isAgreed === true && isNamed(given.facts) && !isGuessed(given) ? 'certain' : 'likely';
}

/** Something the cause rests on is the usual case only: B's address, or what broke the signature. */
function isGuessed({ facts, evidence }: CauseCase): boolean {
  if (facts.actors.forwarder.ip?.source === 'guess') return true;
  // An alias on A's own server: its address may merely be missing on A's list.
  if (facts.reportedBySender) return true;
  if (evidence.authentication.kind !== 'known') return false;
  const { dkim } = evidence.authentication.value;
  // The returned mail is in order, yet the target says it is not: it was changed on the last bit of the way, or not at all.
  if (facts.refusal?.dkim === 'not-passed' && dkim.some(({ result }) => result === 'pass')) return true;
  // The text is as it was signed, the signature is not: the header was changed, or the key in DNS is another one.
  return dkim.some(({ bodyIntact, headerIntact }) => bodyIntact === true && headerIntact === false);
}

/**
 * Did a server on the way write that the signature held? The returned copy alone proves nothing about what B did: whoever
 * wrote the report may have altered or cut it. An answer is no server's word.
 */
function wasSeenToHold({ facts, evidence }: CauseCase): boolean {
  return facts.signatureHeld === 'yes' && evidence.authentication.kind === 'known';
}

/** What the refusal states of the checks of origin. */
function byWords(given: CauseCase): CauseJudgement | null {
  const { facts, state } = given;
  const { refusal } = facts;
  const kind = refusal === null ? null : statedKind(refusal);
  if (kind === null) return null;
  const cause = facts.list === null ? causeOf(kind, state) : 'mailing-list';
  const confidence = confidenceIn(kind, given);
  const isDoubtful = cause === 'dkim-broken-by-forwarder' && !wasSeenToHold(given);
  return {
    cause,
    refusedBy: refuser(facts) ?? 'target',
    confidence: isDoubtful && confidence === 'certain' ? 'likely' : confidence,
    grounds: [...quoteOf(refusal), ...dnsGround(given)],
  };
}

/** Vague words, or none: what the demands of C let expect. A forecast is never certain. */
function byForecast(given: CauseCase): CauseJudgement {
  const { facts, state, demands } = given;
  const isAuth = facts.refusal?.reason === 'auth-failure';
  const { kind, unmet } = outcomeOf(presentArrival(state), demands);
  const [first] = kind === 'refused' || (isAuth && kind === 'depends') ? unmet : [];
  const refusedBy = facts.refusal === null && facts.input !== 'answers' ? 'nobody' : refuser(facts);
  const grounds = [...quoteOf(facts.refusal), ...dnsGround(given)];
  if (facts.list !== null) {
    return { cause: 'mailing-list', refusedBy, confidence: isAuth ? 'likely' : 'possible', grounds };
  }
  if (first === undefined) return { cause: 'unknown', refusedBy, confidence: 'possible', grounds };
  const confidence = isAuth && facts.signs.length > 0 ? 'likely' : 'possible';
  return { cause: causeOf(first, state), refusedBy, confidence, grounds };
}

/**
 * Judges why a forwarded mail was refused and by whom. What the refusal says counts first; DNS confirms it or makes it
 * doubtful; where the words are vague, C's demands allow a forecast. Nothing is made up where nothing is known.
 */
export function causeFor(given: CauseCase): CauseJudgement {
  const { facts } = given;
  const { refusal } = facts;
  const early = beforeTarget(given);
  if (early !== null) return early;
  if (facts.loop !== null && refusal !== null && statedKind(refusal) === null) {
    return stopped('forwarding-loop', refuser(facts), 'possible', facts);
  }
  const isOther =
    refusal !== null &&
    OTHER_REASONS.has(refusal.reason) &&
    (statedKind(refusal) === null || isAboutMailbox(refusal));
  if (isDirect(given)) {
    return stopped('not-a-forward', refuser(facts), 'likely', facts);
  }
  if (isOther) {
    const isForward = facts.signs.length > 0;
    return stopped(
      isForward ? 'target-refuses-for-other-reason' : 'not-a-forward',
      refuser(facts),
      isNamed(facts) ? 'likely' : 'possible',
      facts,
    );
  }
  return byWords(given) ?? byForecast(given);
}
