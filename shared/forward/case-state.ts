import { listedOrganisation } from '../auth/dmarc/discover-dmarc.ts';
import type { DkimVerification, DmarcPolicy, DmarcVerdict } from '../auth/authentication.ts';
import type { SpfEvaluation } from '../auth/spf/spf-evaluation.ts';
import { isSameOrBelow } from '../dns/domain-name.ts';
import { domainOf } from '../mail/address.ts';
import type { Asked, ForwardEvidence, PolicyEditions } from './forward-evidence.ts';
import type { ForwardFacts, Tri } from './forward-facts.ts';
import type { SeenResult } from './forward-judgement.ts';
import { isRelated, valueOf } from './sources.ts';
import { both, either, triOf } from './tri.ts';

/** A policy as one edition finds it: what it asks for, that there is none, or that nobody knows. */
export type KnownPolicy = DmarcPolicy | 'no-record' | 'unknown';

/** A domain's policy by both editions, and how strictly it compares names. */
export interface CasePolicy {
  readonly rfc9989: KnownPolicy;
  readonly rfc7489: KnownPolicy;
}

/** What the simulation starts from: one case, without the words it was read from. */
export interface CaseState {
  /** SPF of A's own envelope sender for B's address, and whether its domain belongs to From. */
  readonly spfKept: SeenResult;
  readonly keptAligned: Tri;
  /** SPF of the sender B writes or would write, for B's address. */
  readonly spfRewritten: SeenResult;
  readonly rewrittenAligned: Tri;
  /** SPF of A's envelope sender for A's own server. */
  readonly spfDirect: SeenResult;
  /** The domain on A's envelope is not A's but, for instance, a mailing service's: A cannot change its record. */
  readonly isEnvelopeForeign: boolean;
  /** Another domain than A's is on the envelope already (SRS). */
  readonly rewrites: boolean;
  /** That one is not of the address that forwards, either: a server before B may have written it. */
  readonly isRewrittenElsewhere: boolean;
  /** B writes itself into From, too. */
  readonly rewritesFrom: boolean;
  /** As the mail leaves A: any signature that holds, one for the domain of From. */
  readonly leavesSigned: Tri;
  readonly leavesAligned: Tri;
  /** B leaves header and text so that a signature survives. */
  readonly untouched: Tri;
  /** As C sees it today. */
  readonly seenSigned: Tri;
  readonly seenAligned: Tri;
  readonly policy: CasePolicy;
  readonly forwarderPolicy: CasePolicy;
}

function seen(asked: Asked<SpfEvaluation>): SeenResult {
  return asked.kind === 'known' ? asked.value.result : 'unknown';
}

function policyOf({ result, policy }: DmarcVerdict): KnownPolicy {
  if (result === 'temperror') return 'unknown';
  return policy ?? 'no-record';
}

/** The policy as the simulation takes it. */
export function casePolicy(asked: Asked<PolicyEditions>): CasePolicy {
  if (asked.kind !== 'known') return { rfc9989: 'unknown', rfc7489: 'unknown' };
  return { rfc9989: policyOf(asked.value.rfc9989), rfc7489: policyOf(asked.value.rfc7489) };
}

/** A tag of a DMARC record asks for equal names: `aspf=s`, `adkim=s` (RFC 9989 §4.7). */
function isStrict(record: string | null, tag: 'aspf' | 'adkim'): boolean {
  return record !== null && new RegExp(`;\\s{0,20}${tag}\\s{0,20}=\\s{0,20}s\\b`, 'i').test(record);
}

const recordOf = ({ rfc9989, rfc7489 }: PolicyEditions): string | null => rfc9989.record ?? rfc7489.record;

const policiesOf = ({ sender }: ForwardEvidence): Asked<PolicyEditions> =>
  sender?.dmarc ?? { kind: 'offline' };

/** Does `domain` speak for the domain of From? By the published policy where it is known, else by the registered name. */
export function isAligned(
  domain: string | null,
  from: string | null,
  dmarc: Asked<PolicyEditions>,
  tag: 'aspf' | 'adkim',
): Tri {
  if (domain === null || from === null) return 'unknown';
  if (domain === from) return 'yes';
  if (dmarc.kind !== 'known') return triOf(listedOrganisation(domain) === listedOrganisation(from));
  const { rfc9989, rfc7489 } = dmarc.value;
  if (isStrict(recordOf(dmarc.value), tag)) return 'no';
  return triOf(isSameOrBelow(domain, rfc9989.domain) || isSameOrBelow(domain, rfc7489.domain));
}

