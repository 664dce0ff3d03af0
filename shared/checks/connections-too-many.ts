import { defineCheck } from './check.ts';
import { concludeUnlessWaiting, senderCourse, STILL_HERE, STILL_TRIED } from './evidence/conclude.ts';
import { ownSide } from './evidence/refusal-text.ts';
import type { Actor } from '../bounce/rule.ts';
import type { CheckSubject } from './check.ts';

function actorsOf(subject: CheckSubject): readonly Actor[] {
  if (ownSide(subject)) return ['you', 'your-provider'];
  return senderCourse(subject) === 'temporary'
    ? ['nobody-yet', 'sending-server-operator']
    : ['sending-server-operator', 'recipient-admin'];
}

/** P13: too many connections at once or in a short time. */
export const connectionsTooMany = defineCheck({
  id: 'connections.too-many',
  problems: ['P13'],
  reasons: ['too-many-connections'],
  rank: 0,
  evaluate: (subject) => concludeUnlessWaiting(subject, actorsOf(subject)),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: [
    'RFC 5321 §3.8',
    'RFC 3463 §3.4 (X.3.2)',
    'https://www.postfix.org/postconf.5.html#smtpd_client_connection_count_limit',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} says that too many connections are open at the same time.',
      titleIfPossible: '{server} may have had too many connections open at the same time.',
      lead: `{course, select, ${STILL_TRIED.en} ${STILL_HERE.en} other {This is about the rush at that moment, not about your mail or the recipient’s address.}}`,
      explanation:
        'A server only talks to so many others at once, and allows each of them only a few connections. At busy times, or when one sender delivers many mails side by side, it asks the next one to come back later. A mail program reaches the limit when several devices or windows send through the same account.',
      steps: [
        {
          act: '{course, select, temporary {Wait and do not send the mail a second time} other {Wait a quarter of an hour, then send again}}',
          why: 'In most cases the next attempt succeeds.',
        },
        {
          act: 'If your mail program shows this: close it on your other devices and restart it',
          why: 'That frees the connections that are still open.',
        },
        {
          act: 'If it goes on for a day: ask the operator of the sending server to open fewer at once',
          why: 'Most mail servers have a setting for it per receiving domain.',
        },
      ],
      whyNotCertain: 'The answer does not say whose connections were too many.',
      letter: {
        to: 'the operator of the sending server (your provider’s support or your administrator)',
        subject: 'Too many connections to one receiving server',
        body: 'Hello,\n\nA receiving server does not take our mail because too many connections are open at the same time. Could you please limit how many connections your server opens to it at once, and use one connection for several mails?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Laut {serverDat} sind zu viele Verbindungen gleichzeitig offen.',
      titleIfPossible: 'Bei {serverDat} waren womöglich zu viele Verbindungen gleichzeitig offen.',
      lead: `{course, select, ${STILL_TRIED.de} ${STILL_HERE.de} other {Es liegt am Andrang in diesem Moment, nicht an Ihrer Mail oder der Adresse des Empfängers.}}`,
      explanation:
        'Ein Server spricht nur mit einer begrenzten Zahl anderer gleichzeitig und erlaubt jedem nur wenige Verbindungen. Ist viel los oder liefert ein Absender viele Mails nebeneinander ab, bittet er, später wiederzukommen. Ein Mailprogramm stößt an die Grenze, wenn mehrere Geräte oder Fenster über dasselbe Konto senden.',
      steps: [
        {
          act: '{course, select, temporary {Warten Sie, und senden Sie die Mail nicht ein zweites Mal} other {Warten Sie eine Viertelstunde, und senden Sie dann noch einmal}}',
          why: 'Meist klappt es beim nächsten Versuch.',
        },
        {
          act: 'Zeigt Ihr Mailprogramm den Fehler: Schließen Sie es auf Ihren anderen Geräten, und starten Sie es neu',
          why: 'Dadurch werden noch offene Verbindungen frei.',
        },
        {
          act: 'Dauert es länger als einen Tag, bitten Sie den Betreiber des sendenden Servers um weniger gleichzeitige Verbindungen',
          why: 'Bei den meisten Mailservern lässt sich das je Empfängerdomain einstellen.',
        },
      ],
      whyNotCertain: 'Wessen Verbindungen zu viele waren, sagt die Antwort nicht.',
      letter: {
        to: 'den Betreiber des sendenden Servers (den Support Ihres Anbieters oder Ihren Admin)',
        subject: 'Zu viele Verbindungen zu einem empfangenden Server',
        body: 'Guten Tag,\n\nein empfangender Server nimmt unsere Mail nicht an, weil zu viele Verbindungen gleichzeitig offen sind. Könnten Sie bitte begrenzen, wie viele Verbindungen Ihr Server gleichzeitig dorthin öffnet, und über eine Verbindung mehrere Mails übergeben?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
