import { bareAddress } from '../mail/address.ts';
import { headerValue, headerValues, type HeaderField } from '../mail/header-fields.ts';
import type { Originators } from './header-reading.ts';
import { readMailboxes } from './mailboxes.ts';

/** Fields in which servers write for whom they took the mail. */
const DELIVERED_FIELDS: ReadonlySet<string> = new Set([
  'delivered-to',
  'x-delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'x-forwarded-to',
  'x-rcpt-to',
]);
const MAX_DELIVERED = 100;

function returnPathOf(fields: readonly HeaderField[]): string | null {
  const value = headerValue(fields, 'return-path');
  if (value === null) return null;
  return /^\s{0,20}<\s{0,20}>/.test(value) ? '' : bareAddress(value);
}

/** Who a mail says it is from, and where answers, bounces and the mail itself went. */
export function readOriginators(fields: readonly HeaderField[]): Originators {
  const sender = headerValue(fields, 'sender');
  const delivered = fields
    .filter(({ name }) => DELIVERED_FIELDS.has(name))
    .slice(0, MAX_DELIVERED)
    .map(({ value }) => bareAddress(value))
    .filter((address) => address !== null);
  return {
    from: headerValues(fields, 'from').slice(0, 20).flatMap(readMailboxes),
    sender: sender === null ? null : (readMailboxes(sender)[0] ?? null),
    replyTo: readMailboxes(headerValue(fields, 'reply-to') ?? ''),
    returnPath: returnPathOf(fields),
    deliveredTo: [...new Set(delivered)],
  };
}
