import { pasted } from './document.ts';
import { checkSamples } from './samples.ts';

checkSamples('dialogs of mail programs', pasted, [
  {
    name: 'tb-en',
    kind: 'client-error',
    format: 'client-dialog',
    expected: [['ann@example.org', null, '5.7.1', null, null]],
    diagnostic: '5.7.1 <ann@example.org>: Relay access denied',
    source: `An error occurred while sending mail. The mail server responded: 5.7.1 <ann@example.org>: Relay access denied. Please check the message recipient "ann@example.org" and try again.`,
  },
  {
    name: 'tb-de',
    kind: 'client-error',
    format: 'client-dialog',
    expected: [[null, null, null, 'smtp.example.com', null]],
    diagnostic:
      'Senden der Nachricht fehlgeschlagen. Die Nachricht konnte nicht gesendet werden, weil die Verbindung mit dem Postausgang-Server (SMTP) smtp.example.com in der Mitte der Transaktion verloren ging.',
    source: `Senden der Nachricht fehlgeschlagen.
Die Nachricht konnte nicht gesendet werden, weil die Verbindung mit dem Postausgang-Server (SMTP) smtp.example.com in der Mitte der Transaktion verloren ging. Versuchen Sie es nochmals.`,
  },
  {
    name: 'tb-conn',
    kind: 'client-error',
    format: 'client-dialog',
    expected: [[null, null, null, 'smtp.example.com', 'connect']],
    diagnostic:
      'Sending of the message failed. The message could not be sent because the connection to Outgoing server (SMTP) smtp.example.com timed out.',
    source: `Sending of the message failed.
The message could not be sent because the connection to Outgoing server (SMTP) smtp.example.com timed out. Try again.`,
  },
  {
    name: 'tb-starttls-de',
    kind: 'client-error',
    format: 'client-dialog',
    expected: [[null, null, null, 'smtp.example.com', null]],
    diagnostic:
      'Senden der Nachricht fehlgeschlagen. Es konnte keine gesicherte Verbindung mit dem Postausgang-Server (SMTP) smtp.example.com per STARTTLS aufgebaut werden, weil der Server diese Funktion nicht anbietet. Deaktivieren Sie STARTTLS für diesen Server oder kontaktieren Sie Ihren E-Mail-Dienstanbieter.',
    source: `Senden der Nachricht fehlgeschlagen.
Es konnte keine gesicherte Verbindung mit dem Postausgang-Server (SMTP) smtp.example.com per STARTTLS aufgebaut werden, weil der Server diese Funktion nicht anbietet. Deaktivieren Sie STARTTLS für diesen Server oder kontaktieren Sie Ihren E-Mail-Dienstanbieter.`,
  },
  {
    name: 'tb-login-de',
    kind: 'client-error',
    format: 'client-dialog',
    expected: [[null, null, null, 'smtp.example.com', null]],
    diagnostic: 'Anmeldung auf Server smtp.example.com mit Benutzername "sender@example.com" fehlgeschlagen.',
    source: `Anmeldung auf Server smtp.example.com mit Benutzername "sender@example.com" fehlgeschlagen.`,
  },
  {
    name: 'tb-size',
    kind: 'client-error',
    format: 'client-dialog',
    expected: [[null, null, null, 'smtp.example.com', null]],
    diagnostic:
      'The size of the message you are trying to send exceeds the global size limit (10485760 bytes) of the server smtp.example.com. The message was not sent; reduce the message size and try again.',
    source: `The size of the message you are trying to send exceeds the global size limit (10485760 bytes) of the server smtp.example.com. The message was not sent; reduce the message size and try again.`,
  },
  {
    name: 'tb-mailfrom',
    kind: 'client-error',
    format: 'client-dialog',
    expected: [[null, '553', '5.7.1', null, null]],
    diagnostic: '553 5.7.1 <sender@example.com>: Sender address rejected: not owned by user x',
    source: `An error occurred while sending mail. The mail server responded:
553 5.7.1 <sender@example.com>: Sender address rejected: not owned by user x.
Please verify that your email address is correct in your account settings and try again.`,
  },
  {
    name: 'ol-en',
    kind: 'client-error',
    format: 'client-dialog',
    expected: [[null, null, null, 'smtp.example.com', null]],
    diagnostic:
      "Task 'sender@example.com - Sending' reported error (0x800CCC0F) : 'The connection to the server was interrupted. If this problem continues, contact your server administrator or Internet service provider (ISP).' Server: 'smtp.example.com'",
    source: `Task 'sender@example.com - Sending' reported error (0x800CCC0F) : 'The connection to the server was interrupted. If this problem continues, contact your server administrator or Internet service provider (ISP).' Server: 'smtp.example.com'`,
  },
  {
    name: 'ol-de',
    kind: 'client-error',
    format: 'client-dialog',
    expected: [[null, null, null, null, null]],
    diagnostic:
      'Fehler (0x800CCC0E) beim Ausführen der Aufgabe "sender@example.com - Nachrichten werden gesendet": "Outlook kann keine Verbindung mit dem Postausgangsserver (SMTP) herstellen. Wenn Sie diese Nachricht weiterhin erhalten, wenden Sie sich an den Serveradministrator."',
    source: `Fehler (0x800CCC0E) beim Ausführen der Aufgabe "sender@example.com - Nachrichten werden gesendet": "Outlook kann keine Verbindung mit dem Postausgangsserver (SMTP) herstellen. Wenn Sie diese Nachricht weiterhin erhalten, wenden Sie sich an den Serveradministrator."`,
  },
  {
    name: 'oe-en',
    kind: 'client-error',
    format: 'client-dialog',
    expected: [['ann@example.org', '550', '5.7.1', 'smtp.example.com', null]],
    diagnostic: '550 5.7.1 <ann@example.org>... Relaying denied',
    source: `The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail address was 'ann@example.org'. Subject 'Hello', Account: 'mail', Server: 'smtp.example.com', Protocol: SMTP, Server Response: '550 5.7.1 <ann@example.org>... Relaying denied', Port: 25, Secure(SSL): No, Server Error: 550, Error Number: 0x800CCC79`,
  },
  {
    name: 'oe-de',
    kind: 'client-error',
    format: 'client-dialog',
    expected: [['ann@example.org', '550', null, 'smtp.example.com', null]],
    diagnostic: '550 relay not permitted',
    source: `Die Nachricht konnte nicht gesendet werden, weil einer der Empfänger vom Server nicht akzeptiert wurde. Die nicht akzeptierte E-Mail-Adresse ist 'ann@example.org'. Betreff 'Hallo', Konto: 'mail', Server: 'smtp.example.com', Protokoll: SMTP, Serverantwort: '550 relay not permitted', Port: 25, Secure (SSL): Nein, Serverfehler: 550, Fehlernummer: 0x800CCC79`,
  },
  {
    name: 'apple-en',
    kind: 'client-error',
    format: 'client-dialog',
    expected: [[null, null, null, 'smtp.example.com', 'connect']],
    diagnostic:
      'Cannot send message using the server smtp.example.com The connection to the server “smtp.example.com” on port 25 timed out.',
    source: `Cannot send message using the server smtp.example.com
The connection to the server “smtp.example.com” on port 25 timed out.`,
  },
  {
    name: 'apple-relay',
    kind: 'client-error',
    format: 'client-dialog',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic:
      'Cannot Send Mail A copy has been placed in your Outbox. The recipient “ann@example.org” was rejected by the server because it does not allow relaying.',
    source: `Cannot Send Mail
A copy has been placed in your Outbox. The recipient “ann@example.org” was rejected by the server because it does not allow relaying.`,
  },
  {
    name: 'ios-de',
    kind: 'client-error',
    format: 'client-dialog',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic:
      'E-Mail kann nicht gesendet werden Eine Kopie wurde in deinem Postausgang gespeichert. Der Empfänger „ann@example.org“ wurde vom Server abgelehnt, da er keine Weiterleitung erlaubt.',
    source: `E-Mail kann nicht gesendet werden
Eine Kopie wurde in deinem Postausgang gespeichert. Der Empfänger „ann@example.org“ wurde vom Server abgelehnt, da er keine Weiterleitung erlaubt.`,
  },
  {
    name: 'k9',
    kind: 'client-error',
    format: 'client-dialog',
    expected: [['ann@example.org', '554', '5.7.1', null, null]],
    diagnostic: '554 5.7.1 <ann@example.org>: Relay access denied',
    source: `Failed to send some messages
Negative SMTP reply: 554 5.7.1 <ann@example.org>: Relay access denied`,
  },
  {
    name: 'roundcube',
    kind: 'client-error',
    format: 'client-dialog',
    expected: [['ann@example.org', '550', '5.1.1', null, null]],
    diagnostic:
      'SMTP Error (550): Failed to add recipient "ann@example.org" (5.1.1 <ann@example.org>: Recipient address rejected: User unknown).',
    source: `SMTP Error (550): Failed to add recipient "ann@example.org" (5.1.1 <ann@example.org>: Recipient address rejected: User unknown).`,
  },
]);