/** A signature that is in order but for what happened to the mail afterwards. */
function wasValid({ result, headerIntact, bodyIntact }: DkimVerification): Tri {
  // A text that is just what was signed was signed in earnest; then the header was changed.
  if (result === 'pass' || headerIntact === true || bodyIntact === true) return 'yes';
  if (result === 'temperror' || result === 'fail') return 'unknown';
  return 'no';
}

interface Signatures {
  readonly any: Tri;
  readonly aligned: Tri;
}

function over(
  found: readonly DkimVerification[],
  dmarc: Asked<PolicyEditions>,
  judge: (one: DkimVerification) => Tri,
): Signatures {
  const wantsSame = dmarc.kind === 'known' && isStrict(recordOf(dmarc.value), 'adkim');
  const aligned = found.filter(
    (one) => one.aligned === 'strict' || (one.aligned === 'relaxed' && !wantsSame),
  );
  return { any: either('no', ...found.map(judge)), aligned: either('no', ...aligned.map(judge)) };
}

function verified(evidence: ForwardEvidence): readonly DkimVerification[] | null {
  const { authentication } = evidence;
  if (authentication.kind !== 'known' || authentication.value.notVerified !== null) return null;
  return authentication.value.dkim;
}

const UNKNOWN: Signatures = { any: 'unknown', aligned: 'unknown' };

/** What the mail was signed with when it left A. */
function leaving(facts: ForwardFacts, evidence: ForwardEvidence, from: string | null): Signatures {
  if (facts.signed === 'no') return { any: 'no', aligned: 'no' };
  if (facts.signed === 'unknown') return UNKNOWN;
  const dmarc = policiesOf(evidence);
  const stated = facts.signingDomains.map((domain) => isAligned(domain, from, dmarc, 'adkim'));
  const found = verified(evidence);
  const judged = found === null ? null : over(found, dmarc, wasValid);
  const any =
    judged?.any === 'yes' ? 'yes' : facts.signatureHeld === 'yes' ? 'yes' : (judged?.any ?? 'unknown');
  // Who signs without a trace of the signing domain, as an answer says, signs for the own one.
  const fits = facts.signingDomains.length === 0 ? 'unknown' : either(...stated);
  if (judged !== null && judged.aligned === 'yes') return { any, aligned: 'yes' };
  return { any, aligned: both(fits, any) };
}

/** Does a signature survive what B does? */
function survives(facts: ForwardFacts, evidence: ForwardEvidence, leaves: Signatures): Tri {
  const found = verified(evidence)?.filter(({ bodyChecked }) => bodyChecked) ?? [];
  if (found.some(({ result }) => result === 'pass')) return 'yes';
  const isTouched = found.some(
    ({ headerIntact, bodyIntact }) =>
      headerIntact !== null && bodyIntact !== null && headerIntact !== bodyIntact,
  );
  if (isTouched) return 'no';
  if (facts.untouched !== 'unknown') return facts.untouched;
  return leaves.any === 'yes' && facts.refusal?.dkim === 'not-passed' ? 'no' : 'unknown';
}

/** What C sees of the signatures: its own words first, then what the mail shows, then what follows. */
function seenNow(
  facts: ForwardFacts,
  evidence: ForwardEvidence,
  leaves: Signatures,
  untouched: Tri,
): Signatures {
  const { refusal } = facts;
  if (refusal?.dkim === 'not-passed') return { any: 'no', aligned: 'no' };
  const found = verified(evidence);
  const isWhole = found !== null && found.every(({ bodyChecked }) => bodyChecked);
  if (isWhole && facts.signed !== 'unknown') {
    const now = over(found, policiesOf(evidence), ({ result }) =>
      result === 'temperror' ? 'unknown' : triOf(result === 'pass'),
    );
    return refusal?.dmarc === 'not-passed' && now.aligned !== 'yes' ? { ...now, aligned: 'no' } : now;
  }
  const aligned = both(leaves.aligned, untouched);
  return {
    any: both(leaves.any, untouched),
    // A policy that was not passed leaves no room for a signature of the right domain.
    aligned: refusal?.dmarc === 'not-passed' ? 'no' : aligned,
  };
}

