import { defineRules } from '../rule.ts';

/** Sentences of server programs and their add-ons that have too few words of their own for a family each. */
export const serverTextsRules = defineRules([
  {
    id: 'server-texts.haraka-no-taker',
    reason: 'relay-denied',
    match: { text: /\bi cannot deliver mail for\b/i },
    detail: {
      en: 'Haraka: no part of this server takes mail for the address; mostly its domain is none of those it serves.',
      de: 'Haraka: Kein Teil dieses Servers nimmt Mails für die Adresse an; meist gehört ihre Domain nicht zu denen, die er bedient.',
    },
    sources: ['https://haraka.github.io/core/Plugins'],
    asOf: '2026-11',
    hits: ['550 I cannot deliver mail for <ann@example.org>'],
    misses: ['550 cannot deliver mail to this user'],
  },
  {
    id: 'server-texts.hmailserver-direction',
    reason: 'relay-denied',
    match: { text: /\bdelivery is not allowed to this address\b/i },
    detail: {
      en: 'hMailServer: its settings allow no delivery from where the sender stands to this address. Mostly the sender has to sign in first, or this is the wrong server for the domain.',
      de: 'hMailServer: Die Einstellungen erlauben keine Zustellung von dort, wo der Absender steht, an diese Adresse. Meist muss sich der Absender erst anmelden, oder es ist der falsche Server für die Domain.',
    },
    sources: ['https://www.hmailserver.com/documentation/latest/?page=reference_iprangesettings'],
    asOf: '2026-11',
    hits: ['550 Delivery is not allowed to this address.'],
    misses: ['550 delivery not allowed'],
  },
  {
    id: 'server-texts.login-to-relay',
    reason: 'relay-denied',
    match: {
      text: /\b(?:auth(?:entication|orization)?|log-?in|sign-?in) (?:is )?(?:required|needed|necessary) (?:for|to|before) relay(?:ing)?\b|\brelay(?:ing)? (?:is )?(?:requires|needs|only (?:with|after|for)) (?:smtp )?(?:auth\w{0,12}|a log-?in)\b/i,
    },
    finding: 'relay.not-logged-in',
    sources: ['RFC 6409 §4.3', 'RFC 5321 §3.6.2'],
    asOf: '2026-11',
    hits: ['550 Authentication is required for relay', '550 5.7.1 relaying requires authentication'],
    misses: ['530 Authentication required'],
  },
  {
    id: 'server-texts.sender-without-domain',
    reason: 'sender-rejected',
    match: { text: /\bsender address must contain a domain\b/i },
    sources: ['https://www.exim.org/exim-html-current/doc/html/spec_html/'],
    asOf: '2026-11',
    hits: ['501 <bob>: sender address must contain a domain'],
    misses: ['501 <ann>: recipient address must contain a domain'],
  },
  {
    id: 'server-texts.recipient-without-domain',
    reason: 'user-unknown',
    match: { text: /\brecipient address must contain a domain\b/i },
    detail: {
      en: 'The recipient was named without the part behind the @.',
      de: 'Der Empfänger wurde ohne den Teil hinter dem @ genannt.',
    },
    sources: ['https://www.exim.org/exim-html-current/doc/html/spec_html/'],
    asOf: '2026-11',
    hits: ['501 <ann>: recipient address must contain a domain'],
    misses: ['501 <bob>: sender address must contain a domain'],
  },
  {
    id: 'server-texts.header-syntax',
    reason: 'content-error',
    match: {
      text: /\bheaders? (?:fails?|failed|did not pass|do(?:es)? not pass) (?:the |a )?syntax (?:check|test)s?\b|\b(?:header|mime) syntax (?:check|error|is (?:wrong|bad|invalid))/i,
    },
    sources: ['https://www.exim.org/exim-html-current/doc/html/spec_html/', 'RFC 5322 §3.6'],
    asOf: '2026-11',
    hits: ['550 Message headers fail syntax check'],
    misses: ['550 header check failed'],
  },
  {
    id: 'server-texts.policyd-messages',
    reason: 'rate-limited',
    match: {
      text: /\b(?:policy[- ]rejection[-: ]{1,3})(?:messages?|message (?:count|size|cumulative size)|recipients?|sender|volume)? ?quota exceeded\b|\bmessage (?:count|cumulative size|volume) quota\b/i,
      not: /\bmailbox\b|\bdisk\b|\bquota exceeded for\b/i,
    },
    detail: {
      en: 'A policy daemon of the server counts mails per sender or address and has reached its limit for this period.',
      de: 'Ein Zähldienst des Servers zählt Mails je Absender oder Adresse und hat für diesen Zeitraum die Grenze erreicht.',
    },
    sources: ['https://wiki.policyd.org/quotas'],
    asOf: '2026-11',
    hits: [
      '450 4.7.1 <ann@example.org>: Recipient address rejected: Policy Rejection- Messages Quota Exceeded',
      '450 4.7.1 Policy rejection; Message count quota exceeded',
    ],
    misses: ['552 mailbox quota exceeded'],
  },
  {
    id: 'server-texts.no-mx-for-sender',
    reason: 'sender-rejected',
    match: {
      text: /\b(?:can't|cannot|could not|unable to|did not) (?:find|get|locate|resolve) (?:a |an |any |the )?(?:valid )?(?:mx|mx record|mail exchanger|dns entry|a record|mx or a|a or mx)s? (?:records? )?(?:for|of|in) (?:the |your )?(?:sender|envelope|from|return)|\bmx (?:records? )?of (?:the |your )?sender(?:'s)?(?: domain)?\b|\bsender(?:'s)? domain(?:'s)? (?:mx|has no mx|without mx)\b/i,
    },
    sources: ['RFC 5321 §5.1', 'RFC 3463 §3.2 (X.1.8)'],
    asOf: '2026-11',
    hits: [
      "511 sorry, can't find a valid MX for sender domain (#5.1.1 - chkuser)",
      '550 MX of the sender domain resolves to localhost',
    ],
    misses: ["511 sorry, can't find a valid MX for recipient domain"],
  },
  {
    id: 'server-texts.bad-sender-by-status',
    reason: 'sender-rejected',
    match: {
      text: /\b(?:invalid|bad|illegal|wrong|malformed) address\b/i,
      enhanced: ['x.1.7', 'x.1.8'],
    },
    sources: ['RFC 3463 §3.2 (X.1.7, X.1.8)'],
    asOf: '2026-11',
    hits: ['550 5.1.7 Invalid address'],
    misses: ['550 5.1.1 Invalid address'],
  },
  {
    id: 'server-texts.no-mx-info',
    reason: 'dns-failure',
    match: { text: /\bunable to get mx info\b|\bfailed to get ips from (?:ptr|mx|a) records?\b/i },
    sources: ['https://www.twilio.com/docs/sendgrid/ui/sending-email/', 'RFC 3463 §3.5 (X.4.3)'],
    asOf: '2026-11',
    hits: ['unable to get mx info: failed to get IPs from PTR record: lookup <nil>: unrecognized address'],
    misses: ['550 no MX record'],
  },
  {
    id: 'server-texts.own-backend',
    reason: 'server-error',
    match: {
      text: /\b(?:connect(?:ion|ing)?|talk|reach|contact) (?:(?:to|with) )?(?:the |our |its )?(?:\w{1,12} )?(?:lmtp|backend|back-end|mail ?store|content filter|milter|scanner|amavis|spamd|clamd|rspamd|dovecot|ldap|sql|database|antivirus|anti-spam)(?: (?:server|daemon|service|socket|node|host|engine))?\b(?: (?:on|at) \S{1,60})?/i,
      reply: ['421', '450', '451', '452', '454'],
      not: /\bsender\b|\btoo many\b|\blimit\b|\bpolicy violation\b|\bdue to policy\b|\bby policy\b|\bdns\b/i,
    },
    sources: ['RFC 3463 §3.4 (X.3.0)'],
    asOf: '2026-11',
    hits: [
      '451 4.3.0 cannot connect to the LMTP server on backend1: No route to host',
      '451 4.7.1 could not connect to content filter on 127.0.0.1:10024',
    ],
    misses: ['421 4.7.0 connection refused by policy', '550 5.1.1 mailbox unknown'],
  },
  {
    id: 'server-texts.ses-transaction',
    reason: 'not-rfc-compliant',
    match: {
      text: /\btransaction failed: (?:missing|duplicate|expected|unexpected|illegal|invalid|empty|nested|header|local|domain|unterminated|unclosed|too many)\b/i,
      not: /\brecipients?\b|\bverified\b/i,
    },
    detail: {
      en: 'Amazon SES could not read the mail: an address, a header line or the structure is malformed.',
      de: 'Amazon SES konnte die Mail nicht lesen: Eine Adresse, eine Kopfzeile oder der Aufbau ist fehlerhaft.',
    },
    sources: ['https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html', 'RFC 5322 §3'],
    asOf: '2026-11',
    hits: [
      "554 Transaction failed: Missing final '@domain'",
      "554 Transaction failed: Duplicate header 'Subject'.",
    ],
    misses: ['554 Transaction failed: Recipient count exceeds 50.', '554 Transaction failed'],
  },
  {
    id: 'server-texts.address-blocked-for-spam',
    reason: 'ip-blocked',
    match: {
      text: /\[#\](?: is| was| has been)?(?: temporarily| permanently| currently)? (?:blocked|banned|refused|rejected|barred|denied) (?:because of|due to|for|after) (?:\w{1,12} ){0,2}(?:spam\w{0,4}|abuse|attacks?|viruses|complaints?|misuse)\b/i,
    },
    finding: 'sending.ip-listed',
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: ['550 192.0.2.4 temporarily blocked because of repeated spam'],
    misses: ['550 message blocked because of spam'],
  },
]);
