import { defineCheck } from './check.ts';
import { finalResult } from './course.ts';

/** The recipient's own settings or lists refuse this sender. */
export const recipientRefusesSender = defineCheck({
  id: 'recipient.refuses-sender',
  problems: ['P18'],
  reasons: ['recipient-refused'],
  rank: 0,
  evaluate: (subject) => finalResult(subject, ['recipient', 'recipient-admin']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'show-letter' },
    { when: 'for-good', action: 'none' },
  ],
  references: ['RFC 3463 §3.8', 'RFC 5321 §7.9'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} says that {recipient} does not take mail from you.',
      titleIfPossible: '{recipient} may not take mail from you.',
      lead: 'The address exists, and the refusal was set on the recipient’s side. Sending again will not help.',
      leadIfPossible:
        'If that is so, only the recipient’s side can change it, and sending again will not help.',
      explanation:
        'The recipient, or a filter that works for them, takes mail only from certain senders, or has your address or your domain on a list of unwanted ones. Such an entry is often made by accident, for example with one click on “Junk”.',
      steps: [
        {
          act: 'Reach the recipient by phone or another way',
          why: 'They do not see the refusal: the report went only to you.',
        },
        {
          act: 'Ask them to allow your address',
          why: 'Only they or their administrators can do it. The message below is ready.',
        },
        {
          act: 'Leave it at that if they do not want your mail',
          why: 'Writing from ever new addresses only gets those blocked too.',
        },
      ],
      whyNotCertain: 'The answer does not say clearly whether the recipient or a general rule refuses you.',
      letter: {
        to: 'the recipient, by another way than this address',
        subject: 'My mail to you is refused',
        body: 'Hello,\n\nMy mail to {letterRecipient} came back because your settings refuse mail from {letterSender}. If that is not what you want, please remove the address from the blocked senders or add it to the allowed ones, or ask your administrators to do so.\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Laut {serverDat} nimmt {recipient} von Ihnen keine Mails an.',
      titleIfPossible: 'Vielleicht nimmt {recipient} von Ihnen keine Mails an.',
      lead: 'Die Adresse gibt es, und abgelehnt wird auf der Seite des Empfängers. Noch einmal zu senden, hilft nicht.',
      leadIfPossible:
        'Wenn das stimmt, kann es nur die Empfängerseite ändern, und noch einmal zu senden, hilft nicht.',
      explanation:
        'Der Empfänger oder ein Filter, der für ihn arbeitet, lässt nur bestimmte Absender zu oder führt Ihre Adresse oder Ihre Domain auf einer Sperrliste. Solche Einträge entstehen oft aus Versehen, etwa durch einen Klick auf „Spam“.',
      steps: [
        {
          act: 'Melden Sie sich beim Empfänger am Telefon oder auf anderem Weg',
          why: 'Er sieht von der Ablehnung nichts: Die Meldung ging nur an Sie.',
        },
        {
          act: 'Bitten Sie ihn, Ihre Adresse zuzulassen',
          why: 'Das können nur er oder seine Administratoren. Die Nachricht dafür steht unten bereit.',
        },
        {
          act: 'Belassen Sie es dabei, wenn Ihre Mails nicht erwünscht sind',
          why: 'Wer von immer neuen Adressen schreibt, wird nur auch dort gesperrt.',
        },
      ],
      whyNotCertain:
        'Die Antwort sagt nicht klar, ob der Empfänger selbst oder eine allgemeine Regel Sie ablehnt.',
      letter: {
        to: 'den Empfänger, auf anderem Weg als über diese Adresse',
        subject: 'Meine Mails an Sie werden abgelehnt',
        body: 'Guten Tag,\n\nmeine Mail an {letterRecipient} kam zurück, weil Ihre Einstellungen Mails von {letterSender} ablehnen. Wenn das nicht in Ihrem Sinn ist, nehmen Sie die Adresse bitte von der Sperrliste oder lassen Sie sie ausdrücklich zu, oder bitten Sie Ihre Administratoren darum.\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
