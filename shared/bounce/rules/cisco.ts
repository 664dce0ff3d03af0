import { defineRules } from '../rule.ts';

const ESA = 'https://www.cisco.com/c/en/us/support/security/email-security-appliance/series.html';

/** Cisco Secure Email (IronPort). It writes a number sign before the status. */
export const ciscoRules = defineRules([
  {
    id: 'cisco.address-rejected',
    reason: 'user-unknown',
    match: {
      text: /#5\.1\.[01] (?:address rejected|bad address)\b|^(?:550 )?(?:#?5\.1\.0 )?address rejected\b/i,
    },
    confidence: 'likely',
    detail: {
      en: 'The gateway’s list of valid recipients does not hold this address, or the domain is none that it takes mail for.',
      de: 'Die Liste gültiger Empfänger dieses Gateways enthält die Adresse nicht, oder es nimmt für die Domain nichts an.',
    },
    sources: [ESA],
    asOf: '2026-11',
    hits: ['550 #5.1.0 Address rejected.', '550 #5.1.0 Address rejected ann@example.org'],
    misses: ['550 5.1.0 sender address rejected'],
  },
  {
    id: 'cisco.poor-reputation',
    reason: 'bad-reputation',
    match: {
      text: /\baccess to this mail system has been rejected due to (?:the )?sending mta's poor reputation\b|\bsending mta's poor reputation\b/i,
    },
    confidence: 'certain',
    finding: 'sending.reputation',
    detail: {
      en: 'Cisco’s reputation service (Talos, SenderBase) rates the sending address as bad. Its operator can look it up at talosintelligence.com and ask for review.',
      de: 'Ciscos Bewertungsdienst (Talos, SenderBase) stuft die sendende Adresse als schlecht ein. Ihr Betreiber kann das unter talosintelligence.com prüfen und Einspruch einlegen.',
    },
    sources: ['https://www.talosintelligence.com/', ESA],
    asOf: '2026-11',
    hits: [
      "554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.",
    ],
    misses: ['550 #5.7.1 Your access to submit messages to this e-mail system has been rejected.'],
  },
  {
    id: 'cisco.access-rejected',
    reason: 'sender-rejected',
    match: { text: /\byour access to submit messages to this e-?mail system has been rejected\b/i },
    confidence: 'likely',
    finding: 'policy.refused',
    detail: {
      en: 'The gateway does not let this sender or server submit mail; a list of the recipient’s organisation says so.',
      de: 'Das Gateway lässt diesen Absender oder Server nichts einliefern; so will es eine Liste der Organisation des Empfängers.',
    },
    sources: [ESA],
    asOf: '2026-11',
    hits: ['554 #5.7.1 Your access to submit messages to this e-mail system has been rejected.'],
    misses: [
      "554 Your access to this mail system has been rejected due to the sending MTA's poor reputation.",
    ],
  },
  {
    id: 'cisco.too-many-messages',
    reason: 'rate-limited',
    match: {
      text: /#4\.[\dx]\.[\dx] too many (?:messages|recipients)\b.{0,40}|\btoo many (?:messages for this session|recipients received this hour|messages received this)\b/i,
    },
    confidence: 'certain',
    finding: 'rate.limited',
    sources: [ESA],
    asOf: '2026-11',
    hits: ['452 #4.x.x Too many messages for this session', '452 Too many recipients received this hour'],
    misses: ['452 4.5.3 Too many recipients'],
  },
  {
    id: 'cisco.dmarc',
    reason: 'auth-failure',
    match: {
      text: /#5\.7\.1 (?:dmarc|spf) (?:un\w{3,14}|fail\w{0,4}|violat\w{0,4}|verification)\b.{0,40}|\bspf unauthorized mail is prohibited\b|\bdmarc unauthenticated mail is prohibited\b/i,
    },
    confidence: 'certain',
    detail: {
      en: 'The gateway refuses mail that its sender domain does not vouch for (SPF or DMARC, as the text says).',
      de: 'Das Gateway lehnt Mails ab, für die ihre Absenderdomain nicht bürgt (SPF oder DMARC, wie der Text sagt).',
    },
    sources: [ESA],
    asOf: '2026-11',
    hits: [
      '550 #5.7.1 SPF unauthorized mail is prohibited.',
      '550 5.7.1 DMARC unauthenticated mail is prohibited.',
    ],
    misses: ['550 #5.1.0 Address rejected.'],
  },
]);
