import { defineRules } from '../rule.ts';

const NDR =
  'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages';

/** Exchange Server on premises. Its notices are localised, the diagnostic block stays English. */
export const exchangeRules = defineRules([
  {
    id: 'exchange.unable-to-relay',
    reason: 'relay-denied',
    match: { text: /\bunable to relay(?: for <>| recipient in non-accepted domain)?\b/i, not: /\bloop/i },
    confidence: 'likely',
    detail: {
      en: 'Exchange does not pass this mail on. Said by a forwarder’s server it means just that; said to your own program or device, the sign-in or a connector is missing.',
      de: 'Exchange gibt diese Mail nicht weiter. Sagt das der Server eines Weiterleiters, ist genau das gemeint; sagt er es Ihrem Programm oder Gerät, fehlt die Anmeldung oder ein Connector.',
    },
    sources: [NDR],
    asOf: '2026-11',
    hits: [
      '550 5.7.1 Unable to relay for ann@example.org',
      '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain',
      '550 Unable to relay',
    ],
    misses: ['550 5.7.64 TenantAttribution; Relay Access Denied'],
  },
  {
    id: 'exchange.sender-filter',
    reason: 'sender-rejected',
    match: {
      text: /\bsenderfilteragent\b.{0,60}|\bsender denied as sender's email address is on senderfilterconfig list\b|\bsender denied\b/i,
      not: /\bspf\b|\bdkim\b|\bdmarc\b|\brecipient's\b/i,
    },
    confidence: 'certain',
    finding: 'sender.rejected',
    detail: {
      en: 'The administrator of the recipient’s Exchange has put this sender or its domain on a block list.',
      de: 'Der Administrator des Exchange beim Empfänger hat diesen Absender oder dessen Domain auf eine Sperrliste gesetzt.',
    },
    sources: [
      'https://learn.microsoft.com/en-us/exchange/antispam-and-antimalware/antispam-protection/sender-filtering',
    ],
    asOf: '2026-11',
    hits: [
      "554 5.1.0 SenderFilterAgent; Sender denied as sender's email address is on SenderFilterConfig list",
      '554 5.1.0 Sender denied',
    ],
    misses: ['550 5.7.1 Unable to relay'],
  },
  {
    id: 'exchange.transport-rule',
    reason: 'policy-violation',
    match: {
      text: /\bthe message was rejected by organization policy\b/i,
    },
    confidence: 'certain',
    finding: 'policy.organisation-rule',
    detail: {
      en: 'A mail flow rule of the organisation refused the mail. Its administrator sees which one in the message trace.',
      de: 'Eine Nachrichtenflussregel der Organisation hat die Mail abgelehnt. Welche, sieht ihr Administrator in der Nachrichtenverfolgung.',
    },
    sources: [NDR],
    asOf: '2026-11',
    hits: ['550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy'],
    misses: ['550 5.7.1 message rejected'],
  },
  {
    id: 'exchange.transport-rule-own-words',
    reason: 'policy-violation',
    generic: true,
    match: { text: /\btransport\.rules\.reject\w{0,10}\b/i },
    finding: 'policy.organisation-rule',
    detail: {
      en: 'A mail flow rule of the organisation refused the mail, in words of its administrator.',
      de: 'Eine Nachrichtenflussregel der Organisation hat die Mail abgelehnt, mit Worten ihres Administrators.',
    },
    sources: [NDR],
    asOf: '2026-11',
    hits: ['550 5.7.1 TRANSPORT.RULES.RejectMessage; ask your partner'],
    misses: ['550 5.7.1 message rejected'],
  },
  {
    id: 'exchange.content-filter',
    reason: 'spam-content',
    match: { text: /\bmessage rejected as spam by content filtering\b/i },
    confidence: 'certain',
    sources: [
      'https://learn.microsoft.com/en-us/exchange/antispam-and-antimalware/antispam-protection/content-filtering',
    ],
    asOf: '2026-11',
    hits: ['550 5.7.1 Message rejected as spam by Content Filtering.'],
    misses: ['550 5.7.1 message rejected'],
  },
  {
    id: 'exchange.mailbox-full',
    reason: 'mailbox-full',
    match: {
      text: /\bstoredrv\.deliver\S{0,40}.{0,20}mailbox (?:is )?full\b|\bmapiexceptionshutoffquotaexceeded\b|\bstoredrv; mailbox is full\b|\bthe recipient's mailbox is full and can't accept messages\b|\bdas postfach des empfängers ist voll und kann\b/i,
    },
    confidence: 'certain',
    sources: [NDR],
    asOf: '2026-11',
    hits: [
      '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
      'Das Postfach des Empfängers ist voll und kann zurzeit keine Nachrichten annehmen.',
    ],
    misses: ['550 5.2.1 mailbox cannot be accessed'],
  },
  {
    id: 'exchange.mailbox-access',
    reason: 'mailbox-disabled',
    match: {
      text: /\bmailbox cannot be accessed\b|\bmailbox is disabled\b|\bmapiexception(?:mailboxdisabled|notauthorized)\w{0,20}|\brecipient \S{0,30} ?is disabled\b/i,
    },
    sources: [NDR],
    asOf: '2026-11',
    hits: ['550 5.2.1 mailbox cannot be accessed', '554 5.2.1 STOREDRV.Deliver: mailbox is disabled'],
    misses: ['554 5.2.2 mailbox full'],
  },
  {
    id: 'exchange.size',
    reason: 'message-too-big',
    match: {
      text: /\bresolver\.rst\.(?:recv|send)sizelimit\S{0,20}\b.{0,40}|\bmessage too large for this (?:recipient|sender)\b|\bdiese nachricht ist größer als die (?:derzeitige|aktuelle) system/i,
    },
    confidence: 'certain',
    sources: [NDR],
    asOf: '2026-11',
    hits: [
      '550 5.2.3 RESOLVER.RST.RecvSizeLimit; message too large for this recipient',
      '552 5.2.3 RESOLVER.RST.SendSizeLimit.Org; message too large for this organization',
    ],
    misses: ['554 5.2.2 mailbox full'],
  },
  {
    id: 'exchange.spam-or-rejected-unclear',
    reason: 'policy-violation',
    match: {
      text: /\byour message wasn't delivered because the recipient's email (?:provider|system) rejected it\b|\bihre nachricht (?:konnte|wurde) nicht (?:zugestellt werden|übermittelt), weil sie (?:vom|durch)\b/i,
    },
    generic: true,
    confidence: 'possible',
    sources: [NDR],
    asOf: '2026-11',
    hits: ["Your message wasn't delivered because the recipient's email provider rejected it."],
    misses: ['550 5.1.1 User unknown'],
  },
  {
    id: 'exchange.conversion-failed',
    reason: 'content-error',
    match: {
      text: /\bconversionfailedexception\b|\bfailed to process message due to a permanent exception with message content conversion/i,
    },
    detail: {
      en: 'Exchange could not convert the message into its own format; some part of it is broken or unusual.',
      de: 'Exchange konnte die Nachricht nicht in sein eigenes Format umwandeln; ein Teil davon ist defekt oder ungewöhnlich.',
    },
    sources: [NDR],
    asOf: '2026-11',
    hits: [
      '554 5.6.0 STOREDRV.Deliver.Exception:ConversionFailedException; Failed to process message due to a permanent exception',
    ],
    misses: ['550 5.2.0 STOREDRV.Deliver.Exception:StoragePermanentException'],
  },
  {
    id: 'exchange.store-exception',
    reason: 'server-error',
    match: { text: /\bstoredrv\.(?:deliver|submission)\.exception\b|\bmapiexception\w{3,40}/i },
    generic: true,
    confidence: 'likely',
    detail: {
      en: 'The mailbox database of the recipient’s Exchange failed on this mail; the name behind “MapiException” says how.',
      de: 'Die Postfachdatenbank des Exchange beim Empfänger ist an dieser Mail gescheitert; woran, sagt der Name hinter „MapiException“.',
    },
    sources: [NDR],
    asOf: '2026-11',
    hits: ['550 5.2.0 STOREDRV.Deliver.Exception:StoragePermanentException.MapiExceptionCallFailed'],
    misses: ['554 5.2.2 mailbox full'],
  },
  {
    id: 'exchange.insufficient-resources',
    reason: 'server-storage-full',
    match: { text: /\binsufficient system resources\b(?: \(\w{3,20}\))?/i },
    confidence: 'likely',
    detail: {
      en: 'Exchange has stopped taking mail because its disk or memory is nearly full (“back pressure”). It goes on by itself when there is room.',
      de: 'Exchange nimmt keine Mails an, weil Festplatte oder Speicher fast voll sind („Back Pressure“). Ist wieder Platz, geht es von selbst weiter.',
    },
    sources: ['https://learn.microsoft.com/en-us/exchange/mail-flow/back-pressure'],
    asOf: '2026-11',
    hits: ['452 4.3.1 Insufficient system resources (UsedDiskSpace)'],
    misses: ['452 4.3.1 Insufficient system storage'],
  },
  {
    id: 'exchange.too-large-or-full',
    reason: 'mailbox-full',
    match: {
      text: /\blarger than the current system limit or the recipient's mailbox is full\b/i,
      enhanced: ['x.2.2'],
    },
    confidence: 'likely',
    detail: {
      en: 'The sentence offers a choice; the status code 5.2.2 means the full mailbox.',
      de: 'Der Satz lässt beides offen; der Statuscode 5.2.2 meint das volle Postfach.',
    },
    sources: ['RFC 3463 §3.3 (X.2.2)'],
    asOf: '2026-11',
    hits: [
      "552 5.2.2 This message is larger than the current system limit or the recipient's mailbox is full.",
    ],
    misses: [
      "552 5.2.3 This message is larger than the current system limit or the recipient's mailbox is full.",
    ],
  },
  {
    id: 'exchange.unavailable-to-take-delivery',
    reason: 'server-error',
    match: { text: /\brecipient was unavailable to take delivery of the message\b/i },
    confidence: 'possible',
    sources: ['RFC 3463 §3.4 (X.3.0)'],
    asOf: '2026-11',
    hits: ['The recipient was unavailable to take delivery of the message'],
    misses: ['The recipient was unavailable'],
  },
]);
