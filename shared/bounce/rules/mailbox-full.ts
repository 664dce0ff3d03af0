import { defineRules } from '../rule.ts';

/** "Quota" is also the word for sending allowances and for memory. */
const ANOTHER_QUOTA =
  /\b(?:sender|send|sent|sending|rate|messages?|relay|relaying|submission|daily|hourly|weekly|monthly|day's|today's|outgoing|outbound|smtp|bandwidth|traffic|connection|session|ip|domain|recipient rate|count) (?:\w{1,12} )?(?:rate )?(?:quota|limit)|\bquota (?:of|for) (?:the |this |your )?(?:sent|outgoing|sending|sender|hour|day|today|unique)|\b(?:per|an|this|last|each|every|24) ?(?:hour|day|minute|hours|h)\b|\btoday\b|\bquota exceeded for sender|\byou(?:'ve| have)? (?:reached|exceeded|hit|used)(?! (?:\w{1,8} )?(?:mailbox|storage|disk|mail ?box))|\btoo large\b|\bsystem storage\b|\bspool\b|\bquota exceeded:? \d{1,6} (?:recipients|messages|mails)\b|\bquota exceeded for \[#\]|\b(?:database|api|licen[cs]e|dns|query) (?:\w{1,12} )?quota\b|\b(?:sending|message|mail) rate\b/i;

/** A quota that is used up, whosever it is. */
const SOME_QUOTA =
  /\bover (?:the |its |his |her |their )?(?:(?:disk|mail|mailbox|storage|allowed|email|allotted) )?(?:quota|storage limit)\b|\bover[_-]?quota\b|\bquota (?:for (?:the |this )?(?:user|mailbox|recipient|account) )?(?:is |has been |was |would be )?(?:full|exceed|reached|exhausted|violation|used up)|\bexceed(?:s|ed|ing)? (?:the |its |his |her |their |your |my )?(?:\w{1,12} ){0,2}quota\b|\b(?:recipient|user|mailbox|account|inbox)(?: <>)? is (?:currently |already )?over (?:its|his|her|their|the) (?:mailbox )?size limit\b|\bout of quota\b|\bno quota left\b|\bquota (?:error|overflow)\b|\bmailquotaexceed/i;

/** The recipient's quota is used up. */
export const mailboxFullRules = defineRules([
  {
    id: 'mailbox-full.over-quota',
    reason: 'mailbox-full',
    match: {
      text: /\b(?:user|recipient|mailbox|mail box|inbox|account|maildir|mail ?drop)\b.{0,80}(?:\bover (?:the |its |his |her |their )?(?:(?:disk|mail|mailbox|storage|allowed|email|allotted) )?(?:quota|storage limit)\b|\bover[_-]?quota\b|\bquota (?:is |has been |was |would be )?(?:full|exceed|reached|exhausted|violation|used up)|\bexceed(?:s|ed|ing)? (?:the |its |his |her |their )?(?:\w{1,12} )?quota\b|\bover (?:its|his|her|their|the) (?:mailbox )?size limit\b|\bout of quota\b)|\b(?:over-?quota|quota exceeded|exceeded (?:the |its |his |her )?quota)\b.{0,40}\b(?:mailbox|recipient|user|account)\b/i,
      not: ANOTHER_QUOTA,
    },
    confidence: 'certain',
    sources: ['RFC 3463 §3.3 (X.2.2)'],
    asOf: '2026-11',
    hits: [
      '452 user is over quota',
      "452 The recipient's mailbox is over its storage limit",
      'maildir delivery failed: Sorry, the user maildir has overdrawn his diskspace quota 100 limit: over quota',
    ],
    misses: [
      '552 5.3.4 message too big for system',
      '421 4.7.0 sending quota exceeded, 200 messages per hour',
    ],
  },
  {
    id: 'mailbox-full.quota-and-code',
    reason: 'mailbox-full',
    match: {
      text: SOME_QUOTA,
      enhanced: ['x.2.2'],
      not: ANOTHER_QUOTA,
    },
    confidence: 'certain',
    sources: ['RFC 3463 §3.3 (X.2.2)'],
    asOf: '2026-11',
    hits: ['552 5.2.2 <ann@example.org> over quota', '550 5.2.2 <ann@example.org>: Quota exceeded'],
    misses: ['550 Quota exceeded'],
  },
  {
    id: 'mailbox-full.some-quota',
    reason: 'mailbox-full',
    match: {
      text: SOME_QUOTA,
      not: ANOTHER_QUOTA,
    },
    sources: ['RFC 3463 §3.3 (X.2.2)'],
    asOf: '2026-11',
    hits: ['550 Quota exceeded', '552 ann@example.org is over quota'],
    misses: ['421 4.7.0 sending quota exceeded, 200 messages per hour'],
  },
  {
    id: 'mailbox-full.full',
    reason: 'mailbox-full',
    match: {
      text: /\b(?:mailbox|mail box|inbox|in-box|mail ?folder|mailfile|mail ?drop|maildir|account|user|recipient|message store|storage|folder)(?: <>| (?:for|of) <>| (?:for|of) (?:the )?(?:user|recipient|customer)| \S{1,20})?:? (?:is |was |has been )?(?:currently |already |also )?(?:full|stuffed|too full|overfull|filled up|at (?:its )?(?:capacity|limit))\b(?! (?:name|access|member\w{0,4}|auth\w{0,12}|verification|qualified|domain|path|address|headers?|e-?mail|moderation|disclosure|encryption|rights|control)\b)|\bfull (?:mailbox|inbox|mail ?box)\b|\bmailboxfull\b|\bmbox full\b/i,
      not: /\bsystem storage|\bsystem (?:is )?full|\bsender|\bon this (?:node|server|host|system)\b|\b(?:table|partition|database|list) full\b/i,
    },
    confidence: 'certain',
    sources: ['RFC 3463 §3.3 (X.2.2)'],
    asOf: '2026-11',
    hits: [
      '552 5.2.2 <ann@example.org>: mailbox full',
      '550 Mailbox is full / Blocks limit exceeded / Inode limit exceeded',
      '552 5.2.2 mailbox is stuffed',
      '552 Mailbox of ann@example.org is full',
    ],
    misses: ['552 5.3.1 Mail system full', '550 Please give your full name'],
  },
  {
    id: 'mailbox-full.storage',
    reason: 'mailbox-full',
    match: {
      text: /\bout of (?:storage|mailbox) ?(?:space)?\b|\bexceeded (?:the |its |his |her )?(?:storage|mailbox|maximum mailbox|mail storage|disk|space|maximum) (?:storage )?(?:allocation|limit|size|space|capacity)\b|\b(?:mailbox|storage|maildir|disk|space) (?:size |storage |space )?limit (?:is |has been |was )?(?:exceeded|reached)\b|\b(?:not |n't )(?:have )?enough (?:\w{1,10} )?(?:space|storage|room)\b|\binsufficient (?:mailbox |mail |user )(?:space|storage)\b|\bno (?:more )?(?:space|room) (?:left )?(?:in|for) (?:the |this )?(?:mailbox|user|recipient|account)\b|\btoo many (?:messages|mails) (?:in|on) (?:the |this |his |her )?(?:mailbox|inbox|folder|server)\b|\bover the (?:maximum )?(?:allowed )?(?:mailbox )?(?:size|space)\b|\bmailbox (?:size )?(?:would )?exceed|\bstorage (?:is )?exceeded\b|\bmailbox has (?:no space|exceeded the (?:local )?limit)\b|\bmailbox has exceeded\b|\bor the recipient's mailbox is full\b|\btoo many messages (?:in|on) (?:the )?recipient's mailbox\b|\bmailbox exceeded\b|\boverdrawn\b|\bis using more (?:disk )?space than/i,
      not: ANOTHER_QUOTA,
    },
    confidence: 'likely',
    sources: ['RFC 3463 §3.3 (X.2.2)'],
    asOf: '2026-11',
    hits: [
      "550 Message rejected: recipient's mailbox has no space",
      '522 mailbox has exceeded the limit',
      '552 Requested mail action aborted: exceeded storage allocation',
      '550 5.2.2 mailbox size limit exceeded',
      '452 4.2.2 Not enough space in the mailbox',
    ],
    misses: ['452 4.3.1 Insufficient system storage', '452 4.4.5 Insufficient disk space; try again later'],
  },
  {
    id: 'mailbox-full.german',
    reason: 'mailbox-full',
    match: {
      text: /(?:postfach|mailbox|posteingang|briefkasten|speicher)(?: des (?:empfängers|benutzers)| von \S{1,40}| "?<>"?)? (?:ist )?(?:leider |derzeit |zur ?zeit )?(?:voll|überfüllt|überlaufen|erschöpft|ausgeschöpft)|volles postfach|(?:speicher(?:platz|kapazität|begrenzung|limit|kontingent|quota)?|quota|postfachgröße|kontingent|größenbeschränkung)(?: \S{1,30}){0,4} (?:ist |wurde )?(?:erschöpft|ausgeschöpft|aufgebraucht|überschritten|voll|belegt|erreicht|verbraucht)|(?:nicht genügend|nicht genug|kein freier|zu wenig|kein) speicher(?:platz)?|postfach (?:hat )?(?:seine|die) (?:\S{1,20} )?(?:größe|speicher|begrenzung)/i,
      not: /\bnachricht (?:ist )?zu groß|\bauf dem server\b/i,
    },
    sources: ['RFC 3463 §3.3 (X.2.2)'],
    asOf: '2026-11',
    hits: [
      '552 5.2.2 Postfach ist voll',
      'Das Postfach des Empfängers ist voll.',
      '550 Der Speicherplatz des Empfängers ist aufgebraucht',
      '452 Nicht genügend Speicherplatz im Postfach',
    ],
    misses: ['552 Die Nachricht ist zu groß', '550 Postfach existiert nicht'],
  },
  {
    id: 'mailbox-full.romance',
    reason: 'mailbox-full',
    match: {
      text: /bo[iî]te(?: aux lettres| de r[eé]ception| mail)?(?: du destinataire| de \S{1,30})?(?: est)? (?:pleine|satur[eé]e)|quota (?:d[eé]pass[eé]|superat[oa]|excedid[oa]|esaurit[oa])|(?:buz[oó]n|bandeja de entrada)(?: de \S{1,30}| del destinatario)?(?: est[aá])? (?:lleno|llena)|(?:cuota|cota) (?:excedida|superada)|casella(?: di posta| postale)?(?: elettronica)?(?: del destinatario| di \S{1,30})?(?: è)? (?:piena|satura)|(?:caixa|conta)(?: postal| de entrada| de correio)?(?: do destinat[aá]rio)?(?: est[aá])? (?:cheia|lotada)|espa[cç]io (?:de disco )?insuficiente en el buz[oó]n/i,
    },
    sources: ['RFC 3463 §3.3 (X.2.2)'],
    asOf: '2026-11',
    hits: [
      '552 Boîte aux lettres pleine',
      '552 5.2.2 Buzón lleno',
      '452 Casella piena',
      '552 Caixa postal cheia',
      '550 Quota dépassé',
    ],
    misses: ['550 Utente sconosciuto'],
  },
  {
    id: 'mailbox-full.other-languages',
    reason: 'mailbox-full',
    match: {
      text: /(?:postvak|mailbox|postbus)(?: van \S{1,30})?(?: is)? vol\b|skrzynka(?: \S{1,30})? (?:jest )?(?:pe[lł]na|przepe[lł]niona)|przekroczon[oya] (?:limit|pojemno)|(?:ящик|квота)(?: \S{1,30})? (?:переполнен|полон|превышен)|переполнен|(?:メールボックス|受信(?:箱|トレイ)|容量)[^。]{0,20}(?:いっぱい|一杯|満杯|超え|超過|オーバー)|(?:邮箱|收件箱)[^。]{0,10}(?:已满|满了)|schr[aá]nka (?:je )?pln[aá]/i,
    },
    sources: ['RFC 3463 §3.3 (X.2.2)'],
    asOf: '2026-11',
    hits: [
      '552 Почтовый ящик переполнен',
      'メールボックスがいっぱいです。',
      '552 Skrzynka odbiorcy jest pełna',
    ],
    misses: ['550 Użytkownik nie istnieje'],
  },
  {
    id: 'mailbox-full.key-words',
    reason: 'mailbox-full',
    match: {
      text: /\b(?:mailbox|storage|space|disk|inbox|recipient|user|account|mail ?box)\b.{0,40}\b(?:full|quota|space|capacity|storage)\b|\b(?:quota|storage|capacity)\b.{0,30}\b(?:exceed\w{0,3}|reached|over|full|limit)/i,
      not: /\b(?:sending|relay\w{0,3}|rate|hour|daily|minute)\b|\bsystem\b|\bserver disk\b|\bsender\b|\b(?:table|partition) full\b/i,
    },
    generic: true,
    confidence: 'possible',
    sources: ['RFC 3463 §3'],
    asOf: '2026-11',
    hits: ['552 no free capacity, storage limit hit'],
    misses: ['552 message too big'],
  },
  {
    id: 'mailbox-full.allocation',
    reason: 'mailbox-full',
    match: {
      text: /\bover (?:its|his|her|their|the) (?:disk |storage |mail |space )?(?:allocation|allotment|allowance)\b|\bremaining (?:mailbox|storage|disk) space\b/i,
      not: /\byour (?:account|allowance)\b/i,
    },
    sources: ['RFC 3463 §3.3 (X.2.2)'],
    asOf: '2026-11',
    hits: ["The user's mailbox is over its disk allocation"],
    misses: ['over the weekend'],
  },
  {
    id: 'mailbox-full.whose-storage',
    reason: 'mailbox-full',
    match: {
      text: /\b(?:user|customer|recipient|member|subscriber|client|addressee|owner)(?:'s|s') (?:mail |e-?mail |online |disk )?(?:storage|store|space|folder|drop)\b(?: space)? (?:is |has been |was )?(?:full|filled|used up|exhausted|exceeded|over)\b/i,
    },
    sources: ['RFC 3463 §3.3 (X.2.2)'],
    asOf: '2026-11',
    hits: ["552 The customer's mail storage is full"],
    misses: ['452 mail storage is full'],
  },
]);
