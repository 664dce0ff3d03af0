import { defineRules } from '../rule.ts';

/** Proofpoint, including Proofpoint Essentials. */
export const proofpointRules = defineRules([
  {
    id: 'proofpoint.blocked-ip',
    reason: 'ip-blocked',
    match: {
      text: /\b(?:blocked|rejected)[ -]{1,3}see https?:\/\/\S{0,30}proofpoint\.com\S{0,60}|\bipcheck\.proofpoint\.com\b|\bproofpoint\.com\/(?:dnsbl-lookup|rbl-lookup)/i,
      not: /\bdeferred\b/i,
    },
    confidence: 'certain',
    finding: 'sending.ip-listed',
    detail: {
      en: 'Proofpoint’s dynamic reputation refuses the sending address. Its operator looks it up on the linked page and asks for review there; a missing reverse name or few mails so far are frequent causes.',
      de: 'Proofpoints dynamische Bewertung lehnt die sendende Adresse ab. Ihr Betreiber prüft sie auf der verlinkten Seite und beantragt dort die Freigabe; oft fehlt der Rückwärtsname oder es kamen bisher kaum Mails.',
    },
    sources: ['https://ipcheck.proofpoint.com/'],
    asOf: '2026-11',
    hits: ['554 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1'],
    misses: ['421 4.7.0 Deferred - see https://ipcheck.proofpoint.com/?ip=192.0.2.1'],
  },
  {
    id: 'proofpoint.deferred-ip',
    reason: 'bad-reputation',
    match: { text: /\bdeferred[ -]{1,3}see https?:\/\/\S{0,30}proofpoint\.com\S{0,60}/i },
    confidence: 'likely',
    finding: 'sending.reputation',
    detail: {
      en: 'Proofpoint slows the sending address down because it does not trust it yet.',
      de: 'Proofpoint bremst die sendende Adresse, weil es ihr noch nicht traut.',
    },
    sources: ['https://ipcheck.proofpoint.com/'],
    asOf: '2026-11',
    hits: ['421 4.7.0 Deferred - see https://ipcheck.proofpoint.com/?ip=192.0.2.1'],
    misses: ['554 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1'],
  },
  {
    id: 'proofpoint.spam',
    reason: 'spam-content',
    match: {
      text: /\bmessage (?:considered|rejected as) spam \(proofpoint\)|\bspam detected by proofpoint\b|\bmessage detected as spam by content filter \(prs\)|\bppe\b.{0,30}\bspam\b/i,
    },
    sources: ['https://help.proofpoint.com/'],
    asOf: '2026-11',
    hits: ['550 5.7.1 Spam detected by Proofpoint'],
    misses: ['554 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1'],
  },
]);
