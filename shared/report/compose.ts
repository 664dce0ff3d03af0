import {
  NO_DELAY,
  NO_FACTS,
  NO_ORIGINAL,
  NO_REPORTER,
  type Notice,
  type NoticeKind,
} from '../bounce/notice.ts';
import { judgeRecipient } from '../bounce/judge.ts';
import type { JudgedRecipient } from '../bounce/verdict.ts';
import type { UnreadableReason } from '../mail/document.ts';
import { buildPath } from './build-path.ts';
import type { QuotedDocument } from './evidence.ts';
import { findingsOf } from './findings.ts';
import type { Report } from './report.ts';

/** Kinds that speak of nobody's delivery: their `recipients` stay empty. */
const WITHOUT_RECIPIENT: ReadonlySet<NoticeKind> = new Set(['ordinary-message', 'unreadable']);

/** A notice that names nobody still has something to explain: it is judged as a whole, with a null address. */
function judgeWhole(document: QuotedDocument, notice: Notice): JudgedRecipient {
  return judgeRecipient({ ...NO_FACTS, context: document.start }, notice);
}

/** Joins facts, judgement and findings into the result. */
export function composeReport(
  document: QuotedDocument,
  notice: Notice,
  recipients: readonly JudgedRecipient[],
): Report {
  const judged = recipients.length > 0 ? recipients : [judgeWhole(document, notice)];
  const findings = findingsOf(document, notice, judged);
  const first = findings[0]?.recipients[0] ?? 0;
  return {
    schemaVersion: 1,
    kind: notice.kind,
    unreadable: null,
    format: notice.format,
    language: notice.language,
    reporter: notice.reporter,
    recipients: WITHOUT_RECIPIENT.has(notice.kind) ? recipients : judged,
    original: notice.original,
    delay: notice.delay,
    subject: notice.subject,
    date: notice.date,
    findings,
    path: buildPath(notice, judged[first]),
    problems: document.problems,
    sizeOctets: document.sizeOctets,
  };
}

/** The result for an input that could not be read at all. */
export function unreadableReport(reason: UnreadableReason, sizeOctets: number): Report {
  return {
    schemaVersion: 1,
    kind: 'unreadable',
    unreadable: reason,
    format: 'none',
    language: null,
    reporter: NO_REPORTER,
    recipients: [],
    original: NO_ORIGINAL,
    delay: NO_DELAY,
    subject: null,
    date: null,
    findings: [],
    path: null,
    problems: [],
    sizeOctets,
  };
}
