import { defineCheck } from './check.ts';

/** P1: the mailbox named before the @ does not exist. */
export const recipientUnknown = defineCheck({
  id: 'recipient.unknown',
  problems: ['P1'],
  reasons: ['user-unknown'],
  rank: 0,
  evaluate: ({ recipient }) => ({ confidence: recipient.confidence, actors: ['you', 'recipient'] }),
  steps: [
    { when: 'now', action: 'copy-recipient' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 3463 §3.2', 'RFC 5321 §4.2.3'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} says that the address {recipient} does not exist.',
      lead: 'Your mail program and your provider did their part. Sending again to the same address will fail again.',
      explanation:
        'The recipient’s server knows its domain but has no mailbox under this name. Most often it is a typing error, a mailbox that was closed, or an old entry that your mail program completes for you.',
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
          why: 'By phone or through a colleague. The message below is ready.',
        },
      ],
      whyNotCertain: 'The server’s sentence or code is also used for other refusals.',
      letter: {
        to: 'someone who knows {recipient}',
        subject: 'Which address do you use now?',
        body: 'Hello,\n\nmy mail to {recipient} came back: {server} says that this address does not exist. Could you tell me the right one?\n\nThe server’s answer:\n{quote}\n\nKind regards',
      },
    },
    de: {
      title: 'Laut {server} gibt es die Adresse {recipient} nicht.',
      lead: 'Ihr Mailprogramm und Ihr Anbieter haben richtig gearbeitet. Noch einmal an dieselbe Adresse zu senden, hilft nicht.',
      explanation:
        'Der Server des Empfängers kennt die Domain, aber kein Postfach mit diesem Namen. Meist steckt ein Tippfehler dahinter, ein geschlossenes Postfach oder ein alter Eintrag, den Ihr Mailprogramm beim Tippen ergänzt.',
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
          act: 'Erfragen Sie die aktuelle Adresse auf anderem Weg',
          why: 'Per Telefon oder über Kollegen. Die Nachricht unten ist fertig.',
        },
      ],
      whyNotCertain: 'Denselben Satz oder Code verwenden Server auch bei anderen Ablehnungen.',
      letter: {
        to: 'jemanden, der {recipient} kennt',
        subject: 'Welche Adresse gilt jetzt?',
        body: 'Guten Tag,\n\nmeine Mail an {recipient} kam zurück: Laut {server} gibt es diese Adresse nicht. Können Sie mir die richtige nennen?\n\nAntwort des Servers:\n{quote}\n\nFreundliche Grüße',
      },
    },
  },
});
