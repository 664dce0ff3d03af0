import { forwardFindings } from '../checks/forward/index.ts';
import type { ForwardEvidence } from '../forward/forward-evidence.ts';
import type { ForwardFacts } from '../forward/forward-facts.ts';
import type { ForwardAnswers } from '../forward/forward-input.ts';
import type { ForwardJudgement } from '../forward/forward-judgement.ts';
import { judgeForward } from '../forward/judge-forward.ts';
import type { DeliveryPath } from './delivery-path.ts';
import { forwardPath } from './forward-path.ts';
import type { Finding } from './report.ts';

/** The whole answer to "Why was my forward rejected?"; plain data without language that can cross IPC and be stored. */
export interface ForwardExamination {
  readonly facts: ForwardFacts;
  readonly evidence: ForwardEvidence;
  readonly judgement: ForwardJudgement;
  /** Most useful first. */
  readonly findings: readonly Finding[];
  /** The chain with the refusing link; null where there is nothing to draw. */
  readonly path: DeliveryPath | null;
}

/** Joins facts, evidence and what they mean into the answer. Pure; the same input gives the same answer. */
export function composeExamination(
  facts: ForwardFacts,
  evidence: ForwardEvidence,
  answers: ForwardAnswers,
): ForwardExamination {
  const judgement = judgeForward(facts, evidence, answers);
  return {
    facts,
    evidence,
    judgement,
    findings: forwardFindings({ facts, evidence, judgement }),
    path: forwardPath(facts, judgement),
  };
}
