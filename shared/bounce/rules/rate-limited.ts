import { defineRules } from '../rule.ts';

/** Too much mail too fast. */
export const rateLimitedRules = defineRules([
  {
    id: 'rate-limited.too-fast',
    reason: 'rate-limited',
    match: {
      text: /\b(?:too (?:fast|quickly|often|frequent(?:ly)?)|try(?: again)? slower|slow(?:ing)? down|too many (?:messages|mails|e-?mails|deliveries|commands|requests|rcpt)(?: sent| received| delivered| recipients)?(?: from| to| by| in| for| per| within| this| today| on| at)?|too much (?:mail|traffic|e-?mail)|throttl(?:ed|ing|e)|flood(?:ing)?)\b/i,
      not: /\btoo many messages (?:in|on) (?:the |this )?(?:mailbox|inbox|folder|server)|\bunread\b|\bwaiting to be (?:read|collected|fetched)\b|\bquarantine|\bmail data\b|\bbounced? too\b|\bcomplain|\brcpt to \(|\bloops?\b|\bmail in (?:store|storage|his|her|their|the)\b|\b(?:recipient|user|mailbox) has too much\b/i,
    },
    confidence: 'likely',
    sources: ['RFC 3463 §3.8 (X.7.1)', 'RFC 5321 §4.2.3 (450, 451)'],
    asOf: '2026-11',
    hits: [
      '450 User is receiving mail too quickly',
      '451 4.7.1 <smtp.example.com[192.0.2.3]>: Client host rejected: Please try again slower',
      '421 4.7.0 Too many messages from your host, slow down',
      '454 4.7.1 Sending was throttled',
    ],
    misses: ['452 4.2.2 too many messages in mailbox', '421 Too many connections'],
  },
  {
    id: 'rate-limited.rate',
    reason: 'rate-limited',
    match: {
      text: /\b(?:rate|frequency|volume|velocity|sending|messages?|mail|e-?mail|traffic|delivery|throughput)[- ]?(?:rate )?(?:is |was |has been |has |was temporarily |temporarily )?(?:limit(?:ed|s|ing)?|control(?:led)?|exceed(?:s|ed)|too high|restriction)\b(?! size)|\b(?:exceed(?:s|ed|ing)?|over|reached|hit|above) (?:the |your |its |our |a |allowed |maximum )?(?:\w{1,12} ){0,2}(?:rate|frequency|volume)(?: limit)?\b|\b(?:unusual|excessive|high|unexpected|abnormal) (?:rate|volume|number|amount) of\b|\bunexpected volume\b|\brate[- ]?limit\w{0,3}\b|\bat a rate that\b|\btemporarily rate limited\b/i,
      not: /\bsize limit|\bmessage size|\bconnection rate|\bmailbox\b(?! unavailable)|\bhops?\b|\bhit rate\b|\bmessage (?:length|size) (?:exceed|limit)|\bmessage exceed|\b(?:mail)?box has\b/i,
    },
    confidence: 'likely',
    sources: ['RFC 3463 §3.8 (X.7.1)', 'https://support.google.com/a/answer/3726730'],
    asOf: '2026-11',
    hits: [
      '421 Rate limit reached',
      '450 4.7.1 Error: rate limit exceeded',
      '450-Requested mail action not taken: mailbox unavailable 450 Rate limit exceeded.',
      '451 4.7.0 Unusual rate of mail from your network',
    ],
    misses: ['552 message size limit exceeded', '421 4.3.2 Connection rate limit exceeded.'],
  },
  {
    id: 'rate-limited.per-time',
    reason: 'rate-limited',
    match: {
      text: /\b(?:exceed\w{0,3}|reached|over|too many|no more than|max(?:imum)?|limit\w{0,2}|quota)[^.;]{0,50}\b(?:(?:per|an?|each|this|in the last|within (?:an?|one)|in one|every) (?:\d{1,4} ?)?(?:second|sec|minute|min|hour|day|24)|hourly|daily|today|24 ?(?:h|hours)|per-?hour)|\b(?:hourly|daily|per-hour|per-day|per-minute) (?:\w{1,12} ){0,3}(?:limit|quota|maximum|allowance)/i,
      not: /\bconnections?\b|\bqueue|\bretr/i,
    },
    confidence: 'likely',
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: [
      '450 4.7.1 Too many recipients this hour',
      '550 You have exceeded your limit of 200 messages per hour',
      '450 4.7.1 no more than 50 recipients, limit per hour',
    ],
    misses: ['421 Too many connections per minute'],
  },
  {
    id: 'rate-limited.own-quota',
    reason: 'rate-limited',
    match: {
      text: /\b(?:quota|limit) exceeded for (?:this )?(?:sender|sending)\b|\brelay(?:ing)? quota exceeded\b|\b(?:daily|hourly|your|user|sender|account|outgoing|outbound|message|relay|sending|submission) (?:\w{1,12} ){0,2}(?:sending|sent|send|relay|outgoing|submission|message|e-?mail|mail|smtp)? ?(?:quota|limit|allowance|rate) (?:is |has been |was )?(?:exceed|reached|used|hit)|\b(?:reached|exceeded|hit|over) (?:a|your|the|its) (?:\w{1,12} ){0,2}(?:sending|send|sent|outgoing|outbound|submission|relay|message|mail) (?:\w{1,8} )?(?:limit|quota|rate)|\b(?:sending|outbound|outgoing|submission|message rate|submission) quota\b|\byou have (?:sent too many|reached a limit|exceeded)|\bdomain \S{1,40} has exceeded the max (?:emails|defers)|\bmaximum (?:sending )?rate exceeded\b|\bsubmissionquota/i,
      not: /\bsize\b|\bmailbox (?:size|storage|quota)|\bquota for receiving|\buser quota exceed|\bretry limit|\bstorage\b|\bdisk\b/i,
    },
    confidence: 'likely',
    finding: 'rate.own-quota',
    sources: ['https://support.google.com/a/answer/166852', 'RFC 6409 §5'],
    asOf: '2026-11',
    hits: ['450 4.7.1 Policy rejection: quota exceeded for sender', '550 5.2.2 Outbound quota exceeded'],
    misses: ['552 mailbox quota exceeded', '552 5.2.2 User quota exceeded', '552 5.3.4 size limit exceeded'],
  },
  {
    id: 'rate-limited.languages',
    reason: 'rate-limited',
    match: {
      text: /zu viele (?:nachrichten|e-?mails?|mails)(?! im postfach)|(?:sende|versand|tages|stunden|mail)(?:limit|kontingent|rate|begrenzung)(?: \S{1,20}){0,3} (?:erreicht|überschritten|erschöpft|aufgebraucht)|(?:zu schnell|zu häufig)|trop de (?:messages|mails|courriels)|demasiados (?:mensajes|correos)|troppi messaggi|muitas mensagens|zbyt wiele wiadomo|слишком много (?:сообщений|писем)|te veel (?:berichten|e-?mails?) (?:in|binnen|per)\b|för många (?:meddelanden|mejl)|for mange (?:meldinger|beskeder)/i,
    },
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: [
      '450 Zu viele Nachrichten in kurzer Zeit',
      '550 Das Sendelimit wurde überschritten',
      '450 Trop de messages',
    ],
    misses: ['450 Zu viele Verbindungen'],
  },
  {
    id: 'rate-limited.key-words',
    reason: 'rate-limited',
    match: {
      text: /\btoo many\b|\brate\b.{0,20}\b(?:limit|exceed|high|reached)|\b(?:limit|quota)\b.{0,30}\b(?:exceeded|reached|hit)\b|\bexceed\w{0,3}\b.{0,30}\b(?:limit|quota|rate)\b/i,
      not: /\bsize\b|\bmailbox\b|\bstorage\b|\bhops?\b|\bconnections?\b|\bsessions?\b|\brecipients\b|\breceived\b|\berrors\b|\bretries\b|\bdisk\b|\bspace\b|\bheader/i,
    },
    generic: true,
    confidence: 'possible',
    sources: ['RFC 5321 §4.2.3'],
    asOf: '2026-11',
    hits: ['450 limit of this service reached'],
    misses: ['552 mailbox full'],
  },
  {
    id: 'rate-limited.message-limit',
    reason: 'rate-limited',
    match: {
      text: /\b(?:requested action aborted: )?exceed(?:ed|s|ing) (?:the |your |its )?(?:hourly |daily )?(?:message|sending|recipient rate|mail) limit\b/i,
    },
    sources: ['RFC 3463 §3.8 (X.7.28)'],
    asOf: '2026-11',
    hits: ['452 192.0.2.1 requested action aborted: exceeded message limit'],
    misses: ['552 exceeded message size limit'],
  },
]);
