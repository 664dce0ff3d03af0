import { defineCheck } from './check.ts';
import { COURSE_SENTENCE, endedResult } from './course.ts';

/** Nothing known fits. Says so, and keeps what is certain. */
export const refusalUnrecognised = defineCheck({
  id: 'refusal.unrecognised',
  problems: [],
  // A failed delivery that was judged as delivered contradicts itself: that is not understood either.
  reasons: ['unknown', 'delivered'],
  rank: 0,
  evaluate: (subject) =>
    endedResult(subject, ['recipient-admin', 'you'], {
      answer: subject.recipient.diagnostic === null ? 'none' : 'quoted',
      asker: subject.recipient.remoteHost === null && subject.recipient.remoteIp === null ? 'open' : 'named',
    }),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 5321 §4.2.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title:
        '{answer, select, none {The report does not say why your mail did not get through.} other {We do not recognise this refusal.}}',
      lead: `{asker, select, named {Your mail was refused by {server}. } other {}}${COURSE_SENTENCE.en}`,
      explanation:
        '{answer, select, none {What is stated is listed below, and nothing more can be concluded from it.} other {The answer is quoted here, word for word. It holds no sentence that we know.}} The operator of the refusing server can look it up.',
      steps: [
        {
          act: '{answer, select, none {Look into the original text for a sentence with a number such as 550} other {Read the quoted answer}}',
          why: 'It often says in plain words, or behind a link, what is missing. Open links only if they lead to a provider you know.',
        },
        {
          act: 'Check the address, and reach the recipient another way if it is urgent',
          why: 'Sending the same mail again rarely helps as long as the cause is unknown.',
        },
        {
          act: 'Ask the administrators on the other side',
          why: 'They find the refusal in their log by date and recipient. The message below is ready.',
        },
      ],
      whyNotCertain: 'The cause is not known to us.',
      letter: {
        to: '{postmaster}',
        subject: 'Why was my mail to {letterRecipient} refused?',
        body: 'Hello,\n\nMy mail to {letterRecipient} did not get through, and I cannot tell the reason from the report. Could you look it up in your log and tell me what I, or my provider, should change?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title:
        '{answer, select, none {Die Meldung sagt nicht, warum Ihre Mail nicht durchkam.} other {Diese Ablehnung kennen wir nicht.}}',
      lead: `{asker, select, named {Abgelehnt wurde Ihre Mail {serverFrom}. } other {}}${COURSE_SENTENCE.de}`,
      explanation:
        '{answer, select, none {Was angegeben ist, steht unten; mehr lässt sich daraus nicht schließen.} other {Die Antwort ist hier im Wortlaut zitiert. Sie enthält keinen Satz, den wir kennen.}} Wer den ablehnenden Server betreibt, kann den Grund nachsehen.',
      steps: [
        {
          act: '{answer, select, none {Suchen Sie im Originaltext nach einem Satz mit einer Zahl wie 550} other {Lesen Sie die zitierte Antwort}}',
          why: 'Oft steht dort in klaren Worten oder hinter einem Link, was fehlt. Öffnen Sie Links nur, wenn sie zu einem Anbieter führen, den Sie kennen.',
        },
        {
          act: 'Prüfen Sie die Adresse, und melden Sie sich auf anderem Weg beim Empfänger, wenn es eilt',
          why: 'Solange die Ursache unbekannt ist, hilft es selten, dieselbe Mail noch einmal zu senden.',
        },
        {
          act: 'Fragen Sie die Administratoren der Gegenseite',
          why: 'Sie finden die Ablehnung mit Datum und Empfänger in ihrem Protokoll. Die Nachricht dafür steht unten bereit.',
        },
      ],
      whyNotCertain: 'Die Ursache ist uns nicht bekannt.',
      letter: {
        to: '{postmaster}',
        subject: 'Warum wurde meine Mail an {letterRecipient} abgelehnt?',
        body: 'Guten Tag,\n\nmeine Mail an {letterRecipient} kam nicht durch, und aus der Meldung kann ich den Grund nicht erkennen. Können Sie bitte in Ihrem Protokoll nachsehen und mir sagen, was ich oder mein Anbieter ändern sollte?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
