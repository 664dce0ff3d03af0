import { defineCheck } from './check.ts';
import { clientFault } from './evidence/client-fault.ts';
import { conclude } from './evidence/conclude.ts';

/** P8, P9: the mail program was told to encrypt, and the server it reached does not offer it. */
export const clientStarttlsMissing = defineCheck({
  id: 'client.starttls-missing',
  problems: ['P8', 'P9'],
  reasons: [
    'tls-failure',
    'connection-failure',
    'security-error',
    'protocol-error',
    'server-error',
    'unknown',
  ],
  rank: 1,
  evaluate: (subject) =>
    clientFault(subject) === 'starttls-missing'
      ? conclude(subject, ['you', 'network', 'your-provider'])
      : null,
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 3207 §6', 'RFC 8314 §3.3', 'https://support.mozilla.org/kb/cannot-send-messages'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} did not offer your mail program any encryption.',
      titleIfPossible: '{server} may not have offered your mail program any encryption.',
      lead: 'Do not switch encryption off, even if the message suggests it: anybody on the way could then read your password. The mail is still in your outbox or among your drafts.',
      explanation:
        'With this setting (STARTTLS) a connection starts readable and switches to encryption when the server offers it. There are two usual reasons why the offer is missing. Either the port is the wrong one: port 25 or an old server. Or something on the way removes the offer: a firewall, a virus scanner or a network that answers in place of your server. Your provider itself very probably offers encryption.',
      steps: [
        {
          act: 'Send it through webmail for now',
          why: 'There the browser encrypts from the start.',
        },
        {
          act: 'Set the outgoing server to port 465 with SSL/TLS',
          why: 'This way is encrypted from the first moment, so nobody can remove the offer. If your provider does not have it: 587 with STARTTLS.',
        },
        {
          act: 'Try another network, and exclude mail from the virus scanner',
          why: 'If encryption appears there, the first network or the scanner removes it.',
        },
        {
          act: 'If it is missing everywhere: ask your provider',
          why: 'The message below asks for the right port. If a provider offers no encryption at all, it is time to leave it.',
        },
      ],
      whyNotCertain:
        'The error does not show whether the server offers no encryption or something on the way removes it.',
      letter: {
        to: 'your provider’s support',
        subject: 'Encryption is not offered when sending',
        body: 'Hello,\n\nMy mail program reports that your outgoing server ({server}) does not offer encryption. Could you please tell me on which ports it does, which setting I should use (SSL/TLS or STARTTLS), and whether you see my connection in your log? If not, something in my network answers in your place.\n\nWhat the error message says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} hat Ihrem Mailprogramm keine Verschlüsselung angeboten.',
      titleIfPossible: '{server} hat Ihrem Mailprogramm womöglich keine Verschlüsselung angeboten.',
      lead: 'Schalten Sie die Verschlüsselung nicht aus, auch wenn die Meldung das vorschlägt: Sonst könnte unterwegs jeder Ihr Passwort mitlesen. Die Mail liegt noch im Postausgang oder bei den Entwürfen.',
      explanation:
        'Mit dieser Einstellung (STARTTLS) beginnt die Verbindung lesbar und schaltet auf Verschlüsselung um, wenn der Server sie anbietet. Dass das Angebot fehlt, hat meist einen von zwei Gründen. Entweder ist der Port falsch: Port 25 oder ein alter Server. Oder etwas unterwegs entfernt das Angebot: eine Firewall, ein Virenscanner oder ein Netz, das anstelle Ihres Servers antwortet. Ihr Anbieter selbst bietet sehr wahrscheinlich Verschlüsselung an.',
      steps: [
        {
          act: 'Senden Sie vorerst über Webmail',
          why: 'Dort verschlüsselt der Browser von Anfang an.',
        },
        {
          act: 'Stellen Sie den Postausgangsserver auf Port 465 mit SSL/TLS',
          why: 'Dieser Weg ist vom ersten Moment an verschlüsselt, das Angebot kann also niemand entfernen. Hat Ihr Anbieter ihn nicht: 587 mit STARTTLS.',
        },
        {
          act: 'Versuchen Sie ein anderes Netz, und nehmen Sie Mails vom Virenscanner aus',
          why: 'Ist dort Verschlüsselung möglich, entfernt sie das erste Netz oder der Scanner.',
        },
        {
          act: 'Fehlt sie überall, fragen Sie Ihren Anbieter',
          why: 'Die Nachricht unten fragt nach dem richtigen Port. Von einem Anbieter ganz ohne Verschlüsselung sollten Sie sich trennen.',
        },
      ],
      whyNotCertain:
        'Ob der Server keine Verschlüsselung anbietet oder etwas unterwegs sie entfernt, zeigt die Fehlermeldung nicht.',
      letter: {
        to: 'den Support Ihres Anbieters',
        subject: 'Beim Senden wird keine Verschlüsselung angeboten',
        body: 'Guten Tag,\n\nmein Mailprogramm meldet, dass Ihr Postausgangsserver ({server}) keine Verschlüsselung anbietet. Könnten Sie mir bitte sagen, auf welchen Ports er sie anbietet, welche Einstellung ich verwenden soll (SSL/TLS oder STARTTLS) und ob Sie meine Verbindung in Ihrem Protokoll sehen? Wenn nicht, antwortet etwas in meinem Netz an Ihrer Stelle.\n\nDas steht in der Fehlermeldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
