import { NO_DELAY, NO_FACTS, NO_ORIGINAL, NO_REPORTER, type Notice } from '../bounce/notice.ts';
import { judgeRecipient } from '../bounce/judge.ts';
import type { JudgedRecipient } from '../bounce/verdict.ts';
import type { MailDocument, UnreadableReason } from '../mail/document.ts';
import { buildPath } from './build-path.ts';
import { findingsOf } from './findings.ts';
import type { Report } from './report.ts';

/** Joins facts, judgement and findings into the result. */
export function composeReport(
  document: MailDocument,
  notice: Notice,
  recipients: readonly JudgedRecipient[],
): Report {
  // A notice that names nobody still has something to explain: it is judged as a whole.
  const subjects =
    recipients.length > 0
      ? recipients
      : [judgeRecipient({ ...NO_FACTS, context: document.text.slice(0, 4000) }, notice)];
  const findings = findingsOf(document, notice, subjects, recipients.length > 0);
  const first = findings[0]?.recipients[0] ?? 0;
  return {
    schemaVersion: 1,
    kind: notice.kind,
    unreadable: null,
    format: notice.format,
    language: notice.language,
    reporter: notice.reporter,
    recipients,
    original: notice.original,
    delay: notice.delay,
    subject: notice.subject,
    date: notice.date,
    findings,
    path: buildPath(notice, subjects[first]),
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
