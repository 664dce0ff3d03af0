import { defineCheck } from './check.ts';
import { isRefusal } from './course.ts';
import { returnedAfterAcceptance } from './evidence/returned-after-acceptance.ts';

/** Reasons that a server could have told in the dialogue, before taking the mail. */
const KNOWABLE_BEFORE = new Set([
  'user-unknown',
  'mailbox-disabled',
  'mailbox-full',
  'spam-content',
  'virus',
  'attachment-refused',
  'message-too-big',
]);

/** P20: accepted first, returned later. A hint for the recipient's administrators, beside the main finding. */
export const bounceAfterAcceptance = defineCheck({
  id: 'bounce.after-acceptance',
  problems: ['P20'],
  reasons: [],
  rank: 0,
  evaluate: (subject) => {
    const { notice, recipient } = subject;
    const fits = notice.kind === 'failure' && isRefusal(subject) && KNOWABLE_BEFORE.has(recipient.reason);
    return fits && returnedAfterAcceptance(subject)
      ? { confidence: 'likely', actors: ['recipient-admin'] }
      : null;
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 5321 §6.1', 'RFC 5321 §4.2.5'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{reporter} accepted your mail first and returned it only later.',
      lead: 'For you that changes nothing: the mail did not arrive. Your provider’s log will show it as handed over all the same.',
      explanation:
        'A server does better to refuse at once, while the sending server is still connected. If it accepts mail and returns it later, the reports also reach people whose address was forged as a sender, and the server may end up on block lists for it.',
      steps: [
        {
          act: 'Keep this report',
          why: 'It is the only proof that the mail was not delivered; your provider’s log says “accepted”.',
        },
        {
          act: 'Tell the administrators on the other side',
          why: 'They can check recipients, space and content before their server accepts a mail. The message below is ready.',
        },
      ],
      whyNotCertain: 'We conclude it from the name of the server that wrote the report.',
      letter: {
        to: '{postmaster}',
        subject: 'Your server accepts mail and returns it later',
        body: 'Hello,\n\nYour server accepted my mail to {letterRecipient} and returned it afterwards. Reports of that kind also hit people whose address was forged. Please have it refuse such mail in the SMTP dialogue (550), before accepting it.\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{reporter} nahm Ihre Mail erst an und gab sie dann doch zurück.',
      lead: 'Für Sie ändert das nichts: Die Mail ist nicht angekommen. Im Protokoll Ihres Anbieters steht sie trotzdem als übergeben.',
      explanation:
        'Besser lehnt ein Server sofort ab, solange der sendende Server noch verbunden ist. Nimmt er Mails an und gibt sie später zurück, treffen die Meldungen auch Leute, deren Adresse als Absender gefälscht war, und der Server kann dafür auf Sperrlisten landen.',
      steps: [
        {
          act: 'Heben Sie diese Meldung auf',
          why: 'Nur sie belegt, dass die Mail nicht zugestellt wurde; im Protokoll Ihres Anbieters steht „angenommen“.',
        },
        {
          act: 'Sagen Sie es den Administratoren der Gegenseite',
          why: 'Sie können Empfänger, Speicherplatz und Inhalt prüfen lassen, bevor ihr Server eine Mail annimmt. Die Nachricht dafür steht unten bereit.',
        },
      ],
      whyNotCertain: 'Wir schließen es aus dem Namen des Servers, der die Meldung schrieb.',
      letter: {
        to: '{postmaster}',
        subject: 'Ihr Server nimmt Mails an und gibt sie später zurück',
        body: 'Guten Tag,\n\nIhr Server hat meine Mail an {letterRecipient} erst angenommen und danach zurückgegeben. Solche Meldungen treffen auch Leute, deren Adresse gefälscht wurde. Bitte lassen Sie ihn solche Mails schon im SMTP-Dialog ablehnen (550), bevor er sie annimmt.\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
