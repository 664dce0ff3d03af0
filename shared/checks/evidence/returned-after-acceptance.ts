import { domainOf } from '../../mail/address.ts';
import type { CheckSubject } from '../check.ts';

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/**
 * True where the report shows that the recipient's side took the mail first and returned it afterwards, instead of
 * refusing it in the dialogue: the reader of the text noted so, or a host of the recipient's domain wrote the report
 * about its own decision while the sender belongs elsewhere.
 */
export function returnedAfterAcceptance({ notice, recipient }: CheckSubject): boolean {
  const senderDomain = domainOf(notice.original.from);
  const recipientDomain = domainOf(recipient.address);
  // Inside one organisation the server that takes the mail is the sender's own, and taking it first is right.
  if (senderDomain !== null && senderDomain === recipientDomain) return false;
  if (recipient.stage === 'after-acceptance') return true;
  const host = notice.reporter.host?.toLowerCase() ?? null;
  if (host === null || recipientDomain === null || senderDomain === null) return false;
  const ownDecision = recipient.remoteHost === null || recipient.remoteHost.toLowerCase() === host;
  return ownDecision && isWithin(host, recipientDomain) && !isWithin(host, senderDomain);
}
