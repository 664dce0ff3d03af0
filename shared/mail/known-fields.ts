import type { HeaderField } from './header-fields.ts';

/** Fields of real messages (RFC 5322, 2045, 3834, trace fields) that make a block of `Name: value` lines a mail header. */
const KNOWN_FIELDS: ReadonlySet<string> = new Set([
  'arc-authentication-results',
  'arc-message-signature',
  'arc-seal',
  'authentication-results',
  'auto-submitted',
  'bcc',
  'cc',
  'content-disposition',
  'content-language',
  'content-transfer-encoding',
  'content-type',
  'date',
  'delivered-to',
  'delivery-date',
  'dkim-signature',
  'envelope-to',
  'errors-to',
  'from',
  'importance',
  'in-reply-to',
  'list-id',
  'list-unsubscribe',
  'message-id',
  'mime-version',
  'precedence',
  'received',
  'received-spf',
  'references',
  'reply-to',
  'return-path',
  'sender',
  'sent',
  'subject',
  'thread-index',
  'thread-topic',
  'to',
  'user-agent',
  'x-failed-recipients',
  'x-mailer',
  'x-original-to',
  'x-priority',
  'x-received',
]);
/** A single field of this kind could stand in any text; two make a header. */
const FEWEST_FIELDS = 2;

/** True for a field of real messages; name in lower case. */
export function isKnownField(name: string): boolean {
  return KNOWN_FIELDS.has(name);
}

/** True when the fields look like the header of a mail and not like lines with colons by chance. */
export function isHeaderBlock(fields: readonly HeaderField[]): boolean {
  let known = 0;
  for (const field of fields) {
    if (KNOWN_FIELDS.has(field.name)) known += 1;
    if (known >= FEWEST_FIELDS) return true;
  }
  return false;
}
