import { defineCheck } from './check.ts';
import { COURSE_SENTENCE, courseResult } from './course.ts';

/** P15: no connection between the servers, a time-out or a dropped session. Not for a mail program that cannot send. */
export const connectionFailed = defineCheck({
  id: 'connection.failed',
  problems: ['P15'],
  reasons: ['connection-failure'],
  rank: 0,
  evaluate: (subject) => courseResult(subject, ['recipient-admin']),
  steps: [
    { when: 'now', action: 'copy-recipient' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 3463 §3.5', 'RFC 5321 §4.5.4.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The connection {serverTo} failed or broke off.',
      titleIfPossible: 'The connection {serverTo} may have failed or broken off.',
      lead: `The other side has not refused your mail; the two servers did not get to talk. ${COURSE_SENTENCE.en}`,
      leadIfPossible: `If so, the other side has not refused your mail. ${COURSE_SENTENCE.en}`,
      explanation:
        'The other server may be down or overloaded, a network in between may be disturbed, or a firewall may be keeping the sending server out. From the report alone these look the same.',
      steps: [
        {
          act: 'Check the part after the @',
          why: 'A mistyped domain can exist and lead to a machine that takes no mail.',
        },
        {
          act: 'If the mail came back, send it again after some hours',
          why: 'Most such faults are over by then. If your mail to others fails too, ask your own provider instead.',
        },
        {
          act: 'If it lasts longer, write to the administrators on the other side',
          why: 'They can see whether their server was down or is shutting yours out. The message below is ready.',
        },
      ],
      whyNotCertain: 'The report does not say clearly at which point the connection failed.',
      letter: {
        to: '{postmaster}',
        subject: 'Your mail server cannot be reached',
        body: 'Hello,\n\nA mail of mine to {letterRecipient} could not be delivered because the connection {serverTo} failed or broke off. Could you check whether that server takes mail from outside, and whether a firewall is blocking the sending server?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Die Verbindung {serverTo} kam nicht zustande oder brach ab.',
      titleIfPossible: 'Vielleicht kam die Verbindung {serverTo} nicht zustande oder brach ab.',
      lead: `Die Gegenseite hat Ihre Mail nicht abgelehnt; die beiden Server kamen nur nicht ins Gespräch. ${COURSE_SENTENCE.de}`,
      leadIfPossible: `Wenn das stimmt, hat die Gegenseite Ihre Mail nicht abgelehnt. ${COURSE_SENTENCE.de}`,
      explanation:
        'Der andere Server kann ausgefallen oder überlastet sein, ein Netz dazwischen gestört, oder eine Firewall lässt den sendenden Server nicht durch. Allein an der Meldung lässt sich das nicht unterscheiden.',
      steps: [
        {
          act: 'Prüfen Sie den Teil hinter dem @',
          why: 'Auch eine falsch geschriebene Domain kann es geben, und sie führt vielleicht zu einem Rechner, der keine Mails annimmt.',
        },
        {
          act: 'Kam die Mail zurück, senden Sie sie nach einigen Stunden noch einmal',
          why: 'Bis dahin sind die meisten Störungen vorbei. Kommen auch Mails an andere nicht durch, fragen Sie stattdessen Ihren eigenen Anbieter.',
        },
        {
          act: 'Dauert es länger, schreiben Sie den Administratoren der Gegenseite',
          why: 'Sie sehen, ob ihr Server ausgefallen war oder Ihren aussperrt. Die Nachricht dafür steht unten bereit.',
        },
      ],
      whyNotCertain: 'Die Meldung sagt nicht klar, an welcher Stelle die Verbindung scheiterte.',
      letter: {
        to: '{postmaster}',
        subject: 'Ihr Mailserver ist nicht erreichbar',
        body: 'Guten Tag,\n\neine Mail von mir an {letterRecipient} war nicht zustellbar, weil die Verbindung {serverTo} nicht zustande kam oder abbrach. Können Sie bitte prüfen, ob der Server Mails von außen annimmt und ob eine Firewall den sendenden Server sperrt?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
