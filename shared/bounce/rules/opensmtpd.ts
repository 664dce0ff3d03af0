import { defineRules } from '../rule.ts';

const SOURCE = 'https://man.openbsd.org/smtpd';

/** OpenSMTPD, the words of its own queue. */
export const opensmtpdRules = defineRules([
  {
    id: 'opensmtpd.no-mx',
    reason: 'domain-unknown',
    match: { text: /\bno mx found for (?:domain|destination)\b/i },
    detail: {
      en: 'The DNS names no mail server for this domain. A typing error behind the @ is the most frequent cause.',
      de: 'Das DNS nennt für diese Domain keinen Mailserver. Meist steckt ein Tippfehler hinter dem @ dahinter.',
    },
    sources: [SOURCE, 'RFC 5321 §5.1'],
    asOf: '2026-11',
    hits: ['No MX found for domain', 'No MX found for destination'],
    misses: ['Temporary failure in MX lookup'],
  },
  {
    id: 'opensmtpd.rejects-all',
    reason: 'domain-refuses-mail',
    match: { text: /\bdestination seems? to reject all mails?\b/i },
    sources: [SOURCE],
    asOf: '2026-11',
    hits: ['Destination seem to reject all mails'],
    misses: ['550 mail rejected'],
  },
  {
    id: 'opensmtpd.network',
    reason: 'connection-failure',
    match: {
      text: /\b(?:network error|address family mismatch) on destination mxs?\b|\ball routes to destination blocked\b|\bno routes? to destination\b/i,
    },
    sources: [SOURCE],
    asOf: '2026-11',
    hits: ['Network error on destination MXs', 'All routes to destination blocked'],
    misses: ['Destination seem to reject all mails'],
  },
  {
    id: 'opensmtpd.mx-lookup',
    reason: 'dns-failure',
    match: { text: /\b(?:temporary failure in|failure of|bad) mx lookup\b|\bbad dns lookup error code\b/i },
    sources: [SOURCE],
    asOf: '2026-11',
    hits: ['Temporary failure in MX lookup'],
    misses: ['No MX found for domain'],
  },
]);
