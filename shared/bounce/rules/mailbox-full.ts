import { defineRules } from '../rule.ts';

/** The recipient's quota is used up. */
export const mailboxFullRules = defineRules([
  {
    id: 'mailbox-full.over-quota',
    reason: 'mailbox-full',
    match: { text: /\bover (?:the )?(?:disk )?quota\b|\bmailbox (?:is )?full\b|\bquota exceeded\b/i },
    confidence: 'certain',
    sources: ['RFC 3463 §3.3 (X.2.2)'],
    asOf: '2026-11',
    hits: ['552 5.2.2 <ann@example.org>: mailbox full', '452 4.2.2 user is over quota'],
    misses: ['552 5.3.4 message too big for system'],
  },
]);
