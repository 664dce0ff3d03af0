import { defineRules } from '../rule.ts';

/** More recipients than one transaction or batch may have. */
export const tooManyRecipientsRules = defineRules([
  {
    id: 'too-many-recipients.limit',
    reason: 'too-many-recipients',
    match: {
      text: /\btoo many (?:\w{1,10} )?(?:recipients?|rcpts?|addresse?s|addressees|rcpt to)\b|\b(?:recipients?|rcpt)(?: count| number| limit)? (?:limit )?(?:is |has been |was )?(?:exceed(?:s|ed)|reached)\b|\b(?:exceed(?:s|ed|ing)?|over) (?:the )?(?:maximum |max |allowed )?(?:number of )?(?:recipients|recipient (?:limit|count))\b|\b(?:total )?number of recipients(?: \(\d{1,6}\))? exceeds\b|\bmaximum (?:number of )?recipients\b|\brecipient limit\b|\bnumber of recipients (?:exceeds?|is too|limited)\b|\bmore recipients than\b|\bmultiple recipients (?:not|with null)\b/i,
      not: /\bquota\b|\bstorage\b|\b(?:this|per|an|each) (?:hour|day|minute)\b|\bdaily\b|\bhourly\b|\b24 ?h|\btoday\b|\b(?:invalid|unknown|bad|rejected|bounced|nonexistent|failed|wrong|undeliverable) recipients?\b|\bin the last\b|\brate\b|\bmailbox limit\b|\breported\b|\bcomplain|\bthrottl/i,
    },
    confidence: 'likely',
    sources: ['RFC 5321 §4.5.3.1.8', 'RFC 3463 §3.6 (X.5.3)'],
    asOf: '2026-11',
    hits: [
      '452 4.5.3 Error: too many recipients',
      '550 5.5.3 Too many recipients specified',
      '550 5.5.3 Recipient limit exceeded',
    ],
    misses: ['450 4.7.1 Too many recipients this hour', '550 Too many invalid recipients'],
  },
  {
    id: 'too-many-recipients.languages',
    reason: 'too-many-recipients',
    match: {
      text: /zu viele (?:empfänger|adressen)|(?:erlaubte|maximale|zulässige) anzahl (?:an |von |der )?empfänger|trop de destinataires|demasiados destinatarios|troppi destinatari|demasiados destinat[aá]rios|muitos destinat[aá]rios|za du[zż]o odbiorc[oó]w|слишком много получателей|te veel (?:ontvangers|geadresseerden)/i,
      not: /\bpro (?:stunde|tag|minute)|par (?:heure|jour)/i,
    },
    sources: ['RFC 3463 §3.6 (X.5.3)'],
    asOf: '2026-11',
    hits: ['452 Zu viele Empfänger', '452 4.5.3 Trop de destinataires'],
    misses: ['450 Zu viele Empfänger pro Stunde'],
  },
]);
