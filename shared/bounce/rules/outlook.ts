import { defineRules } from '../rule.ts';

const SOURCE = 'https://support.microsoft.com/en-us/office/fix-outlook-email-problems';

/** Error numbers and dialogs of the Outlook program (not of the Outlook.com servers). */
export const outlookRules = defineRules([
  {
    id: 'outlook.cannot-connect',
    reason: 'connection-failure',
    match: {
      text: /\b0x800ccc0e\b.{0,60}|\boutlook cannot connect to your outgoing \(smtp\) e-?mail server\b|\bes konnte keine verbindung mit dem (?:ausgangs|postausgangs)server\b/i,
    },
    confidence: 'certain',
    finding: 'client.cannot-connect',
    detail: {
      en: 'Outlook could not open a connection: the port is wrong or blocked, or the server name is.',
      de: 'Outlook konnte keine Verbindung öffnen: Port oder Servername sind falsch, oder der Port ist gesperrt.',
    },
    sources: [SOURCE],
    asOf: '2026-11',
    hits: [
      "Sending reported error (0x800CCC0E): 'Outlook cannot connect to your outgoing (SMTP) e-mail server.'",
    ],
    misses: ['Sending reported error (0x800CCC0F): The connection to the server was interrupted.'],
  },
  {
    id: 'outlook.connection-lost',
    reason: 'connection-failure',
    match: {
      text: /\b0x800ccc0f\b.{0,60}|\b0x800ccc19\b.{0,60}|\bthe connection to the server was interrupted\b|\bdie verbindung (?:mit dem|zum) server wurde (?:unterbrochen|unerwartet)\b/i,
    },
    confidence: 'certain',
    finding: 'client.connection-lost',
    detail: {
      en: 'The connection broke off in the middle or timed out; virus scanners and firewalls that look into mail are frequent causes.',
      de: 'Die Verbindung brach mittendrin ab oder lief in eine Zeitüberschreitung; häufig stecken Virenscanner und Firewalls dahinter, die in Mails hineinsehen.',
    },
    sources: [SOURCE],
    asOf: '2026-11',
    hits: [
      "Sending reported error (0x800CCC0F): 'The connection to the server was interrupted.'",
      "Task 'smtp' reported error (0x800CCC19): The operation timed out waiting for a response from the sending (SMTP) server.",
    ],
    misses: ["Sending reported error (0x800CCC0E): 'Outlook cannot connect'"],
  },
  {
    id: 'outlook.unknown-server',
    reason: 'dns-failure',
    match: {
      text: /\b0x800ccc0d\b.{0,60}|\bcannot find the e-?mail server\b|\be-?mail-?server (?:konnte nicht|wurde nicht) gefunden\b/i,
    },
    confidence: 'certain',
    finding: 'client.unknown-server',
    detail: {
      en: 'There is no server of the name set in Outlook, or names cannot be looked up just now.',
      de: 'Einen Server mit dem in Outlook eingestellten Namen gibt es nicht, oder Namen lassen sich gerade nicht auflösen.',
    },
    sources: [SOURCE],
    asOf: '2026-11',
    hits: [
      "Task reported error (0x800CCC0D): 'Cannot find the e-mail server. Verify the server information in your account properties.'",
    ],
    misses: ['550 Host unknown'],
  },
  {
    id: 'outlook.sender-refused',
    reason: 'sender-rejected',
    match: {
      text: /\b0x800ccc78\b.{0,60}|\bthe sender address was rejected by the server\b|\bcannot send the message\. verify the e-?mail address in your account properties\b/i,
      not: /\bauthenticat|\b530\b/i,
    },
    confidence: 'likely',
    finding: 'sender.not-owned',
    detail: {
      en: 'The sending server does not accept the sender address: wrong identity, or Outlook does not sign in before sending. The server’s own words stand behind.',
      de: 'Der Postausgangsserver nimmt die Absenderadresse nicht an: falsche Identität, oder Outlook meldet sich vor dem Senden nicht an. Dahinter stehen die Worte des Servers.',
    },
    sources: [SOURCE],
    asOf: '2026-11',
    hits: [
      "Sending reported error (0x800CCC78): 'Cannot send the message. Verify the e-mail address in your account properties.'",
    ],
    misses: ["Sending reported error (0x800CCC79): 'One or more recipients were rejected by the server'"],
  },
  {
    id: 'outlook.recipient-refused',
    reason: 'relay-denied',
    match: {
      text: /\b0x800ccc79\b.{0,60}|\b(?:cannot send the message\. )?the server rejected one or more recipient addresses\b|\bone of the recipients was rejected by the server\b/i,
    },
    confidence: 'possible',
    finding: 'relay.not-logged-in',
    detail: {
      en: 'The sending server refused the recipient. Most often Outlook did not sign in (“My outgoing server requires authentication” is off); the server’s own words behind it decide.',
      de: 'Der Postausgangsserver hat den Empfänger abgelehnt. Meist hat sich Outlook nicht angemeldet („Postausgangsserver erfordert Authentifizierung“ ist aus); die Worte des Servers dahinter entscheiden.',
    },
    sources: [SOURCE],
    asOf: '2026-11',
    hits: ["Sending reported error (0x800CCC79): 'One of the recipients was rejected by the server.'"],
    misses: ["Sending reported error (0x800CCC78): 'The sender address was rejected by the server.'"],
  },
  {
    id: 'outlook.login-refused',
    reason: 'security-error',
    match: {
      text: /\b0x800ccc(?:18|92|90)\b.{0,60}|\b0x800ccc80\b.{0,60}|\b0x80042109\b.{0,60}(?:logon|anmeld)/i,
    },
    finding: 'login.refused',
    detail: {
      en: 'The server refused the sign-in: user name, password or method do not fit.',
      de: 'Der Server hat die Anmeldung abgelehnt: Benutzername, Passwort oder Anmeldeart passen nicht.',
    },
    sources: [SOURCE],
    asOf: '2026-11',
    hits: [
      "Sending reported error (0x800CCC92): 'Your e-mail server rejected your login.'",
      'Task reported error (0x800CCC80): None of the authentication methods supported by this client are supported by your server.',
    ],
    misses: ['535 5.7.3 Authentication unsuccessful'],
  },
  {
    id: 'outlook.encryption',
    reason: 'tls-failure',
    match: {
      text: /\b0x800ccc1a\b.{0,60}|\bserver does not support the (?:connection encryption|specified connection encryption) type\b|\b0x800ccc7d\b.{0,60}|\bverschlüsselten verbindungstyp\b/i,
    },
    confidence: 'likely',
    finding: 'client.starttls-missing',
    detail: {
      en: 'The kind of encryption set in Outlook does not fit the port: “SSL/TLS” belongs to 465, “STARTTLS” to 587.',
      de: 'Die in Outlook eingestellte Verschlüsselung passt nicht zum Port: „SSL/TLS“ gehört zu 465, „STARTTLS“ zu 587.',
    },
    sources: [SOURCE, 'RFC 8314 §3'],
    asOf: '2026-11',
    hits: [
      "Sending reported error (0x800CCC1A): 'Your server does not support the connection encryption type you have specified.'",
      'reported error (0x800CCC7D): Your outgoing (SMTP) server does not support SSL-secured connections.',
    ],
    misses: ['530 5.7.0 Must issue a STARTTLS command first'],
  },
  {
    id: 'outlook.certificate',
    reason: 'tls-failure',
    match: {
      text: /\bthe target principal name is incorrect\b|\bder zielprinzipalname ist falsch\b|\bserver you are connected to is using a security certificate that cannot be verified\b|\bsicherheitszertifikat, das nicht (?:überprüft|verifiziert)/i,
    },
    confidence: 'certain',
    finding: 'client.certificate',
    detail: {
      en: 'The server’s certificate was made for another name. The name set in Outlook must be one that the certificate holds.',
      de: 'Das Zertifikat des Servers gilt für einen anderen Namen. In Outlook muss ein Name stehen, den das Zertifikat enthält.',
    },
    sources: [SOURCE],
    asOf: '2026-11',
    hits: [
      'The server you are connected to is using a security certificate that cannot be verified. The target principal name is incorrect.',
      'Der Zielprinzipalname ist falsch.',
    ],
    misses: ['Server certificate not trusted'],
  },
]);
