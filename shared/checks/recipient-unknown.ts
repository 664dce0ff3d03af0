import { defineCheck } from './check.ts';
import { finalResult } from './course.ts';

/** P1: the mailbox named before the @ does not exist. */
export const recipientUnknown = defineCheck({
  id: 'recipient.unknown',
  problems: ['P1'],
  reasons: ['user-unknown'],
  rank: 0,
  evaluate: (subject) => finalResult(subject, ['you', 'recipient']),
  steps: [
    { when: 'now', action: 'copy-recipient' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 3463 §3.2', 'RFC 5321 §4.2.3'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} says that it has no mailbox for {recipient}.',
      titleIfPossible: '{address} may not exist.',
      lead: 'Your mail program and your provider did their part. Sending again to the same address will fail again.',
      leadIfPossible:
        'Check the address before you send again: to a wrong one, it would only come back again.',
      explanation:
        'The server knows the part after the @ but no mailbox with the name before it. Most often this is a typing error, a mailbox that was closed, or an old entry that your mail program fills in by itself.',
      steps: [
        {
          act: 'Compare the address letter by letter',
          why: 'A missing dot or a swapped letter is the most frequent cause.',
        },
        {
          act: 'Delete the saved entry in your mail program',
          why: 'Otherwise it keeps suggesting the old address while you type.',
        },
        {
          act: 'Ask for the current address another way',
          why: 'Call, or write to somebody who knows the recipient. The message below is ready.',
        },
      ],
      whyNotCertain: 'Servers use the same sentence or code for other refusals too.',
      letter: {
        to: 'someone who knows {person}',
        subject: 'What is the current address?',
        body: 'Hello,\n\nMy mail to {recipient} came back: the server says that there is no such mailbox. Could you tell me the right address?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Laut {serverDat} gibt es für {recipient} kein Postfach.',
      titleIfPossible: 'Vielleicht gibt es {address} nicht.',
      lead: 'Ihr Mailprogramm und Ihr Anbieter haben richtig gearbeitet. Noch einmal an dieselbe Adresse zu senden, hilft nicht.',
      leadIfPossible:
        'Prüfen Sie die Adresse, bevor Sie noch einmal senden: Ist sie falsch, kommt die Mail nur wieder zurück.',
      explanation:
        'Der Server kennt den Teil hinter dem @, aber kein Postfach mit dem Namen davor. Meist steckt ein Tippfehler dahinter, ein geschlossenes Postfach oder ein alter Eintrag, den Ihr Mailprogramm von selbst ergänzt.',
      steps: [
        {
          act: 'Vergleichen Sie die Adresse Buchstabe für Buchstabe',
          why: 'Ein fehlender Punkt oder ein vertauschter Buchstabe ist die häufigste Ursache.',
        },
        {
          act: 'Löschen Sie den gespeicherten Eintrag im Mailprogramm',
          why: 'Sonst schlägt es beim Tippen weiter die alte Adresse vor.',
        },
        {
          act: 'Erfragen Sie die richtige Adresse auf anderem Weg',
          why: 'Rufen Sie an oder schreiben Sie jemandem, der den Empfänger kennt. Die Nachricht dafür steht unten bereit.',
        },
      ],
      whyNotCertain: 'Denselben Satz oder Code verwenden Server auch bei anderen Ablehnungen.',
      letter: {
        to: 'jemanden, der {person} kennt',
        subject: 'Welche Adresse stimmt jetzt?',
        body: 'Guten Tag,\n\nmeine Mail an {recipient} kam zurück: Der Server meldet, dass es dort kein solches Postfach gibt. Können Sie mir die richtige Adresse nennen?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
