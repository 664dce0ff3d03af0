import { defineCheck } from './check.ts';
import { finalResult } from './course.ts';

/** P17: the message is larger than the recipient or a host on the way takes. */
export const messageTooBig = defineCheck({
  id: 'message.too-big',
  problems: ['P17'],
  reasons: ['message-too-big'],
  rank: 0,
  evaluate: (subject) => finalResult(subject, ['you']),
  steps: [
    { when: 'now', action: 'show-letter' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'none' },
  ],
  references: ['RFC 1870 §6', 'RFC 3463 §3.4'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} says that your mail is too large.',
      titleIfPossible: 'Your mail may be too large for {server}.',
      lead: 'The address is right; only the size is in the way. Sending the same mail again will not help.',
      leadIfPossible: 'If that is so, a smaller mail to the same address should arrive.',
      explanation:
        'Every server on the way sets its own limit. On the way an attachment grows by about a third, because mail carries files as text. A file that just fits your own limit can therefore be too large at the next server.',
      steps: [
        {
          act: 'Put the large file into a cloud folder and send only the link',
          why: 'A mail with a link is always small enough. The message below is ready for it.',
        },
        {
          act: 'Or make the attachment smaller, or spread it over several mails',
          why: 'Photos taken with a phone can often be sent at a tenth of their size without harm.',
        },
        {
          act: 'Ask the recipient how they want to get large files',
          why: 'Their provider sets the limit and seldom raises it for a single mail.',
        },
      ],
      whyNotCertain: 'Some servers use the same answer for a mailbox that has too little space left.',
      letter: {
        to: '{person}',
        subject: 'A file for you that is too large for mail',
        body: 'Hello,\n\nI wanted to send you a file by mail, but the mail server refuses it because of its size. You can fetch it here:\n\n[put the link here]\n\nIf you prefer another way, please tell me.\n\nKind regards',
      },
    },
    de: {
      title: 'Laut {serverDat} ist Ihre Mail zu groß.',
      titleIfPossible: 'Vielleicht ist Ihre Mail für {serverAcc} zu groß.',
      lead: 'Die Adresse stimmt; nur die Größe ist im Weg. Dieselbe Mail noch einmal zu senden, hilft nicht.',
      leadIfPossible: 'Wenn das stimmt, müsste eine kleinere Mail an dieselbe Adresse ankommen.',
      explanation:
        'Jeder Server unterwegs setzt seine eigene Grenze. Anhänge wachsen unterwegs um etwa ein Drittel, weil Mails Dateien als Text befördern. Was bei Ihnen gerade noch erlaubt ist, kann deshalb beim nächsten Server zu groß sein.',
      steps: [
        {
          act: 'Legen Sie die große Datei in einen Cloud-Ordner und schicken Sie nur den Link',
          why: 'Eine Mail mit einem Link ist immer klein genug. Die Nachricht dafür steht unten bereit.',
        },
        {
          act: 'Oder verkleinern Sie den Anhang, oder verteilen Sie ihn auf mehrere Mails',
          why: 'Handyfotos lassen sich oft ohne sichtbaren Verlust auf ein Zehntel verkleinern.',
        },
        {
          act: 'Fragen Sie den Empfänger, wie er große Dateien bekommen möchte',
          why: 'Die Grenze setzt sein Anbieter, und der hebt sie selten für eine einzelne Mail an.',
        },
      ],
      whyNotCertain: 'Manche Server antworten genauso, wenn im Postfach zu wenig Platz frei ist.',
      letter: {
        to: '{person}',
        subject: 'Eine Datei für Sie, zu groß für eine Mail',
        body: 'Guten Tag,\n\nich wollte Ihnen eine Datei per Mail schicken, doch der Mailserver nimmt sie wegen ihrer Größe nicht an. Hier können Sie sie abholen:\n\n[Link hier einsetzen]\n\nWenn Ihnen ein anderer Weg lieber ist, sagen Sie mir bitte Bescheid.\n\nFreundliche Grüße',
      },
    },
  },
});
