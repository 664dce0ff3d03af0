import { defineCheck } from './check.ts';
import { conclude } from './evidence/conclude.ts';
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
    { when: 'then', action: 'open-settings-help' },
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
      title: '{server} takes no mail from an address that looks like a line at home.',
      titleIfPossible: '{server} may have taken the sending address for a line at home.',
      lead: 'The line itself has not done anything wrong. Servers simply expect mail from such lines to come with a login, or through a provider’s server.',
      leadIfPossible:
        'The answer blocks the address that your mail came from. Often that is the internet line you are using at the moment.',
      explanation:
        'Addresses of lines at home, mobile networks and hotels change hands and are often misused by infected computers. They therefore stand on lists of addresses that should not deliver mail themselves. Whoever logs in at an outgoing server may send from anywhere. Whoever runs a mail server on such a line needs a fixed address with a name of its own, or hands the mail to a provider’s server. Asking for removal seldom lasts as long as the line stays the same.',
      steps: [
        {
          act: 'Send it through webmail for now',
          why: 'Then your provider’s server sends, not your line.',
        },
        {
          act: 'In the mail program use port 465 or 587 with login',
          why: 'A server that knows you by your login does not care which line you use. Port 25 is meant for servers.',
        },
        {
          act: 'For a mail server of your own: fixed address with its own name, or a provider’s server in front',
          why: 'The message below asks your internet provider or hoster for it.',
        },
      ],
      whyNotCertain: 'The answer does not say whether the line’s kind or something else is behind the block.',
      letter: {
        to: 'your internet provider or hoster (only for a mail server of your own)',
        subject: 'Fixed address with a name of its own for our mail server',
        body: 'Hello,\n\nwe run a mail server on a line of yours. Other servers refuse its mail because the address looks like a dial-up or home line. Could you please\n- give us a fixed address that you do not report as a home line,\n- enter our host name as its reverse name (PTR), for IPv6 as well,\n- or tell us which server of yours may pass our mail on (smarthost)?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} nimmt keine Mail von einer Adresse, die nach Privatanschluss aussieht.',
      titleIfPossible: '{server} hielt die sendende Adresse womöglich für einen Privatanschluss.',
      lead: 'Mit dem Anschluss selbst ist alles in Ordnung. Server erwarten nur, dass Mail von solchen Anschlüssen mit Anmeldung kommt oder über den Server eines Anbieters.',
      leadIfPossible:
        'Gesperrt ist laut Antwort die Adresse, von der Ihre Mail kam. Oft ist das der Internetanschluss, den Sie gerade nutzen.',
      explanation:
        'Die Adressen von Privatanschlüssen, Mobilfunknetzen und Hotels wechseln ihre Nutzer und werden oft von befallenen Rechnern missbraucht. Deshalb stehen sie auf Listen von Adressen, die selbst keine Mail zustellen sollen. Wer sich bei einem Postausgangsserver anmeldet, darf von überall senden. Wer an einem solchen Anschluss einen Mailserver betreibt, braucht eine feste Adresse mit eigenem Namen oder übergibt die Mail dem Server eines Anbieters. Ein Austrag hält selten, solange der Anschluss derselbe bleibt.',
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
          act: 'Für einen eigenen Mailserver: feste Adresse mit eigenem Namen, oder über den Server eines Anbieters senden',
          why: 'Die Nachricht unten bittet Ihren Internetanbieter oder Hoster darum.',
        },
      ],
      whyNotCertain: 'Die Antwort sagt nicht, ob es an der Art des Anschlusses liegt oder an etwas anderem.',
      letter: {
        to: 'Ihren Internetanbieter oder Hoster (nur bei einem eigenen Mailserver)',
        subject: 'Feste Adresse mit eigenem Namen für unseren Mailserver',
        body: 'Guten Tag,\n\nwir betreiben an einem Ihrer Anschlüsse einen Mailserver. Andere Server lehnen seine Mail ab, weil die Adresse nach Einwahl- oder Privatanschluss aussieht. Könnten Sie bitte\n- uns eine feste Adresse geben, die Sie nicht als Privatanschluss melden,\n- unseren Hostnamen als PTR-Eintrag setzen, auch für IPv6,\n- oder uns sagen, welcher Ihrer Server unsere Mail weitergeben kann (Smarthost)?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
