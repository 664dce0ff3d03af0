import { defineCheck } from './check.ts';
import { COURSE_SENTENCE, courseResult } from './course.ts';

/** A local delivery program ended with an error. */
export const mailerFailed = defineCheck({
  id: 'mailer.failed',
  problems: ['P15'],
  reasons: ['mailer-error'],
  rank: 0,
  evaluate: (subject) => courseResult(subject, ['recipient-admin', 'recipient']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 3463 §3.3', 'RFC 3463 §3.4'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'A program on {server} failed while it was storing mail for {recipient}.',
      titleIfPossible: 'A program that stores mail for {recipient} may have failed.',
      lead: `Your mail had got as far as the recipient’s system. ${COURSE_SENTENCE.en}`,
      leadIfPossible: `If so, your mail had got as far as the recipient’s system. ${COURSE_SENTENCE.en}`,
      explanation:
        'The last step, from the server into the mailbox, is done by a separate program: one that files mail, a filter rule, a mailing list or a ticket system. It ended with an error, for example because a file, a permission or a setting was missing.',
      steps: [
        {
          act: 'Reach the recipient another way',
          why: 'Every mail that goes through this program is affected until it is repaired.',
        },
        {
          act: 'If they have changed filter rules or a forwarding lately, ask them to undo it',
          why: 'A mistake in such a rule is a frequent cause, and the recipient can repair it alone.',
        },
        {
          act: 'Send the report to the administrators',
          why: 'The program’s error message in it shows them the place. The message below is ready.',
        },
      ],
      whyNotCertain: 'The report does not clearly name the program.',
      letter: {
        to: '{postmaster}',
        subject: 'Local delivery to {letterRecipient} fails',
        body: 'Hello,\n\nMy mail to {letterRecipient} reached your system, but a local delivery program ended with an error. Could you check the program, the filter rules and the permissions of this mailbox?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Ein Programm auf {serverDat} konnte die Mail an {recipient} nicht ablegen.',
      titleIfPossible: 'Vielleicht konnte ein Programm die Mail an {recipient} nicht ablegen.',
      lead: `Bis zum System des Empfängers ist Ihre Mail gekommen. ${COURSE_SENTENCE.de}`,
      leadIfPossible: `Wenn das stimmt, ist Ihre Mail bis zum System des Empfängers gekommen. ${COURSE_SENTENCE.de}`,
      explanation:
        'Den letzten Schritt, vom Server ins Postfach, macht ein eigenes Programm: eines, das Mails ablegt, eine Filterregel, eine Mailingliste oder ein Ticketsystem. Es endete mit einem Fehler, zum Beispiel weil eine Datei, eine Berechtigung oder eine Einstellung fehlte.',
      steps: [
        {
          act: 'Melden Sie sich beim Empfänger auf anderem Weg',
          why: 'Bis das Programm wieder läuft, trifft es jede Mail, die diesen Weg nimmt.',
        },
        {
          act: 'Hat er zuletzt Filterregeln oder eine Weiterleitung geändert, soll er das rückgängig machen',
          why: 'Ein Fehler in einer solchen Regel ist oft die Ursache, und der Empfänger kann ihn selbst beheben.',
        },
        {
          act: 'Schicken Sie die Meldung den Administratoren',
          why: 'Die Fehlermeldung des Programms zeigt ihnen die Stelle. Die Nachricht dafür steht unten bereit.',
        },
      ],
      whyNotCertain: 'Die Meldung nennt das Programm nicht klar.',
      letter: {
        to: '{postmaster}',
        subject: 'Lokale Zustellung an {letterRecipient} scheitert',
        body: 'Guten Tag,\n\nmeine Mail an {letterRecipient} hat Ihr System erreicht, doch ein lokales Zustellprogramm endete mit einem Fehler. Können Sie bitte das Programm, die Filterregeln und die Berechtigungen dieses Postfachs prüfen?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
