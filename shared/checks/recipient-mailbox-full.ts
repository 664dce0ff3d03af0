import { defineCheck } from './check.ts';
import { COURSE_SENTENCE, endedResult } from './course.ts';

/** P16: the recipient's quota is used up and the mail came back. */
export const recipientMailboxFull = defineCheck({
  id: 'recipient.mailbox-full',
  problems: ['P16'],
  reasons: ['mailbox-full'],
  rank: 0,
  evaluate: (subject) => endedResult(subject, ['recipient', 'you']),
  steps: [
    { when: 'now', action: 'show-letter' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'none' },
  ],
  references: ['RFC 3463 §3.3'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} says that there is no space left in {mailbox}.',
      titleIfPossible: 'There may be no space left in {mailbox}.',
      lead: `The address is right, and you did nothing wrong. ${COURSE_SENTENCE.en}`,
      leadIfPossible: `If that is so, the address is right, and you did nothing wrong. ${COURSE_SENTENCE.en}`,
      explanation:
        'The recipient has used up the space their provider gives them. As soon as they delete something or get more space, mail arrives again. Making your mail smaller rarely helps, because the mailbox is full without it.',
      steps: [
        {
          act: 'Tell the recipient another way',
          why: 'They get no notice of your mail. The message below is ready, for another address, a messenger or a call.',
        },
        {
          act: 'Send the mail again when they have made room',
          why: 'Before that it only comes back again.',
        },
        {
          act: 'Agree on a second address if this happens often',
          why: 'Only the recipient or their provider can give the mailbox more space.',
        },
      ],
      whyNotCertain: 'Some servers give the same answer when a mail is too large or their own disk is full.',
      letter: {
        to: 'the recipient, at another address',
        subject: 'Your mailbox is full',
        body: 'Hello,\n\nMy mail to {letterRecipient} came back because the mailbox is full. Please delete some old mail there, and empty the bin and the junk folder too, or ask your provider for more space. I will send the mail again after that.\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Laut {serverDat} ist {mailboxIn} kein Platz mehr.',
      titleIfPossible: 'Vielleicht ist {mailboxIn} kein Platz mehr.',
      lead: `Die Adresse stimmt, und Sie haben nichts falsch gemacht. ${COURSE_SENTENCE.de}`,
      leadIfPossible: `Wenn das stimmt, ist die Adresse richtig, und Sie haben nichts falsch gemacht. ${COURSE_SENTENCE.de}`,
      explanation:
        'Der Empfänger hat den Speicherplatz aufgebraucht, den ihm sein Anbieter gibt. Sobald er etwas löscht oder mehr Platz bekommt, kommen wieder Mails an. Ihre Mail kleiner zu machen, hilft selten: Das Postfach ist auch ohne sie voll.',
      steps: [
        {
          act: 'Sagen Sie dem Empfänger auf anderem Weg Bescheid',
          why: 'Er erfährt von Ihrer Mail nichts. Die Nachricht dafür steht unten bereit, für eine andere Adresse, einen Messenger oder einen Anruf.',
        },
        {
          act: 'Senden Sie die Mail noch einmal, wenn wieder Platz ist',
          why: 'Vorher käme sie nur wieder zurück.',
        },
        {
          act: 'Vereinbaren Sie eine zweite Adresse, wenn das öfter vorkommt',
          why: 'Mehr Platz können nur der Empfänger oder sein Anbieter schaffen.',
        },
      ],
      whyNotCertain:
        'Manche Server antworten genauso, wenn eine Mail zu groß oder ihre eigene Festplatte voll ist.',
      letter: {
        to: 'den Empfänger, an eine andere Adresse',
        subject: 'Ihr Postfach ist voll',
        body: 'Guten Tag,\n\nmeine Mail an {letterRecipient} kam zurück, weil das Postfach voll ist. Bitte löschen Sie dort alte Mails, auch aus Papierkorb und Spam-Ordner, oder bitten Sie Ihren Anbieter um mehr Platz. Danach schicke ich die Mail noch einmal.\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
