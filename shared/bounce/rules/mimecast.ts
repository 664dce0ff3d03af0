import { defineRules } from '../rule.ts';

const PAGE = 'https://mimecastsupport.zendesk.com/';

/** Mimecast, a mail gateway that organisations put in front of their servers. */
export const mimecastRules = defineRules([
  {
    id: 'mimecast.anti-spoofing',
    reason: 'auth-failure',
    match: {
      text: /\brejected by header[- ]based anti-?spoofing(?: policy)?\b|\banti-?spoofing (?:policy|lockout)\b/i,
    },
    confidence: 'likely',
    finding: 'policy.organisation-rule',
    detail: {
      en: 'The mail comes from outside but carries an address of the recipient’s own organisation. After a forwarding, or with a tool that sends in its name, that is harmless; its administrator must allow it.',
      de: 'Die Mail kommt von außen, trägt aber eine Adresse der Organisation des Empfängers. Nach einer Weiterleitung oder bei einem Dienst, der in ihrem Namen sendet, ist das harmlos; ihr Administrator muss es erlauben.',
    },
    sources: [PAGE],
    asOf: '2026-11',
    hits: [
      '550 Rejected by header based Anti-Spoofing policy: ann@example.org - https://community.mimecast.com/docs/DOC-1369#550',
    ],
    misses: ['550 spoofing'],
  },
  {
    id: 'mimecast.blocked-senders',
    reason: 'recipient-refused',
    match: { text: /\brejected by header[- ]based manually blocked senders\b/i },
    finding: 'recipient.refuses-sender',
    detail: {
      en: 'The address in the From line is on a block list that the recipient’s organisation keeps by hand.',
      de: 'Die Adresse in der Von-Zeile steht auf einer Sperrliste, die die Organisation des Empfängers von Hand führt.',
    },
    sources: [PAGE],
    asOf: '2026-11',
    hits: [
      '550 Rejected by header based Manually Blocked Senders: ann@example.org - https://community.mimecast.com/docs/DOC-1369#550',
    ],
    misses: ['550 Rejected by header based Anti-Spoofing policy'],
  },
  {
    id: 'mimecast.sender-invalid',
    reason: 'auth-failure',
    match: { text: /\b(?:spf|dkim|dmarc) sender invalid\b(?: - envelope rejected)?/i },
    confidence: 'certain',
    detail: {
      en: 'The named check (SPF, DKIM or DMARC) failed at the gateway, because the sender’s entry is wrong or the mail was forwarded.',
      de: 'Die genannte Prüfung (SPF, DKIM oder DMARC) ist am Gateway gescheitert: Der Eintrag des Absenders ist falsch, oder die Mail wurde weitergeleitet.',
    },
    sources: [PAGE],
    asOf: '2026-11',
    hits: [
      '550 SPF Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369#550',
      '550 DMARC Sender Invalid - envelope rejected',
    ],
    misses: ['550 Envelope blocked - User Entry'],
  },
  {
    id: 'mimecast.envelope-blocked',
    reason: 'recipient-refused',
    match: { text: /\benvelope (?:blocked|rejected) ?- ?(?:user|domain|user domain) entry\b/i },
    confidence: 'likely',
    finding: 'recipient.refuses-sender',
    detail: {
      en: 'Somebody in the recipient’s organisation put this sender on a block list by hand.',
      de: 'Jemand in der Organisation des Empfängers hat diesen Absender von Hand gesperrt.',
    },
    sources: [PAGE],
    asOf: '2026-11',
    hits: [
      '550 Envelope blocked - User Entry - https://community.mimecast.com/docs/DOC-1369#550',
      '550 Envelope blocked - User Domain Entry',
    ],
    misses: ['550 SPF Sender Invalid - envelope rejected'],
  },
  {
    id: 'mimecast.administrative',
    reason: 'policy-violation',
    match: {
      text: /\badministrative prohibition - envelope blocked\b|\bmessage bounced due to content examination policy\b|\be-?mail rejected due to security policies\b(?! ?-? ?mcspam)|\bhost network not allowed\b|\bsender address blocked\b.{0,20}\bmimecast/i,
    },
    confidence: 'likely',
    finding: 'policy.organisation-rule',
    detail: {
      en: 'A rule that the recipient’s organisation set in its Mimecast gateway refused the mail, for instance by country, sender or content.',
      de: 'Eine Regel, die die Organisation des Empfängers in ihrem Mimecast-Gateway gesetzt hat, lehnte die Mail ab, etwa nach Land, Absender oder Inhalt.',
    },
    sources: [PAGE],
    asOf: '2026-11',
    hits: [
      '554 Host network not allowed - https://community.mimecast.com/docs/DOC-1369#554',
      '554 Email rejected due to security policies',
      '550 Administrative prohibition - envelope blocked',
    ],
    misses: ['550 Administrative prohibition'],
  },
  {
    id: 'mimecast.spam-signature',
    reason: 'spam-content',
    match: { text: /\bmcspamsignature\S{0,20}/i },
    confidence: 'certain',
    detail: {
      en: 'Mimecast’s scanner found a pattern in the message that it knows from spam.',
      de: 'Mimecasts Prüfung fand in der Nachricht ein Muster, das sie von Spam kennt.',
    },
    sources: [PAGE],
    asOf: '2026-11',
    hits: ['554 Email rejected due to security policies - MCSpamSignature.x.x'],
    misses: ['554 Email rejected due to security policies'],
  },
  {
    id: 'mimecast.reputation',
    reason: 'bad-reputation',
    match: {
      text: /\bcsi\.mimecast\.org poor reputation sender\b|\b(?:local ct|ct) ip reputation\b|\bpoor reputation sender\b/i,
    },
    confidence: 'certain',
    finding: 'sending.reputation',
    detail: {
      en: 'Mimecast’s reputation service rates the sending address as bad.',
      de: 'Mimecasts Bewertungsdienst stuft die sendende Adresse als schlecht ein.',
    },
    sources: [PAGE],
    asOf: '2026-11',
    hits: [
      '550 csi.mimecast.org Poor Reputation Sender. - https://community.mimecast.com/docs/DOC-1369#550',
      '550 Local CT IP Reputation - (reject)',
    ],
    misses: ['554 Host network not allowed'],
  },
  {
    id: 'mimecast.greylisting',
    reason: 'greylisted',
    match: { text: /\binternal resources? (?:are |is )?temporarily unavailable\b/i },
    confidence: 'likely',
    finding: 'greylisting.waiting',
    detail: {
      en: 'In spite of its words this is Mimecast’s greylisting: it puts off unknown servers once and takes the next attempt.',
      de: 'Trotz des Wortlauts ist das Mimecasts Greylisting: Es vertröstet unbekannte Server einmal und nimmt den nächsten Versuch an.',
    },
    sources: [PAGE],
    asOf: '2026-11',
    hits: [
      '451 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451',
    ],
    misses: ['451 Resources temporarily unavailable. Please try again later [#4.16.1].'],
  },
]);
