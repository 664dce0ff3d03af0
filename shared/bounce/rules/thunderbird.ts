import { defineRules } from '../rule.ts';

const SOURCE = 'https://support.mozilla.org/en-US/kb/cannot-send-messages';

/** Dialogs of Thunderbird in English and German. What the server itself said stands behind "The mail server responded". */
export const thunderbirdRules = defineRules([
  {
    id: 'thunderbird.cannot-connect',
    reason: 'connection-failure',
    match: {
      text: /\b(?:connecting to|could not connect to|connection to) (?:the )?(?:outgoing server|smtp server)(?: \(smtp\))? \S{1,80} failed\b[^;]{0,60}|\bserver may be unavailable or is refusing smtp connections\b|\bverbindungsaufbau mit dem (?:smtp|postausgangs)-server(?: \(smtp\))? \S{1,80} fehlgeschlagen\b|\bverbindung mit dem postausgangs-server(?: \(smtp\))? \S{1,80} (?:ist )?fehlgeschlagen/i,
    },
    confidence: 'certain',
    finding: 'client.cannot-connect',
    detail: {
      en: 'Thunderbird could not open a connection to the sending server: wrong port or name, a firewall, or the network blocks it.',
      de: 'Thunderbird konnte keine Verbindung zum Postausgangsserver öffnen: falscher Port oder Name, eine Firewall, oder das Netz sperrt ihn.',
    },
    sources: [SOURCE],
    asOf: '2026-11',
    hits: [
      'The message could not be sent because connecting to Outgoing server (SMTP) smtp.example.com failed. The server may be unavailable or is refusing SMTP connections.',
      'Die Nachricht konnte nicht gesendet werden, weil der Verbindungsaufbau mit dem SMTP-Server smtp.example.com fehlgeschlagen ist.',
    ],
    misses: [
      'The message could not be sent because the connection to Outgoing server (SMTP) smtp.example.com timed out.',
    ],
  },
  {
    id: 'thunderbird.timed-out',
    reason: 'connection-failure',
    match: {
      text: /\bconnection to (?:the )?(?:outgoing server|smtp server)(?: \(smtp\))? \S{1,80} timed out\b|\bmit dem (?:smtp|postausgangs)-server(?: \(smtp\))? \S{1,80} (?:ihre ablaufzeit|die zeit)\b.{0,40}|\bzeitüberschreitung bei der verbindung (?:mit|zum) (?:dem )?(?:smtp|postausgangs)-?server\b/i,
    },
    confidence: 'certain',
    finding: 'client.cannot-connect',
    detail: {
      en: 'The sending server did not answer in time. From a hotel or mobile network this is typical of a blocked port 25.',
      de: 'Der Postausgangsserver hat nicht rechtzeitig geantwortet. Im Hotel oder Mobilfunk ist das typisch für einen gesperrten Port 25.',
    },
    sources: [SOURCE],
    asOf: '2026-11',
    hits: [
      'The message could not be sent because the connection to Outgoing server (SMTP) smtp.example.com timed out. Try again.',
      'Die Nachricht konnte nicht gesendet werden, weil die Verbindung mit dem SMTP-Server smtp.example.com ihre Ablaufzeit (Timeout) überschritten hat.',
    ],
    misses: ['connect to mx.example.org[192.0.2.7]:25: Connection timed out'],
  },
  {
    id: 'thunderbird.connection-lost',
    reason: 'connection-failure',
    match: {
      text: /\bconnection to (?:the )?(?:outgoing server|smtp server)(?: \(smtp\))? \S{1,80} was lost in the middle of the transaction\b|\bmitten in der transaktion verloren\b/i,
    },
    confidence: 'certain',
    finding: 'client.connection-lost',
    detail: {
      en: 'The connection broke while the mail was on its way to the sending server.',
      de: 'Die Verbindung riss ab, während die Mail zum Postausgangsserver unterwegs war.',
    },
    sources: [SOURCE],
    asOf: '2026-11',
    hits: [
      'The message could not be sent because the connection to Outgoing server (SMTP) smtp.example.com was lost in the middle of the transaction. Try again.',
      'Die Nachricht konnte nicht gesendet werden, weil die Verbindung mit dem SMTP-Server smtp.example.com mitten in der Transaktion verloren wurde.',
    ],
    misses: ['lost connection with mx.example.org[192.0.2.7] while sending RCPT TO'],
  },
  {
    id: 'thunderbird.unknown-server',
    reason: 'dns-failure',
    match: {
      text: /\b(?:outgoing server|smtp server)(?: \(smtp\))? \S{1,80} is unknown\b|\b(?:smtp|postausgangs)-server(?: \(smtp\))? \S{1,80} ist unbekannt\b/i,
    },
    confidence: 'certain',
    finding: 'client.unknown-server',
    detail: {
      en: 'There is no server of the name set in Thunderbird, or the network cannot look names up just now.',
      de: 'Einen Server mit dem in Thunderbird eingestellten Namen gibt es nicht, oder das Netz kann gerade keine Namen auflösen.',
    },
    sources: [SOURCE],
    asOf: '2026-11',
    hits: [
      'An error occurred while sending mail: Outgoing server (SMTP) smtp.example.com is unknown. The server may be incorrectly configured.',
      'Fehler beim Senden der Nachricht: SMTP-Server smtp.example.com ist unbekannt. Der Server ist eventuell falsch konfiguriert.',
    ],
    misses: ['550 5.1.2 Host unknown'],
  },
  {
    id: 'thunderbird.starttls-missing',
    reason: 'tls-failure',
    match: {
      text: /\bunable to establish a secure link with (?:outgoing server|smtp server)(?: \(smtp\))? \S{1,80} using starttls\b.{0,40}|\bkeine gesicherte verbindung mit dem (?:smtp|postausgangs)-server(?: \(smtp\))? \S{1,80} mittels starttls\b.{0,40}|\bkann nicht mit starttls aufgebaut werden\b|\bsichere verbindung mit dem (?:smtp|postausgangs)-server(?: \(smtp\))? \S{1,80} kann nicht mit starttls\b/i,
    },
    confidence: 'certain',
    finding: 'client.starttls-missing',
    detail: {
      en: 'The server did not offer STARTTLS. Do not switch encryption off as the dialog suggests: a wrong port or something in between that hides the offer is more likely.',
      de: 'Der Server hat kein STARTTLS angeboten. Schalten Sie die Verschlüsselung nicht ab, wie der Dialog vorschlägt: Wahrscheinlicher ist ein falscher Port oder etwas dazwischen, das das Angebot verbirgt.',
    },
    sources: [SOURCE, 'RFC 8314 §3'],
    asOf: '2026-11',
    hits: [
      'Es konnte keine gesicherte Verbindung mit dem Postausgangs-Server (SMTP) smtp.example.com mittels STARTTLS hergestellt werden, da der Server diese Funktion nicht unterstützt.',
      "An error occurred while sending mail: Unable to establish a secure link with Outgoing server (SMTP) smtp.example.com using STARTTLS since it doesn't advertise that feature.",
      'Fehler beim Senden der Nachricht: Eine sichere Verbindung mit dem SMTP-Server smtp.example.com kann nicht mit STARTTLS aufgebaut werden, da der Server diese Funktion nicht angibt.',
    ],
    misses: ['530 5.7.0 Must issue a STARTTLS command first'],
  },
  {
    id: 'thunderbird.authentication',
    reason: 'security-error',
    match: {
      text: /\bunable to authenticate to (?:outgoing server|smtp server)(?: \(smtp\))? \S{1,80}|\bpostausgangs-server \(smtp\) \S{1,80} kann nicht authentifiziert werden\b|\banmeldung (?:am|beim) (?:postausgangs|smtp)-server \S{1,80} fehlgeschlagen/i,
    },
    confidence: 'certain',
    finding: 'login.refused',
    detail: {
      en: 'The sending server refused user name, password or method of sign-in.',
      de: 'Der Postausgangsserver hat Benutzername, Passwort oder Anmeldeart abgelehnt.',
    },
    sources: [SOURCE],
    asOf: '2026-11',
    hits: [
      "Unable to authenticate to Outgoing server (SMTP) smtp.example.com. Please check the password and verify the 'Authentication method'.",
      'Der Postausgangs-Server (SMTP) smtp.example.com kann nicht authentifiziert werden. Bitte überprüfen Sie das Passwort',
    ],
    misses: ['535 5.7.8 Error: authentication failed'],
  },
  {
    id: 'thunderbird.authentication-method',
    reason: 'security-error',
    match: {
      text: /\b(?:outgoing server|smtp server)(?: \(smtp\))? \S{1,80} does not (?:seem to )?support (?:the selected authentication method|encrypted passwords)\b|\b(?:outgoing server|smtp server)(?: \(smtp\))? \S{1,80} does not allow cleartext passwords\b|\bunterstützt die gewählte authentifizierungsmethode nicht\b|\bscheint die (?:verschlüsselte übertragung des passworts|übertragung verschlüsselter passwörter) nicht zu unterstützen\b|\berlaubt die ungesicherte übertragung des passworts\b/i,
    },
    confidence: 'certain',
    finding: 'login.method-disabled',
    detail: {
      en: 'The way of sign-in chosen in Thunderbird does not fit the server; “Normal password” over an encrypted connection or OAuth2 fit most.',
      de: 'Die in Thunderbird gewählte Anmeldeart passt nicht zum Server; meist passt „Passwort, normal“ über eine verschlüsselte Verbindung oder OAuth2.',
    },
    sources: [SOURCE],
    asOf: '2026-11',
    hits: [
      "The Outgoing server (SMTP) smtp.example.com does not support the selected authentication method. Please change the 'Authentication method'",
      'Der SMTP-Server smtp.example.com unterstützt die gewählte Authentifizierungsmethode nicht.',
    ],
    misses: ['Der Postausgangs-Server (SMTP) smtp.example.com kann nicht authentifiziert werden.'],
  },
  {
    id: 'thunderbird.certificate',
    reason: 'tls-failure',
    match: {
      text: /\b(?:sec_error|ssl_error|mozilla_pkix_error)_\w{4,40}\b|\bthe certificate for \S{1,80} is not (?:trusted|valid)|\bsicherheits-ausnahmeregel\b|\bsicherheitsausnahme (?:hinzufügen|bestätigen)/i,
    },
    finding: 'client.certificate',
    detail: {
      en: 'Thunderbird does not trust the server’s certificate: it expired, belongs to another name, or a virus scanner put its own in between.',
      de: 'Thunderbird vertraut dem Zertifikat des Servers nicht: Es ist abgelaufen, gilt für einen anderen Namen, oder ein Virenscanner hat ein eigenes dazwischengeschoben.',
    },
    sources: ['https://support.mozilla.org/en-US/kb/thunderbird-and-certificates'],
    asOf: '2026-11',
    hits: [
      'Sending of the message failed. The certificate could not be verified: SEC_ERROR_EXPIRED_CERTIFICATE',
      'SSL_ERROR_BAD_CERT_DOMAIN',
    ],
    misses: ['4.7.5 Server certificate not trusted'],
  },
  {
    id: 'thunderbird.size',
    reason: 'message-too-big',
    match: {
      text: /\bsize of the message you are trying to send exceeds (?:the global|a temporary) size limit\b|\bgröße der zu sendenden nachricht übersteigt\b/i,
    },
    confidence: 'certain',
    detail: {
      en: 'The sending server itself announced this limit before Thunderbird sent anything.',
      de: 'Diese Grenze hat der Postausgangsserver schon genannt, bevor Thunderbird etwas gesendet hat.',
    },
    sources: ['RFC 1870 §6.1', SOURCE],
    asOf: '2026-11',
    hits: [
      'The size of the message you are trying to send exceeds the global size limit (20971520 bytes) of the server.',
      'Die Größe der zu sendenden Nachricht übersteigt das globale Größenlimit des Servers.',
    ],
    misses: ['552 5.2.2 mailbox full'],
  },
  {
    id: 'thunderbird.too-many-recipients',
    reason: 'too-many-recipients',
    match: {
      text: /\bmessage was not sent due to exceeding the allowed number of recipients\b|\bweil die erlaubte anzahl an empfängern überschritten\b/i,
    },
    confidence: 'certain',
    sources: ['RFC 5321 §4.5.3.1.8', SOURCE],
    asOf: '2026-11',
    hits: [
      'The message was not sent due to exceeding the allowed number of recipients. The server responded: 452',
      'Die Nachricht wurde nicht gesendet, weil die erlaubte Anzahl an Empfängern überschritten wurde.',
    ],
    misses: ['452 4.5.3 Too many recipients'],
  },
]);