/** A's own way: where no header names its server, a published list is taken to name it. */
function directSpf({ spfDirect, sender }: ForwardEvidence): SeenResult {
  if (spfDirect.kind !== 'nothing-to-ask') return seen(spfDirect);
  const listed = sender?.spf.kind === 'known' ? sender.spf.value : null;
  if (listed === null) return 'unknown';
  const { result, tree } = listed;
  return tree.text === null || result === 'permerror' || result === 'temperror' ? result : 'pass';
}

/**
 * The domain that C looked SPF up for, where it is not A's: then B had written another sender on the envelope, whatever
 * the returned mail shows. Null where nothing of the kind is stated.
 */
export function statedRewriting({ refusal, actors }: ForwardFacts): string | null {
  const seen = refusal?.spfDomain ?? null;
  const from = valueOf(actors.sender.domain);
  const envelope = domainOf(valueOf(actors.sender.envelope));
  if (seen === null || from === null) return null;
  return isRelated(seen, from) || isRelated(seen, envelope) ? null : seen;
}

function isRewritten(facts: ForwardFacts): boolean {
  return facts.actors.forwarder.rewrittenSender !== null || statedRewriting(facts) !== null;
}

const isForeign = (domain: string | null, from: string | null): boolean =>
  domain !== null && from !== null && listedOrganisation(domain) !== listedOrganisation(from);

function isRewrittenElsewhere(facts: ForwardFacts, { rewrittenDomain }: ForwardEvidence): boolean {
  const own = domainOf(valueOf(facts.actors.forwarder.mailbox));
  return isRewritten(facts) && own !== null && rewrittenDomain !== null && !isRelated(rewrittenDomain, own);
}

function keptSpf(facts: ForwardFacts, evidence: ForwardEvidence): SeenResult {
  const now = evidence.sender === null ? 'unknown' : seen(evidence.sender.spf);
  const isKept = !isRewritten(facts);
  // What the target says it saw counts; which of the results it was, DNS tells.
  if (isKept && facts.refusal?.spf === 'not-passed' && (now === 'unknown' || now === 'temperror'))
    return 'fail';
  return now;
}

/** A target that refuses because of DMARC has seen a policy that says so, whatever DNS says (or does not say) now. */
function statedPolicy(policy: CasePolicy, facts: ForwardFacts): CasePolicy {
  if (facts.refusal?.dmarc !== 'not-passed' || facts.refusal.permanence !== 'permanent') return policy;
  // Where the editions differ, the target goes by the one that asks to refuse.
  if (policy.rfc9989 === 'reject' || policy.rfc7489 === 'reject') {
    return { rfc9989: 'reject', rfc7489: 'reject' };
  }
  const stated = (known: KnownPolicy): KnownPolicy => (known === 'unknown' ? 'reject' : 'unknown');
  return { rfc9989: stated(policy.rfc9989), rfc7489: stated(policy.rfc7489) };
}

/** Reads one case as the simulation needs it. Pure; what nobody found out stays `unknown`. */
export function caseState(facts: ForwardFacts, evidence: ForwardEvidence): CaseState {
  const { sender } = facts.actors;
  const from = sender.domain?.value ?? null;
  const dmarc = policiesOf(evidence);
  const envelope = domainOf(sender.envelope?.value ?? null) ?? evidence.sender?.domain ?? from;
  const leaves = leaving(facts, evidence, from);
  const rewritesFrom = facts.touched.includes('from');
  const untouched = survives(facts, evidence, leaves);
  const now = seenNow(facts, evidence, leaves, untouched);
  return {
    spfKept: keptSpf(facts, evidence),
    keptAligned: isAligned(envelope, from, dmarc, 'aspf'),
    spfRewritten: seen(evidence.spfRewritten),
    rewrittenAligned: isAligned(evidence.rewrittenDomain, from, dmarc, 'aspf'),
    spfDirect: directSpf(evidence),
    // Where B stands in From, the envelope is what still names A.
    isEnvelopeForeign: !rewritesFrom && isForeign(envelope, from),
    rewrites: isRewritten(facts),
    isRewrittenElsewhere: isRewrittenElsewhere(facts, evidence),
    rewritesFrom,
    leavesSigned: leaves.any,
    leavesAligned: leaves.aligned,
    untouched,
    seenSigned: now.any,
    seenAligned: now.aligned,
    policy: statedPolicy(casePolicy(dmarc), facts),
    forwarderPolicy: casePolicy(evidence.forwarderDmarc),
  };
}
