import { defineCheck } from './check.ts';
import { COURSE_SENTENCE, courseResult } from './course.ts';

/** P15: the receiving system failed or is misconfigured. */
export const serverFailed = defineCheck({
  id: 'server.failed',
  problems: ['P15'],
  reasons: ['server-error'],
  rank: 0,
  evaluate: (subject) => courseResult(subject, ['recipient-admin']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 3463 §3.4', 'RFC 5321 §4.2.3'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} reports a fault of its own.',
      titleIfPossible: '{server} may have a fault of its own.',
      lead: `You did nothing wrong. ${COURSE_SENTENCE.en}`,
      leadIfPossible: `If so, you did nothing wrong. ${COURSE_SENTENCE.en}`,
      explanation:
        'The server was reached but could not do its work: a part of it has failed, is overloaded or is not set up completely. From outside nobody can tell which.',
      steps: [
        {
          act: 'If the mail came back, send it again after some hours',
          why: 'Many such faults are over by then. If the same report comes again, more tries will not help.',
        },
        {
          act: 'Tell the recipient another way if it is urgent',
          why: 'Other mail to them may be affected too.',
        },
        {
          act: 'Report it to the administrators of that server',
          why: 'Only they can repair it, and they may not know. The message below is ready.',
        },
      ],
      whyNotCertain: 'Servers use such words also when they do not want to name the real reason.',
      letter: {
        to: '{postmaster}',
        subject: 'Your mail server reports a fault',
        body: 'Hello,\n\nYour server did not take my mail to {letterRecipient} and reported a fault of its own. Could you look it up in your log?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} meldet eine eigene Störung.',
      titleIfPossible: 'Vielleicht hat {server} eine eigene Störung.',
      lead: `Sie haben nichts falsch gemacht. ${COURSE_SENTENCE.de}`,
      leadIfPossible: `Wenn das stimmt, haben Sie nichts falsch gemacht. ${COURSE_SENTENCE.de}`,
      explanation:
        'Der Server war erreichbar, konnte aber seine Arbeit nicht tun: Ein Teil von ihm ist ausgefallen, überlastet oder nicht fertig eingerichtet. Was davon zutrifft, lässt sich von außen nicht sagen.',
      steps: [
        {
          act: 'Kam die Mail zurück, senden Sie sie nach einigen Stunden noch einmal',
          why: 'Bis dahin sind viele Störungen vorbei. Kommt dieselbe Meldung wieder, helfen weitere Versuche nicht.',
        },
        {
          act: 'Wenn es eilt, sagen Sie dem Empfänger auf anderem Weg Bescheid',
          why: 'Vielleicht trifft es auch andere Mails an ihn.',
        },
        {
          act: 'Melden Sie es den Administratoren dieses Servers',
          why: 'Nur sie können die Störung beheben, und vielleicht wissen sie noch nichts davon. Die Nachricht dafür steht unten bereit.',
        },
      ],
      whyNotCertain: 'So antworten Server auch, wenn sie den wahren Grund nicht nennen wollen.',
      letter: {
        to: '{postmaster}',
        subject: 'Ihr Mailserver meldet eine Störung',
        body: 'Guten Tag,\n\nIhr Server hat meine Mail an {letterRecipient} nicht angenommen und eine eigene Störung gemeldet. Können Sie bitte in Ihrem Protokoll nachsehen?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
