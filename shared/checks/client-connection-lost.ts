import { defineCheck } from './check.ts';
import { clientFault } from './evidence/client-fault.ts';
import { conclude } from './evidence/conclude.ts';

/** P7, P8: the connection broke off while the mail program was sending. */
export const clientConnectionLost = defineCheck({
  id: 'client.connection-lost',
  problems: ['P7', 'P8'],
  reasons: ['connection-failure', 'server-error', 'protocol-error', 'tls-failure', 'unknown'],
  rank: 1,
  evaluate: (subject) =>
    clientFault(subject) === 'connection-lost' ? conclude(subject, ['you', 'network']) : null,
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 5321 §4.5.3.2', 'RFC 1047', 'https://support.mozilla.org/kb/cannot-send-messages'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The connection to {server} broke off while your mail was being sent.',
      titleIfPossible: 'The connection to {server} may have broken off while your mail was being sent.',
      lead: 'The mail may have gone out all the same. Look before you send it again, or it may arrive twice.',
      explanation:
        'The mail program had reached its outgoing server, then the connection went silent or was cut. Weak mobile or wireless networks do that, large attachments make it more likely, and virus scanners or firewalls that look into the connection can end it as well. Sometimes the server hangs up because it does not want to go on. If it happens right at the start each time, port and kind of encryption may not belong together.',
      steps: [
        {
          act: 'Look into “Sent” and the outbox, then send once more',
          why: 'If in doubt, ask the recipient whether the mail is there already.',
        },
        {
          act: 'Try it with a short text without an attachment',
          why: 'If that goes out, its size or the connection is the cause. Then send the attachment as a link, or from a better network.',
        },
        {
          act: 'Exclude sent mail from the virus scanner, and try another network',
          why: 'This shows whether something on the way cuts the connection.',
        },
        {
          act: 'If it fails everywhere: ask your provider what its log says',
          why: 'The message below asks for the cause.',
        },
      ],
      whyNotCertain: 'The error does not show which side ended the connection.',
      letter: {
        to: 'your provider’s support',
        subject: 'Connection breaks off while sending',
        body: 'Hello,\n\nWhile sending, the connection to your outgoing server breaks off. Could you please see in your log whether my mail was taken, and why the connection ended?\n\nWhat the error message says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Die Verbindung zu {serverDat} brach ab, während Ihre Mail gesendet wurde.',
      titleIfPossible: 'Die Verbindung zu {serverDat} ist womöglich beim Senden abgebrochen.',
      lead: 'Vielleicht ging die Mail trotzdem hinaus. Sehen Sie nach, bevor Sie sie noch einmal senden, sonst kommt sie womöglich doppelt an.',
      explanation:
        'Das Mailprogramm hatte seinen Postausgangsserver erreicht, dann blieb die Leitung stumm oder wurde getrennt. In schwachen Mobilfunk- oder WLAN-Netzen kommt das vor, bei großen Anhängen eher, und auch Virenscanner oder Firewalls, die in die Verbindung hineinsehen, können sie beenden. Manchmal legt der Server selbst auf. Passiert es jedes Mal gleich zu Beginn, passen womöglich Port und Art der Verschlüsselung nicht zusammen.',
      steps: [
        {
          act: 'Sehen Sie unter „Gesendet“ und im Postausgang nach, und senden Sie dann noch einmal',
          why: 'Fragen Sie im Zweifel den Empfänger, ob die Mail schon da ist.',
        },
        {
          act: 'Versuchen Sie es mit einem kurzen Text ohne Anhang',
          why: 'Geht der hinaus, liegt es an der Größe oder der Leitung. Schicken Sie den Anhang dann als Link oder aus einem besseren Netz.',
        },
        {
          act: 'Nehmen Sie gesendete Mails vom Virenscanner aus, und versuchen Sie ein anderes Netz',
          why: 'So zeigt sich, ob unterwegs etwas die Verbindung trennt.',
        },
        {
          act: 'Scheitert es überall, fragen Sie Ihren Anbieter, was in seinem Protokoll steht',
          why: 'Die Nachricht unten fragt nach der Ursache.',
        },
      ],
      whyNotCertain: 'Welche Seite die Verbindung beendet hat, zeigt die Fehlermeldung nicht.',
      letter: {
        to: 'den Support Ihres Anbieters',
        subject: 'Verbindung bricht beim Senden ab',
        body: 'Guten Tag,\n\nbeim Senden bricht die Verbindung zu Ihrem Postausgangsserver ab. Könnten Sie bitte in Ihrem Protokoll nachsehen, ob meine Mail angenommen wurde und warum die Verbindung endete?\n\nDas steht in der Fehlermeldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
