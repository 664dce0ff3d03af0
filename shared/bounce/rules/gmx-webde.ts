import { defineRules } from '../rule.ts';

const GMX = 'https://postmaster.gmx.net/en/error-messages';
const WEBDE = 'https://postmaster.web.de/';
const HOST =
  /(?:^|\.)(?:gmx\.(?:net|de|at|ch|com|fr)|web\.de|kundenserver\.de|1and1\.(?:com|de|co\.uk|fr|es)|1und1\.de|ionos\.(?:com|de|co\.uk|fr|es|it)|perfora\.net|mail\.com|online\.de|caramail\.com)$/i;

/** GMX, WEB.DE, mail.com and IONOS (1&1), which share one mail platform. They give no enhanced codes. */
export const gmxWebdeRules = defineRules([
  {
    id: 'gmx-webde.ip-blocked',
    reason: 'ip-blocked',
    match: {
      text: /\bip[- ]address is block listed\b|\bnemesis esmtp service not available\b[^.]{0,30}\bno smtp service\b.{0,40}\bip/i,
    },
    confidence: 'certain',
    finding: 'sending.ip-listed',
    detail: {
      en: 'The provider has the sending address on a list of its own. The link in the text opens the case.',
      de: 'Der Anbieter führt die sendende Adresse auf einer eigenen Sperrliste. Der Link im Text öffnet den Fall.',
    },
    sources: [GMX, WEBDE],
    asOf: '2026-11',
    hits: [
      '554-gmx.net (mxgmx001) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is block listed. 554 For explanation visit https://postmaster.gmx.net/en/case?c=r0101&i=ip&v=192.0.2.1&r=abc',
    ],
    misses: [
      '554-web.de (mxweb001) Nemesis ESMTP Service not available 554-No SMTP service 554-Bad DNS PTR resource record.',
    ],
  },
  {
    id: 'gmx-webde.bad-ptr',
    reason: 'ptr-required',
    match: { text: /(?:\bno smtp service )?\bbad dns ptr resource record\b/i },
    confidence: 'certain',
    finding: 'sending.no-ptr',
    detail: {
      en: 'The name of the sending address is missing or looks like one that a provider gives to home connections. It needs a PTR name of its own.',
      de: 'Der Name der sendenden Adresse fehlt oder sieht aus wie der eines Privatanschlusses. Sie braucht einen eigenen PTR-Namen.',
    },
    sources: [GMX, WEBDE],
    asOf: '2026-11',
    hits: [
      '554-web.de (mxweb001) Nemesis ESMTP Service not available 554-No SMTP service 554-Bad DNS PTR resource record. 554 For explanation visit https://postmaster.web.de/error-messages?ip=192.0.2.1',
    ],
    misses: ['554-IP address is block listed.'],
  },
  {
    id: 'gmx-webde.service-not-available',
    reason: 'ip-blocked',
    match: { text: /\bnemesis esmtp service not available\b/i },
    confidence: 'likely',
    finding: 'sending.ip-listed',
    detail: {
      en: 'The provider refuses the sending server as soon as it connects. The line before the link names the cause.',
      de: 'Der Anbieter weist den sendenden Server schon beim Verbinden ab. Die Zeile vor dem Link nennt den Grund.',
    },
    sources: [GMX, WEBDE],
    asOf: '2026-11',
    hits: [
      '554-gmx.net (mxgmx101) Nemesis ESMTP Service not available 554-No SMTP service 554 For explanation visit https://postmaster.gmx.net/',
    ],
    misses: ['421 Service not available'],
  },
  {
    id: 'gmx-webde.spf',
    reason: 'auth-failure',
    match: { text: /\breject due to spf policy\b/i },
    confidence: 'certain',
    detail: {
      en: 'The owner of the sender domain does not permit this address to send for it (SPF). WEB.DE itself names SRS or its collecting service “Sammeldienst” as ways out for forwarded mail.',
      de: 'Der Inhaber der Absenderdomain erlaubt dieser Adresse das Senden nicht (SPF). WEB.DE nennt für weitergeleitete Mails selbst SRS oder seinen „Sammeldienst“ als Ausweg.',
    },
    sources: [GMX, WEBDE],
    asOf: '2026-11',
    hits: ['550-Requested action not taken: mailbox unavailable 550 Reject due to SPF policy.'],
    misses: ['550 Reject due to policy restrictions.'],
  },
  {
    id: 'gmx-webde.sender-domain',
    reason: 'sender-rejected',
    match: { text: /\binvalid dns mx or a\/aaaa resource record\b/i },
    confidence: 'certain',
    finding: 'sender.domain-missing',
    detail: {
      en: 'The domain of the sender’s address has no usable mail or address entry in the DNS, so an answer could not reach it.',
      de: 'Die Domain der Absenderadresse hat im DNS keinen brauchbaren Mail- oder Adresseintrag; eine Antwort käme nicht an.',
    },
    sources: [GMX, WEBDE],
    asOf: '2026-11',
    hits: [
      '550-Requested action not taken: mailbox unavailable 550 invalid DNS MX or A/AAAA resource record.',
    ],
    misses: ['554-Bad DNS PTR resource record.'],
  },
  {
    id: 'gmx-webde.policy',
    reason: 'policy-violation',
    match: {
      text: /\breject due to policy (?:restrictions?|violations?|reasons?)\b/i,
      not: /\bdmarc\b|\bspf\b|\bdkim\b|\bptr\b/i,
    },
    confidence: 'likely',
    detail: {
      en: 'The behaviour of the sending server was out of line, such as many unknown recipients or changing HELO names, or the message broke a rule. The case link names it.',
      de: 'Der sendende Server fiel auf, etwa durch viele unbekannte Empfänger oder wechselnde HELO-Namen, oder die Nachricht verletzt eine Regel. Der Link nennt den Fall.',
    },
    sources: [GMX],
    asOf: '2026-11',
    hits: [
      '554-Transaction failed 554-Reject due to policy restrictions. 554 For explanation visit https://postmaster.gmx.net/en/case?c=hi&i=ip',
    ],
    misses: [
      '550 Reject due to SPF policy.',
      '554-Reject due to policy violations. 554-DMARC policy of sender domain not fulfilled.',
    ],
  },
  {
    id: 'gmx-webde.rate-at-connect',
    reason: 'rate-limited',
    match: { text: /\bnemesis esmtp service not available\b.{0,60}\brate limit reached\b/i },
    confidence: 'certain',
    finding: 'rate.limited',
    detail: {
      en: 'Too many connections in a short time from this address; the provider takes them again later.',
      de: 'Zu viele Verbindungen in kurzer Zeit von dieser Adresse; später nimmt der Anbieter sie wieder an.',
    },
    sources: [GMX],
    asOf: '2026-11',
    hits: [
      '421-gmx.net (mxgmx001) Nemesis ESMTP Service not available 421-Service closing transmission channel 421 Rate limit reached.',
    ],
    misses: ['554-gmx.net (mxgmx101) Nemesis ESMTP Service not available 554-No SMTP service'],
  },
  {
    id: 'gmx-webde.rate',
    reason: 'rate-limited',
    match: { text: /\brate limit reached\b/i, host: HOST },
    confidence: 'certain',
    finding: 'rate.limited',
    detail: {
      en: 'Too many mails or connections in a short time from this address; the provider takes them again later.',
      de: 'Zu viele Mails oder Verbindungen in kurzer Zeit von dieser Adresse; später nimmt der Anbieter sie wieder an.',
    },
    sources: [GMX],
    asOf: '2026-11',
    hits: [
      'host mx00.gmx.net[192.0.2.7] refused to talk to me: 421-gmx.net (mxgmx001) Service closing transmission channel 421 Rate limit reached.',
    ],
    misses: ['421 Too many connections'],
  },
  {
    id: 'gmx-webde.mailbox-unavailable',
    reason: 'user-unknown',
    match: {
      text: /\brequested action not taken: mailbox unavailable\b/i,
      host: HOST,
      not: /\breject due to|\bpolicy\b|\bspf\b/i,
    },
    confidence: 'likely',
    sources: [GMX, WEBDE],
    asOf: '2026-11',
    hits: [
      'host mx01.gmx.net[192.0.2.7] said: 550 Requested action not taken: mailbox unavailable (in reply to RCPT TO command)',
    ],
    misses: [
      'host mx01.gmx.net[192.0.2.7] said: 550-Requested action not taken: mailbox unavailable 550 Reject due to SPF policy.',
    ],
  },
  {
    id: 'gmx-webde.mailbox-full',
    reason: 'mailbox-full',
    match: {
      text: /\brequested mail action (?:aborted|not taken): (?:exceeded storage allocation|mailbox (?:is )?full|quota)/i,
      host: HOST,
    },
    confidence: 'certain',
    sources: [GMX],
    asOf: '2026-11',
    hits: [
      'host mx00.gmx.net[192.0.2.7] said: 552-Requested mail action aborted: exceeded storage allocation 552 Quota exceeded. The recipient mailbox is full. (in reply to RCPT TO command)',
    ],
    misses: ['host mx00.gmx.net[192.0.2.7] said: 452 insufficient system storage'],
  },
]);
