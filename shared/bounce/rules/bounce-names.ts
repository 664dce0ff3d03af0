import { defineRules, type BounceRule } from '../rule.ts';
import type { Reason } from '../reason.ts';

interface Names {
  readonly reason: Reason;
  readonly text: RegExp;
  readonly hits: readonly string[];
  readonly miss: string;
}

/** Any sentence that a server said beside the name tells more. */
function ofNames({ reason, text, hits, miss }: Names): BounceRule {
  return {
    id: `bounce-names.${reason}`,
    reason,
    loose: true,
    match: { text },
    sources: [
      'https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html',
      'https://postmarkapp.com/developer/api/bounce-api',
      'https://docs.kumomta.com/userguide/configuration/bounce/',
    ],
    asOf: '2026-11',
    hits,
    misses: [miss],
  };
}

/** What sending programs and services call a failure in events and logs, written as one word. */
const NAMES: readonly Names[] = [
  {
    reason: 'user-unknown',
    text: /\b(?:bad|invalid|unknown|no)[-_]?(?:mailbox|email|recipient|emailaddress)\b|\buser[-_]unknown\b/i,
    hits: ['hard bounce: bad-mailbox', 'Permanent: NoEmail', 'category: InvalidRecipient'],
    miss: '550 bad recipient, mailbox unknown',
  },
  {
    reason: 'domain-unknown',
    text: /\b(?:bad|invalid|unknown)[-_](?:domain|host)\b|\b(?:BadDomain|InvalidDomain)\b|\bhard[- ]bounced?: (?:bad|invalid) domain\b/i,
    hits: ['hard bounce: bad domain', 'bounce category bad-domain'],
    miss: '550 bad sender domain',
  },
  {
    reason: 'mailbox-full',
    text: /\b(?:quota[-_]issues?|mailbox[-_]full|QuotaIssues|MailboxFull)\b/i,
    hits: ['bounce category quota-issues'],
    miss: '550 mailbox unknown',
  },
  {
    reason: 'mailbox-disabled',
    text: /\b(?:inactive[-_]mailbox|mailbox[-_]inactive|InactiveMailbox|MailboxInactive)\b/i,
    hits: ['hard bounce: inactive-mailbox'],
    miss: '550 mailbox unknown',
  },
  {
    reason: 'message-too-big',
    text: /\b(?:MessageTooLarge|message[-_]too[-_](?:large|big))\b/i,
    hits: ['Transient: MessageTooLarge'],
    miss: '550 too large',
  },
  {
    reason: 'attachment-refused',
    text: /\b(?:AttachmentRejected|attachment[-_](?:rejected|blocked)|ProhibitedAttachment)\b/i,
    hits: ['Transient: AttachmentRejected'],
    miss: '550 attachment follows',
  },
  {
    reason: 'spam-content',
    text: /\b(?:ContentRejected|content[-_](?:rejected|related)|spam[-_](?:content|related|notification)|SpamContent|SpamRelated|SpamNotification|ContentRelated)\b/i,
    hits: ['Transient: ContentRejected', 'category spam-related'],
    miss: '550 content of the mail',
  },
  {
    reason: 'bad-reputation',
    text: /\b(?:spam[-_]block|mail[-_]block|SpamBlock|MailBlock)\b/i,
    hits: ['classified as SpamBlock'],
    miss: '550 mail blocked',
  },
  {
    reason: 'suppressed',
    text: /\b(?:OnAccountSuppressionList|UnsubscribedRecipient|ManuallyDeactivated|(?:Permanent|Transient): ?Suppressed|preblocked)\b|\bon (?:the |our |your |a )?(?:stop|skip|do-not-mail|do-not-send|do-not-contact)[- ]?list\b|\bhard-bounced? \(previously\)/i,
    hits: ['Permanent: OnAccountSuppressionList', 'Skipped because recipient is on the stop list'],
    miss: '550 list stopped',
  },
  {
    reason: 'delivery-expired',
    text: /\b(?:MessageExpired|message[-_]expired|CustomTimeoutExceeded)\b/i,
    hits: ['category message-expired', 'Transient: CustomTimeoutExceeded'],
    miss: '550 account expired',
  },
  {
    reason: 'connection-failure',
    text: /\b(?:BadConnection|bad[-_]connection|NoAnswerFromHost|no[-_]answer[-_]from[-_]host)\b/i,
    hits: ['category no-answer-from-host'],
    miss: '550 bad answer',
  },
  {
    reason: 'dns-failure',
    text: /\b(?:DnsError|DNSFailure|dns[-_](?:error|failure))\b/i,
    hits: ['bounce type DnsError'],
    miss: '550 error',
  },
  {
    reason: 'policy-violation',
    text: /\b(?:PolicyRelated|policy[-_](?:related|issue))\b/i,
    hits: ['category policy-related'],
    miss: '550 related',
  },
  {
    reason: 'virus',
    text: /\b(?:VirusRelated|VirusNotification|virus[-_]related)\b/i,
    hits: ['bounce type VirusNotification'],
    miss: '550 notification',
  },
  {
    reason: 'auth-failure',
    text: /\b(?:DMARCPolicy|AuthenticationFailed: (?:spf|dkim|dmarc))\b/i,
    hits: ['bounce type DMARCPolicy'],
    miss: '550 policy',
  },
  {
    reason: 'relay-denied',
    text: /\b(?:RelayDenied|RelayingDenied|relaying[-_]issues)\b/i,
    hits: ['category relaying-issues'],
    miss: '550 issues',
  },
  {
    reason: 'routing-loop',
    text: /\b(?:RoutingLoop|routing[-_]loop)\b/i,
    hits: ['category routing-loop'],
    miss: '550 routing',
  },
  {
    reason: 'sender-rejected',
    text: /\b(?:InvalidSender|invalid[-_]sender|SenderAddressNotVerified|MailFromDomainNotVerified|FromEmailAddressNotVerified)\b/i,
    hits: ['SenderAddressNotVerified: domain not verified with provider', 'category invalid-sender'],
    miss: '550 sender',
  },
  {
    reason: 'protocol-error',
    text: /\b(?:ProtocolErrors?|protocol[-_]errors?)\b/i,
    hits: ['category protocol-errors'],
    miss: '550 errors',
  },
  {
    reason: 'challenge',
    text: /\b(?:ChallengeVerification|challenge[-_](?:verification|response))\b/i,
    hits: ['bounce type ChallengeVerification'],
    miss: '550 verification',
  },
];

/** Names of failures in the events of sending services and in the logs of sending programs. */
export const bounceNamesRules = defineRules(NAMES.map(ofNames));
