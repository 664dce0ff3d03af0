import { defineRules } from '../rule.ts';

const SPEC = 'https://www.exim.org/exim-html-current/doc/html/spec_html/';

/** Exim, and cPanel's words in it. */
export const eximRules = defineRules([
  {
    id: 'exim.recipient-callout',
    reason: 'user-unknown',
    match: {
      text: /(?:^|[-\d ])callout verification failed:? (?:5\d\d[- ]){1,2}.{0,40}\b(?:no such|unknown|not (?:found|exist\w{0,3})|does ?n[o']t exist|invalid)\b/i,
      not: /\bsender\b/i,
    },
    detail: {
      en: 'The server asked the next one whether the address exists, and that one said no.',
      de: 'Der Server hat beim nächsten nachgefragt, ob es die Adresse gibt, und der hat verneint.',
    },
    sources: [`${SPEC}ch-access_control_lists.html`],
    asOf: '2026-11',
    hits: ['550-Callout verification failed: 550 550 No such person at this address.'],
    misses: ['550 Sender callout verification failed: 550 no such user'],
  },
  {
    id: 'exim.unrouteable',
    reason: 'user-unknown',
    match: { text: /\bunroute?able address\b/i, not: /^(?:<>:? )?unroute?able/i },
    confidence: 'likely',
    detail: {
      en: 'Exim found no way for this address: it does not exist on this server, or its domain has no mail host.',
      de: 'Exim fand für diese Adresse keinen Weg: Es gibt sie auf diesem Server nicht, oder ihre Domain hat keinen Mailserver.',
    },
    sources: [SPEC],
    asOf: '2026-11',
    hits: ['550 Unrouteable address'],
    misses: ['unrouteable mail domain "example.org"'],
  },
  {
    id: 'exim.unrouteable-here',
    reason: 'domain-unknown',
    match: { text: /^(?:<>:? )?unroute?able address\b/i },
    confidence: 'possible',
    detail: {
      en: 'No other server was asked: the sending server itself found no way for this address, most often because its domain does not exist or has no mail host.',
      de: 'Ein anderer Server wurde gar nicht gefragt: Schon der sendende Server fand für diese Adresse keinen Weg, meist weil es ihre Domain nicht gibt oder sie keinen Mailserver hat.',
    },
    sources: [SPEC],
    asOf: '2026-11',
    hits: ['Unrouteable address'],
    misses: ['550 Unrouteable address'],
  },
  {
    id: 'exim.relay-not-permitted',
    reason: 'relay-denied',
    match: { text: /\brelay not permitted\b/i },
    confidence: 'likely',
    detail: {
      en: 'The sender did not sign in, and the recipient’s domain is none that this Exim serves.',
      de: 'Der Absender hat sich nicht angemeldet, und die Domain des Empfängers gehört nicht zu denen, die dieser Exim bedient.',
    },
    sources: [SPEC],
    asOf: '2026-11',
    hits: ['550 relay not permitted'],
    misses: ['554 5.7.1 Relay access denied'],
  },
  {
    id: 'exim.turn-on-authentication',
    reason: 'security-error',
    match: { text: /\bplease turn on smtp authentication in your mail client\b/i },
    confidence: 'likely',
    finding: 'relay.not-logged-in',
    detail: {
      en: 'The hosting server (cPanel) wants a sign-in before it passes mail on. Often the program signs in for receiving only.',
      de: 'Der Hosting-Server (cPanel) verlangt eine Anmeldung, bevor er Mails weitergibt. Oft meldet sich das Programm nur zum Abholen an.',
    },
    sources: ['https://docs.cpanel.net/'],
    asOf: '2026-11',
    hits: [
      '550-Please turn on SMTP Authentication in your mail client. 550-mail.example.com [192.0.2.1]:11111 is not permitted to relay 550 through this server without authentication.',
    ],
    misses: ['550 relay not permitted'],
  },
  {
    id: 'exim.retry-timeout',
    reason: 'delivery-expired',
    match: {
      text: /\bretry timeout exceeded\b|\ball hosts(?: for \S{1,60})? have been failing for a long time(?: and were last tried after this message arrived)?|\bretry time not reached for any host(?: after a long failure period)?/i,
    },
    confidence: 'certain',
    detail: {
      en: 'Exim tried for its whole retry period, usually four days, and gave up. What the other server said last stands before these words.',
      de: 'Exim hat es die ganze Frist lang versucht, meist vier Tage, und dann aufgegeben. Was der andere Server zuletzt sagte, steht vor diesen Worten.',
    },
    sources: [`${SPEC}ch-retry_configuration.html`],
    asOf: '2026-11',
    hits: [
      'host mx.example.org [192.0.2.7]: Connection timed out: retry timeout exceeded',
      'all hosts for example.org have been failing for a long time and were last tried after this message arrived',
    ],
    misses: ['421 4.4.7 Delivery time expired'],
  },
  {
    id: 'exim.sender-verify',
    reason: 'sender-rejected',
    match: {
      text: /\bsender verify failed\b|\bcould not complete sender verify(?: callout)?\b|\bcallback setup failed while verifying <>/i,
    },
    confidence: 'certain',
    finding: 'sender.verification-failed',
    detail: {
      en: 'This server checks by a call-back whether the sender’s address exists and takes mail. The answer was no, or none came.',
      de: 'Dieser Server prüft per Rückfrage, ob es die Absenderadresse gibt und ob sie Mails annimmt. Die Antwort war Nein, oder es kam keine.',
    },
    sources: [`${SPEC}ch-access_control_lists.html`],
    asOf: '2026-11',
    hits: [
      '550-Verification failed for <bob@example.com> 550-No Such User Here 550 Sender verify failed',
      '451 Could not complete sender verify callout',
    ],
    misses: ['550 Recipient verify failed'],
  },
  {
    id: 'exim.max-emails-per-hour',
    reason: 'rate-limited',
    match: {
      text: /\bdomain \S{1,80} has exceeded the max (?:emails|defers and failures) per hour\b.{0,60}/i,
    },
    confidence: 'certain',
    finding: 'rate.own-quota',
    detail: {
      en: 'The sender’s own hosting package (cPanel) allows only so many mails or failed deliveries an hour, and discards the rest.',
      de: 'Das eigene Hosting-Paket des Absenders (cPanel) erlaubt nur eine bestimmte Zahl von Mails oder Fehlzustellungen je Stunde und verwirft den Rest.',
    },
    sources: ['https://docs.cpanel.net/'],
    asOf: '2026-11',
    hits: [
      'Domain example.com has exceeded the max emails per hour (150/100 (150%)) allowed. Message discarded.',
    ],
    misses: ['451 try again later'],
  },
  {
    id: 'exim.line-too-long',
    reason: 'content-error',
    match: { text: /\bmessage has lines too long for transport\b/i },
    confidence: 'certain',
    detail: {
      en: 'A line of the mail is longer than the 998 characters that the standard allows; often a program did not wrap HTML.',
      de: 'Eine Zeile der Mail ist länger als die erlaubten 998 Zeichen; oft hat ein Programm HTML nicht umbrochen.',
    },
    sources: ['RFC 5322 §2.1.1', SPEC],
    asOf: '2026-11',
    hits: ['message has lines too long for transport'],
    misses: ['500 line too long'],
  },
  {
    id: 'exim.cpanel-suspended',
    reason: 'security-error',
    match: {
      text: /\bhas an outgoing mail (?:suspension|hold)\b|\b(?:sender|account|domain|user) \S{1,80} (?:is|has been) (?:suspended|blocked|locked) (?:from|for) (?:sending|outgoing)\b/i,
    },
    confidence: 'likely',
    finding: 'account.blocked',
    detail: {
      en: 'The operator of the sending server (cPanel) stopped outgoing mail of this account, mostly because it sent spam or its password was stolen.',
      de: 'Der Betreiber des sendenden Servers (cPanel) hat den Versand dieses Kontos gestoppt, meist weil es Spam verschickt hat oder das Passwort gestohlen wurde.',
    },
    sources: ['https://docs.cpanel.net/whm/scripts/the-whmapi1-suspend-outgoing-email/'],
    asOf: '2026-11',
    hits: ['Sender ann@example.org has an outgoing mail suspension. Message discarded.'],
    misses: ['550 The recipient account is suspended'],
  },
]);
