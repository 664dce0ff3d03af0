import { defineRules } from '../rule.ts';

/** The type or name of an attachment is not allowed. */
export const attachmentRefusedRules = defineRules([
  {
    id: 'attachment-refused.type',
    reason: 'attachment-refused',
    match: {
      text: /\b(?:attachment|attached file|file|filename|file name|file[- ]?type|extension|archive|zip file|document)s?(?: \S{1,40}| of type \S{1,20}| type| name| extension| types| names)? (?:is |are |was |were |has been )?(?:not (?:allowed|permitted|accepted|supported)|blocked|banned|rejected|refused|prohibited|forbidden|disallowed|denied|unacceptable|restricted|filtered)\b|\b(?:illegal|blocked|banned|prohibited|forbidden|dangerous|disallowed|unacceptable|unwanted|suspicious|restricted|encrypted|executable|unauthori[sz]ed|bad|invalid|unsafe|potentially dangerous) (?:\w{1,12} )?(?:attachment|file ?name|file type|file extension|file|archive|zip)s?\b|\bnot accept\w{0,3} (?:e-?)?(?:mails?|messages) with (?:attach|embedded|images|executab|files)|\bdisallowed file\b|\bbanned (?:name|contents?|file)\b|\bexecutable (?:attachment|file|content)s?\b|\b(?:contains?|has|with) (?:an? )?(?:\w{1,12} ){0,2}attachments? (?:that|which|of)\b|\battachments? (?:not|are not|is not)\b|\battachments? of (?:type|kind)\b.{0,30}\b(?:dangerous|unwanted|unwelcome|risky)\b/i,
      not: /\btoo (?:large|big)\b|\bsize\b|\bvirus\b|\bmalware\b|\binfected\b|\bdelivery to file\b|\bfile (?:is )?too|\bmail to file\b/i,
    },
    confidence: 'likely',
    sources: ['RFC 3463 §3.8 (X.7.1)', 'https://support.google.com/mail/answer/6590'],
    asOf: '2026-11',
    hits: [
      '550 recipient is not accepting mail with attachments',
      '554 5.7.1 Attachment type not allowed',
      '550 5.7.1 Message contains a blocked attachment',
      '552 5.7.0 illegal attachment on your message',
      '554 5.7.1 Rejected - BANNED contents: .exe',
      '550 Executable attachments are not accepted',
    ],
    misses: ['552 attachment too large', '550 attachment contains a virus'],
  },
  {
    id: 'attachment-refused.type-not-permitted',
    reason: 'attachment-refused',
    match: {
      text: /\b(?:attachment|file)s? (?:type|name|extension|of a type)s? (?:that|which) (?:is|are|was|were) (?:not (?:allowed|permitted|accepted)|blocked|banned|prohibited|forbidden)\b(?: (?:by|under) [a-z ]{0,40}polic(?:y|ies)\b)?/i,
      not: /\bsize\b|\bvirus\b|\binfected\b/i,
    },
    confidence: 'likely',
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: ['It contained an attachment type that is not permitted by company policy.'],
    misses: ['The message is not permitted by company policy.'],
  },
  {
    id: 'attachment-refused.security-issue',
    reason: 'attachment-refused',
    match: {
      text: /\bcontent presents a potential security issue\b|\bpotential(?:ly)? (?:security issue|dangerous content)\b/i,
    },
    confidence: 'likely',
    sources: ['https://support.google.com/mail/answer/6590'],
    asOf: '2026-11',
    hits: ['552-5.7.0 This message was blocked because its content presents a potential security issue.'],
    misses: ['550 5.7.1 potential spam'],
  },
  {
    id: 'attachment-refused.languages',
    reason: 'attachment-refused',
    match: {
      text: /(?:anhang|anhänge|dateianhang|dateityp|dateiendung|datei)(?: \S{1,30})? (?:ist |sind |wird |wurde )?(?:nicht (?:erlaubt|zulässig|zugelassen|gestattet)|gesperrt|blockiert|verboten|unzulässig)|(?:unzulässige|verbotene|gesperrte|gefährliche)[rn]? (?:datei)?(?:anhang|anhänge|dateityp)|pi[eè]ce jointe (?:\S{1,20} )?(?:interdite|non autoris[eé]e|bloqu[eé]e|refus[eé]e)|adjunto (?:no permitido|bloqueado|prohibido)|allegato (?:non (?:consentito|ammesso)|bloccato)|anexo (?:n[aã]o permitido|bloqueado)/i,
    },
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: ['554 Der Dateityp ist nicht erlaubt', '550 Pièce jointe interdite'],
    misses: ['552 Anhang zu groß'],
  },
]);
