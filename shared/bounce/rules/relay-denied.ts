import { defineRules } from '../rule.ts';

/** The host does not relay for this sender or domain. */
export const relayDeniedRules = defineRules([
  {
    id: 'relay-denied.relaying',
    reason: 'relay-denied',
    match: {
      text: /\brelay(?:ing)?(?: access| mail| operation| attempt| through| to| from| for)?(?: to| for| from| through)?(?: <>| this (?:server|host|system)| that domain| \S{1,40})? ?(?:is |was |has been |are )?(?:denied|not (?:permitted|allowed|possible|supported|authori[sz]ed|accepted)|prohibited|forbidden|refused|rejected|disabled|blocked|disallowed|restricted)\b|\b(?:unable to|cannot|can not|can't|won't|will not|refuse to|refusing to|don't|doesn't|do not|does not|not (?:allowed|permitted|authori[sz]ed|configured|able) to|may not|must not|denied|prevented) (?:\w{1,10} )?relay\b|\bno (?:open )?relay(?:ing|s)?\b|\bnot (?:an? )?(?:open )?(?:mail )?relay\b|\brelay (?:denied|prohibited|forbidden|rejected)\b|\bopen relay\b|\buse (?:me|us|this server|this host)(?: \S{1,60}){0,2} as a relay\b|\bno third[- ]party\b|\binsecure mail relay\b|\bselect another host to act as your forwarder\b|\brelaydenied\b/i,
      not: /\bopen relay (?:database|list)|\bblocked using\b|\blisted\b|\bopen relay(?:s)? (?:are|is) (?:blocked|refused)|\b(?:refused|rejected|blocked), open relay|\bspam relay\b|\brouting loop\b/i,
    },
    confidence: 'likely',
    sources: ['RFC 5321 §7.9', 'https://www.postfix.org/SMTPD_ACCESS_README.html'],
    asOf: '2026-11',
    hits: [
      '450 4.7.1 We do not relay for example.com',
      '550 mx.example.org is not permitted to relay through this server without authentication',
    ],
    misses: ['550 5.7.1 message rejected', '554 5.1.1 User unknown in relay recipient table'],
  },
  {
    id: 'relay-denied.not-our-domain',
    reason: 'relay-denied',
    match: {
      text: /\b(?:not|isn't) (?:in|one of|on|a|among) (?:my|our|the|this server's|local)? ?(?:list of )?(?:allowed |local |accepted |hosted |valid )?(?:rcpthosts|local domains?|domains?(?: list)?|relay domains?|recipient domains?)\b|\brcpthosts\b|\b(?:domain|recipient|recipient domain|address|user|mailbox)(?: \S{1,40})? (?:is )?not (?:hosted|handled|served|local|configured|accepted|relayed|supported) (?:here|by|on|at|for)\b|\bnot (?:hosted|handled|served|responsible|accepted) (?:for (?:this|that) domain|on this (?:server|host|system))\b|\bnot (?:hosted|handled|served|responsible) here\b|\bwe (?:do not|don't) (?:handle|serve|host|accept|receive) (?:mail|e-?mail|this domain|that domain)(?: for)?\b(?! from)|\b(?:does not|doesn't|not) (?:accept|handle|host|serve|deliver)\w{0,3} (?:mail|e-?mail|messages)? ?for (?:this |that |the )?(?:domain|host|<>|recipient domain)|\bnon-?local (?:recipient|domain|delivery|address)\b|\bunauthori[sz]ed relay|\bnot a gateway\b|\bnot a local host\b|\brequires authentication when attempting to send to a non-?local\b|\bnot a (?:local|hosted) (?:domain|recipient|address)|\bdomain (?:isn't|is not) allowed to be relayed\b|\bnot accepting mail for this domain\b|\bwrong (?:mx|server) for\b/i,
      not: /\bsender\b|\b5\.1\.1\b|\badvert\w{0,9}|\bbulk\b|\bspam\b|\bmarketing\b|\bnull ?mx\b|\binternationali[sz]ed\b|\bsmtputf8\b/i,
    },
    confidence: 'likely',
    finding: 'relay.wrong-server',
    detail: {
      en: 'This server does not feel responsible for the recipient’s domain: either it is the wrong server, or its operator has not set up the domain.',
      de: 'Dieser Server fühlt sich für die Domain des Empfängers nicht zuständig: Entweder ist es der falsche Server, oder der Betreiber hat die Domain nicht eingerichtet.',
    },
    sources: ['RFC 5321 §3.6.2', 'https://cr.yp.to/qmail.html'],
    asOf: '2026-11',
    hits: [
      '550 Not a local host: example.org',
      '550 5.7.1 Domain example.org is not hosted here',
      '550 We do not accept mail for this domain',
      '550 5.7.1 recipient domain not handled here',
    ],
    misses: ['550 5.1.1 User unknown', '553 sender domain not in our list of domains'],
  },
  {
    id: 'relay-denied.languages',
    reason: 'relay-denied',
    match: {
      text: /(?:relay(?:ing|en)?|relais|weiterleitung|weiterleiten|weitergabe)(?: \S{1,20}){0,3} (?:nicht (?:erlaubt|gestattet|zulässig|möglich)|verboten|verweigert|abgelehnt|untersagt)|(?:für|fuer) diese domain nicht zuständig|relais (?:refus[eé]|interdit|non autoris[eé])|reenv[ií]o (?:denegado|no permitido)|retransmisi[oó]n (?:denegada|no permitida)|(?:relay|inoltro) (?:negato|non (?:consentito|permesso))|relay n[aã]o (?:permitido|autorizado)|пересылка запрещена|релей запрещ/i,
    },
    sources: ['RFC 5321 §7.9'],
    asOf: '2026-11',
    hits: [
      '550 Relaying nicht erlaubt',
      '550 Relais nicht erlaubt',
      '554 Relais refusé',
      '550 Weiterleitung nicht gestattet',
    ],
    misses: ['550 Empfänger unbekannt'],
  },
  {
    id: 'relay-denied.key-words',
    reason: 'relay-denied',
    match: {
      text: /\brelay(?:ing|ed|s)?\b/i,
      not: /\brelay=|\brelay recipient table\b|\brelayed to\b|\bsuccessfully\b|\bopen relay (?:list|database)|\bspam relay\b|\blisted\b|\bblocked\b|\brelay_/i,
    },
    generic: true,
    confidence: 'possible',
    sources: ['RFC 5321 §7.9'],
    asOf: '2026-11',
    hits: ['550 we are not your relay'],
    misses: ['550 delayed'],
  },
  {
    id: 'relay-denied.non-local',
    reason: 'relay-denied',
    match: {
      text: /\b(?:send(?:ing)?|mail|delivery) to (?:a |an )?non-?local (?:e-?mail )?(?:address|recipient|domain|user)(?:es|s)?(?: is| are)? (?:not (?:allowed|permitted|accepted)|denied|prohibited|refused)\b|\bnot accessible as (?:a )?relay\b/i,
    },
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: ['554 Send to a non-local e-mail address is not allowed'],
    misses: ['550 local users only'],
  },
]);
