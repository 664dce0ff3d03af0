import { defineForwardCheck } from './forward-check.ts';
import { concludedFor } from './situation.ts';

/** P19: two mailboxes or servers send the mail to each other. */
export const forwardLoop = defineForwardCheck({
  id: 'forward.loop',
  problems: ['P19'],
  evaluate: (subject) => concludedFor(subject, 'forwarding-loop', ['forwarding-user', 'forwarder-admin']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'show-letter' },
    { when: 'for-good', action: 'none' },
  ],
  references: ['RFC 5321 §6.3', 'RFC 3834 §2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The mail goes round in a circle of forwardings.',
      titleIfPossible: 'The mail may be going round in a circle of forwardings.',
      lead: 'A server stopped it after too many stations. The mail itself is fine, and it has not arrived.',
      explanation:
        'One mailbox forwards to the next, and that one back again, or a rule sends a copy to its own address. Each server adds a line; when there are too many, the mail is given up. Proof of origin plays no part in this.',
      steps: [
        {
          act: 'Use another way to reach the recipient',
          why: 'As long as the circle exists every mail runs into it.',
        },
        {
          act: 'Send the message below to the person who forwards',
          why: 'One of the two forwardings has to go.',
        },
        {
          act: 'Check rules of both mailboxes, also hidden ones',
          why: 'A forwarding can stand in the mailbox, in the provider’s settings and in a mail program at once.',
        },
      ],
      whyNotCertain:
        'That it is a circle of forwardings follows from the answer; it could also be a server that sends mail to itself.',
      letter: {
        to: 'the person who forwards mail to {recipient}',
        subject: 'Your forwarding goes round in a circle',
        body: 'Hello,\n\na mail {mailboxKnown, select, yes {to {originalRecipient}} other {to one of your addresses}} came back because it was passed on too often. Probably two of your mailboxes forward to each other. Could you please switch off one of the two forwardings and look for further rules?\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Die Mail kreist zwischen Weiterleitungen.',
      titleIfPossible: 'Die Mail kreist womöglich zwischen Weiterleitungen.',
      lead: 'Ein Server hat sie nach zu vielen Stationen aufgehalten. Die Mail selbst ist in Ordnung, aber nicht angekommen.',
      explanation:
        'Ein Postfach leitet an das nächste weiter und dieses wieder zurück, oder eine Regel schickt eine Kopie an die eigene Adresse. Jeder Server fügt eine Zeile hinzu; werden es zu viele, wird die Mail aufgegeben. Der Herkunftsnachweis spielt dabei keine Rolle.',
      steps: [
        {
          act: 'Erreichen Sie den Empfänger auf einem anderen Weg',
          why: 'Solange der Kreis besteht, läuft jede Mail hinein.',
        },
        {
          act: 'Schicken Sie die Nachricht unten an die Person, deren Mails weitergeleitet werden',
          why: 'Eine der beiden Weiterleitungen muss weg.',
        },
        {
          act: 'Prüfen Sie die Regeln beider Postfächer, auch versteckte',
          why: 'Eine Weiterleitung kann im Postfach, in den Einstellungen des Anbieters und im Mailprogramm zugleich stehen.',
        },
      ],
      whyNotCertain:
        'Dass es ein Kreis von Weiterleitungen ist, folgt aus der Antwort; es könnte auch ein Server sein, der Mails an sich selbst schickt.',
      letter: {
        to: 'die Person, deren Mails an {recipient} weitergeleitet werden',
        subject: 'Ihre Weiterleitung läuft im Kreis',
        body: 'Guten Tag,\n\neine Mail {mailboxKnown, select, yes {an {originalRecipient}} other {an eine Ihrer Adressen}} kam zurück, weil sie zu oft weitergegeben wurde. Wahrscheinlich leiten zwei Ihrer Postfächer aneinander weiter. Könnten Sie bitte eine der beiden Weiterleitungen abschalten und nach weiteren Regeln sehen?\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
