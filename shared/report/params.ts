import type { Notice } from '../bounce/notice.ts';
import type { JudgedRecipient } from '../bounce/verdict.ts';
import { bareAddress } from '../mail/address.ts';
import { mailHostOf, mailHostOfDomain } from '../providers/mail-hosts.ts';
import type { WordingParams } from './report.ts';

/** How many addresses a sentence names before it says "…". */
const MAX_NAMED = 3;

/** Domain of an address or of a mailbox with a display name (RFC 5322 §3.4), null where there is none. */
export function domainOf(mailbox: string | null): string | null {
  const address = mailbox === null ? null : bareAddress(mailbox);
  const at = address?.lastIndexOf('@') ?? -1;
  return address && at >= 0 && at < address.length - 1 ? address.slice(at + 1) : null;
}

/** `550 5.1.1`, with what is stated of it; null where neither is. */
export function statedCode(recipient: Pick<JudgedRecipient, 'replyCode' | 'enhancedStatus'>): string | null {
  return [recipient.replyCode, recipient.enhancedStatus].filter((part) => part !== null).join(' ') || null;
}

/** Name of the recipient's provider: by its server, else by the address's domain. */
function providerName(recipient: JudgedRecipient): string | null {
  const domain = domainOf(recipient.address);
  const known = mailHostOf(recipient.remoteHost) ?? mailHostOfDomain(domain);
  return known?.role === 'mailbox' ? known.name : domain;
}

function addressList(recipients: readonly JudgedRecipient[]): string | null {
  const named = [...new Set(recipients.map((r) => r.address).filter((a) => a !== null))];
  if (named.length === 0) return null;
  return named.slice(0, MAX_NAMED).join(', ') + (named.length > MAX_NAMED ? ' …' : '');
}

/**
 * The standard placeholders (see `shared/wording/params.ts`) as far as the input states them; the rest is left out and
 * the wording puts its stand-in phrase there.
 */
export function standardParams(notice: Notice, recipients: readonly JudgedRecipient[]): WordingParams {
  const [first] = recipients;
  if (!first) return {};
  const { remoteHost, remoteIp } = first;
  const server = remoteHost ?? remoteIp ?? (first.speaker === 'sending-server' ? notice.reporter.host : null);
  const provider = providerName(first);
  const values: Record<string, string | null> = {
    recipient: addressList(recipients),
    recipientDomain: domainOf(first.address),
    originalRecipient: first.originalAddress,
    server,
    serverIp: remoteIp,
    provider,
    reporter: notice.reporter.host,
    sender: notice.original.from && (bareAddress(notice.original.from) ?? notice.original.from),
    senderDomain: domainOf(notice.original.from),
    subject: notice.original.subject,
    messageId: notice.original.messageId,
    messageDate: notice.original.date ?? notice.date,
    code: statedCode(first),
    quote: first.diagnostic,
    since: notice.delay.since,
    giveUpAt: notice.delay.giveUpAt,
  };
  const stated: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) if (value !== null) stated[name] = value;
  return stated;
}
