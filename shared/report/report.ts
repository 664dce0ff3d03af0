import type { DelayFacts, NoticeKind, OriginalMessage, Reporter } from '../bounce/notice.ts';
import type { JudgedRecipient } from '../bounce/verdict.ts';
import type { Finding } from '../checks/finding-check.ts';
import type { ReadProblem, UnreadableReason } from '../mail/document.ts';
import type { DeliveryPath } from './delivery-path.ts';

export type { Evidence, EvidenceSource, Finding, WordingParams } from '../checks/finding-check.ts';

/** The result for one input, without language; plain data that can cross IPC and be stored. */
export interface Report {
  readonly schemaVersion: 1;
  readonly kind: NoticeKind;
  readonly unreadable: UnreadableReason | null;
  readonly format: string;
  readonly language: string | null;
  readonly reporter: Reporter;
  readonly recipients: readonly JudgedRecipient[];
  readonly original: OriginalMessage;
  readonly delay: DelayFacts;
  readonly subject: string | null;
  readonly date: string | null;
  /** Most useful first. */
  readonly findings: readonly Finding[];
  readonly path: DeliveryPath | null;
  readonly problems: readonly ReadProblem[];
  readonly sizeOctets: number;
}
