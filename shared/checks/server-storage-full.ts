import { defineCheck } from './check.ts';
import { COURSE_SENTENCE, courseResult } from './course.ts';

/** P16: the receiving system as a whole is out of disk. */
export const serverStorageFull = defineCheck({
  id: 'server.storage-full',
  problems: ['P16'],
  reasons: ['server-storage-full'],
  rank: 0,
  evaluate: (subject) => courseResult(subject, ['recipient-admin']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 3463 §3.4', 'RFC 5321 §4.2.3'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} says that it has run out of space for mail.',
      titleIfPossible: '{server} may have run out of space for mail.',
      lead: `Neither your mail nor the recipient is the cause. ${COURSE_SENTENCE.en}`,
      leadIfPossible: `If so, neither your mail nor the recipient is the cause. ${COURSE_SENTENCE.en}`,
      explanation:
        'Not one mailbox but the disk of the whole mail server is full. Nobody there gets mail until its administrators make room; usually they notice within hours.',
      steps: [
        {
          act: 'Call the recipient if it is urgent',
          why: 'Other mail to their organisation does not arrive either.',
        },
        {
          act: 'If the mail came back, send it again after some hours',
          why: 'Sending it again and again before that only adds to the queue.',
        },
        {
          act: 'If it lasts longer than a day, tell the administrators',
          why: 'Only they can make room. The message below is ready; it may have to go another way.',
        },
      ],
      whyNotCertain: 'The answer does not say clearly whether the whole server or only this mailbox is full.',
      letter: {
        to: '{postmaster}',
        subject: 'Your mail server reports that its storage is full',
        body: 'Hello,\n\nYour server is refusing my mail to {letterRecipient} because it has no storage space left. Other mail to you is probably refused as well.\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Laut {serverDat} ist dort kein Speicherplatz für Mails mehr frei.',
      titleIfPossible: 'Vielleicht hat {server} keinen Speicherplatz für Mails mehr.',
      lead: `Es liegt weder an Ihrer Mail noch am Empfänger. ${COURSE_SENTENCE.de}`,
      leadIfPossible: `Wenn das stimmt, liegt es weder an Ihrer Mail noch am Empfänger. ${COURSE_SENTENCE.de}`,
      explanation:
        'Nicht ein einzelnes Postfach, sondern der Speicher des ganzen Mailservers ist voll. Bis die Administratoren Platz schaffen, bekommt dort niemand Mails; meist fällt das nach wenigen Stunden auf.',
      steps: [
        {
          act: 'Rufen Sie den Empfänger an, wenn es eilt',
          why: 'Auch andere Mails an ihn und seine Organisation kommen nicht an.',
        },
        {
          act: 'Kam die Mail zurück, senden Sie sie nach einigen Stunden noch einmal',
          why: 'Es vorher immer wieder zu versuchen, verlängert nur die Warteschlange.',
        },
        {
          act: 'Dauert es länger als einen Tag, schreiben Sie den Administratoren',
          why: 'Nur sie können Platz schaffen. Die Nachricht dafür steht unten bereit; vielleicht muss sie einen anderen Weg nehmen.',
        },
      ],
      whyNotCertain: 'Die Antwort sagt nicht klar, ob der ganze Server oder nur dieses Postfach voll ist.',
      letter: {
        to: '{postmaster}',
        subject: 'Ihr Mailserver meldet, dass sein Speicher voll ist',
        body: 'Guten Tag,\n\nIhr Server lehnt meine Mail an {letterRecipient} ab, weil er keinen Speicherplatz mehr hat. Vermutlich trifft es auch andere Mails an Sie.\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
