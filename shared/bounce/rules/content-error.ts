import { defineRules } from '../rule.ts';

/** Headers or MIME structure could not be accepted. */
export const contentErrorRules = defineRules([
  {
    id: 'content-error.mime',
    reason: 'content-error',
    match: {
      text: /\b(?:malformed|broken|invalid|bad|corrupt(?:ed)?|illegal|improper|unparsable|defective|incorrect|damaged) (?:\w{1,12} )?(?:mime|multipart|message body|message structure|message format|encoding|content[- ]?(?:type|transfer|encoding)?|base64|charset|boundary)\b|\bmime (?:error|complexity|nesting|structure|validation|headers? (?:invalid|error|are)|defect|parts? (?:limit|too)|boundary|format)\b|\btoo many (?:mime|nested|attachments|parts|header)|\bunsupported (?:content|character|charset|encoding|media)\b|\bmessage (?:is |was )?(?:corrupt(?:ed)?|malformed|unparsable|not parsable|damaged)\b|\bcould not parse (?:the )?(?:message|mail|mime)|\bdata format error\b|\bcontent (?:conversion|error)\b|\bbinarymime\b|\bconversion (?:required|not supported|failed|with loss)/i,
      not: /\bvirus\b|\bspam\b|\bbad content[- ]?filter/i,
    },
    sources: ['RFC 3463 §3.7 (X.6.0)', 'RFC 2045'],
    asOf: '2026-11',
    hits: [
      '554 5.6.0 Message contains malformed MIME',
      '550 5.6.0 MIME nesting exceeds safety limit',
      '554 5.6.0 message is corrupted',
      '550 5.6.3 Conversion required but not supported',
    ],
    misses: ['550 5.7.1 message content rejected'],
  },
  {
    id: 'content-error.binary-headers',
    reason: 'content-error',
    match: {
      text: /\b(?:8-?bit|non-?ascii|binary|control|nul|null|illegal|invalid|unencoded|raw) (?:\w{1,12} )?(?:content|data|characters?|bytes?)(?: \w{1,10})? (?:in|within|inside) (?:the |a |your |message )?(?:\w{1,10} )?(?:headers?|body|subject|message|from|to)\b|\bheaders? (?:in this message )?contains? (?:improperly|invalid|illegal|8-?bit|binary|non-?ascii|unencoded)|\bimproper use of 8-?bit\b|\bimproperly[- ]formatted\b|\b8-?bit (?:data|characters?|mime)\b[^.]{0,30}\b(?:not|reject|header|forbid)|\bmessage (?:contains|includes) (?:nul|null|non-?ascii|illegal) |\bsmtputf8\b[^.]{0,40}(?:not|require|support)|\butf-?8 (?:header|address)\w{0,3} (?:not|is not)|\bnon-ascii addresses not/i,
    },
    sources: ['RFC 3463 §3.7 (X.6.0)', 'RFC 6531 §3.7.4 (X.6.7)'],
    asOf: '2026-11',
    hits: [
      '550 5.6.0 the headers in this message contain improperly-formatted binary content',
      '554 5.6.0 improper use of 8-bit data in message header',
      '550 5.6.7 SMTPUTF8 is required, but was not offered by host mx.example.org',
      '552 Non-ASCII characters in the header',
    ],
    misses: ['550 5.7.1 binary attachment blocked'],
  },
  {
    id: 'content-error.header-size',
    reason: 'content-error',
    match: {
      text: /\b(?:message )?headers?(?: line| length| size| section)?(?: is| are)? (?:too (?:long|large|big|many)|ridiculously long|exceeds?|not crlf terminated|is not|limit exceeded)\b|\bheader (?:size|length) exceeds\b|\b(?:too many|excessive) (?:message )?headers?\b(?! received)|\b(?:line|lines?) (?:is |are )?too long\b|\blines? (?:too long|longer than)|\bheader size, or recipient list, exceeds|\bline limit exceeded\b|\bmaximum (?:allowed |permitted )?line length\b|\bline length (?:exceed|limit)/i,
      not: /\breceived\b|\bhops?\b|\bloop|\bsubject too\b|\bcommand line\b/i,
    },
    sources: ['RFC 5322 §2.1.1', 'RFC 3463 §3.7 (X.6.0)'],
    asOf: '2026-11',
    hits: [
      '552 Message header length exceeds safety limit',
      '552 A message header line is too long',
      '550 5.6.0 message header length exceeds safety limit',
    ],
    misses: ['554 too many Received headers', '552 message too large'],
  },
  {
    id: 'content-error.languages',
    reason: 'content-error',
    match: {
      text: /(?:fehlerhafte|ungültige|defekte|beschädigte)[rsn]? (?:mime|nachrichten?(?:format|aufbau|struktur|inhalt)|kopfzeile|header|kodierung|formatierung)|nachricht ist (?:fehlerhaft|beschädigt|defekt)|en-?t[eê]tes? (?:invalide|mal form)|encabezado inv[aá]lido|intestazione non valida/i,
    },
    sources: ['RFC 3463 §3.7 (X.6.0)'],
    asOf: '2026-11',
    hits: ['550 Fehlerhafte Kopfzeile', '554 Die Nachricht ist beschädigt'],
    misses: ['554 Nachricht abgelehnt'],
  },
]);
