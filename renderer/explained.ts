import type { MailRow } from '../shared/ipc/batch-contract.ts';
import type { Report } from '../shared/report/report.ts';

/** Why an input gave no result. Each kind has a sentence and an advice in the catalog: `home.problem.<kind>`. */
export type InputProblem =
  | 'nothing'
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'damaged'
  | 'no-access'
  | 'no-mails'
  | 'time-limit'
  | 'crashed'
  | 'cancelled';

/** The content of an input, which can be read again at any time. */
export type InputSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'source'; readonly source: Source };

/** One input with its result, as the window holds it while it is shown. */
export interface Explained {
  readonly kind: 'explained';
  /** Name of the file; null for pasted text. */
  readonly name: string | null;
  /** What was explained, for whoever reads it in another way. */
  readonly content: InputSource;
  readonly report: Report;
  /** The input as text, its lines as the evidence counts them. */
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

/** Octets that can be read again at any time: a file, or pasted text. */
export interface Source {
  readonly sizeOctets: number;
  /** The octets from one offset up to another; fewer where the source ends. Rejects where it is gone. */
  readonly read: (from: number, to: number) => Promise<Uint8Array>;
}

/** Where the mails of a batch come from. */
export interface BatchFile {
  /** Name of the file; null for pasted text. */
  readonly name: string | null;
  /** Null where the file could not be opened. */
  readonly source: Source | null;
}

/** One mail of a batch: a summary, and where to find the whole. */
export interface BatchMail {
  /** Index of its file. */
  readonly file: number;
  /** Number within its file, from 1; null where the file holds this one mail. */
  readonly number: number | null;
  /** Offset in the file; null where `own` holds the mail or where it cannot be opened. */
  readonly start: number | null;
  readonly sizeOctets: number;
  readonly own: Uint8Array | null;
  /** Why there are no rows; null for a mail that was read. */
  readonly problem: InputProblem | null;
  readonly rows: readonly MailRow[];
}

/** Many mails read at once. Holds summaries only, so that its size stays bounded. */
export interface Batch {
  readonly kind: 'batch';
  readonly files: readonly BatchFile[];
  readonly mails: readonly BatchMail[];
  /** Why there may be more mails than these: the user stopped, or there are more than the table takes. */
  readonly cut: 'stopped' | 'full' | null;
  /** How long the reading took, in ms. */
  readonly tookMs: number;
}

export type Outcome = Explained | NotExplained;
