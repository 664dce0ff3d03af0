import { defineRules } from '../rule.ts';

/** Refused for poor reputation without a named list. */
export const badReputationRules = defineRules([
  {
    id: 'bad-reputation.poor',
    reason: 'bad-reputation',
    match: {
      text: /\b(?:bad|poor|low|very low|negative|no|unknown|insufficient|untrusted|dynamic|missing|weak|none\/bad) (?:\w{1,12} )?reputation\b|\breputation (?:of (?:your |the |this )?(?:\w{1,12} ){0,3})?(?:is |was |score |too |not )?(?:\w{1,8} )?(?:bad|poor|low|negative|insufficient|too low|fail|block|below|problem|issue)|\b(?:due|because|based) (?:to|of|on) (?:\w{1,14} ){0,4}reputation\b|\b(?:ip|domain|sender|server|host|network)(?:'s)? reputation\b|\breputation (?:filter|check|service|block|score|system)/i,
      not: /\b(?:file|attachment|ur[li]|link) reputation\b|\breputation \w{1,10} (?:is |was |has )?(?:currently |temporarily )?(?:un(?:available|reachable)|down|timed? ?out|failed|error|busy|not (?:available|reachable|responding))\b/i,
    },
    confidence: 'certain',
    sources: ['RFC 7070 (reputation)', 'https://support.google.com/mail/answer/81126'],
    asOf: '2026-11',
    hits: [
      '550 5.7.1 Mail refused due to poor reputation of your IP',
      '554 5.7.1 Rejected by reputation filter',
      '421 4.7.0 low reputation of the sending domain',
      '550 5.7.1 Message blocked based on the sender reputation',
    ],
    misses: ['550 5.7.1 message blocked'],
  },
  {
    id: 'bad-reputation.complaints',
    reason: 'bad-reputation',
    match: {
      text: /\b(?:domain|ip|sender|server|host)(?: \S{1,30})? (?:is |has been |was )?(?:blocked|rejected|refused|listed) (?:due to|because of|for|over) (?:\w{1,12} ){0,3}(?:complaints?|abuse|spam(?:ming)?|bad|malicious|phishing)|\b(?:user|spam|abuse|recipient|customer) complaints?\b|\bsent (?:us )?(?:too much|a lot of|lots of|excessive) spam|\b(?:too much|excessive|source of|sends?|sending|sent) (?:\w{1,10} )?spam (?:from|by) (?:your|this|the) (?:ip|server|host|network|domain|provider)|\bknown spam(?:mer)? (?:sender|source)\b|\bspam(?:ming)? (?:source|host|domain|sender|server|network)\b|\bdomain (?:is )?(?:black|block)[- ]?list/i,
      not: /\btemporarily deferred\b/i,
    },
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: [
      '550 Domain blocked due to spam complaints',
      '554 5.7.1 rejected: spam source',
      '550 too much spam from your network',
    ],
    misses: ['550 5.7.1 This message looks like spam'],
  },
  {
    id: 'bad-reputation.languages',
    reason: 'bad-reputation',
    match: {
      text: /(?:schlechte[rn]?|niedrige[rn]?|mangelnde[rn]?|geringe[rn]?) reputation|mauvaise r[eé]putation|mala reputaci[oó]n|cattiva reputazione|m[aá] reputa[cç][aã]o|низк\S{1,4} репутаци/i,
    },
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: ['554 Abgelehnt wegen schlechter Reputation', '550 Mauvaise réputation'],
    misses: ['554 IP-Adresse gesperrt'],
  },
  {
    id: 'bad-reputation.bad-addresses',
    reason: 'bad-reputation',
    match: {
      text: /\btoo many (?:invalid|unknown|bad|non-?existent|incorrect|undeliverable) (?:recipients?|users?|rcpts?|addresses|mailboxes)\b|\b(?:directory|address|dictionary)[- ]harvest(?:ing)?\b|\b(?:excessive|many|numerous) (?:invalid|unknown|bad|non-?existent) (?:recipients?|users?|addresses|mailboxes)\b/i,
    },
    sources: ['RFC 5321 §7.3'],
    asOf: '2026-11',
    hits: [
      '421 4.4.5 Directory harvest attack detected',
      '550 Too many invalid recipients',
      '421 4.7.0 too many unknown users from your host',
    ],
    misses: ['452 4.5.3 Too many recipients'],
  },
]);
