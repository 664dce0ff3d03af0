import { REASONS } from '../bounce/reason.ts';
import { defineCheck } from './check.ts';

/** A feedback-loop report (ARF, RFC 5965): somebody reported a delivered mail as unwanted. */
export const complaintFeedback = defineCheck({
  id: 'complaint.feedback',
  problems: ['P13'],
  reasons: REASONS,
  rank: 0,
  evaluate: ({ notice, recipient }) =>
    notice.kind === 'complaint' || recipient.reason === 'complaint'
      ? {
          confidence: recipient.reason === 'complaint' ? recipient.confidence : 'likely',
          actors: ['you', 'sending-server-operator'],
        }
      : null,
  steps: [
    { when: 'now', action: 'copy-recipient' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'none' },
  ],
  references: ['RFC 5965 §2', 'RFC 8058 §3'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'Somebody has reported a mail from you as unwanted.',
      titleIfPossible: 'Somebody may have reported a mail from you as unwanted.',
      lead: 'The mail had arrived; this is a complaint, not a failure. A single one does no harm, many cost your good name as a sender.',
      leadIfPossible: 'If so, the mail had arrived: it is a complaint then, not a failure.',
      explanation:
        'When a recipient clicks on “Junk”, some providers tell the sender’s side with a report like this one. Often it is simply the quickest way to stop a newsletter; sometimes the mail was sent by somebody who misused the account.',
      steps: [
        {
          act: 'Send nothing more to this recipient',
          why: 'If the address is blacked out in the report, the returned mail shows whom it went to.',
        },
        {
          act: 'Check whether the mail really came from you',
          why: 'If not, change the password of the account and look for programs that send through it.',
        },
        {
          act: 'Write only to people who asked for it, with one-click unsubscribing',
          why: 'Whoever can leave easily does not complain. Do not answer the report itself: nobody reads the answer.',
        },
      ],
      whyNotCertain: 'The report does not state clearly what kind of feedback it is.',
      letter: null,
    },
    de: {
      title: 'Jemand hat eine Mail von Ihnen als unerwünscht gemeldet.',
      titleIfPossible: 'Vielleicht hat jemand eine Mail von Ihnen als unerwünscht gemeldet.',
      lead: 'Die Mail war angekommen; das ist eine Beschwerde, keine Fehlermeldung. Eine einzelne schadet nicht, viele kosten Ihren guten Ruf als Absender.',
      leadIfPossible:
        'Wenn das stimmt, war die Mail angekommen: Dann ist es eine Beschwerde, keine Fehlermeldung.',
      explanation:
        'Klickt ein Empfänger auf „Spam“, sagen manche Anbieter das der Absenderseite mit einer Meldung wie dieser. Oft ist es einfach der schnellste Weg, einen Newsletter loszuwerden; manchmal hat auch jemand das Konto missbraucht.',
      steps: [
        {
          act: 'Schicken Sie diesem Empfänger nichts mehr',
          why: 'Ist die Adresse in der Meldung geschwärzt, zeigt die zurückgegebene Mail, an wen sie ging.',
        },
        {
          act: 'Prüfen Sie, ob die Mail wirklich von Ihnen kam',
          why: 'Wenn nicht, ändern Sie das Passwort des Kontos und suchen Sie nach Programmen, die darüber senden.',
        },
        {
          act: 'Schreiben Sie nur denen, die es wollten, und machen Sie das Abmelden mit einem Klick möglich',
          why: 'Wer sich leicht abmelden kann, beschwert sich nicht. Antworten Sie nicht auf die Meldung selbst: Das liest niemand.',
        },
      ],
      whyNotCertain: 'Die Meldung gibt nicht klar an, um welche Art von Rückmeldung es geht.',
      letter: null,
    },
  },
});
