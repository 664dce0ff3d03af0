import type { Notice } from '../bounce/notice.ts';
import { NO_DELAY, NO_ORIGINAL, NO_REPORTER } from '../bounce/notice.ts';
import type { JudgedRecipient } from '../bounce/verdict.ts';
import type { MailDocument, UnreadableReason } from '../mail/document.ts';
import type { Report } from './report.ts';

/** Joins facts, judgement and findings into the result. */
export function composeReport(
  document: MailDocument,
  notice: Notice,
  recipients: readonly JudgedRecipient[],
): Report {
  return {
    schemaVersion: 1,
    ...notice,
    unreadable: null,
    recipients,
    findings: [],
    path: null,
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
