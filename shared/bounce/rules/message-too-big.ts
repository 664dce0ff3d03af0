import { defineRules } from '../rule.ts';

/** The message is larger than the recipient or host takes. */
export const messageTooBigRules = defineRules([
  {
    id: 'message-too-big.too-large',
    reason: 'message-too-big',
    match: {
      text: /\b(?:message|mail|e-?mail|file|data|body|content|msg|attachment|size)(?: size| length| file| body| text| data)?(?: <>| was| is)? (?:too|to) (?:large|big|long)\b|\b(?:message|mail|e-?mail|size|msg)(?: size| length| body)? (?:of \S{1,20} (?:bytes )?)?(?:exceeds?|exceeded|exceeding|is (?:larger|bigger) than|larger than|bigger than|is over|is above|greater than) (?:the )?(?:fixed |maximum |max |maximal |allowed |permitted |configured |global |administrative |current |system |server |size |limit|\d[\d.,]{0,12} ?(?:bytes?|octets?|[kmg]i?b?)\b)/i,
      not: /\b(?:quota|mailbox) (?:is |size )?exceed|\btoo many|\bheader|\bline\b|\bnumber of|\brate\b|\bper hour|\bspam\b|\bscore\b|\bthreshold\b|\bhops?\b|\brecipients?\b(?! (?:size|limit|mailbox))|\breceived\b|\bdaily\b|\bhourly\b|\bper day\b|\bfrequency\b/i,
    },
    confidence: 'certain',
    sources: ['RFC 1870 §6.1', 'RFC 3463 §3.4 (X.3.4)'],
    asOf: '2026-11',
    hits: [
      '552 5.3.4 message too big for system',
      '552 5.3.4 Message size exceeds fixed limit',
      '552 Message size exceeds maximum permitted',
      '5.2.3 Message too large',
      '552 5.3.4 Message size exceeds fixed maximum message size (10240000)',
      '552 size limit exceeded: message is larger than 20 MB',
      '552 5.2.3 Message length exceeds administrative limit',
    ],
    misses: [
      '552 5.2.2 mailbox full',
      '552 Message header size exceeds safety limit',
      '500 5.5.2 line too long',
    ],
  },
  {
    id: 'message-too-big.limit',
    reason: 'message-too-big',
    match: {
      text: /\b(?:exceed(?:s|ed|ing)?|over|above|beyond|violates) (?:the |our |its |a |this |your )?(?:(?:\w{1,14}|google's|\w{1,12}'s) ){0,3}(?:message |mail |e-?mail )?size (?:limit|restriction|allowed|permitted)|\bmessage (?:size|length) (?:limit|restriction)|\bmaxim(?:um|al) (?:allowed )?(?:message|mail|e-?mail|attachment) size\b|\bsize (?:limit )?(?:exceeded|exceeds|too large)\b|\b(?:message|mail) length exceeds\b|\bmessage (?:is |was )?larger than\b|\bsize of your (?:message|mail|e-?mail)\b|\b(?:message|mail) exceed(?:s|ed) (?:the )?\d[\d.,]{0,12} ?(?:bytes|octets|[kmg]i?b?\b)|\btoo much mail data\b|\bexceeds max\. size\b|\bsendsizelimit|\brecvsizelimit|\bsizelimit\b|\bmessage would exceed the (?:size|max)|\blarger than the (?:current )?(?:system )?limit\b/i,
      not: /\bquota\b|\bmailbox (?:is full|size|full)\b|\bmailbox (?:size )?(?:limit|exceed|is full|full)|\bheader\b|\bline\b|\bper (?:hour|day)|\bmailbox has\b/i,
    },
    confidence: 'likely',
    sources: ['RFC 1870 §6.1', 'RFC 3463 §3.3 (X.2.3)'],
    asOf: '2026-11',
    hits: ['552 Your mail exceeds the maximum size allowed', '552 5.2.3 violates the message size limit'],
    misses: ['552 5.2.2 mailbox size limit exceeded'],
  },
  {
    id: 'message-too-big.languages',
    reason: 'message-too-big',
    match: {
      text: /(?:nachricht|mail|e-?mail|anhang|datei)(?:engröße)?(?: \S{1,20}){0,3} zu groß|(?:nachricht|mail)(?:engröße|größe)? (?:überschreitet|übersteigt)|maximale (?:nachrichten|mail)größe|größe der (?:zu sendenden )?nachricht (?:übersteigt|überschreitet)|größenbeschränkung (?:für|der) nachrichten|message (?:est )?trop (?:volumineux|gros|grand|long)|taille (?:maximale )?du message|mensaje (?:es )?demasiado grande|tama[nñ]o m[aá]ximo (?:de|del) mensaje|messaggio (?:è )?troppo grande|dimensione massima del messaggio|mensagem (?:é )?(?:muito|demasiado) grande|tamanho (?:m[aá]ximo )?da mensagem|wiadomo[sś][cć] jest za du[zż]a|bericht (?:is )?te groot|сообщение слишком (?:большое|велико)|превышен размер (?:письма|сообщения)|(?:メッセージ|メール|添付)[^。]{0,15}(?:大きすぎ|サイズ)/i,
    },
    sources: ['RFC 3463 §3.4 (X.3.4)'],
    asOf: '2026-11',
    hits: ['552 Die Nachricht ist zu groß', '552 Message trop volumineux', '552 Mensaje demasiado grande'],
    misses: ['552 Postfach ist voll'],
  },
  {
    id: 'message-too-big.key-words',
    reason: 'message-too-big',
    match: {
      text: /\b(?:size|length|large|big|bytes|megabytes|mb)\b.{0,30}\b(?:limit\w{0,3}|exceed\w{0,3}|maximum|max|too|over|allowed)\b|\b(?:limit|exceed\w{0,3}|maximum|max|too|over) .{0,20}\b(?:size|large|big|bytes|mb)\b/i,
      not: /\bquota\b|\bmailbox\b|\bheader|\bline\b|\brate\b|\bstorage\b|\bqueue\b/i,
    },
    generic: true,
    confidence: 'possible',
    sources: ['RFC 1870'],
    asOf: '2026-11',
    hits: ['550 maximum is 10 MB, your mail has 12 MB'],
    misses: ['552 quota'],
  },
]);
