import { defineRules } from '../rule.ts';

/** Barracuda appliances and cloud filters. */
export const barracudaRules = defineRules([
  {
    id: 'barracuda.reputation-list',
    reason: 'ip-blocked',
    match: {
      text: /\bblocked using (?:b\.barracudacentral\.org|barracuda reputation|barracuda)\b.{0,60}|\bbarracuda(?:central|networks)\S{0,20}\.(?:com|org)\/(?:reputation|lookups|rbl)\S{0,40}/i,
    },
    confidence: 'certain',
    finding: 'sending.ip-listed',
    detail: {
      en: 'Barracuda Central lists the sending address. Its operator can ask for removal there; after a real cause it comes back.',
      de: 'Barracuda Central führt die sendende Adresse. Ihr Betreiber kann dort die Löschung beantragen; bleibt die Ursache, kommt der Eintrag wieder.',
    },
    sources: ['https://www.barracudacentral.org/lookups'],
    asOf: '2026-11',
    hits: [
      '554 Service unavailable; Client host [mail.example.com] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.1',
      '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using b.barracudacentral.org; http://www.barracudanetworks.com/reputation/?pr=1&ip=192.0.2.1',
    ],
    misses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org'],
  },
  {
    id: 'barracuda.blocked-recipient',
    reason: 'spam-content',
    match: { text: /\bpermanent failure for one or more recipients \(?<>:blocked\)/i },
    confidence: 'possible',
    detail: {
      en: 'Barracuda’s cloud filter blocked the message by its own verdict or by a rule of the recipient’s organisation. Its administrator sees the reason in the message log.',
      de: 'Barracudas Cloud-Filter hat die Nachricht nach eigenem Urteil oder nach einer Regel der Organisation blockiert. Deren Administrator sieht den Grund im Nachrichtenprotokoll.',
    },
    sources: ['https://campus.barracuda.com/'],
    asOf: '2026-11',
    hits: ['550 permanent failure for one or more recipients (ann@example.org:blocked)'],
    misses: ['550 permanent failure for one or more recipients (ann@example.org:550 5.1.1 user unknown)'],
  },
]);
