import { defineRules } from '../rule.ts';

const PAGE = 'https://support.apple.com/en-us/102322';

/** Apple iCloud Mail. */
export const icloudRules = defineRules([
  {
    id: 'icloud.local-policy',
    reason: 'policy-violation',
    match: { text: /\[(?:cs01|hm0[78]|cs02)\].{0,60}/i },
    confidence: 'likely',
    detail: {
      en: 'Apple refuses by its own filter: CS01 the content, often short links, HM07 and HM08 the reputation of the sender. Only Apple’s postmaster can lift it.',
      de: 'Apple lehnt nach eigenem Filter ab: CS01 wegen des Inhalts, oft Kurzlinks, HM07 und HM08 wegen des Rufs des Absenders. Aufheben kann das nur Apples Postmaster.',
    },
    sources: [PAGE],
    asOf: '2026-11',
    hits: [
      '550 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
      '554 5.7.1 [HM08] Message rejected due to local policy.',
    ],
    misses: [
      '554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks.',
    ],
  },
  {
    id: 'icloud.unauthenticated',
    reason: 'auth-failure',
    match: { text: /\bblocked for failing both spf and dkim\b|\[hme1\].{0,60}\b(?:spf|dkim|dmarc)\b/i },
    confidence: 'certain',
    detail: {
      en: 'Neither SPF nor DKIM passed when the mail reached Apple, often at a “Hide My Email” address or after a forwarding.',
      de: 'Bei Apple bestand weder SPF noch DKIM, oft bei einer „E-Mail-Adresse verbergen“-Adresse oder nach einer Weiterleitung.',
    },
    sources: [PAGE],
    asOf: '2026-11',
    hits: ['554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks.'],
    misses: ['550 5.7.1 [CS01] Message rejected due to local policy.', '554 5.7.1 [HME1] Message blocked.'],
  },
  {
    id: 'icloud.volume',
    reason: 'rate-limited',
    match: { text: /\bdeferred due to excessive volume\b/i },
    confidence: 'certain',
    finding: 'rate.limited',
    detail: {
      en: 'Apple takes a limited number of mails from one server at a time.',
      de: 'Apple nimmt von einem Server nur eine begrenzte Zahl von Mails auf einmal an.',
    },
    sources: [PAGE],
    asOf: '2026-11',
    hits: [
      '421 4.7.1 Messages to ann@example.org deferred due to excessive volume. Try again later - https://support.apple.com/en-us/HT204137',
    ],
    misses: ['450 4.7.1 temporarily deferred'],
  },
  {
    id: 'icloud.paused-address',
    reason: 'mailbox-disabled',
    match: {
      text: /\binactive (?:e-?mail )?address\b|\buser (?:address )?is inactive\b/i,
      host: /(?:^|\.)(?:icloud|me|mac|apple|privaterelay\.appleid)\.com$/i,
    },
    confidence: 'likely',
    detail: {
      en: 'The address is switched off at Apple: the owner paused it, or nobody has used the account for a year.',
      de: 'Die Adresse ist bei Apple abgeschaltet: Der Inhaber hat sie angehalten, oder das Konto wurde ein Jahr nicht benutzt.',
    },
    sources: [PAGE],
    asOf: '2026-11',
    hits: [
      '<ann@example.org>: host mx01.mail.icloud.com[192.0.2.7] said: 550 5.1.1 <ann@example.org>: inactive email address (in reply to RCPT TO command)',
    ],
    misses: ['550 5.1.1 <ann@example.org>: user does not exist'],
  },
]);
