import { REASONS } from '../bounce/reason.ts';
import { defineCheck } from './check.ts';

/** The recipient's system asks the sender to confirm; the same form serves for phishing. */
export const challengeAsked = defineCheck({
  id: 'challenge.asked',
  problems: ['P20'],
  reasons: REASONS,
  rank: 0,
  evaluate: ({ notice, recipient }) =>
    notice.kind === 'challenge' || recipient.reason === 'challenge'
      ? {
          confidence: recipient.reason === 'challenge' ? recipient.confidence : 'likely',
          actors: ['you'],
        }
      : null,
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 3834 §2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'This mail asks you to confirm that you wrote to {recipient}.',
      titleIfPossible: 'This mail may be asking you to confirm that you wrote to {recipient}.',
      lead: 'Confirm only if you have just written to this very address. If not, delete it: such requests are also used for fraud.',
      explanation:
        'Some mail systems hold mail from unknown senders until they confirm that they are people. Until then your mail waits there. Because spam often carries forged senders, such requests also reach people who never wrote anything.',
      steps: [
        {
          act: 'Check in your Sent folder whether you wrote to this address',
          why: 'If you did not, do nothing. A confirmation would only let somebody else’s spam through.',
        },
        {
          act: 'If you did, look where the link leads before you click',
          why: 'A real request never asks for a password or for payment.',
        },
        {
          act: 'Better, tell the recipient another way that your mail is being held',
          why: 'They can release it themselves and allow you for good. The message below is ready.',
        },
      ],
      whyNotCertain: 'Requests of this kind have no fixed form, and fraudsters imitate them.',
      letter: {
        to: 'the recipient, by another way than this address',
        subject: 'Your mail system is holding my mail back',
        body: 'Hello,\n\nI wrote to {letterRecipient} and got a request to confirm that I am a person. To be safe I have not clicked on anything. Please release my mail, and let mail from {letterSender} through from now on.\n\nKind regards',
      },
    },
    de: {
      title: 'Sie sollen bestätigen, dass Sie an {recipient} geschrieben haben.',
      titleIfPossible: 'Vielleicht sollen Sie bestätigen, dass Sie an {recipient} geschrieben haben.',
      lead: 'Bestätigen Sie nur, wenn Sie gerade an genau diese Adresse geschrieben haben. Sonst löschen Sie die Mail: Mit solchen Anfragen wird auch betrogen.',
      explanation:
        'Manche Mailsysteme halten Mails unbekannter Absender zurück, bis diese bestätigen, dass sie Menschen sind. So lange wartet Ihre Mail dort. Weil Spam oft gefälschte Absender trägt, bekommen solche Anfragen auch Leute, die nie etwas geschrieben haben.',
      steps: [
        {
          act: 'Sehen Sie unter „Gesendet“ nach, ob Sie an diese Adresse geschrieben haben',
          why: 'Wenn nicht, tun Sie nichts. Mit einer Bestätigung ließen Sie nur fremden Spam durch.',
        },
        {
          act: 'Wenn ja, sehen Sie vor dem Klick nach, wohin der Link führt',
          why: 'Eine echte Anfrage verlangt nie ein Passwort oder eine Zahlung.',
        },
        {
          act: 'Besser noch: Sagen Sie dem Empfänger auf anderem Weg, dass Ihre Mail festgehalten wird',
          why: 'Er kann sie selbst freigeben und Sie dauerhaft zulassen. Die Nachricht dafür steht unten bereit.',
        },
      ],
      whyNotCertain: 'Solche Anfragen haben keine feste Form, und Betrüger ahmen sie nach.',
      letter: {
        to: 'den Empfänger, auf anderem Weg als über diese Adresse',
        subject: 'Ihr Mailsystem hält meine Mail zurück',
        body: 'Guten Tag,\n\nich habe an {letterRecipient} geschrieben und soll nun bestätigen, dass ich ein Mensch bin. Sicherheitshalber habe ich nichts angeklickt. Bitte geben Sie meine Mail frei und lassen Sie Mails von {letterSender} künftig durch.\n\nFreundliche Grüße',
      },
    },
  },
});
