import { defineCheck } from './check.ts';
import { conclude, STILL_TRIED } from './evidence/conclude.ts';
import { fromReport, ownSide, refusalText } from './evidence/refusal-text.ts';
import type { CheckResult, CheckSubject } from './check.ts';

/** Words that ask for a login: then a server before the recipient's may have spoken after all. */
const LOGIN = /\bauthenticat|\bSMTP AUTH\b/i;

function evaluate(subject: CheckSubject): CheckResult | null {
  const { speaker } = subject.recipient;
  if (ownSide(subject) || speaker === 'sending-server') return null;
  if (speaker === 'recipient-server') return conclude(subject, ['recipient-admin']);
  // Whoever got a report back had handed the mail over: some server further on said no, most often the recipient's.
  if (!fromReport(subject) && speaker === 'unknown') return null;
  return conclude(subject, ['recipient-admin'], LOGIN.test(refusalText(subject)) ? 'possible' : 'likely');
}

/** P4, P18: the server that should receive mail for the domain says that it is not responsible for it. */
export const relayWrongServer = defineCheck({
  id: 'relay.wrong-server',
  problems: ['P4', 'P18'],
  reasons: ['relay-denied'],
  rank: 0,
  evaluate,
  steps: [
    { when: 'now', action: 'copy-recipient' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: [
    'RFC 5321 §5.1',
    'RFC 5321 §3.6.2',
    'https://www.postfix.org/postconf.5.html#reject_unauth_destination',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} says that it takes no mail for {recipientDomain}.',
      titleIfPossible: '{server} may not be responsible for mail to {recipientDomain}.',
      lead: `Your login and your settings are fine: your own provider took the mail and sent it on. {course, select, ${STILL_TRIED.en} other {Sending it again will not help until this is changed.}}`,
      leadIfPossible:
        'Your own provider took the mail and sent it on, so your login is probably not the cause.',
      explanation:
        'Words like “relay access denied” sound as if you had to log in. Here another server spoke: the one your mail was delivered to for the recipient’s domain. It says that it is not responsible for this domain. Either the domain has moved and its entry (MX) still leads to the old server, or the domain was not set up there, or the address is misspelt and belongs to a domain nobody uses for mail. If the recipient forwards the mail, it can also be the target of the forwarding. Another password or another port on your side will not help.',
      steps: [
        {
          act: 'Check the part of the address after the @',
          why: 'A misspelt domain often exists, but its server takes no mail for it.',
        },
        {
          act: 'Tell the recipient another way',
          why: 'Probably nobody can write to this domain at present, and the recipient does not notice.',
        },
        {
          act: 'Have the message below passed to the domain’s administrator',
          why: 'Either the entry for incoming mail (MX) or the server’s list of domains has to be corrected.',
        },
      ],
      whyNotCertain:
        'The report does not show clearly whether the server belongs to the recipient’s side or stands before it.',
      letter: {
        to: 'whoever manages {recipientDomain} (through the recipient)',
        subject: 'Your mail server declines mail for your domain',
        body: 'Hello,\n\nA mail to {letterRecipient} was not delivered: the server that should take it says that it takes no mail for this domain. Mail from others is probably affected too. Could you please check\n- whether the MX records lead to the right server,\n- whether the domain is set up on this server, or on the filter in front of it,\n- whether the address is forwarded to a domain the server does not know?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} nimmt nach eigener Auskunft keine Mail für {recipientDomain} an.',
      titleIfPossible: '{server} ist womöglich nicht für Mail an {recipientDomain} zuständig.',
      lead: `Ihre Anmeldung und Ihre Einstellungen sind in Ordnung: Ihr Anbieter hat die Mail angenommen und weitergeschickt. {course, select, ${STILL_TRIED.de} other {Noch einmal zu senden, hilft erst, wenn das geändert ist.}}`,
      leadIfPossible:
        'Ihr Anbieter hat die Mail angenommen und weitergeschickt, an Ihrer Anmeldung liegt es also vermutlich nicht.',
      explanation:
        'Antworten wie „Relay access denied“ klingen, als müssten Sie sich anmelden. Hier hat aber ein anderer Server gesprochen: der, bei dem Ihre Mail für die Domain des Empfängers abgeliefert wurde. Er sagt, dass er für diese Domain nicht zuständig ist. Entweder ist die Domain umgezogen und ihr Eintrag (MX) führt noch zum alten Server, oder sie wurde dort nicht eingerichtet, oder die Adresse ist falsch geschrieben und gehört zu einer Domain, die niemand für Mails nutzt. Leitet der Empfänger weiter, kann auch das Ziel der Weiterleitung gemeint sein. Ein anderes Passwort oder ein anderer Port bei Ihnen hilft nicht.',
      steps: [
        {
          act: 'Prüfen Sie den Teil der Adresse hinter dem @',
          why: 'Oft gibt es auch die falsch geschriebene Domain, aber ihr Server nimmt keine Mail an.',
        },
        {
          act: 'Sagen Sie dem Empfänger auf anderem Weg Bescheid',
          why: 'Vermutlich kann zurzeit niemand an diese Domain schreiben, und der Empfänger merkt es nicht.',
        },
        {
          act: 'Lassen Sie die Nachricht unten an den Admin der Domain weitergeben',
          why: 'Entweder stimmt der Eintrag für eingehende Mail nicht (MX), oder auf dem Server fehlt die Domain.',
        },
      ],
      whyNotCertain:
        'Aus der Meldung geht nicht klar hervor, ob der Server zur Empfängerseite gehört oder davor steht.',
      letter: {
        to: 'die Person, die {recipientDomain} verwaltet (über den Empfänger)',
        subject: 'Ihr Mailserver weist Mail für Ihre Domain ab',
        body: 'Guten Tag,\n\neine Mail an {letterRecipient} wurde nicht zugestellt: Der Server, bei dem sie abgeliefert werden sollte, nimmt nach eigener Auskunft keine Mail für diese Domain an. Vermutlich sind auch andere Absender betroffen. Könnten Sie bitte prüfen,\n- ob die MX-Einträge zum richtigen Server führen,\n- ob die Domain auf diesem Server oder dem Filter davor eingerichtet ist,\n- ob die Adresse an eine Domain weitergeleitet wird, die der Server nicht kennt?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
