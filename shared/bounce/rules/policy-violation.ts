import { defineRules } from '../rule.ts';

/** A local rule, not described further. */
export const policyViolationRules = defineRules([
  {
    id: 'policy-violation.policy',
    reason: 'policy-violation',
    match: {
      text: /\b(?:policy|security|local|content|site|corporate|company|organi[sz]ation(?:al)?|mail|e-?mail|administrative|internal|usage|delivery|message|domain|recipient|acceptable use)[- ](?:policy|policies)\b|\bpolic(?:y|ies) (?:violation|reasons?|restriction|rejection|reject|block|filter|violated|failure|prohibit\w{0,2}|forbid\w{0,2}|does not|denied|rule|service|settings?|at|analysis|error|related|issue)\b|\b(?:due to|because of|for|by|per|violat\w{1,4}|against|based on|according to|under) (?:\w{1,12} ){0,4}polic(?:y|ies)\b|\bpolicy\b[^.]{0,30}\b(?:rejected|blocked|denied|violat)|\bmail ?policy\b/i,
      not: /\bspf\b|\bdkim\b|\bdmarc\b|\bgr[ae]y-?list|\bpolicy (?:service|server|daemon) (?:is )?(?:unavail|temporar|down|not)|\bsize\b|\bblock list\b|\bplease try later\b|\bquota exceeded\b|\bptr\b|\battach\w{0,6}\b.{0,30}\b(?:not (?:allowed|permitted|accepted)|blocked|prohibited|forbidden)\b|\btls only\b|\bphish|\btoo many recipients\b|\battachment polic/i,
    },
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: [
      '570 5.7.7 Email not accepted for policy reasons',
      '554 Mail from bob@example.com rejected for policy reasons.',
      '550 5.7.1 Message rejected due to content policy',
      '550 5.7.1 violates our local policy',
      '554 5.2.3 MailPolicy violation Error delivering to mailboxes',
    ],
    misses: ['550 Reject due to SPF policy', '550 5.7.1 DMARC policy rejection'],
  },
  {
    id: 'policy-violation.prohibited',
    reason: 'policy-violation',
    match: {
      text: /\b(?:administrative(?:ly)?|administrator(?:'s)?|admin) (?:prohibit\w{0,5}|reject\w{0,3}|block\w{0,3}|denied|refus\w{0,3}|rule|restriction|forbid\w{0,5}|policy|reasons?)\b|\b(?:rejected|blocked|refused|denied|prohibited|forbidden) by (?:the |an? |your |our )?(?:\w{1,12} )?(?:administrat\w{2,4}|rules?|filters?|transport rule|mail rule|system|policy|company|organi[sz]ation|firewall|gateway|security|server rule|custom rule|access control)\b|\b(?:transport|mail flow|server|mail|firewall|filter|custom|gateway) rules?\b[^.]{0,30}\b(?:reject|block|prevent|den|prohibit|restrict)|\bforced rejection\b|\bdelivery (?:cancelled|canceled) by administrator|\bmessage (?:was |is |has been )?(?:prohibited|forbidden)\b|\brejected by (?:header|body|milter)\b|\bby the system filter\b/i,
      not: /\bspf\b|\bdkim\b|\bdmarc\b|\brelay|\bsender\b|\bbayes|\bdnsbl\b|\brbl\b|\bur[il] filter\b|\bspam (?:filter|firewall|gateway)\b|\banti-?spam\b|\bcontent filter\b|\bip\b|\buser filter\b|\breputation\b|\b(?:user|account|mailbox) (?:\S{1,40} )?blocked\b|\byour domain\b|\bgeo-?ip\b|\bvirus\b|\binfected\b|\bmalware\b|\bsieve\b|\bjunk\b|\bphish|\bby recipient filter\b|\[#\] (?:is |was |has been )?(?:blocked|refused|rejected|denied)\b/i,
    },
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: [
      '550 Administrative prohibition',
      '550 5.7.1 Message rejected by the administrator',
      '554 5.7.1 blocked by transport rule',
      '550 5.7.1 A mail flow rule prevented delivery',
    ],
    misses: ['550 relaying prohibited by administrator', 'Your message was blocked by our Spam Firewall'],
  },
  {
    id: 'policy-violation.rejected',
    reason: 'policy-violation',
    match: {
      text: /\b(?:message|mail|e-?mail|delivery|data|transaction|your message|this message)(?: has| was| is)?(?: been)? (?:rejected|refused|blocked|denied|not accepted|declined|not allowed|unacceptable|filtered)\b|\b(?:rejected|refused|blocked) (?:message|mail|e-?mail)\b|\bservice refused\b|\bcommand rejected\b|\bmessage refused\b|\bunacceptable (?:mail|message)\b/i,
      not: /\bspf\b|\bdkim\b|\bdmarc\b/i,
    },
    generic: true,
    confidence: 'possible',
    detail: {
      en: 'The server only says that it refused the message. Which rule it followed is in its operator’s log.',
      de: 'Der Server sagt nur, dass er die Nachricht abgelehnt hat. Welche Regel dahintersteckt, steht im Protokoll seines Betreibers.',
    },
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: ['554 5.7.1 Message rejected', '550 Mail refused', '554 your message has been blocked'],
    misses: ['550 sender rejected'],
  },
  {
    id: 'policy-violation.languages',
    reason: 'policy-violation',
    match: {
      text: /(?:aus|wegen|gründen der|verstößt gegen|verstoß gegen|aufgrund)(?: \S{1,20}){0,3} (?:richtlinie|policy|sicherheitsgründen|sicherheitsrichtlinie|regel)|(?:richtlinien|regel)verstoß|durch (?:den )?administrator (?:gesperrt|untersagt|blockiert|abgelehnt)|vom administrator (?:gesperrt|untersagt|blockiert)|(?:raisons?|r[eè]gles?|politique) de (?:s[eé]curit[eé]|messagerie)|politique locale|pol[ií]tica (?:de (?:seguridad|segurança)|local)|politica di sicurezza/i,
      not: /\bspf\b|\bdkim\b|\bdmarc\b/i,
    },
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: [
      '550 Abgelehnt wegen interner Richtlinie',
      '550 Verstoß gegen unsere Richtlinie',
      '550 Politique de sécurité',
    ],
    misses: ['550 Empfänger unbekannt'],
  },
  {
    id: 'policy-violation.key-words',
    reason: 'policy-violation',
    match: {
      text: /\bpolic(?:y|ies)\b|\bprohibited\b|\bforbidden\b|\bnot allowed\b|\bagainst (?:our|the|this) rules?\b|\bviolat\w{1,5}\b|\brestrict\w{2,4}\b|\bby order of\b/i,
      not: /\bspf\b|\bdkim\b|\bdmarc\b|\bpolicy (?:service|server) (?:un|temp)/i,
    },
    generic: true,
    confidence: 'possible',
    sources: ['RFC 3463 §3'],
    asOf: '2026-11',
    hits: ['550 this violates something'],
    misses: ['550 no'],
  },
]);
