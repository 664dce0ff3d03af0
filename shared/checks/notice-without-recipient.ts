import { defineCheck } from './check.ts';
import { isRefusal } from './course.ts';

/** A report that does not name the address it is about. Stands beside the main finding. */
export const noticeWithoutRecipient = defineCheck({
  id: 'notice.without-recipient',
  problems: [],
  reasons: [],
  rank: 0,
  evaluate: (subject) => {
    const { notice, recipient } = subject;
    const report = notice.kind === 'failure' || notice.kind === 'delay';
    if (!report || !isRefusal(subject) || recipient.address !== null || recipient.originalAddress !== null)
      return null;
    return { confidence: 'likely', actors: ['you'] };
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 3464 §2.3.2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The report does not name the address that it is about.',
      lead: 'If your mail went to several people, you cannot tell from the report whom it did not reach.',
      explanation:
        'Some servers write only what happened and not to whom, or the part with the address was lost when the report was passed on.',
      steps: [
        {
          act: 'Look up in your Sent folder to whom the mail went',
          why: 'The subject and the time of the report lead you to it. With one recipient the question is settled.',
        },
        {
          act: 'With several recipients, ask each of them before you send anything again',
          why: 'Otherwise those who have it get it twice.',
        },
      ],
      whyNotCertain: 'The address may stand in a part of the report that we could not read.',
      letter: null,
    },
    de: {
      title: 'Die Meldung nennt die Adresse nicht, um die es geht.',
      lead: 'Ging Ihre Mail an mehrere Personen, sehen Sie an der Meldung nicht, wen sie nicht erreicht hat.',
      explanation:
        'Manche Server schreiben nur, was geschah, aber nicht, wen es betrifft; oder die Stelle mit der Adresse ging verloren, als die Meldung weitergegeben wurde.',
      steps: [
        {
          act: 'Sehen Sie unter „Gesendet“ nach, an wen die Mail ging',
          why: 'Betreff und Uhrzeit der Meldung führen Sie hin. Bei nur einem Empfänger ist die Frage damit beantwortet.',
        },
        {
          act: 'Bei mehreren Empfängern fragen Sie nach, bevor Sie etwas noch einmal senden',
          why: 'Sonst bekommen alle, die sie schon haben, die Mail doppelt.',
        },
      ],
      whyNotCertain: 'Die Adresse kann in einem Teil der Meldung stehen, den wir nicht lesen konnten.',
      letter: null,
    },
  },
});
