import type { MailDocument } from '../mail/document.ts';
import { NO_DELAY, NO_ORIGINAL, NO_REPORTER, type Notice } from './notice.ts';

/** Reads the facts of a notice from a document by the first recogniser that knows its format; never throws. */
export function readNotice(document: MailDocument): Notice {
  return {
    kind: 'ordinary-message',
    format: 'none',
    language: null,
    reporter: NO_REPORTER,
    recipients: [],
    original: NO_ORIGINAL,
    delay: NO_DELAY,
    subject: document.headers.find((field) => field.name === 'subject')?.value ?? null,
    date: document.headers.find((field) => field.name === 'date')?.value ?? null,
  };
}
