import type { CasePolicy, CaseState } from '../../../shared/forward/case-state.ts';
import type { Arrival } from '../../../shared/forward/forward-judgement.ts';
import { presentArrival } from '../../../shared/forward/arrival.ts';
import { demandsOf } from '../../../shared/forward/demands.ts';
import type { RemedyCase } from '../../../shared/forward/remedy-answer.ts';
import { targetOf } from '../../../shared/forward/targets/index.ts';

const NO_POLICY: CasePolicy = { rfc9989: 'no-record', rfc7489: 'no-record' };

/** The plainest case: a forwarding that keeps the sender, a strict list, no signature, no policy. */
export const PLAIN: CaseState = {
  spfKept: 'fail',
  keptAligned: 'yes',
  spfRewritten: 'pass',
  rewrittenAligned: 'no',
  spfDirect: 'pass',
  rewrites: false,
  isEnvelopeForeign: false,
  isRewrittenElsewhere: false,
  rewritesFrom: false,
  leavesSigned: 'no',
  leavesAligned: 'no',
  untouched: 'unknown',
  seenSigned: 'no',
  seenAligned: 'no',
  policy: NO_POLICY,
  forwarderPolicy: NO_POLICY,
};

/** The same policy by both editions. */
export function policy(asked: CasePolicy['rfc9989']): CasePolicy {
  return { rfc9989: asked, rfc7489: asked };
}

const name = (text: string) => ({ en: text, de: text });

/** A case at a target, refused for good. */
export function caseAt(targetId: string, state: CaseState, more: Partial<RemedyCase> = {}): RemedyCase {
  const target = targetOf(targetId);
  const present: Arrival = presentArrival(state);
  return {
    state,
    target,
    demands: demandsOf(target, null, { present, isTaken: false }),
    cause: 'unknown',
    reason: 'auth-failure',
    permanence: 'permanent',
    isTaken: false,
    isStoppedAtFirst: false,
    isTenant: false,
    names: {
      sender: name('example.com'),
      forwarder: name('example.org'),
      forwarderIp: name('198.51.100.40'),
      target: target.name,
    },
    ...more,
  };
}
