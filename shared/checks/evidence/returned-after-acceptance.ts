import type { CheckSubject } from '../check.ts';

function domainOf(address: string | null): string | null {
  const at = address?.lastIndexOf('@') ?? -1;
  return address && at >= 0 && at < address.length - 1 ? address.slice(at + 1).toLowerCase() : null;
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/**
 * True where the report shows that the recipient's side took the mail first and returned it afterwards, instead of
 * refusing it in the dialogue: the reader of the text noted so, or a host of the recipient's domain wrote the report
 * about its own decision while the sender belongs elsewhere.
 */
export function returnedAfterAcceptance({ notice, recipient }: CheckSubject): boolean {
  if (recipient.stage === 'after-acceptance') return true;
  const host = notice.reporter.host?.toLowerCase() ?? null;
  const recipientDomain = domainOf(recipient.address);
  const senderDomain = domainOf(notice.original.from);
  if (host === null || recipientDomain === null || senderDomain === null) return false;
  const ownDecision = recipient.remoteHost === null || recipient.remoteHost.toLowerCase() === host;
  return ownDecision && isWithin(host, recipientDomain) && !isWithin(host, senderDomain);
}
