import { defineCheck } from './check.ts';
import { finalResult } from './course.ts';

/** A local rule, not described further. */
export const policyRefused = defineCheck({
  id: 'policy.refused',
  problems: ['P18'],
  reasons: ['policy-violation'],
  rank: 0,
  evaluate: (subject) => finalResult(subject, ['recipient-admin', 'you']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 5321 §7.9', 'RFC 3463 §3.8'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} refuses your mail because of a rule that it does not explain.',
      titleIfPossible: 'A rule that {server} does not explain may be in the way of your mail.',
      lead: 'Only the operator of that server knows the rule. Sending the same mail again will not help.',
      leadIfPossible: 'Only the operator of that server can say whether it is so, and which rule it is.',
      explanation:
        'Every operator may refuse mail by rules of their own: by sender, server, content, attachment or time. Some answer on purpose without details, to give spammers no hint.',
      steps: [
        {
          act: 'Reach the recipient another way if it is urgent',
          why: 'They can ask their own administrators, which is often the quickest way.',
        },
        {
          act: 'Try a short mail without links and attachments',
          why: 'If it gets through, the content was the cause; if not, it is the sender or the way.',
        },
        {
          act: 'Ask the administrators which rule it was',
          why: 'With date and answer they can find it in their log. The message below is ready.',
        },
      ],
      whyNotCertain: 'The answer is so general that a different reason may be behind it.',
      letter: {
        to: '{postmaster}',
        subject: 'Which rule refuses my mail to {letterRecipient}?',
        body: 'Hello,\n\nYour server refuses my mail to {letterRecipient} because of a rule that the answer does not explain. Which rule is it, and what can I change so that my mail gets through? If it was a mistake, please let mail from {letterSender} through.\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} lehnt Ihre Mail wegen einer Regel ab, ohne sie zu erklären.',
      titleIfPossible: 'Vielleicht lehnt {server} Ihre Mail wegen einer eigenen Regel ab.',
      lead: 'Die Regel kennt nur, wer diesen Server betreibt. Dieselbe Mail noch einmal zu senden, hilft nicht.',
      leadIfPossible: 'Ob das stimmt und welche Regel es ist, weiß nur, wer diesen Server betreibt.',
      explanation:
        'Jeder Betreiber darf Mails nach eigenen Regeln ablehnen: nach Absender, Server, Inhalt, Anhang oder Uhrzeit. Manche antworten absichtlich ohne Einzelheiten, um Spammern keinen Hinweis zu geben.',
      steps: [
        {
          act: 'Wenn es eilt, melden Sie sich beim Empfänger auf anderem Weg',
          why: 'Er kann seine eigenen Administratoren fragen; das geht oft am schnellsten.',
        },
        {
          act: 'Versuchen Sie es mit einer kurzen Mail ohne Links und Anhänge',
          why: 'Kommt sie durch, lag es am Inhalt; wenn nicht, am Absender oder am Weg.',
        },
        {
          act: 'Fragen Sie die Administratoren, welche Regel es war',
          why: 'Mit Datum und Antwort finden sie es in ihrem Protokoll. Die Nachricht dafür steht unten bereit.',
        },
      ],
      whyNotCertain: 'Die Antwort ist so allgemein, dass auch ein anderer Grund dahinterstecken kann.',
      letter: {
        to: '{postmaster}',
        subject: 'Welche Regel lehnt meine Mail an {letterRecipient} ab?',
        body: 'Guten Tag,\n\nIhr Server lehnt meine Mail an {letterRecipient} wegen einer Regel ab, die in der Antwort nicht erklärt wird. Welche Regel ist das, und was kann ich ändern, damit meine Mail durchkommt? War es ein Irrtum, lassen Sie Mails von {letterSender} bitte durch.\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
