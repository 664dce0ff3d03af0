import { REASONS } from '../bounce/reason.ts';
import { defineCheck } from './check.ts';

/** P19: out of office or another automatic answer; no failure, but the stuff that loops are made of. */
export const replyAutomatic = defineCheck({
  id: 'reply.automatic',
  problems: ['P19'],
  reasons: REASONS,
  rank: 0,
  evaluate: ({ notice, recipient }) =>
    notice.kind === 'auto-reply' || recipient.reason === 'auto-reply'
      ? {
          confidence: recipient.reason === 'auto-reply' ? recipient.confidence : 'likely',
          actors: ['nobody-yet'],
        }
      : null,
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 3834 §5', 'RFC 3834 §2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'This is an automatic reply, not a report of failure.',
      titleIfPossible: 'This may be an automatic reply rather than a report of failure.',
      lead: 'Your mail reached the system that answers for the recipient. Whether a person has read it is not stated.',
      leadIfPossible: 'If so, your mail reached the system that answers for the recipient.',
      explanation:
        'An absence note, a ticket system or another program has answered by itself. Such a reply says nothing bad about the delivery: usually your mail is in the mailbox as well.',
      steps: [
        {
          act: 'Read the reply for a date or the name of a deputy',
          why: 'If your matter is urgent, that is the person to write to.',
        },
        {
          act: 'Do not answer it',
          why: 'Nobody reads the answer, and two programs that answer each other can go on without end.',
        },
      ],
      whyNotCertain: 'The mail is not marked as automatic; its subject and text look like it.',
      letter: null,
    },
    de: {
      title: 'Das ist eine automatische Antwort, keine Fehlermeldung.',
      titleIfPossible: 'Das ist vielleicht eine automatische Antwort und keine Fehlermeldung.',
      lead: 'Ihre Mail hat das System erreicht, das für den Empfänger antwortet. Ob jemand sie gelesen hat, ist nicht angegeben.',
      leadIfPossible: 'Wenn das stimmt, hat Ihre Mail das System erreicht, das für den Empfänger antwortet.',
      explanation:
        'Eine Abwesenheitsnotiz, ein Ticketsystem oder ein anderes Programm hat von selbst geantwortet. Über die Zustellung sagt das nichts Schlechtes: Meist liegt Ihre Mail auch im Postfach.',
      steps: [
        {
          act: 'Suchen Sie in der Antwort nach einem Datum oder dem Namen einer Vertretung',
          why: 'Wenn es eilt, schreiben Sie dorthin.',
        },
        {
          act: 'Antworten Sie nicht darauf',
          why: 'Ihre Antwort liest niemand, und zwei Programme, die einander antworten, finden kein Ende.',
        },
      ],
      whyNotCertain:
        'Die Mail ist nicht als automatisch gekennzeichnet; Betreff und Text sehen aber danach aus.',
      letter: null,
    },
  },
});
