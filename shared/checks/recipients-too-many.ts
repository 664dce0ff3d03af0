import { defineCheck } from './check.ts';
import { COURSE_SENTENCE, courseResult } from './course.ts';

/** P13: more recipients than one transaction or batch may have. */
export const recipientsTooMany = defineCheck({
  id: 'recipients.too-many',
  problems: ['P13'],
  reasons: ['too-many-recipients'],
  rank: 0,
  evaluate: (subject) => courseResult(subject, ['you']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'none' },
  ],
  references: ['RFC 3463 §3.6', 'RFC 5321 §4.5.3.1.10'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} says that your mail has too many recipients at once.',
      titleIfPossible: 'Your mail may have too many recipients at once for {server}.',
      lead: `Some of them may have received it already. ${COURSE_SENTENCE.en}`,
      explanation:
        'Mail servers limit how many people one mail may go to, because mass mail is how spam spreads. Some count per mail, others per hour or per day. Addresses in Cc and Bcc count as well.',
      steps: [
        {
          act: 'Check who is named in this report before you send anything again',
          why: 'Those who are not named have probably got the mail and would get it twice.',
        },
        {
          act: 'Send to the others in smaller groups, with some time between them',
          why: 'The limit is often not stated; a few dozen at a time is nearly always accepted.',
        },
        {
          act: 'For regular mail to many people use a mailing list or a newsletter service',
          why: 'It sends to each person singly, handles unsubscribing and keeps your own account out of trouble.',
        },
      ],
      whyNotCertain: 'The answer can also mean that too many mails were sent in a short time.',
      letter: null,
    },
    de: {
      title: 'Laut {serverDat} hat Ihre Mail zu viele Empfänger auf einmal.',
      titleIfPossible: 'Vielleicht hat Ihre Mail für {serverAcc} zu viele Empfänger auf einmal.',
      lead: `Ein Teil der Empfänger hat sie womöglich schon bekommen. ${COURSE_SENTENCE.de}`,
      explanation:
        'Mailserver begrenzen, an wie viele Personen eine Mail gehen darf, denn Spam verbreitet sich über Massenmails. Manche zählen je Mail, andere je Stunde oder Tag. Auch Adressen unter Cc und Bcc zählen mit.',
      steps: [
        {
          act: 'Sehen Sie nach, wen diese Meldung nennt, bevor Sie etwas noch einmal senden',
          why: 'Wer nicht genannt ist, hat die Mail vermutlich schon und bekäme sie doppelt.',
        },
        {
          act: 'Senden Sie an die übrigen in kleineren Gruppen und mit etwas Abstand',
          why: 'Die Grenze wird oft nicht genannt; ein paar Dutzend auf einmal gehen fast immer.',
        },
        {
          act: 'Nutzen Sie für regelmäßige Mails an viele eine Mailingliste oder einen Newsletter-Dienst',
          why: 'So etwas verschickt an jeden einzeln, kümmert sich um Abmeldungen und hält Ihr eigenes Konto aus Schwierigkeiten heraus.',
        },
      ],
      whyNotCertain: 'Die Antwort kann auch heißen, dass in kurzer Zeit zu viele Mails gesendet wurden.',
      letter: null,
    },
  },
});
