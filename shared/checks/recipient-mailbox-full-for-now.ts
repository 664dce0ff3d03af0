import { defineCheck } from './check.ts';
import { courseOf, isRefusal } from './course.ts';

/** P16, P15: the recipient's quota is used up, and the mail waits for space. */
export const recipientMailboxFullForNow = defineCheck({
  id: 'recipient.mailbox-full-for-now',
  problems: ['P16', 'P15'],
  reasons: ['mailbox-full'],
  rank: 1,
  evaluate: (subject) => {
    const course = courseOf(subject);
    if (!isRefusal(subject) || (course !== 'waiting' && course !== 'temporary')) return null;
    return {
      confidence: subject.recipient.confidence,
      actors: ['recipient', 'nobody-yet'],
      params: { course },
    };
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'show-letter' },
    { when: 'for-good', action: 'none' },
  ],
  references: ['RFC 3463 §3.3', 'RFC 5321 §4.5.4.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'Your mail is waiting until there is space in {mailbox} again.',
      titleIfPossible: 'Your mail may be waiting because there is no space in {mailbox}.',
      lead: '{course, select, waiting {It is not lost: delivery is still being tried. Do not send it again, or it may arrive twice.} other {The answer is only for now: a sending server normally tries again by itself, for one to five days.}}',
      explanation:
        '{server} says that the mailbox is full at the moment. If the recipient makes room in time, your mail arrives without your help; if not, it comes back to you with a final report.',
      steps: [
        {
          act: 'Wait, and do not send the mail again',
          why: 'A second copy takes the same place in the queue and fills the mailbox even more.',
        },
        {
          act: 'Tell the recipient another way to make room',
          why: 'It is the only thing that speeds it up. The message below is ready.',
        },
        {
          act: 'If a final report comes, send the mail again once there is space',
          why: 'After that report nobody tries any more.',
        },
      ],
      whyNotCertain: 'Some servers give the same answer when their own disk is full.',
      letter: {
        to: 'the recipient, at another address',
        subject: 'Your mailbox is full',
        body: 'Hello,\n\nA mail of mine to {letterRecipient} is waiting because the mailbox is full. Please delete some old mail there, and empty the bin and the junk folder too. Then mine should arrive by itself.\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Ihre Mail wartet, bis {mailboxIn} wieder Platz ist.',
      titleIfPossible: 'Vielleicht wartet Ihre Mail, weil {mailboxIn} kein Platz ist.',
      lead: '{course, select, waiting {Sie ist nicht verloren: Die Zustellung wird weiter versucht. Senden Sie sie nicht noch einmal, sonst kommt sie womöglich doppelt an.} other {Die Antwort gilt nur vorläufig: Normalerweise versucht es der sendende Server ein bis fünf Tage lang von selbst weiter.}}',
      explanation:
        'Laut {serverDat} ist das Postfach im Moment voll. Schafft der Empfänger rechtzeitig Platz, kommt Ihre Mail ohne Ihr Zutun an; sonst geht sie mit einer endgültigen Meldung an Sie zurück.',
      steps: [
        {
          act: 'Warten Sie und senden Sie die Mail nicht noch einmal',
          why: 'Eine zweite Mail wartet genauso und macht das Postfach nur noch voller.',
        },
        {
          act: 'Bitten Sie den Empfänger auf anderem Weg, Platz zu schaffen',
          why: 'Nur das beschleunigt die Sache. Die Nachricht dafür steht unten bereit.',
        },
        {
          act: 'Kommt eine endgültige Meldung, senden Sie die Mail noch einmal, sobald Platz ist',
          why: 'Nach dieser Meldung versucht es niemand mehr.',
        },
      ],
      whyNotCertain: 'Manche Server antworten genauso, wenn ihre eigene Festplatte voll ist.',
      letter: {
        to: 'den Empfänger, an eine andere Adresse',
        subject: 'Ihr Postfach ist voll',
        body: 'Guten Tag,\n\neine Mail von mir an {letterRecipient} wartet, weil das Postfach voll ist. Bitte löschen Sie dort alte Mails, auch aus Papierkorb und Spam-Ordner. Dann müsste meine von selbst ankommen.\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
