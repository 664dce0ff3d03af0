import { judgeRecipient } from '../bounce/judge.ts';
import type { Notice } from '../bounce/notice.ts';
import { readNotice } from '../bounce/read-notice.ts';
import type { ReadResult } from '../mail/document.ts';
import { composeReport, unreadableReport } from './compose.ts';
import { quotedDocument, type QuotedDocument } from './evidence.ts';
import type { Report } from './report.ts';

/** The main job, pure: what was read becomes facts, judgement, findings. Same input, same output; never throws. */
export function explain(input: ReadResult): Report {
  if (input.kind === 'unreadable') return unreadableReport(input.reason, input.sizeOctets);
  return explainNotice(quotedDocument(input.document), readNotice(input.document));
}

/** The second half of it: judgement and findings, from the facts of the notice. */
export function explainNotice(document: QuotedDocument, notice: Notice): Report {
  const recipients = notice.recipients.map((facts) => judgeRecipient(facts, notice));
  return composeReport(document, notice, recipients);
}
