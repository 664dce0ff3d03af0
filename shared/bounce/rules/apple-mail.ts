import { defineRules } from '../rule.ts';

const SOURCE = 'https://support.apple.com/guide/mail/welcome/mac';

/** Dialogs of Apple Mail on the Mac, the iPhone and the iPad. */
export const appleMailRules = defineRules([
  {
    id: 'apple-mail.timed-out',
    reason: 'connection-failure',
    match: {
      text: /\bthe connection to the server "\S{1,80}" on port \d{1,5} timed out\b|\bzeitüberschreitung (?:bei|beim) (?:der )?verbind\w{2,4} (?:mit|zum) (?:dem )?server\b|\bverbindung (?:mit|zum) (?:dem )?server "\S{1,80}" (?:über|auf|an) port \d{1,5}\b.{0,40}/i,
    },
    confidence: 'certain',
    finding: 'client.cannot-connect',
    detail: {
      en: 'The sending server did not answer on this port. Port 25 is blocked in most hotels and homes; 587 or 465 are meant for mail programs.',
      de: 'Der Postausgangsserver hat auf diesem Port nicht geantwortet. Port 25 ist in Hotels und an Privatanschlüssen meist gesperrt; für Mailprogramme sind 587 und 465 da.',
    },
    sources: [SOURCE],
    asOf: '2026-11',
    hits: ['The connection to the server “smtp.example.com” on port 25 timed out.'],
    misses: ['The connection to Outgoing server (SMTP) smtp.example.com timed out.'],
  },
  {
    id: 'apple-mail.cannot-connect',
    reason: 'connection-failure',
    match: {
      text: /\bcould not be contacted on (?:the default ports|port \d{1,5})\b|\bunable to connect to (?:the )?(?:smtp )?server "\S{1,80}"|\bthe connection to the outgoing server "\S{1,80}" failed\b|\bder server "\S{1,80}" kann (?:über|auf) (?:die standardports|port \d{1,5}) nicht (?:kontaktiert|erreicht)/i,
    },
    confidence: 'certain',
    finding: 'client.cannot-connect',
    sources: [SOURCE],
    asOf: '2026-11',
    hits: [
      'The server “smtp.example.com” could not be contacted on port 587.',
      'The connection to the outgoing server “smtp.example.com” failed.',
    ],
    misses: ['connect to mx.example.org[192.0.2.7]:25: Connection refused'],
  },
  {
    id: 'apple-mail.login-refused',
    reason: 'security-error',
    match: {
      text: /\bthe user ?name or password for "\S{1,80}" is incorrect\b|\bhat ihren benutzernamen oder ihr passwort nicht akzeptiert\b|\bthe smtp server "\S{1,80}" rejected the (?:password|user name)/i,
    },
    confidence: 'certain',
    finding: 'login.refused',
    sources: [SOURCE],
    asOf: '2026-11',
    hits: [
      'The user name or password for “smtp.example.com” is incorrect.',
      'Der SMTP-Server „smtp.example.com“ hat Ihren Benutzernamen oder Ihr Passwort nicht akzeptiert',
    ],
    misses: ['535 5.7.8 authentication failed'],
  },
  {
    id: 'apple-mail.recipient-rejected',
    reason: 'recipient-refused',
    match: {
      text: /\b(?:a copy has been placed in your outbox\. )?the recipient <> was rejected by the server\b|\bone of the recipients was rejected by the server because it does not allow relaying\b/i,
    },
    confidence: 'possible',
    finding: 'relay.not-logged-in',
    detail: {
      en: 'iPhone and iPad say this when the outgoing server wants a sign-in and none is set up for it.',
      de: 'iPhone und iPad sagen das, wenn der Postausgangsserver eine Anmeldung verlangt und dafür keine eingerichtet ist.',
    },
    sources: [SOURCE],
    asOf: '2026-11',
    hits: [
      'A copy has been placed in your Outbox. The recipient “ann@example.org” was rejected by the server',
    ],
    misses: ['550 recipient rejected'],
  },
  {
    id: 'apple-mail.sender-rejected',
    reason: 'sender-rejected',
    match: {
      text: /\bthe sender address <> was rejected by the server\b|\bder absender <> wurde vom server (?:abgelehnt|zurückgewiesen)/i,
    },
    confidence: 'likely',
    finding: 'sender.not-owned',
    sources: [SOURCE],
    asOf: '2026-11',
    hits: ['The sender address “bob@example.com” was rejected by the server.'],
    misses: ['550 sender rejected'],
  },
]);
