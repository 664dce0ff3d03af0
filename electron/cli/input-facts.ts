import type { Notice } from '../../shared/bounce/notice.ts';
import type { UnreadableReason } from '../../shared/mail/document.ts';
import type { QuotedDocument } from '../../shared/report/evidence.ts';
import type { FileProblem } from './input-files.ts';

/** What was read of an input, before anything is judged. Plain data: crosses threads. */
export type InputFacts = { readonly file: string } & (
  | { readonly kind: 'notice'; readonly document: QuotedDocument; readonly notice: Notice }
  | { readonly kind: 'no-file'; readonly problem: FileProblem }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  /** A fault in this program. */
  | { readonly kind: 'defect'; readonly cause: string }
);

/** What is known of a fault, for whoever mends it. */
export function causeOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
