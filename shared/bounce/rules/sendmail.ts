import { defineRules } from '../rule.ts';

const CF = 'https://www.proofpoint.com/us/products/email-protection/open-source-email-solution';

/** Sendmail. */
export const sendmailRules = defineRules([
  {
    id: 'sendmail.relaying-denied',
    reason: 'relay-denied',
    match: { text: /\brelaying denied\b(?!.{0,30}(?:ip name|proper auth))/i },
    confidence: 'likely',
    detail: {
      en: 'This server does not pass mail of this sender on to other domains; it wants a sign-in or knows the domain as none of its own.',
      de: 'Dieser Server gibt Mails dieses Absenders nicht an fremde Domains weiter; er verlangt eine Anmeldung oder kennt die Domain nicht als eigene.',
    },
    sources: [CF, 'RFC 5321 §7.9'],
    asOf: '2026-11',
    hits: ['550 5.7.1 <ann@example.org>... Relaying denied'],
    misses: ['550 5.7.1 Relaying denied. IP name lookup failed [192.0.2.1]'],
  },
  {
    id: 'sendmail.relaying-proper-auth',
    reason: 'relay-denied',
    match: { text: /\brelaying denied\. proper authentication required\b/i },
    confidence: 'likely',
    finding: 'relay.not-logged-in',
    detail: {
      en: 'The server would pass the mail on after a sign-in.',
      de: 'Nach einer Anmeldung würde der Server die Mail weitergeben.',
    },
    sources: [CF, 'RFC 4954'],
    asOf: '2026-11',
    hits: ['550 5.7.1 <ann@example.org>... Relaying denied. Proper authentication required.'],
    misses: ['550 5.7.1 <ann@example.org>... Relaying denied'],
  },
  {
    id: 'sendmail.relaying-ip-name',
    reason: 'relay-denied',
    match: { text: /\brelaying denied\. ip name (?:lookup failed|possibly forged)\b/i },
    confidence: 'likely',
    finding: 'sending.no-ptr',
    detail: {
      en: 'The server would relay for known host names, but the name of the connecting address could not be found or does not lead back to it.',
      de: 'Der Server würde für bekannte Hostnamen weiterleiten. Zur anliefernden Adresse fand er aber keinen Namen, oder dieser führt nicht zu ihr zurück.',
    },
    sources: [CF],
    asOf: '2026-11',
    hits: ['550 5.7.1 <ann@example.org>... Relaying denied. IP name lookup failed [192.0.2.1]'],
    misses: ['550 5.7.1 <ann@example.org>... Relaying denied. Proper authentication required.'],
  },
  {
    id: 'sendmail.sender-domain',
    reason: 'sender-rejected',
    match: {
      text: /\bdomain of sender address <>? ?(?:does not (?:exist|resolve))|\bdomain of sender address \S{1,80} does not (?:exist|resolve)\b/i,
    },
    confidence: 'certain',
    finding: 'sender.domain-missing',
    detail: {
      en: 'The DNS has no entry for the domain of the sender’s address, or the look-up failed for now (451).',
      de: 'Das DNS hat für die Domain der Absenderadresse keinen Eintrag, oder die Abfrage scheiterte vorübergehend (451).',
    },
    sources: [CF],
    asOf: '2026-11',
    hits: [
      '553 5.1.8 <bob@example.com>... Domain of sender address bob@example.com does not exist',
      '451 4.1.8 Domain of sender address bob@example.com does not resolve',
    ],
    misses: ['550 5.1.2 host unknown'],
  },
  {
    id: 'sendmail.config-loop',
    reason: 'routing-loop',
    match: {
      text: /\bconfig error: mail loops back to me \(mx problem\?\)|\bmx list for \S{1,80} points back to\b/i,
    },
    confidence: 'certain',
    detail: {
      en: 'The DNS names this server as the recipient’s mail host, but it does not count the domain among its own.',
      de: 'Das DNS nennt diesen Server als Mailserver der Domain, er selbst zählt sie aber nicht zu seinen.',
    },
    sources: [CF],
    asOf: '2026-11',
    hits: [
      '554 5.3.5 mx.example.org. config error: mail loops back to me (MX problem?)',
      '553 5.3.5 MX list for example.org. points back to mail.example.com',
    ],
    misses: ['554 5.4.6 Too many hops 26 (25 max)'],
  },
  {
    id: 'sendmail.system-exit',
    reason: 'mailer-error',
    match: {
      text: /\b(?:operating system error|can't create output|unknown mailer error \d{1,3}|mail(?:er)? \S{1,20} died)\b/i,
      not: /\bquota\b|\bno space left\b/i,
    },
    confidence: 'likely',
    detail: {
      en: 'A delivery program on this server ended with an error; the words are Sendmail’s for its exit code.',
      de: 'Ein Zustellprogramm auf diesem Server endete mit einem Fehler; der Text ist Sendmails Wort für dessen Rückgabewert.',
    },
    sources: [CF],
    asOf: '2026-11',
    hits: [
      '451 4.0.0 Operating system error',
      "550 5.0.0 <ann@example.org>... Can't create output",
      '554 5.3.0 unknown mailer error 255',
    ],
    misses: ['451 4.3.0 Temporary lookup failure'],
  },
]);
