import { defineRules } from '../rule.ts';

/** A duplicate or missing header, bare line feeds and the like (RFC 5322). */
export const notRfcCompliantRules = defineRules([
  {
    id: 'not-rfc-compliant.says-so',
    reason: 'not-rfc-compliant',
    match: {
      text: /\b(?:not|non|isn't|violat\w{1,4}|against|failed|fails|does not (?:meet|comply|conform|follow))[- ](?:\w{1,10} ){0,2}?(?:rfc|internet (?:mail|message|standards?))[- ]?\d{0,4}(?:[- ]?(?:compliant|compliance|conform\w{0,3}|standards?|valid))?\b|\brfc ?-?\d{0,4} (?:non-?)?compliant\b|\bnot (?:rfc|standards?)[- ]?(?:compliant|conform)|\brfc ?\d{3,4} (?:violation|compliance|format)|\bmust (?:be|comply|conform) (?:with |to )?(?:\w{1,10} )?rfc\b|\bto be rfc\b|\bnot compliant with rfc\b|\bnotcompliantrfc\b/i,
      not: /\bhelo\b|\bptr\b|\bsender (?:address|domain)\b|\bspf\b|\bmx\b/i,
    },
    confidence: 'likely',
    sources: ['RFC 5322 §3.6'],
    asOf: '2026-11',
    hits: [
      '550 5.7.1 Message is not RFC 5322 compliant',
      '554 message not RFC compliant',
      '550 5.7.1 rejected: violates RFC 5322',
    ],
    misses: ['550 invalid HELO (violates RFC 2821)'],
  },
  {
    id: 'not-rfc-compliant.header-missing',
    reason: 'not-rfc-compliant',
    match: {
      text: /\b(?:missing|no|without|lacks?|empty|absent|invalid|malformed|duplicate|duplicated|multiple|bad|illegal|more than one|several|two|syntactically invalid|improper|too many) (?:\w{1,12} ){0,2}["'(]?(?:from|to|date|message-?id|subject|sender|return-path|reply-to|mime-version|content-type|required|mandatory|rfc)["':)]{0,3} ?(?:or \S{1,14} )?(?:address(?:es)? in |message |rfc ?\d{0,4} )?(?:headers?|fields?|lines?)\b|\b(?:from|to|date|message-?id|subject|sender|reply-to|required|mandatory)["':)]{0,3} headers? (?:field )?(?:is |are |was )?(?:missing|invalid|not (?:present|found|valid)|required|duplicate|malformed|empty|contains)|\bheaders? (?:is |are )?(?:missing|duplicated?|not rfc)|\bduplicate headers?\b|\bmultiple (?:from|sender) (?:addresses|headers?)\b|\bsyntax error in (?:the )?(?:\S{1,14} )?header|\bno valid (?:from|sender) (?:in any )?header|\bthere is no valid sender in any header\b|\bsingle-?header\b|\bheader (?:syntax|format) (?:error|invalid)|\bunqualified address in header|\bmissing (?:message-id|date|from)\b/i,
    },
    confidence: 'likely',
    sources: ['RFC 5322 §3.6'],
    asOf: '2026-11',
    hits: [
      '550 5.7.1 Missing Message-ID header',
      '550 5.7.1 Messages missing a valid messageId header are not accepted',
      '554 5.7.1 Message has multiple From: headers',
      '550 Missing Date header',
      '550 5.1.7 From header is missing',
    ],
    misses: ['550 5.6.0 headers contain binary content'],
  },
  {
    id: 'not-rfc-compliant.bare-lf',
    reason: 'not-rfc-compliant',
    match: {
      text: /\bbare (?:<?lf>?|<?cr>?|newline|line ?feed|carriage return|linefeed)s?\b|\b(?:stray|naked|lone|isolated) (?:newline|line ?feed|lf|carriage return|cr)\b|\bbarelinefeed|\blfs?\b.{0,20}\bwithout (?:cr|carriage)|smtpd?-smuggling|\bsmtp smuggling\b|\bpobox\.com\/~djb\/docs\/smtplf/i,
    },
    confidence: 'certain',
    sources: [
      'RFC 5321 §2.3.8',
      'https://www.postfix.org/smtp-smuggling.html',
      'https://cr.yp.to/docs/smtplf.html',
    ],
    asOf: '2026-11',
    hits: [
      '550 5.6.11 SMTPSEND.BareLinefeedsAreIllegal; message contains bare linefeeds, which cannot be sent via DATA',
      '451 See http://pobox.com/~djb/docs/smtplf.html.',
      '521 5.5.2 mx.example.org Error: bare <LF> received',
      '554 5.6.0 Message contains bare newlines',
    ],
    misses: ['552 line too long'],
  },
  {
    id: 'not-rfc-compliant.one-header',
    reason: 'not-rfc-compliant',
    match: {
      text: /\b(?:exactly|only|at most|not more than) one (?:\"?[\w-]{1,25}\"? )(?:header|field)s?\b/i,
    },
    sources: ['RFC 5322 §3.6'],
    asOf: '2026-11',
    hits: ['550 5.7.1 Messages must have exactly one From header'],
    misses: ['550 only one recipient allowed'],
  },
]);
