import { defineCheck } from './check.ts';
import { finalResult } from './course.ts';

/** P1: the address was given up in favour of another one. */
export const recipientMoved = defineCheck({
  id: 'recipient.moved',
  problems: ['P1'],
  reasons: ['mailbox-moved'],
  rank: 0,
  evaluate: (subject) => finalResult(subject, ['you', 'recipient']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'show-letter' },
    { when: 'for-good', action: 'copy-recipient' },
  ],
  references: ['RFC 3463 §3.2', 'RFC 5321 §3.4'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} says that {recipient} has been replaced by another address.',
      titleIfPossible: '{address} may have been replaced by another one.',
      lead: 'Nothing is passed on from the old address. Send your mail to the new one.',
      leadIfPossible: 'Ask for the current address before you send again.',
      explanation:
        'Somebody gave this address up and left a note with the server. Often the new address stands in the server’s answer; sometimes it says only that there is one.',
      steps: [
        {
          act: 'Look for the new address in the server’s answer',
          why: 'It is quoted below, word for word, if the server named it.',
        },
        {
          act: 'Ask before you send anything confidential',
          why: 'An answer like this can be old. A call or a short message makes sure that it is the right person.',
        },
        {
          act: 'Replace the old address in your address book',
          why: 'Otherwise your mail program keeps suggesting it.',
        },
      ],
      whyNotCertain: 'The answer can also mean that the server simply does not know the address.',
      letter: {
        to: 'someone who knows {person}',
        subject: 'What is the current address?',
        body: 'Hello,\n\nMy mail to {recipient} came back with the note that this address has been replaced. Could you tell me the current one?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Laut {serverDat} gilt statt {recipientDat} jetzt eine andere Adresse.',
      titleIfPossible: 'Vielleicht gilt statt {recipientDat} jetzt eine andere Adresse.',
      lead: 'Von der alten Adresse wird nichts weitergeleitet. Senden Sie Ihre Mail an die neue.',
      leadIfPossible: 'Erfragen Sie die aktuelle Adresse, bevor Sie noch einmal senden.',
      explanation:
        'Jemand hat diese Adresse aufgegeben und beim Server einen Hinweis hinterlassen. Oft steht die neue Adresse in der Antwort des Servers, manchmal nur, dass es eine gibt.',
      steps: [
        {
          act: 'Suchen Sie in der Antwort des Servers nach der neuen Adresse',
          why: 'Wenn der Server sie nennt, steht sie unten im Wortlaut.',
        },
        {
          act: 'Fragen Sie nach, bevor Sie Vertrauliches senden',
          why: 'So ein Hinweis kann veraltet sein. Ein Anruf oder eine kurze Nachricht klärt, ob Sie die richtige Person erreichen.',
        },
        {
          act: 'Ersetzen Sie die alte Adresse in Ihrem Adressbuch',
          why: 'Sonst schlägt Ihr Mailprogramm sie immer wieder vor.',
        },
      ],
      whyNotCertain: 'Die Antwort kann auch heißen, dass der Server die Adresse einfach nicht kennt.',
      letter: {
        to: 'jemanden, der {person} kennt',
        subject: 'Welche Adresse stimmt jetzt?',
        body: 'Guten Tag,\n\nmeine Mail an {recipient} kam mit dem Hinweis zurück, dass jetzt eine andere Adresse gilt. Können Sie mir die aktuelle nennen?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
