import type { SpfEvaluation } from '../../auth/spf/spf-evaluation.ts';
import type { SpfSurvey } from '../../auth/spf/survey-spf.ts';
import type { FindingCheck } from '../finding-check.ts';

/** What a check of SPF looks at. */
export interface SpfSubject {
  readonly evaluation: SpfEvaluation;
  /** The whole record whatever mail comes; null where it was not looked at. */
  readonly survey: SpfSurvey | null;
}

/** One finding about SPF. One file per check in this folder, registered in ./spf-registry.ts. */
export type SpfCheck = FindingCheck<SpfSubject>;

/** Declares a check of SPF; exists so that its file is verified where it is written. */
export function defineSpfCheck(check: SpfCheck): SpfCheck {
  return check;
}
