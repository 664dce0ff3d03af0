import type { Request } from '../../shared/ipc/contract.ts';
import type { Report } from '../../shared/report/report.ts';

/** What is to be explained: pasted text, or the octets of a file. */
export type ExplainInput = Request<'bounce.explain'>['input'];

/** What the worker is asked; answers carry the same number. */
export interface ExplainJob {
  readonly number: number;
  readonly input: ExplainInput;
}

/** A report with the input as it is shown beside it. */
export interface Explained {
  readonly report: Report;
  readonly originalText: string;
  readonly originalCut: boolean;
}

/** What the worker says: the result, or that the code for this input failed (a defect; the worker goes on). */
export type WorkerAnswer =
  | { readonly kind: 'explained'; readonly number: number; readonly explained: Explained }
  | { readonly kind: 'crashed'; readonly number: number; readonly cause: string };
