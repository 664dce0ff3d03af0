import { domainOf } from '../../mail/address.ts';
import type { CheckSubject } from '../check.ts';
import { refusalText } from './refusal-text.ts';

/** A sign that somebody passed the mail on before it was refused. */
export interface ForwardTrace {
  /** `named`: an address or a header shows the forwarding; `hinted`: only the place of the speaker does. */
  readonly strength: 'named' | 'hinted';
  /** The address the mail was sent to before it was passed on; null where not stated. */
  readonly from: string | null;
}

/** Headers that forwarding servers and mailbox rules add; names in lower case. */
const FORWARD_HEADERS = new Set([
  'x-forwarded-to',
  'x-forwarded-for',
  'resent-from',
  'resent-to',
  'x-ms-exchange-inbox-rules-loop',
]);

/** Address in a `for` clause of Received (RFC 5321 §4.4) or in Delivered-To. */
const FOR_ADDRESS = /\bfor\s<?([^\s<>;,]{1,254}@[^\s<>;,]{1,254})/i;
const BARE_ADDRESS = /^\s?<?([^\s<>;,]{1,254}@[^\s<>;,]{1,254})/;

/** Envelope senders rewritten by a forwarding (Sender Rewriting Scheme). */
const REWRITTEN_SENDER = /\bsrs[01][=+-][^\s@]{1,200}@/i;

/** True where both are one domain or one lies below the other: servers rewrite addresses like that for themselves. */
function related(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function domainOrEmpty(address: string | null): string {
  return domainOf(address) ?? '';
}

/** True where an address belongs to another organisation than the final one. */
function elsewhere(address: string | null, target: string): boolean {
  const domain = domainOrEmpty(address);
  return domain !== '' && target !== '' && !related(domain, target);
}

/** Addresses at which the returned original was delivered or handled on its way. */
function addressesOnTheWay(subject: CheckSubject): readonly string[] {
  const found: string[] = [];
  for (const { name, value } of subject.notice.original.headers) {
    const lower = name.toLowerCase();
    const text = value.slice(0, 1000);
    if (lower === 'received') found.push(FOR_ADDRESS.exec(text)?.[1] ?? '');
    if (lower === 'delivered-to') found.push(BARE_ADDRESS.exec(text)?.[1] ?? '');
  }
  return found.filter((address) => address !== '');
}

/**
 * Looks for a forwarding in the addresses of the report (also: a server of the written address reports on another one), then in the returned original's headers, then in the place of
 * the speaker. Null where nothing points to one; that is no proof that there was none. A mailing list is none either.
 */
export function forwardTrace(subject: CheckSubject): ForwardTrace | null {
  const { recipient, notice } = subject;
  const headers = notice.original.headers;
  if (headers.some(({ name }) => name.toLowerCase() === 'list-id')) return null;
  const target = domainOrEmpty(recipient.address);
  const { originalAddress } = recipient;
  if (elsewhere(originalAddress, target)) return { strength: 'named', from: originalAddress };
  const earlier = addressesOnTheWay(subject).find((address) => elsewhere(address, target));
  if (earlier !== undefined) return { strength: 'named', from: earlier };
  const host = notice.reporter.host?.toLowerCase() ?? '';
  const written = notice.original.to.find((to) => elsewhere(to, target) && related(host, domainOrEmpty(to)));
  if (written !== undefined) return { strength: 'named', from: written };
  const marked = headers.some(({ name }) => FORWARD_HEADERS.has(name.toLowerCase()));
  if (marked || REWRITTEN_SENDER.test(refusalText(subject))) return { strength: 'named', from: null };
  return recipient.speaker === 'forwarder' ? { strength: 'hinted', from: null } : null;
}
