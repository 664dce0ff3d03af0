import { defineRules } from '../rule.ts';

/** Sentences about the account of the one who sends. */
const ABOUT_SENDER =
  /\byour (?:e-?mail )?(?:account|mailbox|address)\b|\bsender|\bsending\b|\boutbound\b|\bmail from\b|\bauthenticat|\blogins?\b|\[#\] address\b|\boutgoing\b|\b(?:hacked|compromised)\b/i;

/** The account exists but is suspended, locked or inactive. */
export const mailboxDisabledRules = defineRules([
  {
    id: 'mailbox-disabled.disabled',
    reason: 'mailbox-disabled',
    match: {
      text: /\b(?<!\bip[- ])(?:user|mailbox|recipient|account|addressee|address|inbox|e-?mail account that you tried to reach|receiver)(?: for)?(?: <>| "?[\w.-]{1,20}"?)? ?(?:is|has been|was|:)? (?:currently |temporarily |permanently |now |been )?(?:disabled|suspended|inactive|protected(?! by)|overdrawn or suspended|deactivated|de-activated|terminated|discontinued|closed|frozen|locked|blocked|not active|not enabled|on hold|in lockdown|archived|dormant|expired|no longer active|not currently active|over-?due|unpaid)\b/i,
      not: ABOUT_SENDER,
    },
    sources: ['RFC 3463 §3.3 (X.2.1)'],
    asOf: '2026-11',
    hits: [
      '550 Mailbox for ann is locked',
      '550 Account has been disabled',
      '550 5.2.1 <ann@example.org>: Recipient address rejected: account is locked',
      '550 User suspended',
      '450 4.2.1 mailbox temporarily disabled: ann@example.org',
    ],
    misses: ['550 Your account has been blocked for sending spam', '535 login failed, account disabled'],
  },
  {
    id: 'mailbox-disabled.inactive',
    reason: 'mailbox-disabled',
    match: {
      text: /\b(?:inactive|disabled|deactivated|suspended|dormant|frozen|closed|locked|terminated) (?:\w{1,10} )?(?:user|mailbox|recipient|account|addressee|e-?mail|receiver)\b|\b(?:recipient|user|account|mailbox) suspend(?:s|ed)?\b|\bsuspended the service\b|\bextended inactivity\b|\b(?:mailbox|account|user|recipient) inactiv|\btemporarily inactive\b|\buser is terminated\b|\baccount (?:is )?(?:not|no longer) active\b|\bmailbox (?:is )?(?:disabled, )?not accepting (?:messages|mail)\b|\bdisabled or discontinued\b|\binvalid\/inactive user\b/i,
      not: ABOUT_SENDER,
    },
    sources: ['RFC 3463 §3.3 (X.2.1)'],
    asOf: '2026-11',
    hits: [
      '550 5.2.1 Mailbox disabled, not accepting messages',
      '550 inactive user ann@example.org',
      'Due to extended inactivity new mail is not currently being accepted for this mailbox.',
    ],
    misses: ['550 5.7.1 sender account inactive'],
  },
  {
    id: 'mailbox-disabled.cannot-receive',
    reason: 'mailbox-disabled',
    match: {
      text: /\b(?:user|mailbox|recipient|account|customer) (?:is |has )?(?:temporarily |currently )?(?:not|unable to|cannot|can't|does not) (?:able to |allowed to |permitted to )?(?:receiv(?:e|ing)|accept(?:ing)?) (?:any )?(?:new |e-?)?(?:mails?|e-?mails?|messages)(?! from)\b|\bmailbox (?:is )?(?:temporarily )?(?:locked|in use|busy)\b|\bmailbox temporarily unavailable\b/i,
      not: ABOUT_SENDER,
    },
    generic: true,
    sources: ['RFC 3463 §3.3 (X.2.1)'],
    asOf: '2026-11',
    hits: ['550 5.2.1 ann@example.org recipient is not accepting messages'],
    misses: ['550 recipient is not accepting mail from this sender'],
  },
  {
    id: 'mailbox-disabled.domain-suspended',
    reason: 'mailbox-disabled',
    match: {
      text: /\b(?:the )?(?:domain|hosting|customer|service)(?: \S{1,40})? (?:is|has been) (?:currently |temporarily )?(?:suspended|disabled|deactivated|locked)\b/i,
      not: ABOUT_SENDER,
    },
    detail: {
      en: 'The whole domain is suspended at its provider, often over an unpaid bill. The recipient must settle that with the provider.',
      de: 'Der Anbieter hat die ganze Domain gesperrt, oft wegen einer offenen Rechnung. Das muss der Empfänger mit dem Anbieter klären.',
    },
    sources: ['RFC 3463 §3.3 (X.2.1)'],
    asOf: '2026-11',
    hits: ['550 5.2.1 The domain example.org is currently suspended'],
    misses: ['550 sender domain has been suspended'],
  },
  {
    id: 'mailbox-disabled.languages',
    reason: 'mailbox-disabled',
    match: {
      text: /(?:postfach|konto|mailbox|benutzer|empfänger|account|adresse)(?: "?<>"?)? (?:ist|wurde)(?: vorübergehend| derzeit| momentan| zur ?zeit)? (?:gesperrt|deaktiviert|stillgelegt|inaktiv|abgeschaltet|geschlossen|gekündigt)|(?:gesperrte[srn]?|deaktivierte[srn]?|inaktive[srn]?) (?:postfach|konto|benutzer|empfänger)|(?:compte|bo[iî]te)(?: \S{1,30})? (?:est )?(?:désactivée?|suspendue?|bloquée?|archivée?|ferm[ée]e?)|(?:cuenta|buz[oó]n)(?: \S{1,30})? (?:est[aá] |ha sido )?(?:desactivad[oa]|suspendid[oa]|bloquead[oa]|inactiv[oa]|deshabilitad[oa])|(?:casella|account)(?: \S{1,30})? (?:è )?(?:disabilitat[oa]|sospes[oa]|disattivat[oa]|inattiv[oa])|(?:conta|caixa postal)(?: \S{1,30})? (?:est[aá] )?(?:desativad[oa]|suspens[oa]|bloquead[oa]|inativ[oa])|(?:ящик|аккаунт)(?: \S{1,30})? (?:заблокирован|отключен|неактив)/i,
      not: /\bihr(?:e|en)? (?:konto|postfach|account)|\babsender/i,
    },
    sources: ['RFC 3463 §3.3 (X.2.1)'],
    asOf: '2026-11',
    hits: [
      '550 Das Postfach ist derzeit gesperrt',
      '550 5.2.1 Le compte est désactivé',
      '550 Cuenta desactivada',
    ],
    misses: ['550 Ihr Konto wurde gesperrt'],
  },
  {
    id: 'mailbox-disabled.limited',
    reason: 'mailbox-disabled',
    match: {
      text: /\b(?:mail|e-?mail)[- ]?address is (?:administratively )?(?:disabled|deactivated|suspended)\b|\b(?:user(?:\(s\))?|mailbox|recipient|customer)(?:'s)? (?:e-?mail )?account (?:is |has been |was )?(?:temporarily |currently )?(?:limited|restricted|disabled|barred|on hold|cancell?ed)\b/i,
      not: /\byour account\b|\bsender/i,
    },
    sources: ['RFC 3463 §3.3 (X.2.1)'],
    asOf: '2026-11',
    hits: [
      'The user(s) account is temporarily limited.',
      "550 5.2.1 Recipient's account has been restricted",
      'Mailaddress is administratively disabled. (LDAP-ERR #220)',
    ],
    misses: ['550 your account is limited to 100 mails a day'],
  },
]);
