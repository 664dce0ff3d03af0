import { foldWhiteSpace } from '../mail/white-space.ts';
import { readReportBlocks, readTyped } from './report-fields.ts';

/** Body of message/feedback-report (RFC 5965 §3). A field that is not stated is null. */
export interface FeedbackReport {
  /** Lower case: `abuse`, `fraud`, `opt-out`, `auth-failure` … */
  readonly feedbackType: string | null;
  readonly userAgent: string | null;
  /** Recipients of the reported message, redacted ones left out. */
  readonly originalRecipients: readonly string[];
  readonly originalMailFrom: string | null;
  readonly sourceIp: string | null;
  /** As stated. */
  readonly arrivalDate: string | null;
  readonly reportingMta: string | null;
}

/** Recipients that are read from one report. */
const MAX_RECIPIENTS = 500;

/** Reads a feedback report; null where the text has none of its fields. */
export function readFeedbackReport(text: string): FeedbackReport | null {
  const fields = readReportBlocks(text).flat();
  const value = (...names: readonly string[]): string | null => {
    const found = foldWhiteSpace(fields.find((field) => names.includes(field.name))?.value ?? '');
    return found === '' ? null : found;
  };
  const feedbackType = value('feedback-type')?.toLowerCase() ?? null;
  if (feedbackType === null && value('original-rcpt-to', 'source-ip') === null) return null;
  const recipients = fields
    .filter((field) => field.name === 'original-rcpt-to' || field.name === 'removal-recipient')
    .map((field) => readTyped(field.value).value.replace(/^<|>$/g, ''))
    .filter((address) => address.includes('@'));
  const mta = value('reporting-mta');
  return {
    feedbackType,
    userAgent: value('user-agent'),
    originalRecipients: [...new Set(recipients)].slice(0, MAX_RECIPIENTS),
    originalMailFrom: value('original-mail-from')?.replace(/^<|>$/g, '') ?? null,
    sourceIp: value('source-ip')?.replace(/^\[|\]$/g, '') ?? null,
    arrivalDate: value('arrival-date', 'received-date'),
    reportingMta: mta === null ? null : readTyped(mta).value,
  };
}
