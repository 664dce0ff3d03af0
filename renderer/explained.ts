import type { Report } from '../shared/report/report.ts';

/** Why an input gave no result. Each kind has a sentence and an advice in the catalog: `home.problem.<kind>`. */
export type InputProblem =
  | 'nothing'
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'damaged'
  | 'no-access'
  | 'folder'
  | 'time-limit'
  | 'crashed'
  | 'cancelled';

/** One input with its result, as the window holds it until it is closed. */
export interface Explained {
  readonly kind: 'explained';
  /** Name of the file; null for pasted text. */
  readonly name: string | null;
  readonly report: Report;
  /** The input as text, its lines as the evidence counts them. Empty where it was dropped to save memory. */
  readonly originalText: string;
  /** True: the original text goes on beyond what is kept. */
  readonly originalCut: boolean;
}

/** One input that gave no result. */
export interface NotExplained {
  readonly kind: 'not-explained';
  readonly name: string | null;
  readonly problem: InputProblem;
}

export type Outcome = Explained | NotExplained;
