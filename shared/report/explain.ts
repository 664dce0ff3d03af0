import { judgeRecipient } from '../bounce/judge.ts';
import { readNotice } from '../bounce/read-notice.ts';
import type { ReadResult } from '../mail/document.ts';
import { composeReport, unreadableReport } from './compose.ts';
import type { Report } from './report.ts';

/** The main job, pure: what was read becomes facts, judgement, findings. Same input, same output; never throws. */
export function explain(input: ReadResult): Report {
  if (input.kind === 'unreadable') return unreadableReport(input.reason, input.sizeOctets);
  const notice = readNotice(input.document);
  const recipients = notice.recipients.map((facts) => judgeRecipient(facts, notice));
  return composeReport(input.document, notice, recipients);
}
