import type { DelayFacts, NoticeKind, OriginalMessage, Reporter } from '../bounce/notice.ts';
import type { Actor, Bilingual, Confidence } from '../bounce/rule.ts';
import type { JudgedRecipient } from '../bounce/verdict.ts';
import type { ReadProblem, UnreadableReason } from '../mail/document.ts';
import type { DeliveryPath } from './delivery-path.ts';

/** Where a quoted line comes from. */
export type EvidenceSource = 'bounce' | 'header' | 'dns' | 'probe' | 'answer' | 'reference';

/** A quoted line on which a finding rests; never reworded. */
export interface Evidence {
  readonly source: EvidenceSource;
  readonly quote: string;
  /** The deciding words inside the quote, null where the whole line counts. */
  readonly matched: string | null;
  /** Line of the input, from 1; null where the text had to be decoded first. */
  readonly line: number | null;
}

/** Values that fill the placeholders of a wording. A missing one is replaced by a phrase ("the server"). */
export type WordingParams = Readonly<Record<string, string | number>>;

/** A judgement without language: ids and values; `shared/wording` turns it into sentences. */
export interface Finding {
  /** Id of the check that made it, e.g. `recipient.unknown`. */
  readonly id: string;
  readonly confidence: Confidence;
  readonly actors: readonly Actor[];
  readonly params: WordingParams;
  /** Further words of the matched rule, about this very server's wording. */
  readonly detail: Bilingual | null;
  readonly evidence: readonly Evidence[];
  readonly references: readonly string[];
  /** `YYYY-MM` of the oldest fact used. */
  readonly asOf: string;
  /** Indices into `recipients`. */
  readonly recipients: readonly number[];
}

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
