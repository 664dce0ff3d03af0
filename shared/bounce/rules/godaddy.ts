import { tellingWords } from '../beside-marks.ts';
import { defineRules } from '../rule.ts';

const PAGE = 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685';

/** GoDaddy (secureserver.net); the mark IB with a number names the case. */
export const godaddyRules = defineRules([
  {
    id: 'godaddy.from-domain',
    reason: 'sender-rejected',
    match: {
      text: /\bfrom: ?domain is invalid\. please provide a valid from\b.{0,30}|\bib(?:506|110|111|404)\b/i,
    },
    confidence: 'likely',
    finding: 'sender.domain-missing',
    sources: [PAGE],
    asOf: '2026-11',
    hits: ['550 5.2.0 <bob@example.com> From: Domain is invalid. Please provide a valid From: IB506'],
    misses: ['550 5.1.2 domain is invalid'],
  },
  {
    id: 'godaddy.ip-blocked',
    reason: 'ip-blocked',
    match: {
      text: /\bconnection (?:refused|rejected)\. \[#\] (?:has|is) .{0,40}\bib\d{3}\b|\bib(?:10[1346-9]|21[0-9]|50[12])\b.{0,60}/i,
      not: tellingWords(),
    },
    confidence: 'likely',
    finding: 'sending.ip-listed',
    detail: {
      en: 'GoDaddy refuses the sending address for its reputation or a list; the mark IB with its number is explained on its help page.',
      de: 'GoDaddy lehnt die sendende Adresse wegen ihres Rufs oder einer Liste ab; was die Kennung IB mit ihrer Nummer heißt, erklärt die Hilfeseite.',
    },
    sources: [PAGE],
    asOf: '2026-11',
    hits: [
      '554 mx.example.net bizsmtp 192.0.2.1 Connection refused. IB103',
      '550 5.7.1 Message blocked. IB212',
    ],
    misses: [
      '550 5.2.0 From: Domain is invalid. IB506',
      '554 Content judged to be spam by the internet community. IB212',
      '554 Connection refused. IB103. Too many connections from 192.0.2.1',
    ],
  },
  {
    id: 'godaddy.attack',
    reason: 'ip-blocked',
    match: { text: /\battack detected from pool\b.{0,40}|\bunblock\.secureserver\.net\b/i },
    confidence: 'likely',
    finding: 'sending.ip-listed',
    detail: {
      en: 'GoDaddy blocks the sending address for many unknown recipients or much spam. The link leads to the form that lifts the block.',
      de: 'GoDaddy sperrt die sendende Adresse wegen vieler unbekannter Empfänger oder viel Spam. Der Link führt zum Formular, das die Sperre aufhebt.',
    },
    sources: [PAGE],
    asOf: '2026-11',
    hits: ['553 Attack detected from pool 192.0.2.1. <http://unblock.secureserver.net/?ip=192.0.2.1>'],
    misses: ['550 attack detected'],
  },
  {
    id: 'godaddy.rate',
    reason: 'rate-limited',
    loose: true,
    match: { text: /\bib(?:007|60[5-7][a-d]?)\b.{0,60}/i },
    confidence: 'likely',
    finding: 'rate.limited',
    sources: [PAGE],
    asOf: '2026-11',
    hits: ['421 Temporarily rejected. IB607b'],
    misses: ['550 blocked IB212'],
  },
  {
    id: 'godaddy.spam',
    reason: 'spam-content',
    loose: true,
    match: { text: /\bib(?:504|510|705)\b.{0,60}/i },
    confidence: 'likely',
    sources: [PAGE],
    asOf: '2026-11',
    hits: ['552 5.2.0 This message has been rejected  IB504'],
    misses: ['550 blocked IB212'],
  },
]);
