import type { Notice } from '../bounce/notice.ts';
import type { Reason } from '../bounce/reason.ts';
import type { JudgedRecipient } from '../bounce/verdict.ts';
import { bareAddress, domainOf } from '../mail/address.ts';
import { mailHostOf, mailHostOfDomain } from '../providers/mail-hosts.ts';
import type { WordingParams } from './report.ts';

/** How many addresses a sentence names before it says "…". */
const MAX_NAMED = 3;

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

/** Reasons that tell of a server nobody heard of: the one that reports it is another one. */
const OF_A_SILENT_SERVER: ReadonlySet<Reason> = new Set([
  'connection-failure',
  'delivery-expired',
  'dns-failure',
  'domain-unknown',
]);

/** Who said it, by the name people know it under: its provider's, else the host; without a remote host the reporter. */
function serverName(notice: Notice, recipient: JudgedRecipient): string | null {
  const { remoteHost, remoteIp, reason } = recipient;
  const reporter = OF_A_SILENT_SERVER.has(reason) ? null : notice.reporter.host;
  const host = remoteHost ?? remoteIp ?? reporter;
  return mailHostOf(host)?.name ?? host;
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
  const { remoteIp } = first;
  const server = serverName(notice, first);
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
