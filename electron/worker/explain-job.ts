import type { MailSummary } from '../../shared/ipc/batch-contract.ts';
import type { Report } from '../../shared/report/report.ts';

/** An input that may hold several mails, and the name of its file (null for pasted text). */
export interface Split {
  readonly name: string | null;
}

/** One step of reading many mails from one input. */
export interface ReadStep extends Split {
  /** The same for every step of one input. */
  readonly stream: string;
  readonly first: boolean;
  readonly last: boolean;
  /** Mails at the beginning that are passed over. */
  readonly skip: number;
}

/** What the explaining process is told: the input piece by piece, then what to do. Answers carry the job's number. */
export type WorkerMessage =
  | { readonly kind: 'piece'; readonly job: number; readonly bytes: Uint8Array }
  | { readonly kind: 'run'; readonly job: number; readonly split?: Split | undefined }
  | { readonly kind: 'read'; readonly job: number; readonly step: ReadStep };

/** A report with the input as it is shown beside it. */
export interface Explained {
  readonly report: Report;
  readonly originalText: string;
  readonly originalCut: boolean;
}

/**
 * What it answers. `run`: the result, or that there are several mails. `read`: each mail by itself, then the end of the
 * step. `crashed`: the code failed on this input (a defect; the process goes on).
 */
export type WorkerAnswer =
  | { readonly kind: 'explained'; readonly job: number; readonly explained: Explained }
  | { readonly kind: 'several'; readonly job: number }
  | { readonly kind: 'mail'; readonly job: number; readonly mail: MailSummary }
  | { readonly kind: 'read'; readonly job: number; readonly ended: 'done' | 'lost' | null }
  | { readonly kind: 'crashed'; readonly job: number; readonly cause: string };
