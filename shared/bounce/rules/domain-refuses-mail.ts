import { defineRules } from '../rule.ts';

/** The host says that it accepts no mail at all (RFC 7504, RFC 7505). */
export const domainRefusesMailRules = defineRules([
  {
    id: 'domain-refuses-mail.null-mx',
    reason: 'domain-refuses-mail',
    match: {
      text: /(?:\bdomain \S{1,40} does not accept mail \()?\bnull ?mx\b|\bmx or srv record indicated no smtp service|\brecipient address has null mx\b/i,
      not: /\bsender\b|\bmail from\b/i,
    },
    confidence: 'certain',
    sources: ['RFC 7505 §4.1', 'RFC 3463 registry X.1.10'],
    asOf: '2026-11',
    hits: [
      '556 5.1.10 Domain example.org does not accept mail (nullMX)',
      'an MX or SRV record indicated no SMTP service',
    ],
    misses: ['550 5.7.27 Sender address has null MX'],
  },
  {
    id: 'domain-refuses-mail.says-so',
    reason: 'domain-refuses-mail',
    match: {
      text: /\b(?:host|domain|server|system|machine|site|host\/domain)(?: \S{1,40})? (?:does not|doesn't|will not|is not|cannot|can not|no longer) (?:accept(?:ing|s)?|receiv(?:e|ing|es)) (?:any )?(?:incoming |inbound |e-?)?(?:mails?|e-?mails?|messages)\b(?! (?:from|for|with|to|that|over))|\bno (?:mail|e-?mail) (?:is )?(?:accepted|received) (?:here|at this|by this)|\bsmtp (?:protocol )?(?:is )?disabled on this (?:host|server|machine)\b|\bmail receiving (?:is )?disabled\b|\b(?:domain|host) (?:never (?:accepts|receives)|(?:accepts|receives|takes) no) mail\b(?! (?:from|for|with|to|that|over))|\bwe do not (?:accept|receive) (?:e-?)?mail(?: here| at all|$|[.;!])|\bsmtp (?:service|server) (?:is )?(?:not in use|disabled) (?:here|on this)|\bmail server does not accept mail\b|\bdomain is not (?:configured|set up) (?:to receive|for) mail\b/i,
      not: /\bsender\b|\bat this time\b|\btemporar|\btry again|\bspam\b|\bmailbox\b/i,
    },
    confidence: 'likely',
    sources: ['RFC 7504 §2', 'RFC 7505 §3'],
    asOf: '2026-11',
    hits: [
      '521 Server does not accept mail',
      '554 5.3.2 This host does not accept mail',
      '550 5.1.2 example.org: host does not accept mail',
    ],
    misses: [
      '550 this server does not accept mail from you',
      '421 server is not accepting mail at this time',
    ],
  },
  {
    id: 'domain-refuses-mail.languages',
    reason: 'domain-refuses-mail',
    match: {
      text: /(?:server|domain|host|rechner)(?: \S{1,40})? nimmt (?:grundsätzlich |generell )?keine (?:e-?mails?|mails?|nachrichten) (?:an|entgegen)|n'accepte (?:pas|aucun) (?:de )?(?:courriers?|e-?mails?|messages?)/i,
      not: /\bvon ihr/i,
    },
    sources: ['RFC 7505 §3'],
    asOf: '2026-11',
    hits: ['521 Dieser Server nimmt keine Mails an'],
    misses: ['550 Der Server nimmt Ihre Mail nicht an'],
  },
]);
