import { defineRules } from '../rule.ts';

/** The envelope sender address or its domain is not accepted. */
export const senderRejectedRules = defineRules([
  {
    id: 'sender-rejected.address-rejected',
    reason: 'sender-rejected',
    match: {
      text: /\b(?:sender|from|return[- ]path|envelope from|envelope sender|originator|mail from)(?: e-?mail)?(?: address)?(?: <>)?:? (?:is |was |has been |are )?(?:rejected|refused|denied|blocked|not accepted|black ?listed|block ?listed|not allowed|not permitted|banned|unacceptable|forbidden|disallowed|not welcome|not authorized)\b/i,
      not: /\bspf\b|\bdmarc\b|\bspam ?assassin\b|\bsenderbase\b|\bowned by\b|\blogged in\b|\bip\b|\b(?:for|due to|because of) (?:\w{1,12} )?policy\b|\b(?:user(?:'s)?|addressee's|recipient's) (?:(?:private |personal )?(?:preferences|settings|(?:black|block)[- ]?list))\b|\bto relay\b/i,
    },
    sources: ['https://www.postfix.org/postconf.5.html#smtpd_sender_restrictions', 'RFC 3463 §3.2 (X.1.8)'],
    asOf: '2026-11',
    hits: [
      '554 5.7.1 <bob@example.com>: Sender address rejected: Access denied',
      '550 5.7.1 Sender rejected',
      '550 Envelope sender blocked',
    ],
    misses: ['550 Recipient address rejected', '554 Mail from bob@example.com rejected for policy reasons'],
  },
  {
    id: 'sender-rejected.blocked-sender',
    reason: 'sender-rejected',
    match: {
      text: /\b(?:blocked|black ?listed|block ?listed|banned|unwanted|bad|invalid|bogus|unacceptable|illegal|disallowed|forbidden|unauthori[sz]ed) (?:mail )?(?:sender|mail from|from address|return[- ]path|envelope[- ](?:from|sender)|from domain|sender domain|sender's)\b|\byour e-?mail address (?:is|has been) (?:\w{1,10} )?(?:blocked|black ?listed|rejected|banned|not)\b|\bsender (?:is )?(?:on|in|listed in) (?:the |my |our |a |this )?(?:(?!recipient)\w{1,15}(?:'s)? )?(?:black ?list|block ?list|deny ?list|reject ?list)\b|\bdoes not accept mail from (?:your|this) (?:address|domain)|\bmail from (?:<>|your address|your domain|this domain|this sender) (?:is )?(?:not (?:accepted|allowed|permitted|welcome)|rejected|refused|blocked|denied)\b|\bsender (?:is )?(?:a )?(?:known )?spammer\b|\bsender'?s? (?:e-?mail )?(?:address|domain) (?:is |has been )?(?:black|block)\w{0,2}(?: |-)?list/i,
      not: /\bspf\b|\bdmarc\b|\bip(?: address)?\b|\bdoes ?n[o']t (?:exist|resolve)|\blogged in\b|\b(?:for|due to|because of) (?:\w{1,12} )?policy\b|\breputation\b/i,
    },
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: [
      '550 Bad sender address',
      '553 5.7.1 your email address has been blacklisted',
      '550 5.7.1 blocked sender',
      '554 sender is on blacklist',
    ],
    misses: ['550 your IP is on our blacklist'],
  },
  {
    id: 'sender-rejected.domain-missing',
    reason: 'sender-rejected',
    match: {
      text: /\b(?:domain of )?sender(?:'s)?(?: e-?mail)?(?: address)?(?: <>)?(?: rejected)?:? ?(?:domain )?(?:\S{1,30} )?(?:does ?n[o']t|doesn't) (?:exist|resolve|have)\b|\bdomain of (?:the )?sender address(?: <>)? (?:does not|doesn't)|\bsender address rejected: (?:domain not found|unknown domain|domain has|has null|malformed|undeliverable domain)|\b(?:unresolvable|unroute?able|nonexistent|non-existent|unknown|invalid|unverifiable) (?:\S{1,10} )?(?:sender|from|return[- ]path|mail from)(?: address)?(?: domain)?\b|\bsender(?:'s)? domain (?:is )?(?:must (?:exist|resolve)|not found|unknown|invalid|could not be|cannot be|has no|does not|not exist|unresolv)|\b(?:can ?not|could not|couldn't|can't|unable to) resolve (?:the )?(?:sender|mail from|from|return[- ]path|envelope)|\bmail from (?:domain )?(?:must|does not|doesn't|cannot be|could not be) (?:exist|resolve)|\bsender domain (?:must|needs)|\bno (?:mx|a)(?: or (?:a|mx))? records? (?:for|of) (?:the )?sender\b|\bsender address (?:domain )?has (?:a )?null mx\b|\bsender-?domain (?:hat|ist|existiert|nicht)/i,
      not: /\bspf record|\bdmarc\b|\brecipients?\b|\bno history\b|\bunknown sender\b.{0,30}\bdefer|\bclick\b|\bgr[ae]ylist|\bfill in\b/i,
    },
    finding: 'sender.domain-missing',
    sources: ['RFC 3463 §3.2 (X.1.8)', 'RFC 7372 §4 / RFC 7505 §4.2 (X.7.27)'],
    asOf: '2026-11',
    hits: [
      '550 5.7.27 Sender address has null MX',
      '451 Message temporarily deferred due to unresolvable RFC.5321 from domain',
    ],
    misses: ['550 5.1.2 the recipient domain does not exist'],
  },
  {
    id: 'sender-rejected.verification',
    reason: 'sender-rejected',
    match: {
      text: /\bsender(?: address)? (?:verify|verification|callout|callback)(?: \w{1,12})? (?:failed|failure|error)\b|\bsender verify failed\b|\bcould not (?:complete|verify) (?:the )?sender\b|\b(?:unable|failed|cannot|can't) (?:to )?verify (?:the |your )?(?:sender|from address|envelope)|\bsender address rejected: (?:undeliverable|unverified) address|\bcall(?:back|out) (?:setup |verification )?(?:failed|error)(?: while verifying)?\b|\bsender (?:could|can) ?not be verified\b|\bverification failed for <>(?!: no )|\bsmtp verification of (?:the )?sender/i,
      not: /\bspf\b/i,
    },
    finding: 'sender.verification-failed',
    sources: [
      'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html',
      'https://www.postfix.org/ADDRESS_VERIFICATION_README.html',
    ],
    asOf: '2026-11',
    hits: ['550 Could not verify sender address', '550 Sender verification failed for this address'],
    misses: ['550 Recipient verify failed'],
  },
  {
    id: 'sender-rejected.not-owned',
    reason: 'sender-rejected',
    match: {
      text: /\bnot owned by (?:user|auth|the authenticated|this user|you|account|<>)|\bnot owned\b|\bsender address (?:rejected: )?not logged in\b|\brejected: not logged in\b|\b(?:is |are )?not (?:allowed|permitted|authori[sz]ed|entitled) to (?:send|use|relay)(?: mail| e-?mail| messages?)? (?:as|from|with|using|on behalf of) (?:this |the |that |your )?(?:<>|sender|address|identity|e-?mail|from|domain|return)|\bsend ?as ?denied\b|\bsender address (?:does not|must|doesn't|is not) (?:match|belong|be (?:the )?(?:same|equal))|\b(?:from|sender)(?: e-?mail)? address (?:must|should|has to|does not|doesn't) (?:match|correspond|be)\b|\bsender mismatch\b|\b(?:authenticated|login|smtp) user(?:name)? (?:does not|doesn't|is not|must) (?:match|own|allowed)|\bwrong sender address for (?:this )?(?:account|user|login)|\bsender (?:address )?is not (?:yours|allowed for (?:this|your))|\bdoes not have permissions? to send as\b|\bemail address is not verified\b|\bsender (?:identity|signature)\b.{0,40}(?:verified|not found|match)|\bunauthorized sender address|\bfrom address (?:is )?not (?:allowed|verified|one of)/i,
      not: /\bspf\b|\bdmarc\b|\bdkim\b|\bto this (?:list|group|recipient)|\bclient host|\bthis ip\b|\bip address|\[#\]/i,
    },
    finding: 'sender.not-owned',
    sources: ['https://www.postfix.org/postconf.5.html#reject_sender_login_mismatch', 'RFC 6409 §6.1'],
    asOf: '2026-11',
    hits: ['550 Sender address is not allowed for this account'],
    misses: [
      '550 192.0.2.1 is not allowed to send from <example.com> per its SPF record',
      '535 login failed',
    ],
  },
  {
    id: 'sender-rejected.null-sender',
    reason: 'sender-rejected',
    match: {
      text: /\b(?:null|empty|blank) (?:sender|envelope|return[- ]path|mail from|from|reverse[- ]path)(?: address)?(?: is| are)? ?(?:not (?:allowed|accepted|permitted)|rejected|refused|denied|forbidden|not supported)?|\b(?:bounces?|bounce messages?|dsns?|returned mail|delivery status notifications?)(?: messages?| mail)?(?: is| are)? ?(?:not (?:accepted|allowed|welcome|permitted)|refused|rejected|denied)(?: here)?|<>:? (?:is an )?invalid sender|\b(?:bounces?|bounce messages?|dsns?) (?:to|for|at) (?:this|that|the) (?:address|user|mailbox|host|domain) (?:is |are )?(?:refused|rejected|not (?:accepted|allowed|permitted))|\bdoes not accept (?:bounces|bounce messages|null sender|returned mail)|\bbatv\b|\bunsigned dsn\b|\bbounce[- ]?deny\b|\bno bounces (?:accepted|here)|\bbackscatter\b/i,
      not: /\brecipient is\b|\bowned\b|\bspf\b|\bto <> rejected|\bfrom <> to|\bsender <> (?:rejected|blocked)/i,
    },
    finding: 'bounce.null-sender-refused',
    confidence: 'possible',
    sources: ['RFC 5321 §4.5.5'],
    asOf: '2026-11',
    hits: [
      '550 Null sender is not allowed',
      '550 5.7.1 bounces not accepted here',
      '550 5.7.1 BATV failed to verify',
      '553 returned mail not accepted here',
    ],
    misses: ['550 5.7.1 Sender rejected', '550 Mail from bob@example.com refused'],
  },
  {
    id: 'sender-rejected.refused-at-mail',
    reason: 'sender-rejected',
    match: {
      text: /\baccess denied\b|\brejected\b|\brefused\b|\bdenied\b|\bnot (?:allowed|authori[sz]ed|permitted|accepted|welcome)\b|\bprohibited\b|\bblocked\b|\bdoes not exist\b/i,
      stage: ['mail'],
      reply: ['550', '551', '553', '554', '450', '451', '571'],
      not: /\[#\]|\bclient host\b|\bip\b/i,
    },
    generic: true,
    detail: {
      en: 'The server refused as soon as it heard the sender’s address, before it knew the recipient.',
      de: 'Der Server hat abgelehnt, sobald er die Absenderadresse hörte; den Empfänger kannte er noch nicht.',
    },
    sources: ['RFC 5321 §3.3'],
    asOf: '2026-11',
    hits: ['550 5.7.1 Access denied (in reply to MAIL FROM command)'],
    misses: ['550 5.7.1 Access denied (in reply to RCPT TO command)'],
  },
  {
    id: 'sender-rejected.bad-mail-from-list',
    reason: 'sender-rejected',
    match: {
      text: /\bbad ?mail ?from(?: list)?\b|\byour envelope sender (?:is|domain|address)\b|\bsender not pre-?approved\b|\bnot (?:allowed|permitted|authori[sz]ed) to use this sender\b|\b(?:server|host|system) does not accept mail from (?:<>|your|this)|\brfc 1035 violation\b|\bsender (?:is )?not (?:accepted|acceptable|recogni[sz]ed|valid|trusted)\b|\bvalid-address-filter\b|\b(?:accepting|accept|accepted) (?:no |any )?mail from (?:this|your) (?:domain|address|sender)\b/i,
      not: /\[#\]|\bip\b/i,
    },
    detail: {
      en: 'The sender’s address or domain stands on a list of this server, or does not meet a rule for senders there.',
      de: 'Adresse oder Domain des Absenders steht auf einer Liste dieses Servers oder erfüllt dort eine Regel für Absender nicht.',
    },
    sources: ['https://cr.yp.to/qmail.html', 'RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: [
      '553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)',
      '553 sorry, your envelope sender domain must exist (#5.7.1)',
      '554 5.7.1 This server does not accept mail from bob@example.com',
    ],
    misses: ['553 sorry, your envelope recipient is in my badrcptto list (#5.7.1)'],
  },
  {
    id: 'sender-rejected.either-address-listed',
    reason: 'sender-rejected',
    match: {
      text: /\byou are sending to\/from an address that has been black ?listed|\bpurported responsible address\b|\bfrom:? ?(?:<> )?domain is invalid\b|\bprovide a valid from\b/i,
    },
    sources: ['RFC 4407 §4', 'RFC 5322 §3.6.2'],
    asOf: '2026-11',
    hits: ["550 5.7.1 can't determine Purported Responsible Address"],
    misses: ['550 5.1.2 Domain is invalid'],
  },
  {
    id: 'sender-rejected.bad-syntax',
    reason: 'sender-rejected',
    match: {
      text: /\bbad sender(?:'s)?(?: mailbox)? address syntax|\bbad sender(?:'s)? system address|\bsender(?: address)? (?:has )?(?:invalid|illegal|bad|malformed) (?:syntax|format|character)?|\bmalformed sender|\bsender address rejected: (?:malformed|need fully-qualified)|\bsender address rejected: need fully[- ]qualified|\bneed fully[- ]qualified sender|\b(?:real )?domain name required for sender\b|\bsender address syntax error\b|\bfully[- ]qualified e-?mail address required|\bsyntax error:? empty e-?mail address|\bsyntax error in (?:mail from|sender)|\bsender domain is empty\b|\binvalid from (?:address|domain)/i,
    },
    sources: ['RFC 3463 §3.2 (X.1.7)'],
    asOf: '2026-11',
    hits: [
      '553 5.5.4 <bob>... Domain name required for sender address bob',
      '501 5.1.7 Bad sender address syntax',
      '504 5.5.2 <bob>: Sender address rejected: need fully-qualified address',
      "553 5.1.8 Bad sender's system address",
    ],
    misses: ['501 5.1.3 Bad recipient address syntax'],
  },
  {
    id: 'sender-rejected.languages',
    reason: 'sender-rejected',
    match: {
      text: /absender(?:adresse|domain|-domain|-adresse)?(?: "?<>"?)? (?:ist |wurde |wird )?(?:nicht (?:erlaubt|zulässig|akzeptiert|zugelassen|gestattet)|abgelehnt|gesperrt|blockiert|ungültig|unbekannt|unerwünscht|existiert nicht)|(?:ungültige|unbekannte|gesperrte|unerlaubte)[rn]? absender|(?:adresse )?(?:de l'|d')?(?:exp[eé]diteur|[eé]metteur)(?: est)? (?:invalide|refus[eé]e?|rejet[eé]e?|inconnue?|bloqu[eé]e?)|remitente (?:rechazado|no (?:permitido|v[aá]lido)|inv[aá]lido|bloqueado)|mittente (?:rifiutato|non (?:valido|autorizzato|ammesso)|bloccato)|remetente (?:rejeitado|inv[aá]lido|bloqueado|n[aã]o (?:permitido|autorizado))|afzender (?:geweigerd|geblokkeerd)|nadawca (?:odrzucony|zablokowany)|отправитель (?:отклон|заблокирован)|domin?io del (?:remitente|mittente)(?: \S{1,20}){0,2} (?:no|non) (?:existe|esiste)|absender-?domain(?: \S{1,30})? (?:hat|besitzt) kein(?:en)?\b/i,
      not: /\bspäter\b/i,
    },
    sources: ['RFC 3463 §3.2 (X.1.8)'],
    asOf: '2026-11',
    hits: ['550 Absenderadresse nicht erlaubt', '550 Emetteur invalide.', '550 Remitente rechazado'],
    misses: ['550 Empfänger unbekannt'],
  },
  {
    id: 'sender-rejected.key-words',
    reason: 'sender-rejected',
    match: {
      text: /\b(?:sender|mail from|envelope[- ]from|return[- ]path|from address)\b.{0,40}\b(?:reject\w{0,3}|denied|refus\w{0,3}|block\w{0,3}|invalid|unknown|not|forbidden|disallow\w{0,2}|prohibit\w{0,2}|n't|fail\w{0,3}|black\w{0,8})\b|\b(?:reject\w{0,3}|denied|refus\w{0,3}|block\w{0,3}|invalid|unknown|bad) .{0,20}\b(?:sender|mail from|return[- ]path|from address)\b/i,
      not: /\brecipient\b|\bspf\b|\bdkim\b|\bdmarc\b|\bip\b|\[#\]|\bhost\b/i,
    },
    generic: true,
    confidence: 'possible',
    sources: ['RFC 3463 §3'],
    asOf: '2026-11',
    hits: ['550 we refuse mail of that sender'],
    misses: ['550 recipient denied'],
  },
  {
    id: 'sender-rejected.not-as-sender',
    reason: 'sender-rejected',
    match: {
      text: /\bnot (?:allowed|permitted|authori[sz]ed) to (?:use|send (?:as|from|mail from)) (?:this |that |the )?(?:e-?mail )?(?:address|<>)(?: <>)?(?: as (?:a |the )?(?:sender|from))?\b|\baddress (?:on|in) the from:? (?:header|field|line) (?:is|was) (?:rejected|refused|not accepted|invalid)\b|\bfrom: (?:header )?(?:address )?(?:has|uses|contains) (?:an? )?(?:domain|address) that does not exist\b/i,
    },
    sources: ['RFC 6409 §6.1'],
    asOf: '2026-11',
    hits: [
      '550 5.7.0 You are not allowed to use this email address as sender',
      '550 Email address on the From: header is rejected',
      '550 From: address has domain that does not exist',
    ],
    misses: ['550 not allowed to use this mailing list'],
  },
]);
