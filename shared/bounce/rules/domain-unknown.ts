import { defineRules } from '../rule.ts';

const ABOUT_SENDER =
  /\bsender\b|\b(?:to|you) send from\b|\bmail from\b|\bhelo\b|\behlo\b|\bclient host|\breturn path|\bfrom domain|\bfrom: ?domain|\bmy name was rejected|\byour domain (?:has|does|is|name)\b/i;

/** The recipient's domain does not exist or has no usable mail host. */
export const domainUnknownRules = defineRules([
  {
    id: 'domain-unknown.host-unknown',
    reason: 'domain-unknown',
    match: {
      text: /\bmail domain mentioned in e-?mail address is unknown\b|\b(?:host|domain|destination|mail domain|host name|domain name|recipient domain|destination (?:host|domain))(?: name)?(?: \S{1,40})? (?:is |was )?(?:unknown|not known)\b|\bunknown (?:host|domain|mail domain|destination|mail server)\b|\bhost name unknown\b/i,
      not: ABOUT_SENDER,
    },
    sources: ['RFC 3463 §3.2 (X.1.2)'],
    asOf: '2026-11',
    hits: ['550 5.1.2 <ann@example.org>... Host unknown', '550 Unknown domain', '5.1.2 host name unknown'],
    misses: ['450 4.1.8 Sender domain unknown', '550 5.1.1 User unknown'],
  },
  {
    id: 'domain-unknown.does-not-exist',
    reason: 'domain-unknown',
    match: {
      text: /\b(?<!\b(?:user|mailbox|recipient|address|account) or )(?:domain|host|domain name|host name)(?: name)?(?: \S{1,40}| of \S{1,20})? (?:does ?n[o']t|doesn't) exist\b|\bno such (?:domain|host)\b|\bnon-?exist[ea]nt (?:domain|host|mail domain|name server)\b|\bnxdomain\b|\bdomain (?:is )?(?:non-?existent|invalid|not valid|expired|not reachable|unreachable)\b|\binvalid (?:recipient )?(?:domain|host)(?: name)?\b/i,
      not: ABOUT_SENDER,
    },
    sources: ['RFC 3463 §3.2 (X.1.2)', 'RFC 2308 §2.1'],
    asOf: '2026-11',
    hits: ['550 5.1.2 the recipient domain does not exist', '550 no such domain here'],
    misses: ['451 Domain of sender address bob@example.com does not exist'],
  },
  {
    id: 'domain-unknown.not-found',
    reason: 'domain-unknown',
    match: {
      text: /\bhost or domain name not found\b|\bdomain(?: name)?(?: \S{1,40})? (?:could |was |can )?(?:not|n't) (?:be )?found\b|\bhost(?: \S{1,40})? \(?not found\b|\bdomain (?:does )?not exist\b|\brecipient domain must exist\b|\baccount or domain may not exist\b|\bcould ?n[o']t find any host (?:named|by that name)\b|\b(?:can ?not|could ?n[o']t|unable to) (?:find|resolve|locate) (?:the )?(?:recipient )?(?:domain|host)\b|\bname or service not known\b|\bno address associated with (?:host)?name\b|\bnodename nor servname\b/i,
      not: /\bsender\b|\bfrom[- ]domain\b|\bmail from\b|\bhelo\b|\behlo\b|\bclient host|\btry again|\btemporar|\bsmtp server|\bmoment\b|\bat this time\b|\bcurrently\b|\byou send from\b/i,
    },
    confidence: 'likely',
    sources: ['RFC 3463 §3.5 (X.4.4)', 'https://www.postfix.org/postconf.5.html'],
    asOf: '2026-11',
    hits: ['550 recipient domain must exist', 'Host or domain name not found', '550 5.1.2 Domain not found'],
    misses: [
      'Host or domain name not found. Name service error for name=example.org type=MX: Host not found, try again',
      '450 4.7.1 <mail>: Helo command rejected: Host not found',
    ],
  },
  {
    id: 'domain-unknown.no-mail-host',
    reason: 'domain-unknown',
    match: {
      text: /\bname service error for (?:name=)?\S{1,60} type=(?:mx|a|aaaa|srv): (?:host not found|host found but no data record of requested type)(?!, try again)|\bhost found but no data record\b|\ball relevant mx records point to non-?existent|\bno (?:mx|mail exchanger?)(?: or a)?(?: dns)? (?:records?|hosts?)\b|\b(?:could|was)n't (?:able to )?find a mail exchanger?\b|\bmissing mx\b|\bhas no (?:mx|mail exchanger?|valid mx|usable mx|a or mx|mx or a)\b|\bno (?:usable |valid )?mail (?:host|server|exchanger?)s? (?:\w{1,10} )?for\b|\bmx (?:records? )?(?:points? to|is) (?:an )?(?:invalid|non-?existent|unusable)|\bunroute?able mail domain\b|\bdomain has no mail\b/i,
      not: ABOUT_SENDER,
    },
    confidence: 'likely',
    finding: 'domain.unknown',
    sources: ['RFC 5321 §5.1', 'RFC 3463 §3.5 (X.4.4)'],
    asOf: '2026-11',
    hits: [
      'Host or domain name not found. Name service error for name=example.org type=MX: Host not found',
      'Name service error for name=mail.example.org type=A: Host not found',
      'all relevant MX records point to non-existent hosts',
      'unrouteable mail domain "example.org"',
    ],
    misses: ['450 4.1.8 Sender address rejected: has no MX record'],
  },
  {
    id: 'domain-unknown.owner-changed',
    reason: 'domain-unknown',
    match: { text: /\bdomain owner has changed\b/i },
    detail: {
      en: 'The domain now belongs to someone else than when the sender last had contact with the address, so the server holds the mail back.',
      de: 'Die Domain gehört inzwischen jemand anderem als beim letzten Kontakt mit dieser Adresse. Deshalb hält der Server die Mail zurück.',
    },
    sources: ['RFC 7293 §14 (X.7.18)'],
    asOf: '2026-11',
    hits: ['550 5.7.18 Domain owner has changed'],
    misses: ['550 5.7.17 Mailbox owner has changed'],
  },
  {
    id: 'domain-unknown.bad-destination-system',
    reason: 'domain-unknown',
    match: {
      text: /\bbad destination (?:system|host)\b(?!.{0,60}\bnull mx\b)|\billegal host\/domain name\b|\bbad host name\b/i,
      not: ABOUT_SENDER,
    },
    sources: ['RFC 3463 §3.2 (X.1.2)'],
    asOf: '2026-11',
    hits: ['550 5.1.2 Bad destination system address', '550 illegal host/domain name found'],
    misses: ['501 HELO bad host name'],
  },
  {
    id: 'domain-unknown.german',
    reason: 'domain-unknown',
    match: {
      text: /(?:empfänger-?)?dom(?:ain|äne)(?:name|e)?(?: \S{1,40})? (?:ist )?(?:unbekannt|existiert nicht|nicht (?:vorhanden|gefunden|registriert)|konnte nicht (?:gefunden|aufgelöst) werden|wurde nicht gefunden)|unbekannte domain|(?:host|server|rechner)(?:name)? (?:ist )?(?:unbekannt|nicht gefunden)|domaine? inconnue?|domaine? (?:n'existe pas|introuvable)|dominio (?:desconocido|no (?:existe|encontrado)|sconosciuto|inesistente|inexistente)|dom[ií]nio (?:n[aã]o encontrado|inexistente|desconhecido)|nieznana domena|домен не (?:найден|существует)/i,
      not: /\babsender|exp[eé]diteur|remitente|mittente|remetente|smtp-server/i,
    },
    sources: ['RFC 3463 §3.2 (X.1.2)'],
    asOf: '2026-11',
    hits: [
      '550 Die Domain example.org existiert nicht',
      '550 dominio no encontrado',
      '550 Unbekannte Domain',
    ],
    misses: ['550 Absenderdomain unbekannt', 'Domain ist gesperrt'],
  },
  {
    id: 'domain-unknown.key-words',
    reason: 'domain-unknown',
    match: {
      text: /\b(?:domain|host ?name|mx)\b.{0,25}\b(?:unknown|invalid|non-?existent|(?:not|n't|cannot|could not) (?:be )?(?:exist\w{0,2}|found|valid|resolv\w{1,3}|known)|no such|missing)\b|\b(?:unknown|no such|invalid|nonexistent) .{0,12}\b(?:domain|host)\b/i,
      not: /\bsender\b|\bmail from\b|\bfrom\b|\bhelo\b|\behlo\b|\bclient\b|\breverse\b|\byour (?:host|domain|server)/i,
    },
    generic: true,
    confidence: 'possible',
    sources: ['RFC 3463 §3'],
    asOf: '2026-11',
    hits: ['550 unknown or misspelt domain'],
    misses: ['550 sender domain unknown'],
  },
  {
    id: 'domain-unknown.no-route',
    reason: 'domain-unknown',
    match: {
      text: /\bno route found to (?:domain|server) \S{1,60} from\b|\b(?:no|without) (?:valid |known )?route to (?:domain|the domain)\b/i,
    },
    sources: ['https://help.hcl-software.com/domino/'],
    asOf: '2026-11',
    hits: [
      'No route found to domain example.org from server MAIL/Example. Check Server, Connection and Domain documents.',
    ],
    misses: ['No route to host'],
  },
  {
    id: 'domain-unknown.no-exchangers',
    reason: 'domain-unknown',
    match: {
      text: /\bno mail servers? appears? to exists?\b|\b(?:has|have|with) no (?:valid |usable |working |known )?(?:mail exchangers?|mail servers?|mx hosts?)\b/i,
      not: /\bsender\b|\bfrom\b/i,
    },
    sources: ['RFC 5321 §5.1'],
    asOf: '2026-11',
    hits: [
      '550 The domain example.org has no valid mail exchangers',
      "No mail servers appear to exists for the recipient's address.",
    ],
    misses: ['550 no mail service here'],
  },
]);
