import { defineRules, type BounceRule, type RuleMatch } from '../rule.ts';
import type { Reason } from '../reason.ts';

interface Phrase {
  readonly name: string;
  readonly reason: Reason;
  readonly match: RuleMatch;
  readonly finding?: string;
  readonly source: string;
  readonly hit: string;
  readonly miss: string;
}

/** Servers print these when they know nothing better than the code's own title, so they are never certain. */
function ofPhrase({ name, source, hit, miss, ...rest }: Phrase): BounceRule {
  return {
    id: `rfc3463.${name}`,
    ...rest,
    sources: [source, 'https://www.iana.org/assignments/smtp-enhanced-status-codes'],
    asOf: '2026-11',
    hits: [hit],
    misses: [miss],
  };
}

const PHRASES: readonly Phrase[] = [
  {
    name: 'other-mail-system',
    reason: 'server-error',
    match: { text: /\bother or undefined mail system status\W{0,3}$/i },
    source: 'RFC 3463 §3.4 (X.3.0)',
    hit: '5.3.0 (other or undefined mail system status)',
    miss: '5.0.0 (other undefined status)',
  },
  {
    name: 'other-network',
    reason: 'connection-failure',
    match: { text: /\bother or undefined network or routing status\W{0,3}$/i },
    source: 'RFC 3463 §3.5 (X.4.0)',
    hit: '5.4.0 (other or undefined network or routing status)',
    miss: '5.0.0 (other undefined status)',
  },
  {
    name: 'other-protocol',
    reason: 'protocol-error',
    match: { text: /\bother or undefined protocol status\W{0,3}$/i },
    source: 'RFC 3463 §3.6 (X.5.0)',
    hit: '5.5.0 (other or undefined protocol status)',
    miss: '5.0.0 (other undefined status)',
  },
  {
    name: 'ambiguous',
    reason: 'user-unknown',
    match: { text: /\bmailbox address ambiguous\b|\bmailbox name not allowed\b/i },
    source: 'RFC 3463 §3.2 (X.1.4), RFC 5321 §4.2.3 (553)',
    hit: '550 5.1.4 Destination mailbox address ambiguous',
    miss: '550 5.2.0 mailbox status',
  },
  {
    name: 'list-expansion-problem',
    reason: 'server-error',
    match: { text: /\bmailing list expansion problem\b/i },
    source: 'RFC 3463 §3.3 (X.2.4)',
    hit: '450 4.2.4 Mailing list expansion problem',
    miss: '550 5.7.2 Mailing list expansion prohibited',
  },
  {
    name: 'not-accepting-for-good',
    reason: 'domain-refuses-mail',
    match: {
      text: /\b(?:system|host) not accepting (?:network )?messages\b/i,
      reply: ['521', '550', '554', '556'],
    },
    source: 'RFC 3463 §3.4 (X.3.2), RFC 7504',
    hit: '521 5.3.2 System not accepting network messages',
    miss: '421 4.3.2 System not accepting network messages',
  },
  {
    name: 'system-features',
    reason: 'server-error',
    match: {
      text: /\bsystem not capable of selected features\b|\bsystem incorrectly configured\b|\b(?:network|mail system) congestion\b/i,
    },
    source: 'RFC 3463 §3.4 (X.3.3, X.3.5), §3.5 (X.4.5)',
    hit: '554 5.3.5 System incorrectly configured',
    miss: '554 5.3.4 Message too big for system',
  },
  {
    name: 'unable-to-route',
    reason: 'dns-failure',
    match: { text: /\bunable to route\b|\brouting server failure\b|\bdirectory server failure\b/i },
    finding: 'dns.failed',
    source: 'RFC 3463 §3.5 (X.4.3, X.4.4)',
    hit: '550 5.4.4 Unable to route',
    miss: '550 5.4.6 Routing loop detected',
  },
  {
    name: 'protocol-version',
    reason: 'protocol-error',
    match: { text: /\bwrong protocol version\b|\bparameters? not recogni[sz]ed or not implemented\b/i },
    source: 'RFC 3463 §3.6 (X.5.5), RFC 5321 §4.2.3 (555)',
    hit: '555 MAIL FROM/RCPT TO parameters not recognized or not implemented',
    miss: '454 TLS wrong version number',
  },
  {
    name: 'media',
    reason: 'content-error',
    match: { text: /\bmedia (?:error|not supported)\b|\bheader field too large\b/i },
    source: 'RFC 3463 §3.7 (X.6.0, X.6.1)',
    hit: '550 5.6.0 Other or undefined media error',
    miss: '452 disk media full',
  },
  {
    name: 'not-authorized',
    reason: 'security-error',
    match: { text: /\bdelivery not authori[sz]ed(?:, message refused)?\b/i },
    finding: 'recipient.refuses-sender',
    source: 'RFC 3463 §3.8 (X.7.1)',
    hit: '550 5.7.1 Delivery not authorized, message refused',
    miss: '530 5.7.0 Authentication required',
  },
  {
    name: 'list-expansion-prohibited',
    reason: 'recipient-refused',
    match: { text: /\bmailing list expansion prohibited\b/i },
    finding: 'recipient.closed-group',
    source: 'RFC 3463 §3.8 (X.7.2)',
    hit: '550 5.7.2 Mailing list expansion prohibited',
    miss: '450 4.2.4 Mailing list expansion problem',
  },
  {
    name: 'security-features',
    reason: 'security-error',
    match: {
      text: /\bsecurity (?:conversion required but not possible|features not supported)\b|\bcryptographic (?:failure|algorithm not supported)\b|\bmessage integrity failure\b|\btrust relationship required\b|\bpassword transition is needed\b/i,
    },
    source: 'RFC 3463 §3.8 (X.7.3–X.7.7), RFC 4954 §6',
    hit: '554 5.7.5 Cryptographic failure',
    miss: '454 4.7.0 TLS handshake failure',
  },
  {
    name: 'requiretls',
    reason: 'tls-failure',
    match: { text: /\brequiretls (?:support )?(?:required|needed|not supported)\b/i },
    finding: 'tls.failed',
    source: 'RFC 8689 §4.2.1 (X.7.30)',
    hit: '550 5.7.30 REQUIRETLS support required',
    miss: '530 Must issue a STARTTLS command first',
  },
  {
    name: 'priority',
    reason: 'policy-violation',
    match: { text: /\bpriority level is too low\b/i },
    source: 'RFC 6710 §9 (X.7.15)',
    hit: '550 5.7.15 Priority Level is too low',
    miss: '550 5.7.1 priority mail refused',
  },
];

/** Titles of enhanced status codes and reply codes that other families do not read as plain English. */
export const rfc3463Rules = defineRules(PHRASES.map(ofPhrase));
