import { defineRules } from '../rule.ts';

const QMAIL = 'https://cr.yp.to/qmail.html';

/** qmail and its relatives. */
export const qmailRules = defineRules([
  {
    id: 'qmail.no-mailbox',
    reason: 'user-unknown',
    match: {
      text: /\bsorry, no mailbox here by that name\b(?:\. ?\(?\W{0,3}(?:vpopmail|#5\.1\.1|chkuser))?/i,
    },
    confidence: 'certain',
    sources: ['https://cr.yp.to/proto/qsbmf.txt', QMAIL],
    asOf: '2026-11',
    hits: [
      'Sorry, no mailbox here by that name. (#5.1.1)',
      '511 sorry, no mailbox here by that name (#5.1.1 - chkuser)',
    ],
    misses: ["Sorry, I couldn't find any host named example.org. (#5.1.2)"],
  },
  {
    id: 'qmail.rcpthosts',
    reason: 'relay-denied',
    match: {
      text: /\bsorry, (?:you don't authenticate or )?(?:that|the) domain isn't (?:in my list of allowed rcpthosts|allowed to be relayed)(?: thru this mta)?/i,
    },
    confidence: 'likely',
    detail: {
      en: 'qmail takes mail only for domains in its list “rcpthosts”, unless the sender signs in first.',
      de: 'qmail nimmt nur Mails für Domains aus seiner Liste „rcpthosts“ an, außer der Absender meldet sich vorher an.',
    },
    sources: [QMAIL],
    asOf: '2026-11',
    hits: [
      "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
      "553 sorry, that domain isn't allowed to be relayed thru this MTA (#5.7.1)",
    ],
    misses: ['550 relay not permitted'],
  },
  {
    id: 'qmail.no-smtp-connection',
    reason: 'connection-failure',
    match: { text: /\bsorry, i wasn't able to establish an smtp connection\b/i },
    confidence: 'likely',
    detail: {
      en: 'No mail server of the domain answered. qmail goes on trying for a week unless set otherwise.',
      de: 'Kein Mailserver der Domain hat geantwortet. qmail versucht es eine Woche lang, wenn nichts anderes eingestellt ist.',
    },
    sources: [QMAIL],
    asOf: '2026-11',
    hits: ["Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)"],
    misses: ['Connected to 192.0.2.7 but connection died. (#4.4.2)'],
  },
  {
    id: 'qmail.name-rejected',
    reason: 'ptr-required',
    match: { text: /\bconnected to \[#\] but my name was rejected\b/i },
    confidence: 'likely',
    finding: 'sending.bad-helo',
    detail: {
      en: 'The other server refused the name with which this one introduced itself (HELO).',
      de: 'Der andere Server hat den Namen abgelehnt, mit dem sich dieser vorgestellt hat (HELO).',
    },
    sources: [QMAIL],
    asOf: '2026-11',
    hits: ['Connected to 192.0.2.7 but my name was rejected.'],
    misses: ['Connected to 192.0.2.7 but sender was rejected.'],
  },
  {
    id: 'qmail.best-preference',
    reason: 'routing-loop',
    match: {
      text: /\bi'm listed as a best-preference mx or a for that host\b.{0,60}|\bit already has my delivered-to line\b/i,
    },
    confidence: 'certain',
    detail: {
      en: 'The DNS sends the mail to this server, which does not count the domain among its own, or it has already had this very mail.',
      de: 'Das DNS schickt die Mail zu diesem Server, der die Domain nicht zu seinen zählt, oder er hatte genau diese Mail schon einmal.',
    },
    sources: [QMAIL],
    asOf: '2026-11',
    hits: [
      "Sorry. Although I'm listed as a best-preference MX or A for that host, it isn't in my control/locals file, so I don't treat it as local. (#5.4.6)",
      'This message is looping: it already has my Delivered-To line. (#5.4.6)',
    ],
    misses: ['554 5.4.6 Too many hops'],
  },
  {
    id: 'qmail.no-host',
    reason: 'domain-unknown',
    match: {
      text: /\bsorry, i couldn't find any host (?:named|by that name)\b|\bsorry, i (?:couldn't|wasn't able to) find a mail exchanger or ip address\b/i,
    },
    confidence: 'likely',
    sources: [QMAIL],
    asOf: '2026-11',
    hits: [
      "Sorry, I couldn't find any host named example.org. (#5.1.2)",
      "Sorry, I couldn't find a mail exchanger or IP address. (#5.4.4)",
    ],
    misses: ['CNAME lookup failed temporarily. (#4.4.3)'],
  },
]);
