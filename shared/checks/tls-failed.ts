import { defineCheck } from './check.ts';
import { conclude, STILL_HERE, STILL_TRIED } from './evidence/conclude.ts';
import { ownSide } from './evidence/refusal-text.ts';

/** P9: both sides wanted encryption, but it did not come about. */
export const tlsFailed = defineCheck({
  id: 'tls.failed',
  problems: ['P9', 'P8'],
  reasons: ['tls-failure'],
  rank: 0,
  evaluate: (subject) =>
    conclude(
      subject,
      ownSide(subject) ? ['you', 'your-provider'] : ['recipient-admin', 'sending-server-operator'],
    ),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 3207', 'RFC 8461 §5', 'RFC 7672', 'RFC 8996'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'No encrypted connection to {server} could be established.',
      titleIfPossible: 'The encrypted connection to {server} may have failed.',
      lead: `{course, select, ${STILL_TRIED.en} ${STILL_HERE.en} other {Sent again at once, it will probably fail in the same way.}} Neither the recipient’s address nor your text is the cause.`,
      leadIfPossible: 'If that is so, neither the recipient’s address nor your text is the cause.',
      explanation:
        'Two servers, or your mail program and a server, wanted to encrypt and did not agree. Frequent causes: a certificate that has expired or carries another name; one side is so old that it knows no method in common; or a firewall or virus scanner in between changes the connection. Some domains demand encryption in public (MTA-STS, DANE); then careful senders would rather keep the mail than send it readable.',
      steps: [
        {
          act: 'If it is urgent, reach the recipient another way',
          why: 'An expired certificate is often replaced within hours, so a later attempt can succeed.',
        },
        {
          act: 'If your mail program shows this: check port and kind of encryption, and exclude mail from the virus scanner',
          why: 'Port 465 goes with SSL/TLS, port 587 with STARTTLS. Do not switch encryption off.',
        },
        {
          act: 'Otherwise write to the operators of the two servers',
          why: 'They see in their logs which step failed. The message below fits both.',
        },
      ],
      whyNotCertain: 'The report does not say at which step the encryption failed, nor on which side.',
      letter: {
        to: '{postmaster}, or your provider’s support',
        subject: 'Encrypted delivery fails',
        body: 'Hello,\n\nA mail to {recipient} was not delivered because the sending server and {server} could not set up an encrypted connection. Could you please check on your side\n- whether the certificate is valid, complete and carries the server’s name,\n- whether current methods are allowed (TLS 1.2 and 1.3),\n- whether a published policy (MTA-STS, DANE) still matches the server,\n- whether a firewall or filter in front changes the connection?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Zu {serverDat} kam keine verschlüsselte Verbindung zustande.',
      titleIfPossible: 'Die verschlüsselte Verbindung zu {serverDat} ist womöglich gescheitert.',
      lead: `{course, select, ${STILL_TRIED.de} ${STILL_HERE.de} other {Gleich noch einmal gesendet, scheitert sie vermutlich genauso.}} An der Adresse des Empfängers und an Ihrem Text liegt es nicht.`,
      leadIfPossible: 'Wenn das zutrifft, liegt es weder an der Adresse des Empfängers noch an Ihrem Text.',
      explanation:
        'Zwei Server, oder Ihr Mailprogramm und ein Server, wollten verschlüsseln und wurden sich nicht einig. Häufige Ursachen: Ein Zertifikat ist abgelaufen oder nennt einen anderen Namen. Eine Seite ist so alt, dass es kein gemeinsames Verfahren gibt. Oder eine Firewall oder ein Virenscanner dazwischen greift in die Verbindung ein. Manche Domains verlangen Verschlüsselung öffentlich (MTA-STS, DANE), dann behalten sorgfältige Absender die Mail lieber, als sie lesbar zu senden.',
      steps: [
        {
          act: 'Wenn es eilt, melden Sie sich beim Empfänger auf anderem Weg',
          why: 'Ein abgelaufenes Zertifikat wird oft innerhalb von Stunden ersetzt, dann kann ein späterer Versuch gelingen.',
        },
        {
          act: 'Zeigt Ihr Mailprogramm den Fehler: Prüfen Sie Port und Art der Verschlüsselung, und nehmen Sie Mails vom Virenscanner aus',
          why: 'Zu Port 465 gehört SSL/TLS, zu Port 587 STARTTLS. Schalten Sie die Verschlüsselung nicht aus.',
        },
        {
          act: 'Sonst schreiben Sie den Betreibern der beiden Server',
          why: 'In ihren Protokollen sehen sie, welcher Schritt gescheitert ist. Die Nachricht unten passt für beide.',
        },
      ],
      whyNotCertain:
        'An welchem Schritt und auf welcher Seite die Verschlüsselung scheiterte, steht nicht in der Meldung.',
      letter: {
        to: '{postmaster} oder den Support Ihres Anbieters',
        subject: 'Verschlüsselte Zustellung scheitert',
        body: 'Guten Tag,\n\neine Mail an {recipient} wurde nicht zugestellt, weil zwischen dem sendenden Server und {serverDat} keine verschlüsselte Verbindung zustande kam. Könnten Sie bitte auf Ihrer Seite prüfen,\n- ob das Zertifikat gültig und vollständig ist und den Namen des Servers nennt,\n- ob aktuelle Verfahren zugelassen sind (TLS 1.2 und 1.3),\n- ob eine veröffentlichte Vorgabe (MTA-STS, DANE) noch zum Server passt,\n- ob eine Firewall oder ein Filter davor in die Verbindung eingreift?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
