import { defineRules } from '../rule.ts';

const NDR =
  'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online';
const SENDER_SUPPORT = 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting';
const RESTRICTED =
  'https://learn.microsoft.com/en-us/defender-office-365/outbound-spam-restore-restricted-users';
const SMTP_AUTH =
  'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission';

/** Outlook.com and Microsoft 365 (Exchange Online). */
export const microsoftRules = defineRules([
  {
    id: 'microsoft.network-blocked',
    reason: 'ip-blocked',
    match: {
      text: /\bpart of their network is on our block list\b|(?<!\bsome )\bmessages from \[#\] weren't sent\b(?!\. please try again)[^;]{0,60}|\(s31[45]0\)/i,
    },
    confidence: 'certain',
    finding: 'sending.ip-listed',
    detail: {
      en: 'Outlook.com has the address range of the sending server on a list of its own. “Your Internet service provider” means the operator of that server, who must ask Microsoft for removal.',
      de: 'Outlook.com führt den Adressbereich des sendenden Servers auf einer eigenen Sperrliste. Mit „Your Internet service provider“ ist der Betreiber dieses Servers gemeint; er muss bei Microsoft die Freigabe beantragen.',
    },
    sources: [SENDER_SUPPORT],
    asOf: '2026-11',
    hits: [
      "550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140).",
    ],
    misses: [
      '451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation.',
      "421 RP-001 Unfortunately, some messages from 192.0.2.1 weren't sent. Please try again.",
    ],
  },
  {
    id: 'microsoft.outlook-policy-codes',
    reason: 'ip-blocked',
    match: {
      text: /\b(?:ou|sc)-00[1-4]\b.{0,40}|\bmail rejected by (?:outlook|windows live hotmail|hotmail)(?:\.com)? for policy reasons\b/i,
    },
    finding: 'sending.reputation',
    detail: {
      en: 'An older Outlook.com mark: the sending server or its content had drawn complaints, or its address is on a list.',
      de: 'Eine ältere Kennung von Outlook.com: Über den sendenden Server oder seine Inhalte gab es Beschwerden, oder seine Adresse steht auf einer Liste.',
    },
    sources: [SENDER_SUPPORT],
    asOf: '2026-11',
    hits: [
      '550 SC-001 (COL004-MC1F1) Mail rejected.',
      '550 OU-002 Mail rejected by Outlook.com for policy reasons.',
    ],
    misses: ['550 5.7.1 mail rejected for policy reasons'],
  },
  {
    id: 'microsoft.dynamic',
    reason: 'ip-blocked',
    match: { text: /\bdy-00[12]\b.{0,40}/i },
    finding: 'sending.dynamic-ip',
    detail: {
      en: 'Outlook.com takes the sending address for one of a home or dial-up connection.',
      de: 'Outlook.com hält die sendende Adresse für die eines Privat- oder Einwahlanschlusses.',
    },
    sources: [SENDER_SUPPORT],
    asOf: '2026-11',
    hits: ['550 DY-001 Mail was not accepted'],
    misses: ['550 SC-001 Mail rejected'],
  },
  {
    id: 'microsoft.ip-reputation',
    reason: 'bad-reputation',
    match: {
      text: /\btemporarily rate limited due to ip reputation\b|\bserver \[#\] has been temporarily rate limited\b/i,
    },
    confidence: 'certain',
    finding: 'sending.reputation',
    detail: {
      en: 'Outlook.com does not know this server well enough or has complaints about it, and takes only a little of its mail at a time. Its operator can see the figures in Microsoft’s programme SNDS.',
      de: 'Outlook.com kennt diesen Server zu wenig oder hat Beschwerden über ihn und nimmt nur wenig auf einmal an. Der Betreiber sieht die Zahlen in Microsofts Programm SNDS.',
    },
    sources: [SENDER_SUPPORT],
    asOf: '2026-11',
    hits: [
      '451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S775)',
    ],
    misses: ['451 4.7.500 Server busy. Please try again later from [192.0.2.1].'],
  },
  {
    id: 'microsoft.server-busy',
    reason: 'rate-limited',
    match: {
      text: /\bserver busy\. please try again later from \[#\]|\brp-00[12]\b.{0,60}|\bhas exceeded the rate limit allowed\b|\baccess denied, please try again later\b/i,
    },
    finding: 'rate.limited',
    detail: {
      en: 'Microsoft slows this sender down for now because of its amount or pattern of mail.',
      de: 'Microsoft bremst diesen Absender vorläufig wegen Menge oder Muster seiner Mails.',
    },
    sources: [NDR],
    asOf: '2026-11',
    hits: [
      '451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (AS843)',
      '421 RP-001 The mail server IP connecting to Outlook.com server has exceeded the rate limit allowed.',
    ],
    misses: ['421 4.3.2 Service not available'],
  },
  {
    id: 'microsoft.answer-not-understood',
    reason: 'protocol-error',
    match: { text: /\bremote server response was not rfc conformant\b/i },
    detail: {
      en: 'Microsoft could not make sense of the other server’s answer; a firewall that looks into mail often garbles it.',
      de: 'Microsoft wurde aus der Antwort des anderen Servers nicht schlau; oft verstümmelt sie eine Firewall, die in Mails hineinsieht.',
    },
    sources: [NDR],
    asOf: '2026-11',
    hits: ['550 5.4.318 Message expired, remote server response was not RFC conformant'],
    misses: ['550 Message is not RFC conformant'],
  },
  {
    id: 'microsoft.connection-limit',
    reason: 'too-many-connections',
    match: { text: /\brp-003\b.{0,60}|\bhas exceeded the connection limit allowed\b/i },
    detail: {
      en: 'The sending server keeps more connections to Microsoft open at once than its reputation allows.',
      de: 'Der sendende Server hält mehr Verbindungen zu Microsoft gleichzeitig offen, als sein Ruf erlaubt.',
    },
    sources: ['https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx', NDR],
    asOf: '2026-11',
    hits: [
      '421 RP-003 The mail server IP connecting to Outlook.com server has exceeded the connection limit allowed.',
    ],
    misses: [
      '421 RP-001 The mail server IP connecting to Outlook.com server has exceeded the rate limit allowed.',
    ],
  },
  {
    id: 'microsoft.authentication-level',
    reason: 'auth-failure',
    match: {
      text: /\bsending domain \S{0,60} ?(?:does not|doesn't) meet the required authentication level\b/i,
    },
    confidence: 'certain',
    finding: 'auth.sender-domain',
    detail: {
      en: 'Since May 2025 Outlook.com demands SPF, DKIM and DMARC of domains that send 5,000 mails or more a day.',
      de: 'Seit Mai 2025 verlangt Outlook.com von Domains, die täglich 5.000 Mails oder mehr senden, SPF, DKIM und DMARC.',
    },
    sources: [
      'https://techcommunity.microsoft.com/blog/microsoftdefenderforoffice365blog/strengthening-email-ecosystem-outlook%E2%80%99s-new-requirements-for-high%E2%80%90volume-senders/4399730',
      NDR,
    ],
    asOf: '2026-11',
    hits: [
      '550 5.7.515 Access denied, sending domain example.com does not meet the required authentication level.',
    ],
    misses: ['550 5.7.509 Access denied, sending domain example.com does not pass DMARC verification'],
  },
  {
    id: 'microsoft.dmarc',
    reason: 'auth-failure',
    match: {
      text: /\bsending domain \S{0,60} ?(?:does not|doesn't) pass dmarc verification\b|\bdoes not pass dmarc verification and has a dmarc policy of reject\b/i,
    },
    confidence: 'certain',
    detail: {
      en: 'The sender’s domain demands rejection of unproven mail (DMARC), and this mail carried no valid proof when it arrived.',
      de: 'Die Absenderdomain verlangt per DMARC, unbelegte Mails abzulehnen, und diese kam ohne gültigen Beleg an.',
    },
    sources: [NDR],
    asOf: '2026-11',
    hits: [
      '550 5.7.509 Access denied, sending domain example.com does not pass DMARC verification and has a DMARC policy of reject.',
    ],
    misses: ['550 5.7.1 rejected by policy'],
  },
  {
    id: 'microsoft.spf',
    reason: 'auth-failure',
    match: { text: /\bmessage was rejected because of sender policy framework violation\b/i },
    confidence: 'certain',
    detail: {
      en: 'The sender’s domain does not name the delivering server in its SPF entry. After a forwarding that is to be expected.',
      de: 'Die Absenderdomain nennt den anliefernden Server nicht in ihrem SPF-Eintrag. Nach einer Weiterleitung ist das zu erwarten.',
    },
    sources: [NDR],
    asOf: '2026-11',
    hits: ['550 5.7.23 The message was rejected because of Sender Policy Framework violation'],
    misses: ['550 5.7.509 Access denied, sending domain example.com does not pass DMARC verification'],
  },
  {
    id: 'microsoft.banned-ip',
    reason: 'ip-blocked',
    match: { text: /\baccess denied, banned sending ip\b/i },
    confidence: 'certain',
    finding: 'sending.ip-listed',
    detail: {
      en: 'Microsoft has banned the sending address. Its operator can have it lifted in the delisting portal at sender.office.com.',
      de: 'Microsoft hat die sendende Adresse gesperrt. Ihr Betreiber kann das im Portal sender.office.com aufheben lassen.',
    },
    sources: ['https://sender.office.com/', NDR],
    asOf: '2026-11',
    hits: [
      '550 5.7.606 Access denied, banned sending IP [192.0.2.1]. To request removal from this list please visit https://sender.office.com/',
    ],
    misses: ['550 5.7.511 Access denied, banned sender'],
  },
  {
    id: 'microsoft.banned-sender',
    reason: 'ip-blocked',
    match: { text: /\baccess denied, banned sender(?:\[#\]|\b)/i, enhanced: ['5.7.511'] },
    confidence: 'likely',
    finding: 'sending.ip-listed',
    detail: {
      en: 'Microsoft has banned this sender. The text names the address delist@messaging.microsoft.com, to which the server’s operator forwards the whole notice.',
      de: 'Microsoft hat diesen Absender gesperrt. Der Text nennt die Adresse delist@messaging.microsoft.com; dorthin leitet der Betreiber des Servers die ganze Meldung weiter.',
    },
    sources: [NDR],
    asOf: '2026-11',
    hits: [
      '550 5.7.511 Access denied, banned sender[192.0.2.1]. To request removal from this list please forward this message to delist@messaging.microsoft.com.',
    ],
    misses: ['550 5.7.606 Access denied, banned sending IP [192.0.2.1]'],
  },
  {
    id: 'microsoft.account-abuse',
    reason: 'security-error',
    match: {
      text: /\b(?:service unavailable\. )?spam abuse detected\b|\baccess denied, (?:spam abuse detected|banned sender|bad outbound sender)\b|\bbad outbound sender\b|\bmessage couldn't be delivered because (?:you weren't recognized|you aren't recognized) as a valid sender\b/i,
    },
    confidence: 'likely',
    finding: 'account.blocked',
    detail: {
      en: 'Microsoft blocks this sender’s own account because spam came from it. Most often somebody else had the password.',
      de: 'Microsoft sperrt das eigene Konto des Absenders, weil darüber Spam kam. Meist hatte jemand anders das Passwort.',
    },
    sources: [RESTRICTED, NDR],
    asOf: '2026-11',
    hits: [
      '550 5.7.501 Service unavailable. Spam abuse detected from IP range',
      '550 5.1.8 Access denied, bad outbound sender. For more information please go to https://go.microsoft.com/fwlink/?LinkId=875724',
      '550 5.7.501 Access denied, spam abuse detected',
      '550 5.7.503 Access denied, banned sender',
    ],
    misses: ['550 5.7.606 Access denied, banned sending IP [192.0.2.1]'],
  },
  {
    id: 'microsoft.tenant-blocked',
    reason: 'security-error',
    match: {
      text: /\btenant has exceeded threshold\b|\btraffic not accepted from this ip\b|\bclient blocked from sending from unregistered domains?\b|\btenant (?:is )?(?:blocked|not allowed|restricted) (?:from|to) send/i,
    },
    confidence: 'likely',
    finding: 'account.blocked',
    detail: {
      en: 'Microsoft blocks the whole organisation for now: too much suspicious mail, a tenant too new, or a sender domain that is not registered with it.',
      de: 'Microsoft sperrt vorläufig die ganze Organisation: zu viele verdächtige Mails, ein zu neuer Mandant oder eine dort nicht eingetragene Absenderdomain.',
    },
    sources: [NDR],
    asOf: '2026-11',
    hits: [
      '550 5.7.705 Access denied, tenant has exceeded threshold',
      '550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP.',
      '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains.',
    ],
    misses: ['550 5.7.501 Access denied, spam abuse detected'],
  },
  {
    id: 'microsoft.external-forwarding',
    reason: 'policy-violation',
    match: {
      text: /\byour organization does not allow external forwarding\b|\bdoes not allow external forwarding\b|\bas\(7555\)/i,
    },
    confidence: 'certain',
    finding: 'forward.organisation-forbids',
    detail: {
      en: 'The organisation of the person who forwards forbids forwarding to the outside. The mail never left Microsoft; hidden mailbox rules can also be the cause.',
      de: 'Die Organisation der weiterleitenden Person verbietet das Weiterleiten nach außen. Die Mail hat Microsoft nie verlassen; auch versteckte Postfachregeln können die Ursache sein.',
    },
    sources: [
      'https://learn.microsoft.com/en-us/defender-office-365/outbound-spam-policies-external-email-forwarding',
    ],
    asOf: '2026-11',
    hits: [
      '550 5.7.520 Access denied, Your organization does not allow external forwarding. Please contact your administrator for further assistance. AS(7555)',
    ],
    misses: ['550 5.7.1 relaying not allowed'],
  },
  {
    id: 'microsoft.recipient-access-denied',
    reason: 'user-unknown',
    match: { text: /\b(?:all )?recipient address(?:es)? rejected ?: access denied\b/i, enhanced: ['5.4.1'] },
    confidence: 'likely',
    finding: 'recipient.unknown-or-closed-domain',
    detail: {
      en: 'Microsoft 365 says “Access denied” at its edge when it does not know the address, or when the domain is not set up there. The code itself misleads.',
      de: 'Microsoft 365 sagt am Eingang „Access denied“, wenn es die Adresse nicht kennt oder die Domain dort nicht eingerichtet ist. Der Code selbst führt in die Irre.',
    },
    sources: [
      'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/use-directory-based-edge-blocking',
      NDR,
    ],
    asOf: '2026-11',
    hits: [
      '550 5.4.1 All recipient addresses rejected : Access denied',
      '550 5.4.1 Recipient address rejected: Access denied. [AM4PEPF0000.EURPRD83.prod.outlook.com]',
    ],
    misses: ['554 5.7.1 <ann@example.org>: Recipient address rejected: Access denied'],
  },
  {
    id: 'microsoft.tenant-attribution',
    reason: 'relay-denied',
    match: { text: /\btenantattribution; ?relay access denied\b/i },
    confidence: 'likely',
    finding: 'relay.wrong-server',
    detail: {
      en: 'Microsoft 365 cannot tell to which organisation this mail belongs: the connector is missing, or its certificate or address no longer matches.',
      de: 'Microsoft 365 kann diese Mail keiner Organisation zuordnen: Der Connector fehlt, oder sein Zertifikat oder seine Adresse passt nicht mehr.',
    },
    sources: [NDR],
    asOf: '2026-11',
    hits: ['550 5.7.64 TenantAttribution; Relay Access Denied SMTP'],
    misses: ['554 5.7.1 <ann@example.org>: Relay access denied'],
  },
  {
    id: 'microsoft.closed-group',
    reason: 'recipient-refused',
    match: {
      text: /\bresolver\.rst\.(?:sendernotauthenticatedfor\w{3,20}|notauthorized|authrequired|restrictedto\w{3,20}|groupnotauth\w{0,20})\b|\b(?:sender )?not authenticated for (?:the )?(?:group|mailbox|public folder|mail ?enabled|mail user|mail contact|team|list)\b|\bsender not (?:in|on) (?:the )?allowed-senders list\b|\bguest group restricted\b|\busernotmember\b|\bsender (?:wasn't|was not) authenticated by (?:the |your )?organization\b/i,
    },
    confidence: 'likely',
    finding: 'recipient.closed-group',
    detail: {
      en: 'This group or mailbox takes mail only from inside its organisation or from chosen senders. Its owner or administrator can open it.',
      de: 'Diese Gruppe oder dieses Postfach nimmt nur Mails aus der eigenen Organisation oder von ausgewählten Absendern an. Öffnen können das Inhaber oder Administrator.',
    },
    sources: [
      'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/fix-error-code-5-7-124-in-exchange-online',
      NDR,
    ],
    asOf: '2026-11',
    hits: [
      '550 5.7.12 Sender was not authenticated by organization',
      '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required',
      '550 5.7.124 Sender not in allowed-senders list',
      '550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized',
    ],
    misses: ['550 5.7.1 Unable to relay'],
  },
  {
    id: 'microsoft.smtp-auth-disabled',
    reason: 'security-error',
    match: {
      text: /\bsmtpclientauthentication is disabled\b|\bbasic authentication is (?:not supported|disabled)\b|\bauthentication unsuccessful, (?:basic|smtpclient)/i,
    },
    confidence: 'certain',
    finding: 'login.method-disabled',
    detail: {
      en: 'Microsoft 365 has sign-in by password for sending switched off, for this mailbox, for the whole organisation or altogether. OAuth is the way that stays.',
      de: 'Microsoft 365 hat das Senden mit Passwort-Anmeldung abgeschaltet: für dieses Postfach, die ganze Organisation oder überhaupt. Auf Dauer bleibt OAuth.',
    },
    sources: [SMTP_AUTH],
    asOf: '2026-11',
    hits: [
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled',
      '550 5.7.30 Basic authentication is not supported for Client Submission.',
    ],
    misses: ['535 5.7.3 Authentication unsuccessful'],
  },
  {
    id: 'microsoft.wrong-credentials',
    reason: 'security-error',
    match: {
      text: /\bauthentication unsuccessful, (?:the user credentials were incorrect|the request did not meet the criteria|user is locked)|\bauthentication unsuccessful \[[\w.-]{0,60}(?:outlook|exchangelabs)\.com/i,
    },
    confidence: 'certain',
    finding: 'login.refused',
    detail: {
      en: 'Microsoft refuses this user name and password. With two-step sign-in a normal password does not do; “did not meet the criteria” means a rule of the organisation.',
      de: 'Microsoft lehnt Benutzername und Passwort ab. Bei zweistufiger Anmeldung genügt das normale Passwort nicht; „did not meet the criteria“ meint eine Regel der Organisation.',
    },
    sources: [SMTP_AUTH],
    asOf: '2026-11',
    hits: [
      '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.',
      '535 5.7.3 Authentication unsuccessful [AM0PR01.eurprd01.prod.exchangelabs.com]',
    ],
    misses: [
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.',
    ],
  },
  {
    id: 'microsoft.client-not-authenticated',
    reason: 'security-error',
    match: { text: /\bclient (?:was )?not authenticated to send (?:anonymous )?mail\b/i },
    confidence: 'certain',
    finding: 'login.required',
    detail: {
      en: 'The program or device connected to Microsoft’s sending server without signing in, or signing in failed before.',
      de: 'Programm oder Gerät hat sich am Postausgang von Microsoft nicht angemeldet, oder die Anmeldung ist vorher gescheitert.',
    },
    sources: [SMTP_AUTH],
    asOf: '2026-11',
    hits: [
      '530 5.7.57 Client not authenticated to send mail.',
      '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM',
    ],
    misses: ['535 5.7.3 Authentication unsuccessful'],
  },
  {
    id: 'microsoft.send-as-denied',
    reason: 'sender-rejected',
    match: {
      text: /\bsendasdenied\w{0,20}|\bclient does not have permissions? to send as this sender\b|\bnot allowed to send as\b/i,
    },
    confidence: 'likely',
    finding: 'sender.not-owned',
    detail: {
      en: 'The signed-in account has no right to send under this sender address. An administrator can grant “Send As”.',
      de: 'Das angemeldete Konto darf nicht unter dieser Absenderadresse senden. Ein Administrator kann „Senden als“ erlauben.',
    },
    sources: [NDR],
    asOf: '2026-11',
    hits: [
      '554 5.2.252 SendAsDenied; bob@example.com not allowed to send as ann@example.org',
      '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
    ],
    misses: ['553 5.7.1 Sender address rejected: not owned by user'],
  },
  {
    id: 'microsoft.hop-count',
    reason: 'routing-loop',
    match: {
      text: /\bhop count exceeded - possible mail loop\b|\bmail loop detected\b|\bmxloopback\b/i,
      enhanced: ['5.4.14', '5.4.6', '4.4.6', '5.4.12', '5.3.5'],
    },
    confidence: 'certain',
    detail: {
      en: 'The mail went round between two systems until Exchange stopped it. A forwarding or mail flow rule, or hybrid routing, sends it back.',
      de: 'Die Mail lief zwischen zwei Systemen im Kreis, bis Exchange sie anhielt. Eine Weiterleitung, eine Nachrichtenflussregel oder das Hybrid-Routing schickt sie zurück.',
    },
    sources: [
      'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/fix-error-code-5-4-6-through-5-4-20-in-exchange-online',
    ],
    asOf: '2026-11',
    hits: ['554 5.4.14 Hop count exceeded - possible mail loop ATTR34'],
    misses: ['554 5.4.6 Too many hops'],
  },
  {
    id: 'microsoft.expired',
    reason: 'delivery-expired',
    match: {
      text: /\bqueue\.expired; ?message expired\b|\bmessage expired, (?:connection (?:refused|timed out|reset)|cannot connect to remote server)\b|\bmessage expired (?:->|-&gt;)/i,
    },
    confidence: 'certain',
    detail: {
      en: 'Exchange could not reach the next server for about a day and then gave up.',
      de: 'Exchange konnte den nächsten Server rund einen Tag lang nicht erreichen und hat dann aufgegeben.',
    },
    sources: [NDR],
    asOf: '2026-11',
    hits: ['550 4.4.7 QUEUE.Expired; message expired', '550 5.4.316 Message expired, connection refused'],
    misses: ['421 4.4.2 Connection timed out'],
  },
  {
    id: 'microsoft.recipient-not-found',
    reason: 'user-unknown',
    match: {
      text: /\bresolver\.adr\.(?:ex)?recip(?:ient)?notfound\b|\brecipient not found by smtp address lookup\b|\bresolver\.adr\.(?:badprimary|invalidsmtp|invalidinsmtp)\b|\brecipient not found in the (?:directory|local)/i,
    },
    confidence: 'certain',
    detail: {
      en: 'The recipient’s Exchange knows its domain, but its directory has no such address. An old entry in the sender’s autocomplete list is a frequent cause.',
      de: 'Das Exchange des Empfängers kennt die Domain, aber im Verzeichnis fehlt die Adresse. Häufige Ursache ist ein alter Eintrag in der Auto-Vervollständigung des Absenders.',
    },
    sources: [
      'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/fix-error-code-5-1-1-through-5-1-20-in-exchange-online',
    ],
    asOf: '2026-11',
    hits: [
      '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
      '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found',
    ],
    misses: ['550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup'],
  },
  {
    id: 'microsoft.remote-recipient',
    reason: 'user-unknown',
    match: {
      text: /\bremote server returned (?:unknown recipient or mailbox unavailable|an? unknown recipient)\b/i,
    },
    sources: [NDR],
    asOf: '2026-11',
    hits: ['550 5.1.351 Remote server returned unknown recipient or mailbox unavailable'],
    misses: ['550 5.7.350 Remote server returned message detected as spam'],
  },
  {
    id: 'microsoft.remote-spam',
    reason: 'spam-content',
    match: { text: /\bremote server returned message detected as spam\b/i },
    confidence: 'likely',
    detail: {
      en: 'Microsoft 365 sums up what the next server answered; that server’s own words stand behind the arrow.',
      de: 'Microsoft 365 fasst zusammen, was der nächste Server geantwortet hat; dessen eigene Worte stehen hinter dem Pfeil.',
    },
    sources: [NDR],
    asOf: '2026-11',
    hits: ['550 5.7.350 Remote server returned message detected as spam'],
    misses: ['550 5.7.367 Remote server returned not permitted to relay'],
  },
  {
    id: 'microsoft.remote-relay',
    reason: 'relay-denied',
    match: { text: /\bremote server returned not permitted to relay\b/i },
    sources: [NDR],
    asOf: '2026-11',
    hits: ['550 5.7.367 Remote server returned not permitted to relay'],
    misses: ['550 5.7.350 Remote server returned message detected as spam'],
  },
  {
    id: 'microsoft.dns-failed',
    reason: 'dns-failure',
    match: {
      text: /\bdns query failed\b(?! with (?:error )?(?:infodomainnonexistent|nxdomain))(?:[ (]{1,2}\w{3,20}\)?)?|\bdns (?:record|zone) .{0,30}(?:validation|resolution) failed/i,
    },
    sources: [NDR],
    asOf: '2026-11',
    hits: ['550 5.4.312 DNS query failed(ServerFailure)', '450 4.4.312 DNS query failed (Timeout)'],
    misses: ['550 5.4.310 DNS domain example.org does not exist'],
  },
  {
    id: 'microsoft.dns-domain-missing',
    reason: 'domain-unknown',
    match: {
      text: /\bdns domain \S{1,60} does not exist\b|\bdns\.nonexistentdomain\b|\binfodomainnonexistent\b|\bnonexistentdomain; ?nonexistent domain\b/i,
    },
    confidence: 'certain',
    detail: {
      en: 'The DNS has no such domain. Most often it is a typing error behind the @.',
      de: 'Diese Domain gibt es im DNS nicht. Meist ist es ein Tippfehler hinter dem @.',
    },
    sources: [NDR],
    asOf: '2026-11',
    hits: [
      '550 5.4.310 DNS domain example.org does not exist [Message=InfoDomainNonexistent]',
      '#554 5.4.4 SMTPSEND.DNS.NonExistentDomain; nonexistent domain ##',
    ],
    misses: ['450 4.4.312 DNS query failed'],
  },
  {
    id: 'microsoft.outlook-mailbox-unavailable',
    reason: 'user-unknown',
    match: { text: /\brequested action not taken: mailbox unavailable\b/i, enhanced: ['5.5.0'] },
    confidence: 'likely',
    detail: {
      en: 'Outlook.com says this for addresses that do not exist or were closed.',
      de: 'Outlook.com sagt das bei Adressen, die es nicht gibt oder die geschlossen wurden.',
    },
    sources: [SENDER_SUPPORT],
    asOf: '2026-11',
    hits: ['550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).'],
    misses: ['450 Requested mail action not taken: mailbox unavailable'],
  },
  {
    id: 'microsoft.recipient-rate',
    reason: 'rate-limited',
    match: {
      text: /\brecipient's (?:per hour message receive limit|incoming mail rate) exceeded|\brecipient (?:has )?exceeded (?:their|the) (?:limit|incoming) (?:for|message)|\breceive limit (?:from specific sender )?(?:is )?exceeded|\brecipient thread limit exceeded\b/i,
    },
    finding: 'rate.limited',
    detail: {
      en: 'The recipient’s mailbox has taken as many mails this hour as Microsoft lets in.',
      de: 'Das Postfach des Empfängers hat in dieser Stunde schon so viele Mails bekommen, wie Microsoft einlässt.',
    },
    sources: [NDR],
    asOf: '2026-11',
    hits: [
      "550 5.2.121 Recipient's per hour message receive limit exceeded",
      '432 4.3.2 STOREDRV; Recipient thread limit exceeded',
    ],
    misses: ['421 4.3.2 Connection limit exceeded'],
  },
  {
    id: 'microsoft.tls-policy',
    reason: 'tls-failure',
    match: {
      text: /\b(?:starttls-not-supported|certificate-expired|tlsa-invalid|dnssec-invalid|certificate-host-mismatch|dane-required|certificate-not-trusted|mx-mismatch|sts-policy-\w{3,20}|validation-failure)\b/i,
    },
    finding: 'tls.failed',
    detail: {
      en: 'Microsoft 365 demands proven encryption for this domain (DANE or MTA-STS), and the recipient’s server could not prove it.',
      de: 'Microsoft 365 verlangt für diese Domain nachgewiesene Verschlüsselung (DANE oder MTA-STS), und der Server des Empfängers konnte sie nicht nachweisen.',
    },
    sources: ['RFC 8460 §4.3', 'https://learn.microsoft.com/en-us/purview/how-smtp-dane-works'],
    asOf: '2026-11',
    hits: [
      '450 4.7.321 starttls-not-supported: Destination mail server must support TLS to receive mail.',
      '450 4.7.323 tlsa-invalid',
    ],
    misses: ['454 4.7.0 TLS not available'],
  },
]);
