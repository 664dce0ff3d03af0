import type { ForwardEvidence } from '../../forward/forward-evidence.ts';
import type { ForwardFacts } from '../../forward/forward-facts.ts';
import type { ForwardJudgement } from '../../forward/forward-judgement.ts';
import type { FindingCheck } from '../finding-check.ts';

/** What a check of a forwarding looks at. */
export interface ForwardSubject {
  readonly facts: ForwardFacts;
  readonly evidence: ForwardEvidence;
  readonly judgement: ForwardJudgement;
}

/** One finding about a forwarding. */
export type ForwardCheck = FindingCheck<ForwardSubject>;

/** Declares a check of a forwarding; exists so that its file is verified where it is written. */
export function defineForwardCheck(check: ForwardCheck): ForwardCheck {
  return check;
}
