import { defineCheck } from './check.ts';
import { finalResult } from './course.ts';

/** The text, the links or the attachments were judged to be spam. */
export const spamContent = defineCheck({
  id: 'spam.content',
  problems: ['P17'],
  reasons: ['spam-content'],
  rank: 0,
  evaluate: (subject) => finalResult(subject, ['you', 'recipient-admin']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 3463 §3.8', 'RFC 5321 §6.2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} considers your mail to be spam and has refused it.',
      titleIfPossible: '{server} may have taken your mail for spam.',
      lead: 'That can be a mistake of the filter. Sending the same mail again will not help and can make the filter stricter with you.',
      leadIfPossible: 'If so, that can be a mistake of the filter. Sending the same mail again rarely helps.',
      explanation:
        'A filter has scored the subject, the text, the links and the attachments, often together with how mail from your server was received before. It rarely says what tipped the scale. Short links, many pictures with little text and links to unknown sites count most.',
      steps: [
        {
          act: 'Write a short mail in plain words, without links, pictures and attachments',
          why: 'If it arrives, the content was the cause and your address is fine.',
        },
        {
          act: 'Check the links and the signature of the refused mail',
          why: 'One link to a site with a bad name is enough, even in a quoted text or in your signature.',
        },
        {
          act: 'Report the wrong verdict to the administrators on the other side',
          why: 'They can look it up and correct the filter. The message below is ready.',
        },
      ],
      whyNotCertain: 'The answer does not say clearly whether the content or the sending server was judged.',
      letter: {
        to: '{postmaster}',
        subject: 'Your spam filter refuses a wanted mail',
        body: 'Hello,\n\nYour filter refused my mail to {letterRecipient} as spam. As far as I can see there is nothing unwanted in it. Could you look up why and correct the verdict, or let mail from {letterSender} through?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} hält Ihre Mail für Spam und hat sie abgelehnt.',
      titleIfPossible: 'Vielleicht hält {server} Ihre Mail für Spam.',
      lead: 'Das kann ein Irrtum des Filters sein. Dieselbe Mail noch einmal zu senden, hilft nicht und kann den Filter strenger machen.',
      leadIfPossible:
        'Wenn das stimmt, kann es ein Irrtum des Filters sein. Dieselbe Mail noch einmal zu senden, hilft selten.',
      explanation:
        'Ein Filter hat Betreff, Text, Links und Anhänge bewertet, oft zusammen mit früheren Erfahrungen mit Ihrem Server. Was den Ausschlag gab, verrät er selten. Am meisten zählen Kurzlinks, viele Bilder bei wenig Text und Links auf unbekannte Websites.',
      steps: [
        {
          act: 'Schreiben Sie eine kurze Mail in einfachen Worten, ohne Links, Bilder und Anhänge',
          why: 'Kommt sie an, lag es am Inhalt, und mit Ihrer Adresse ist alles in Ordnung.',
        },
        {
          act: 'Prüfen Sie die Links und die Signatur der abgelehnten Mail',
          why: 'Ein einziger Link auf eine Website mit schlechtem Ruf genügt, selbst im zitierten Text oder in Ihrer Signatur.',
        },
        {
          act: 'Melden Sie das Fehlurteil den Administratoren der Gegenseite',
          why: 'Sie können nachsehen und den Filter berichtigen. Die Nachricht dafür steht unten bereit.',
        },
      ],
      whyNotCertain: 'Die Antwort sagt nicht klar, ob der Inhalt oder der sendende Server beurteilt wurde.',
      letter: {
        to: '{postmaster}',
        subject: 'Ihr Spamfilter lehnt eine erwünschte Mail ab',
        body: 'Guten Tag,\n\nIhr Filter hat meine Mail an {letterRecipient} als Spam abgelehnt. Soweit ich sehe, enthält sie nichts Unerwünschtes. Können Sie bitte nachsehen, woran es lag, und das Urteil berichtigen oder Mails von {letterSender} durchlassen?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
