import { defineRules } from '../rule.ts';

/** The recipient's own settings or lists refuse this sender. */
export const recipientRefusedRules = defineRules([
  {
    id: 'recipient-refused.by-recipient',
    reason: 'recipient-refused',
    match: {
      text: /\bautomatically rejected by sieve\b|\b(?:refused|rejected|blocked|denied|declined) by (?:the |this )?(?:recipient|addressee|user|mailbox owner|receiver)\b(?! (?:server|domain|host|organi|mail|admin|side))|\b(?:recipient|user|addressee|mailbox owner)(?: <>)? (?:has )?(?:refuse[sd]?|rejects?|rejected|declines?|declined|blocked|blocks|is blocking|does not want|doesn't want|is refusing) (?:to (?:receive|accept) )?(?:your|you|any|all|this|these|mail|mails|e-?mails?|messages?|the)\b|\b(?:recipient|user|addressee|mailbox owner|mailbox)(?: <>)? (?:is not accepting|does not accept|not accepting|will not accept|doesn't accept) (?:your|any|e-?mails?|mails?|messages?)(?: (?:mail|messages))? from (?:you|this|your|the|<>)|\buser reject(?:ed|s)?\b|\b(?:blocked|refused|rejected) by (?:user|personal|recipient's) \w{3,12}\b(?! database)|\bdue to (?:the )?(?:recipient|user)(?:'s)? (?:preferences|rules?|settings|filters?)\b|\brecipient id refuse to receive\b|\bhas restricted sms e-?mail\b|\b(?:filtered|blocked) by (?:the )?recipient\b|\b(?:recipient|addressee|user)'s (?:own |private |personal )?(?:black|block|deny|reject)[- ]?list\b|\brecipient's (?:allow|white)[- ]?list\b|\brejected by (?:user|recipient|personal)(?:'s)? (?:settings?|filter|rule|preferences?|request|configuration)\b|\brejected by (?:the )?recipient (?:filter|settings|rules?)\b|\bsender (?:is |was )?(?:black ?listed|block ?listed|blocked|banned|refused|rejected) by (?:the |this )?recipient(?:'s)?(?: (?:domain|organi[sz]ation|customer|company))?\b|\bsieve (?:filter|script|rule)\b|\b(?:sender|mail|message|you)\b.{0,30}\b(?:at|on) (?:the )?(?:request|wish) of (?:the )?(?:mailbox owner|recipient|user|addressee)/i,
      not: /\bsender verif|\brejected by user database|\bover-?quota\b|\bfull\b/i,
    },
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: [
      '550 mail stopped at the request of the recipient',
      '554 5.7.1 refused by a Sieve filter',
      "550 Your address is in the addressee's private blacklist",
      '550 5.7.1 refused due to recipient preferences',
      "550 5.7.1 Sender is on the recipient's blacklist",
      '550 5.7.1 The recipient has blocked mail from this sender',
      '550 Message refused by recipient',
      '550 5.1.2 User reject',
      '550 5.7.1 recipient is not accepting mail from you',
      '554 5.7.1 rejected by user filter',
      'Your message was automatically rejected by Sieve, a mail filtering language.',
    ],
    misses: ['550 rejected by recipient domain', '550 5.1.1 User unknown'],
  },
  {
    id: 'recipient-refused.only-from',
    reason: 'recipient-refused',
    match: {
      text: /\bonly accept(?:s|ing)? (?:e-?)?(?:mails?|messages) from\b|\bdoes not accept (?:e-?)?(?:mails?|messages) from (?:you|this sender|your address|unknown|outside|external|anonymous|the internet|non|<>|senders)|\bnot on (?:the |my |his |her |this )?(?:recipient's |user's )?(?:white ?list|allow(?:ed)?[- ]?list|list of (?:allowed|permitted|approved) senders)\b|\bsender (?:is )?not (?:on |in )?(?:the )?(?:white ?listed|white ?list|allow ?list|allowed by recipient|on (?:the )?approved)\b|\bnot accepting mail from <>(?!,? (?:null|empty))|\baccepts? (?:mail|messages) only from\b|\b(?:mail|messages) from (?:outside|external|unknown) senders? (?:is|are) not\b|\brestricted (?:mailbox|recipient|address)\b|\bprivate (?:mailbox|address)\b/i,
    },
    finding: 'recipient.closed-group',
    sources: ['RFC 3463 §3.8 (X.7.1, X.7.2)'],
    asOf: '2026-11',
    hits: [
      '550 5.7.1 This mailbox only accepts mail from specific addresses',
      '550 Sender not on whitelist',
      '550 the recipient does not accept mail from unknown senders',
    ],
    misses: ['550 5.7.1 we do not relay'],
  },
  {
    id: 'recipient-refused.closed-list',
    reason: 'recipient-refused',
    match: {
      text: /\b(?:not|un)(?: allowed| authorized| authorised| permitted|authorized|authorised)(?: <>)? to (?:post|send|submit|e-?mail|write|deliver)(?: e-?mails?| mails?| messages?)? (?:to|on) (?:this|the|that) (?:\w{1,12} )?(?:list|group|mailbox|address|recipient|alias|forum|distribution|conference)|\b(?:do not|don't|not) have permission to (?:send|post|mail|write)(?: \w{1,9})? to (?:this|the|that)\b|\bexternal senders? (?:are )?not (?:allowed|accepted)|\bonly accepts? internal mail\b|\bonly (?:list |group )?(?:members|subscribers|owners|moderators)(?: of the \w{3,8}| are allowed)? (?:can|may|are|to) (?:allowed |permitted )?(?:post|to post|send|to send)\b|\bnon-?members? (?:are )?not (?:allowed|permitted)|\b(?:closed|moderated|members[- ]only|restricted) (?:mailing )?(?:list|group)\b|\bposting (?:to|by) (?:\S{1,30} )?(?:is )?(?:restricted|not allowed|denied)|\bby (?:a )?non-?member\b|\byou are not (?:a )?(?:member|subscribed)|\bnot subscribed to this\b|\bdoesn't have permission to (?:post|send)|\byou (?:may )?(?:do not|don't|not) have permission to post\b/i,
    },
    confidence: 'likely',
    finding: 'recipient.closed-group',
    sources: ['RFC 3463 §3.8 (X.7.2)', 'https://support.google.com/a/answer/3726730'],
    asOf: '2026-11',
    hits: [
      '550 5.7.1 You do not have permission to send to this distribution list',
      '550 5.7.1 You are not allowed to post to this list',
      '550 Only members can post to this group',
      '550 Message rejected: posting by non-member',
    ],
    misses: ['550 5.7.1 not authorized to relay'],
  },
  {
    id: 'recipient-refused.not-authorized',
    reason: 'recipient-refused',
    match: {
      text: /\bsender (?:is )?not (?:allowed|authorized|authorised|permitted|authenticated) (?:to (?:send|deliver|mail)(?: mail| messages?)? to (?:this |the )?)?(?:recipient|mailbox|group|user|for recipient)?\b(?! relay)|\bnot authori[sz]ed to (?:deliver|send)(?: mail| messages?)? to (?:this|the|that|<>)|\bdelivery restriction|\brestricted delivery\b|\byou(?: a|')re not (?:allowed|authori[sz]ed|permitted) to (?:send|write|e-?mail|mail)(?: e-?mails?| messages?)? to (?:this|the|that|<>)|\brecipient (?:address )?(?:has )?restricted\b|\bpermission to send (?:a |mail |messages )?to (?:this|the) (?:recipient|user|mailbox|group)/i,
      not: /\bspf\b|\bdmarc\b|\bdomain owner|\brelay|\bownership|\bowned\b|\bsend(?:ing)? as\b/i,
    },
    finding: 'recipient.closed-group',
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: ['550 5.7.1 sender not allowed to send to this recipient'],
    misses: ['550 5.7.1 not authorized to relay', '550 5.7.23 sender not permitted by SPF record'],
  },
  {
    id: 'recipient-refused.address-rejected',
    reason: 'recipient-refused',
    match: {
      text: /\b(?:recipient|rcpt)(?: address)?(?: <>)? (?:is |was |has been )?(?:rejected|refused|not accepted|denied|not allowed|blocked)\b/i,
      not: /\bsender\b/i,
    },
    generic: true,
    confidence: 'possible',
    detail: {
      en: 'The server refuses this recipient without saying why: the address may not exist, or a rule refuses mail for it.',
      de: 'Der Server lehnt diesen Empfänger ohne Begründung ab: Vielleicht gibt es die Adresse nicht, vielleicht sperrt eine Regel Mails an sie.',
    },
    sources: ['https://www.postfix.org/postconf.5.html#smtpd_recipient_restrictions'],
    asOf: '2026-11',
    hits: [
      '550 5.0.1 Recipient rejected',
      '554 5.7.1 <ann@example.org>: Recipient address rejected: please see the notice',
    ],
    misses: ['550 Sender address rejected'],
  },
  {
    id: 'recipient-refused.unknown-after-text',
    reason: 'recipient-refused',
    match: {
      text: /\b(?:user|recipient|mailbox|address|account) (?:is )?unknown\b|\bunknown (?:user|recipient|mailbox|address|account)\b|\bno such (?:user|recipient|mailbox|address|account)\b/i,
      stage: ['content'],
      not: /\bsender\b|550 : user unknown|\b5\.1\.1\b/i,
    },
    confidence: 'possible',
    detail: {
      en: 'The server accepted the address at first and said “unknown” only after it had the text. As a rule an address that does not exist is refused at once; several providers answer like this when the recipient’s own filter refuses the mail. Some servers only check late, so look at the spelling, too.',
      de: 'Der Server hat die Adresse zuerst angenommen und erst nach dem Text „unbekannt“ gesagt. Eine Adresse, die es nicht gibt, wird in der Regel sofort abgelehnt; mehrere Anbieter antworten so, wenn der Filter des Empfängers die Mail ablehnt. Manche Server prüfen aber erst spät: Sehen Sie sich auch die Schreibweise an.',
    },
    sources: ['RFC 5321 §3.3', 'RFC 5321 §4.2.5'],
    asOf: '2026-11',
    hits: [
      'host mx.example.org[192.0.2.7] said: 550 <ann@example.org>: User unknown (in reply to end of DATA command)',
    ],
    misses: [
      'host mx.example.org[192.0.2.7] said: 550 <ann@example.org>: User unknown (in reply to RCPT TO command)',
    ],
  },
  {
    id: 'recipient-refused.languages',
    reason: 'recipient-refused',
    match: {
      text: /(?:empfänger|adressat|nutzer)(?: \S{1,30})? (?:lehnt|hat)(?: \S{1,20}){0,5} (?:ab\b|abgelehnt|blockiert|gesperrt)|vom empfänger (?:abgelehnt|blockiert|gesperrt|nicht erwünscht)|nicht (?:berechtigt|befugt),? (?:nachrichten |e-?mails? )?an (?:diese[nrms]?|den|die) (?:\S{1,20} )?(?:empfänger|gruppe|adresse|verteiler|liste|postfach)|keine berechtigung(?: \S{1,20}){0,5} an (?:diese[nrms]?|den) (?:empfänger|gruppe|verteiler)|refus[eé]e? par (?:le|son) destinataire|rechazado por (?:el )?destinatario|rifiutat[oa] dal destinatario|受信(?:者が)?拒否|受信を拒否/i,
      not: /\bserver des empfängers\b|\bempfängerserver|\bempfänger-server/i,
    },
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: [
      '550 Vom Empfänger abgelehnt',
      'Sie sind nicht berechtigt, Nachrichten an diese Gruppe zu senden.',
    ],
    misses: ['550 Der Server des Empfängers hat die Mail abgelehnt'],
  },
]);
