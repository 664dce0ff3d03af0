import type { Finding } from '../../shared/report/report.ts';
import type { FindingText } from '../../shared/wording/finding-text.ts';

/** A finding with its words. */
export interface WordedFinding {
  readonly finding: Finding;
  readonly text: FindingText;
}
