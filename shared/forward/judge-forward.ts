import { mailHostOf } from '../providers/mail-hosts.ts';
import { presentArrival } from './arrival.ts';
import { caseNames } from './case-names.ts';
import { caseState } from './case-state.ts';
import { causeFor } from './cause.ts';
import { compareSenders } from './compare-senders.ts';
import { demandsOf, outcomeOf } from './demands.ts';
import type { ForwardEvidence } from './forward-evidence.ts';
import type { ForwardFacts } from './forward-facts.ts';
import { NO_ANSWERS, type ForwardAnswers } from './forward-input.ts';
import type { ForwardCause, ForwardJudgement } from './forward-judgement.ts';
import { missingOf } from './missing.ts';
import { remediesFor } from './remedies.ts';
import { targetOf } from './targets/index.ts';

/** Providers at which an administrator rules over forwarding. */
const TENANT_HOSTS: ReadonlySet<string> = new Set(['Microsoft 365', 'Gmail']);

function isTenant(facts: ForwardFacts, cause: ForwardCause): boolean {
  if (cause === 'tenant-forbids-forwarding') return true;
  const host = mailHostOf(facts.actors.forwarder.host?.value ?? null);
  return host !== null && TENANT_HOSTS.has(host.name);
}

function permanenceOf({ refusal, input }: ForwardFacts): ForwardJudgement['permanence'] {
  if (input === 'delay') return 'temporary';
  if (refusal === null) return input === 'answers' ? 'unknown' : 'none';
  return refusal.permanence;
}

/**
 * What facts and evidence mean: who refused and why, what C sees, what would help, what is missing. Pure: the same facts
 * and evidence always give the same judgement. Where DNS could not tell, the answer is `unknown`, never "no".
 */
export function judgeForward(
  facts: ForwardFacts,
  evidence: ForwardEvidence,
  answers: ForwardAnswers = NO_ANSWERS,
): ForwardJudgement {
  const target = targetOf(evidence.target.targetId);
  const state = caseState(facts, evidence);
  const present = presentArrival(state);
  const permanence = permanenceOf(facts);
  const isTaken = permanence === 'none' && facts.input === 'mail';
  const demands = demandsOf(target, facts.refusal, { present, isTaken });
  const { cause, refusedBy, confidence, grounds } = causeFor({ facts, evidence, state, demands });
  const remedies = remediesFor({
    state,
    target,
    demands,
    cause,
    reason: facts.refusal?.reason ?? null,
    permanence,
    isTaken,
    isStoppedAtFirst: facts.stoppedAtForwarder,
    isTenant: isTenant(facts, cause),
    names: caseNames(facts, evidence, target),
  });
  const ip = facts.actors.forwarder.ip?.value ?? null;
  const comparison =
    evidence.sender !== null && evidence.other !== null
      ? compareSenders(evidence.sender, evidence.other, ip, demands)
      : null;
  return {
    refusedBy,
    cause,
    confidence,
    grounds,
    permanence,
    present,
    unmet: outcomeOf(present, demands).unmet,
    remedies,
    missing: missingOf(facts, evidence, state, cause, answers),
    comparison,
  };
}
