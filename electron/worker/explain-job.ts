import type { Report } from '../../shared/report/report.ts';

/** What the explaining process is told: the input piece by piece, then to begin. Answers carry the job's number. */
export type WorkerMessage =
  | { readonly kind: 'piece'; readonly job: number; readonly bytes: Uint8Array }
  | { readonly kind: 'run'; readonly job: number };

/** A report with the input as it is shown beside it. */
export interface Explained {
  readonly report: Report;
  readonly originalText: string;
  readonly originalCut: boolean;
}

/** What it answers: the result, or that the code failed on this input (a defect; the process goes on). */
export type WorkerAnswer =
  | { readonly kind: 'explained'; readonly job: number; readonly explained: Explained }
  | { readonly kind: 'crashed'; readonly job: number; readonly cause: string };
