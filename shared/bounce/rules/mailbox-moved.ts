import { defineRules } from '../rule.ts';

/** The address was given up in favour of another one. */
export const mailboxMovedRules = defineRules([
  {
    id: 'mailbox-moved.moved-to',
    reason: 'mailbox-moved',
    match: {
      text: /\b(?:user|mailbox|recipient|account|address|person)(?: <>)? (?:has )?(?:been )?(?:moved|relocated|migrated) (?:to|permanently)\b|\bhas (?:been replaced by|moved to) |\bmailbox (?:has |was )?moved\b|\bno forwarding address\b|\buser has moved\b(?! away)/i,
      not: /\bsender\b|\bmoved to (?:the |an? )?(?:quarantine|archive|another (?:database|store|server)|suspended|trash)\b|\byour account\b/i,
    },
    confidence: 'certain',
    sources: ['RFC 3463 §3.2 (X.1.6)', 'https://www.postfix.org/postconf.5.html#relocated_maps'],
    asOf: '2026-11',
    hits: [
      '550 5.1.6 <ann@example.org>: Recipient address rejected: User has moved to ann@example.net',
      '550 5.1.6 address ann@example.org has been replaced by ann@example.net',
      '550 5.1.6 Destination mailbox has moved, No forwarding address',
    ],
    misses: ['550 Message has been moved to quarantine'],
  },
  {
    id: 'mailbox-moved.gone',
    reason: 'mailbox-moved',
    match: {
      text: /\bno longer\b|\bnot our customer\b|\bnot (?:found|here|known)\b|\bunknown\b/i,
      enhanced: ['x.1.6'],
    },
    detail: {
      en: 'The code says that the mailbox has moved; the server names no new address.',
      de: 'Der Code sagt, dass das Postfach umgezogen ist; eine neue Adresse nennt der Server nicht.',
    },
    sources: ['RFC 3463 §3.2 (X.1.6)'],
    asOf: '2026-11',
    hits: ['550 5.1.6 recipient no longer on server: ann@example.org'],
    misses: ['550 5.1.1 recipient no longer on server'],
  },
  {
    id: 'mailbox-moved.new-address',
    reason: 'mailbox-moved',
    match: {
      text: /\b(?:e-?mail )?address (?:has|was|is) (?:been )?changed\b|\b(?:his|her|their|our|my|the) new (?:e-?mail )?address is\b|\bplease use (?:the |my |our )?(?:new|following) (?:e-?mail )?address\b|\bnew (?:e-?mail )?address: ?<>|\bplease (?:resend|try|send|use) (?:to |it to |instead )?<>|\buser not local; please try\b|\bforwarding address (?:is|for)\b|\bhas a new (?:e-?mail )?address\b|\baddress .{0,20}has expired, please use\b/i,
      not: /\bsender\b|\bip address\b|\bpostmaster\b/i,
    },
    sources: ['RFC 5321 §3.4', 'RFC 3463 §3.2 (X.1.6)'],
    asOf: '2026-11',
    hits: ['551 User not local; please try <ann@example.net>', '550 My new email address is ann@example.net'],
    misses: ['550 Your IP address has changed'],
  },
  {
    id: 'mailbox-moved.languages',
    reason: 'mailbox-moved',
    match: {
      text: /neue (?:e-?mail-?)?adresse (?:lautet|ist|:)|(?:e-?mail-?)?adresse hat sich geändert|ist unter (?:der|dieser) adresse nicht mehr (?:erreichbar|zu erreichen)|nouvelle adresse (?:est|:)|a changé d'adresse|nueva direcci[oó]n (?:es|:)|nuovo indirizzo (?:è|:)/i,
    },
    sources: ['RFC 3463 §3.2 (X.1.6)'],
    asOf: '2026-11',
    hits: [
      '550 Die neue E-Mail-Adresse lautet ann@example.net',
      '550 Meine E-Mail-Adresse hat sich geändert',
    ],
    misses: ['550 Die Adresse ist unbekannt'],
  },
]);
