import { readFeedbackReport } from '../../dsn/feedback-report.ts';
import { foldWhiteSpace } from '../../mail/white-space.ts';
import { NO_FACTS, type RecipientFacts } from '../notice.ts';
import type { Reading, Survey } from './reading.ts';
import { findTextAddresses } from './text-address.ts';

/** Fields of the original in which providers that write no report name the recipient. */
const RECIPIENT_FIELDS: readonly string[] = [
  'x-hmxmroriginalrecipient',
  'x-original-rcpt-to',
  'delivered-to',
  'x-apparently-to',
];

/** Complaints without a report part: a subject or text only such mail has. */
const COMPLAINT_SUBJECT = /^\s{0,4}complaint about message from|^\s{0,4}email feedback report for IP/i;
const OPENING = /^\s{0,20}this is an? [^.\n]{0,60}abuse report for an e-?mail (?:message|with)/i;
const OPT_OUT = /\bsent this email to unsubscribe from\b/i;

function complaintFacts(survey: Survey, address: string | null, about: string): RecipientFacts {
  return { ...NO_FACTS, address, diagnostic: about, context: foldWhiteSpace(survey.own.slice(0, 2000)) };
}

function recipientsOf(survey: Survey, stated: readonly string[]): readonly (string | null)[] {
  if (stated.length > 0) return stated;
  const field = survey.original.headers.find(
    (header) => RECIPIENT_FIELDS.includes(header.name) && header.value.includes('@'),
  );
  const named = field ? findTextAddresses(field.value).map((found) => found.address) : [];
  const [first] = named.length > 0 ? named : survey.original.to;
  return [first ?? null];
}

/** A report of a feedback loop (RFC 5965): somebody marked the message as spam. */
export function readComplaint(survey: Survey): Reading | null {
  const part = survey.document.parts.find((one) => one.contentType === 'message/feedback-report');
  const report = part ? readFeedbackReport(part.text) : null;
  const declared = /report-type="?feedback-report/i.test(survey.header('content-type') ?? '');
  const told =
    COMPLAINT_SUBJECT.test(survey.subject) ||
    OPENING.test(survey.own) ||
    OPT_OUT.test(survey.own.slice(0, 2000));
  if (!part && !declared && !told) return null;
  const about = foldWhiteSpace(survey.own).slice(0, 300);
  const recipients = recipientsOf(survey, report?.originalRecipients ?? []);
  const host = report?.reportingMta;
  return {
    kind: 'complaint',
    recipients: recipients.map((address) =>
      complaintFacts(survey, address, about === '' ? survey.subject : about),
    ),
    reporter: host == null ? {} : { host },
  };
}
