import { defineCheck } from './check.ts';
import { courseOf, isRefusal } from './course.ts';

/** P15: retried until the queue lifetime ran out. */
export const deliveryExpired = defineCheck({
  id: 'delivery.expired',
  problems: ['P15'],
  reasons: ['delivery-expired'],
  rank: 0,
  evaluate: (subject) =>
    // Having expired is final, however temporary the code of the last attempt was.
    !isRefusal(subject) || courseOf(subject) === 'waiting'
      ? null
      : { confidence: subject.recipient.confidence, actors: ['you', 'recipient-admin'] },
  steps: [
    { when: 'now', action: 'copy-recipient' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 3463 §3.5', 'RFC 5321 §4.5.4.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{reporter} tried for a long time and has now given up on your mail.',
      titleIfPossible: '{reporter} may have given up on your mail after many tries.',
      lead: 'No further attempts will be made. Your mail was never refused for good; it only found no open door.',
      leadIfPossible: 'If so, no further attempts will be made, and you need to send the mail again.',
      explanation:
        'A sending server keeps a mail and tries again and again, usually for one to five days. In all that time the other side could not be reached or always said “not now”. The last answer below is the best hint at the cause.',
      steps: [
        {
          act: 'Check the part after the @, then send the mail once more',
          why: 'The fault may be over by now. If it comes back after days again, a further try will not help.',
        },
        {
          act: 'Reach the recipient another way and ask whether other mail arrives',
          why: 'If no mail arrives there, it is their server; if only yours is missing, it is the way in between.',
        },
        {
          act: 'Write to the administrators on the other side',
          why: 'They see why their server did not take the mail. The message below is ready; send it from another address if need be.',
        },
      ],
      whyNotCertain: 'The report does not clearly separate giving up from an early warning.',
      letter: {
        to: '{postmaster}',
        subject: 'Mail to {letterRecipient} could not be delivered',
        body: 'Hello,\n\nA mail of mine to {letterRecipient} could not be delivered for a long time, until {reporter} gave up. Could you check whether your servers named in the DNS (MX) can be reached and take mail from outside?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{reporter} hat die Zustellung nach vielen Versuchen aufgegeben.',
      titleIfPossible: '{reporter} hat die Zustellung vielleicht aufgegeben.',
      lead: 'Weitere Zustellversuche gibt es nicht. Endgültig abgelehnt wurde Ihre Mail nie, sie fand nur keine offene Tür.',
      leadIfPossible:
        'Wenn das stimmt, gibt es keine weiteren Zustellversuche, und Sie müssen die Mail neu senden.',
      explanation:
        'Ein sendender Server bewahrt eine Mail auf und versucht es immer wieder, meist ein bis fünf Tage lang. In dieser ganzen Zeit war die Gegenseite nicht zu erreichen oder sagte stets „jetzt nicht“. Den besten Hinweis auf die Ursache gibt die letzte Antwort unten.',
      steps: [
        {
          act: 'Prüfen Sie den Teil hinter dem @ und senden Sie die Mail dann noch einmal',
          why: 'Vielleicht ist die Störung vorbei. Kommt die Mail nach Tagen wieder zurück, hilft ein weiterer Versuch nicht.',
        },
        {
          act: 'Fragen Sie den Empfänger auf anderem Weg, ob andere Mails bei ihm ankommen',
          why: 'Kommt dort gar nichts an, liegt es an seinem Server; fehlt nur Ihre Mail, liegt es am Weg dazwischen.',
        },
        {
          act: 'Schreiben Sie den Administratoren der Gegenseite',
          why: 'Sie sehen, warum ihr Server die Mail nicht annahm. Die Nachricht dafür steht unten bereit; senden Sie sie notfalls von einer anderen Adresse.',
        },
      ],
      whyNotCertain: 'Die Meldung trennt nicht klar zwischen Aufgeben und Vorwarnung.',
      letter: {
        to: '{postmaster}',
        subject: 'Mail an {letterRecipient} war nicht zustellbar',
        body: 'Guten Tag,\n\neine Mail von mir an {letterRecipient} war lange nicht zustellbar, bis {reporter} aufgab. Können Sie bitte prüfen, ob Ihre im DNS genannten Server (MX) erreichbar sind und Mails von außen annehmen?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
