import { domainOf } from '../mail/address.ts';
import { sameSite } from '../mail/site.ts';
import type { Notice, RecipientFacts } from './notice.ts';
import type { Reason } from './reason.ts';
import type { Speaker } from './verdict.ts';

/** Software whose notices are written by a list server. */
const LIST_SOFTWARE = /^(?:mailman|listserv|sympa|majordomo|ezmlm|google-groups|mlmmj)/;

/** Software that only scans and reports. */
const SCANNER_SOFTWARE =
  /^(?:amavis|clamav|interscan|mailmarshal|mailscanner|messagelabs|rspamd|spamassassin)/;

/** Host names under which large providers and filter services take mail for many domains. */
const INCOMING_HOSTS =
  /(?:^|\.)(?:aspmx\d?|gmail-smtp-in|alt\d\.\S{1,40}|mx[a-z0-9-]{0,20}|inbound\S{0,20}|smtp-?in\d{0,3}|mailin\d{0,3}|mail-?in\d{0,3}|mta\d{0,3})\.[a-z0-9.-]{1,200}$|\.(?:mail\.protection\.outlook\.com|olc\.protection\.outlook\.com|yahoodns\.net|pphosted\.com|ppe-hosted\.com|mimecast\.com|iphmx\.com|messagelabs\.com|ess\.barracudanetworks\.com|hornetsecurity\.com|antispameurope\.com|inbound-smtp\.\S{1,30}\.amazonaws\.com|trendmicro\.(?:com|eu)|sophos\.com|fireeyecloud\.com)$/;

/** Host names to which mail programs and internal servers hand mail in. */
const SUBMISSION_HOSTS =
  /^(?:smtp|submission|smtps|msa|mail-?out\d{0,2}|out(?:bound|going)?\d{0,2}|relay\d{0,2}|smarthost\d{0,2}|smtp-(?:relay|auth|out)|securesmtp|asmtp|authsmtp|postausgang)\.|\.(?:smtp\.office365\.com)$/;

function sameOwner(host: string | null, domain: string | null | undefined): boolean {
  return host !== null && domain != null && domain !== '' && sameSite(host, domain);
}

const SESSION_REASONS: ReadonlySet<Reason> = new Set(['relay-denied', 'security-error', 'tls-failure']);

/** What only the server that keeps the mailbox knows, whatever its name. */
const MAILBOX_REASONS: ReadonlySet<Reason> = new Set([
  'user-unknown',
  'mailbox-full',
  'mailbox-disabled',
  'mailbox-moved',
]);

function speakerOfDialog(facts: RecipientFacts): Speaker {
  return facts.replyCode !== null || facts.enhancedStatus !== null ? 'submission-server' : 'mail-program';
}

function speakerOfRemote(
  facts: RecipientFacts,
  notice: Notice,
  host: string,
  reason: Reason,
  senderTrouble: boolean,
): Speaker {
  const recipientDomain = domainOf(facts.address);
  if (sameOwner(host, recipientDomain)) return 'recipient-server';
  if (facts.originalAddress !== null && sameOwner(host, domainOf(facts.originalAddress))) return 'forwarder';
  if (senderTrouble || sameOwner(host, domainOf(notice.original.from))) return 'submission-server';
  if (MAILBOX_REASONS.has(reason)) return 'recipient-server';
  if (SUBMISSION_HOSTS.test(host)) return 'submission-server';
  if (INCOMING_HOSTS.test(host)) return 'recipient-server';
  return facts.originalAddress === null ? 'unknown' : 'forwarder';
}

/**
 * Who said the deciding sentence. `senderTrouble` is true where it is about the sender's login or address, which only the
 * server that takes the sender's mail says.
 */
export function speakerOf(
  facts: RecipientFacts,
  notice: Notice,
  reason: Reason,
  senderTrouble: boolean,
): Speaker {
  const { host, software } = notice.reporter;
  if (notice.kind === 'client-error') return speakerOfDialog(facts);
  if (software !== null && LIST_SOFTWARE.test(software)) return 'mailing-list';
  if (software !== null && SCANNER_SOFTWARE.test(software)) return 'scanner';
  const remote = facts.remoteHost;
  if (remote !== null && remote !== host && !/^localhost|^127\./.test(remote))
    return speakerOfRemote(facts, notice, remote, reason, senderTrouble);
  // qmail and others name only the address of the host that answered.
  if (facts.remoteIp !== null && !SESSION_REASONS.has(reason)) return 'recipient-server';
  if (notice.kind === 'smtp-reply') return senderTrouble ? 'submission-server' : 'unknown';
  if (facts.originalAddress !== null && facts.originalAddress !== facts.address) return 'forwarder';
  if (senderTrouble || SESSION_REASONS.has(reason)) return 'submission-server';
  if (host === null) return 'unknown';
  return sameOwner(host, domainOf(facts.address)) ? 'recipient-server' : 'sending-server';
}
