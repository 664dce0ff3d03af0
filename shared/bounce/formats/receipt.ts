import { readDisposition, type DispositionNotification } from '../../dsn/disposition.ts';
import { foldWhiteSpace } from '../../mail/white-space.ts';
import { NO_FACTS } from '../notice.ts';
import { readAnyRecipients } from './generic.ts';
import { reasonSentences } from './reason-sentences.ts';
import type { Reading, Survey } from './reading.ts';

/** Words of a mailbox filter that refuses by way of a notification (RFC 5429 §2.1.2). */
const REFUSED =
  /reject|refus|could not be delivered|not delivered|abgelehnt|zurückgewiesen|quota|nicht zugestellt/i;

function isRefusal(survey: Survey, notice: DispositionNotification | null): boolean {
  if (notice?.dispositionType === 'denied' || notice?.dispositionType === 'failed') return true;
  if (notice?.modifiers.some((word) => word === 'error' || word === 'failure')) return true;
  return (
    notice?.dispositionType !== 'displayed' && REFUSED.test(`${survey.subject} ${survey.own.slice(0, 2000)}`)
  );
}

/** Dispositions that mean the message is in the mailbox, RFC 8098 §3.2.6.2. */
function successReading(survey: Survey, notice: DispositionNotification | null): Reading {
  const address = notice?.finalRecipient ?? survey.from.address;
  const diagnostic = reasonSentences(survey.own) ?? notice?.dispositionType ?? null;
  return {
    kind: 'success',
    recipients: [
      {
        ...NO_FACTS,
        address,
        action: 'delivered',
        diagnostic,
        context: foldWhiteSpace(survey.own.slice(0, 2000)),
      },
    ],
    original: notice?.originalMessageId == null ? {} : { messageId: notice.originalMessageId },
  };
}

/**
 * A disposition notification (RFC 8098). A receipt means that the message arrived, also where it was deleted unread;
 * one that a filter sent to refuse the message is a failure.
 */
export function readReceipt(survey: Survey): Reading | null {
  const part = survey.document.parts.find((one) => one.contentType === 'message/disposition-notification');
  const declared = /report-type="?disposition-notification/i.test(survey.header('content-type') ?? '');
  if (!part && !declared) return null;
  const notice = part ? readDisposition(part.text) : null;
  if (!isRefusal(survey, notice)) return successReading(survey, notice);
  const recipients = readAnyRecipients(survey, 'failed');
  const stated = notice?.finalRecipient;
  return {
    kind: 'failure',
    recipients:
      stated == null ? recipients : recipients.slice(0, 1).map((facts) => ({ ...facts, address: stated })),
  };
}
