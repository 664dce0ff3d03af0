import { defineRules } from '../rule.ts';

/** The sending service skipped an address on its suppression list. */
export const suppressedRules = defineRules([
  {
    id: 'suppressed.list',
    reason: 'suppressed',
    match: {
      text: /\b(?:suppression|suppress) (?:list|settings|rules?|file)\b|\b(?:recipient|address|e-?mail)(?: address)?(?: <>)? (?:is |was |has been )?(?:on (?:the |a |your )?suppress|suppressed)|\bsuppressed (?:recipient|address|due to)\b|\bnot (?:delivering|sending|sent|delivered) to (?:a )?(?:previously|address|an? (?:unsubscribed|suppressed))|\bpreviously (?:bounced|complained|unsubscribed)\b|\b(?:bounced|unsubscribed) address\b|\bspam[- ]reporting address\b|\brecipient (?:has )?(?:previously )?unsubscribed\b|\binactive ?recipient\b|\b(?:hard|soft)[- ]bounced? (?:previously|earlier|list)\b|\bon (?:the )?(?:global )?(?:unsubscribe|bounce) list\b|\bdue to (?:previous|prior|earlier) (?:hard )?bounces?\b|\bmarked (?:your|our) messages as spam\b|\b(?:recipient (?:is |was )?)?inactive \(?(?:hard ?bounce|spam ?complaint|manual ?suppression)|\binactive recipients are ones\b|\bfound inactive addresses\b|\bmarked as inactive\b/i,
    },
    confidence: 'likely',
    sources: [
      'https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html',
      'https://www.twilio.com/docs/sendgrid/ui/sending-email/',
      'https://documentation.mailgun.com/',
    ],
    asOf: '2026-11',
    hits: ['550 5.1.1 Recipient address suppressed due to customer policy'],
    misses: ['550 5.1.1 User unknown'],
  },
  {
    id: 'suppressed.languages',
    reason: 'suppressed',
    match: {
      text: /(?:sperr|unterdrückungs|ausschluss)liste (?:des|ihres) (?:versand|newsletter)|liste (?:de suppression|d'exclusion)/i,
    },
    sources: ['https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html'],
    asOf: '2026-11',
    hits: ['Die Adresse steht auf der Sperrliste des Versanddienstes.'],
    misses: ['Ihre IP-Adresse steht auf einer Sperrliste'],
  },
]);
