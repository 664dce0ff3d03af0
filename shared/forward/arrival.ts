import type { CasePolicy, CaseState, KnownPolicy } from './case-state.ts';
import type { Tri } from './forward-facts.ts';
import type { Arrival, RemedyId, SeenResult } from './forward-judgement.ts';
import { both, either } from './tri.ts';

/** What C learns of one hand-over, before DMARC. */
interface HandOver {
  readonly spf: SeenResult;
  readonly spfAligned: Tri;
  readonly dkim: Tri;
  readonly dkimAligned: Tri;
}

/** SPF as a truth value: only `pass` is one; what could not be found out stays open. */
export function spfPasses(result: SeenResult): Tri {
  if (result === 'pass') return 'yes';
  return result === 'unknown' || result === 'temperror' ? 'unknown' : 'no';
}

function dmarcOf(policy: KnownPolicy, aligned: Tri): Arrival['rfc9989'] {
  if (policy === 'no-record') return { result: 'none', policy: null };
  const stated = policy === 'unknown' ? null : policy;
  if (aligned === 'yes') return { result: 'pass', policy: stated };
  const result = aligned === 'unknown' || policy === 'unknown' ? 'unknown' : 'fail';
  return { result, policy: stated };
}

/** Adds what DMARC makes of it (RFC 9989 §4.7: one of SPF and DKIM has to pass for the domain of From). */
export function arriving(handOver: HandOver, policy: CasePolicy): Arrival {
  const { spf, spfAligned, dkimAligned } = handOver;
  const aligned = either(both(spfPasses(spf), spfAligned), dkimAligned);
  return {
    way: 'smtp',
    ...handOver,
    rfc9989: dmarcOf(policy.rfc9989, aligned),
    rfc7489: dmarcOf(policy.rfc7489, aligned),
  };
}

/** The envelope as B passes it on today. */
function envelopeNow(state: CaseState): Pick<HandOver, 'spf' | 'spfAligned'> {
  return state.rewrites
    ? { spf: state.spfRewritten, spfAligned: state.rewrittenAligned }
    : { spf: state.spfKept, spfAligned: state.keptAligned };
}

function envelopeRewritten(state: CaseState): Pick<HandOver, 'spf' | 'spfAligned'> {
  return { spf: state.spfRewritten, spfAligned: state.rewrittenAligned };
}

function signatureNow(state: CaseState): Pick<HandOver, 'dkim' | 'dkimAligned'> {
  return { dkim: state.seenSigned, dkimAligned: state.seenAligned };
}

function signatureLeaving(state: CaseState): Pick<HandOver, 'dkim' | 'dkimAligned'> {
  return { dkim: state.leavesSigned, dkimAligned: state.leavesAligned };
}

/** What C sees today. */
export function presentArrival(state: CaseState): Arrival {
  return arriving({ ...envelopeNow(state), ...signatureNow(state) }, state.policy);
}

function relaxed(spf: SeenResult): SeenResult {
  return spf === 'fail' ? 'softfail' : spf;
}

/** A's signature holds for From; what B does to the mail decides whether it survives. */
function signed(survives: Tri): Pick<HandOver, 'dkim' | 'dkimAligned'> {
  return { dkim: survives, dkimAligned: survives };
}

const FETCHED: Arrival = {
  way: 'fetched',
  spf: 'none',
  spfAligned: 'no',
  dkim: 'unknown',
  dkimAligned: 'unknown',
  rfc9989: { result: 'none', policy: null },
  rfc7489: { result: 'none', policy: null },
};

/**
 * What C would see after one remedy, everything else as today: the simulation from which the table "if you did X" is
 * computed. Null where nothing would come to C's mailbox that way.
 */
export function arrivalAfter(id: RemedyId, state: CaseState): Arrival | null {
  const { policy } = state;
  const now = { ...envelopeNow(state), ...signatureNow(state) };
  switch (id) {
    case 'send-again':
    case 'allow-list':
      return arriving(now, policy);
    case 'write-directly':
      return arriving(
        { spf: state.spfDirect, spfAligned: state.keptAligned, ...signatureLeaving(state) },
        policy,
      );
    case 'fetch':
      return FETCHED;
    case 'local-copy':
      return null;
    case 'forward-as-attachment':
      // B's own mail: envelope and From are B's; nobody knows from here whether B signs.
      return arriving(
        { spf: state.spfRewritten, spfAligned: 'yes', dkim: 'unknown', dkimAligned: 'unknown' },
        state.forwarderPolicy,
      );
    case 'srs':
    case 'tenant-redirect':
      return arriving({ ...now, ...envelopeRewritten(state) }, policy);
    case 'srs-untouched':
      return arriving({ ...envelopeRewritten(state), ...signatureLeaving(state) }, policy);
    case 'sender-dkim':
      // Who signs already gains nothing by it; who does not depends on what B does to the mail.
      return arriving(state.leavesAligned === 'yes' ? now : { ...now, ...signed(state.untouched) }, policy);
    case 'sender-dkim-and-srs':
      return arriving({ ...envelopeRewritten(state), ...signed('yes') }, policy);
    case 'sender-relaxes-spf':
      return arriving(state.rewrites ? now : { ...now, spf: relaxed(now.spf) }, policy);
    case 'sender-lists-forwarder':
      return arriving(state.rewrites ? now : { ...now, spf: 'pass' }, policy);
  }
}
