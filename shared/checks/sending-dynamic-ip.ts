import { defineCheck } from './check.ts';
import { conclude, STILL_TRIED } from './evidence/conclude.ts';
import { applies, ownSide } from './evidence/refusal-text.ts';
import type { CheckResult, CheckSubject } from './check.ts';

const ID = 'sending.dynamic-ip';
const WORDS =
  /\bdial-?up\b|\(DIAL\)|\b(?:dynamic|residential|transient|consumer|end-?user)(?:ally)?[- ](?:assigned |allocated |looking )?(?:IP|address|range|host|pool|space|client|customer)|\bPBL\b|\bpolicy block ?list\b|\b(?:generic|dynamic) (?:r?DNS|PTR|reverse|hostname)\b|\buse (?:the|your) (?:SMTP server of your ISP|ISP(?:['’]s)? (?:SMTP|mail|outgoing))/i;

function evaluate(subject: CheckSubject): CheckResult | null {
  if (applies(subject, ID, WORDS))
    return conclude(subject, ownSide(subject) ? ['you'] : ['sending-server-operator']);
  // An outgoing server that blocks its own customer's address most often means the internet line, but does not say so.
  if (ownSide(subject) && subject.recipient.reason === 'ip-blocked')
    return conclude(subject, ['you', 'your-provider'], 'possible');
  return null;
}

/** P10, P12: the sending address looks like an internet line at home; servers take no mail straight from there. */
export const sendingDynamicIp = defineCheck({
  id: ID,
  problems: ['P12', 'P10', 'P4'],
  reasons: ['ip-blocked', 'bad-reputation', 'ptr-required', 'policy-violation'],
  rank: 1,
  evaluate,
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: [
    'RFC 6409 §3.1',
    'https://www.spamhaus.org/blocklists/policy-blocklist/',
    'https://postmaster.t-online.de/',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} takes no mail from an address that looks like a home connection.',
      titleIfPossible: '{server} may have taken the sending address for a home connection.',
      lead: `Nothing is wrong with the connection itself. Servers just expect mail from such connections to come with a login, or through a provider’s server. {course, select, ${STILL_TRIED.en} other {Sending again the same way will not help.}}`,
      leadIfPossible:
        'The answer blocks the address that your mail came from. Often that is the internet connection you are using at the moment.',
      explanation:
        'Addresses of home connections, mobile networks and hotels change hands and are often misused by infected computers. That is why they are on lists of addresses that should not deliver mail themselves. Whoever logs in at an outgoing server may send from anywhere. Whoever runs a mail server on such a connection needs a fixed address with a name of its own, or hands the mail to a provider’s server. A removal from the list seldom lasts as long as the connection stays the same.',
      steps: [
        {
          act: 'Send it through webmail for now',
          why: 'Then your provider’s server sends it, not your connection.',
        },
        {
          act: 'In the mail program use port 465 or 587 with login',
          why: 'A server that knows you by your login does not care which connection you use. Port 25 is meant for servers.',
        },
        {
          act: 'For a mail server of your own: get a fixed address with its own name, or send through a provider’s server',
          why: 'The message below asks your internet provider or hoster for it.',
        },
      ],
      whyNotCertain:
        'The answer does not say whether the kind of connection or something else is behind the block.',
      letter: {
        to: 'your internet provider or hoster (only for a mail server of your own)',
        subject: 'Fixed address with a name of its own for our mail server',
        body: 'Hello,\n\nWe run a mail server on one of your connections. Other servers refuse its mail because the address looks like a dial-up or home connection. Could you please\n- give us a fixed address that you do not report as a home connection,\n- enter our host name as its reverse name (PTR), for IPv6 as well,\n- or tell us which server of yours may pass our mail on (smarthost)?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} nimmt von Adressen, die nach Privatanschluss aussehen, keine Mails an.',
      titleIfPossible: '{server} hielt die sendende Adresse womöglich für einen Privatanschluss.',
      lead: `Mit dem Anschluss selbst ist alles in Ordnung. Server erwarten nur, dass Mails von solchen Anschlüssen mit Anmeldung kommen oder über den Server eines Anbieters. {course, select, ${STILL_TRIED.de} other {Auf demselben Weg noch einmal zu senden, hilft nicht.}}`,
      leadIfPossible:
        'Gesperrt ist laut Antwort die Adresse, von der Ihre Mail kam. Oft ist das der Internetanschluss, den Sie gerade nutzen.',
      explanation:
        'Die Adressen von Privatanschlüssen, Mobilfunknetzen und Hotels wechseln ihre Nutzer und werden oft von befallenen Rechnern missbraucht. Deshalb stehen sie auf Listen von Adressen, die selbst keine Mails zustellen sollen. Wer sich bei einem Postausgangsserver anmeldet, darf von überall senden. Wer an einem solchen Anschluss einen Mailserver betreibt, braucht eine feste Adresse mit eigenem Namen oder übergibt seine Mails dem Server eines Anbieters. Ein Austrag hält selten, solange der Anschluss derselbe bleibt.',
      steps: [
        {
          act: 'Senden Sie vorerst über Webmail',
          why: 'Dann verschickt der Server Ihres Anbieters die Mail, nicht Ihr Anschluss.',
        },
        {
          act: 'Verwenden Sie im Mailprogramm Port 465 oder 587 mit Anmeldung',
          why: 'Einem Server, der Sie an der Anmeldung erkennt, ist Ihr Anschluss gleich. Port 25 ist für Server gedacht.',
        },
        {
          act: 'Für einen eigenen Mailserver: Besorgen Sie eine feste Adresse mit eigenem Namen, oder senden Sie über den Server eines Anbieters',
          why: 'Die Nachricht unten bittet Ihren Internetanbieter oder Hoster darum.',
        },
      ],
      whyNotCertain: 'Die Antwort sagt nicht, ob es an der Art des Anschlusses liegt oder an etwas anderem.',
      letter: {
        to: 'Ihren Internetanbieter oder Hoster (nur bei einem eigenen Mailserver)',
        subject: 'Feste Adresse mit eigenem Namen für unseren Mailserver',
        body: 'Guten Tag,\n\nwir betreiben an einem Ihrer Anschlüsse einen Mailserver. Andere Server lehnen seine Mails ab, weil die Adresse nach Einwahl- oder Privatanschluss aussieht. Könnten Sie bitte\n- uns eine feste Adresse geben, die Sie nicht als Privatanschluss melden,\n- unseren Hostnamen als PTR-Eintrag setzen, auch für IPv6,\n- oder uns sagen, welcher Ihrer Server unsere Mails weitergeben kann (Smarthost)?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
