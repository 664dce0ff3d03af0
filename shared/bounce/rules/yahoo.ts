import { defineRules } from '../rule.ts';

const CODES = 'https://senders.yahooinc.com/smtp-error-codes/';

/** Yahoo and AOL mail. */
export const yahooRules = defineRules([
  {
    id: 'yahoo.deferred',
    reason: 'bad-reputation',
    match: {
      text: /\[ts(?:s)?0[1-8]\].{0,40}|\btemporarily deferred due to (?:unexpected volume or )?user complaints\b|\btemporarily deferred due to unexpected volume\b/i,
    },
    confidence: 'likely',
    finding: 'sending.reputation',
    detail: {
      en: 'Yahoo takes the mail only slowly because of its amount or because users complained. The same mark is seen for domains without SPF or DKIM.',
      de: 'Yahoo nimmt die Mails nur verzögert an, wegen der Menge oder wegen Beschwerden. Dieselbe Kennung trifft auch Domains ohne SPF oder DKIM.',
    },
    sources: [CODES],
    asOf: '2026-11',
    hits: [
      '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
    ],
    misses: ['553 5.7.2 [TSS09] All messages from 192.0.2.1 will be permanently deferred'],
  },
  {
    id: 'yahoo.permanently-deferred',
    reason: 'bad-reputation',
    match: { text: /\[tss(?:09|1[01])\].{0,60}|\ball messages from \[#\] will be permanently deferred\b/i },
    confidence: 'likely',
    finding: 'sending.reputation',
    detail: {
      en: 'Yahoo refuses all mail from this address for good; trying again does not help. Its operator can write through Yahoo’s sender form.',
      de: 'Yahoo lehnt alle Mails dieser Adresse auf Dauer ab; neue Versuche helfen nicht. Der Betreiber kann sich über Yahoos Absenderformular melden.',
    },
    sources: [CODES],
    asOf: '2026-11',
    hits: [
      '553 5.7.2 [TSS09] All messages from 192.0.2.1 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes',
    ],
    misses: ['421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred'],
  },
  {
    id: 'yahoo.policy',
    reason: 'policy-violation',
    match: {
      text: /\[ph0[1-3]\].{0,40}|\b(?:e-?mail|message|mail) not accepted for policy reasons\.? see https?:\/\/\S{0,20}(?:yahoo|verizonmedia|aol)\S{0,20}/i,
    },
    confidence: 'likely',
    detail: {
      en: 'Yahoo refuses this message for its content or because the sender is not proven (SPF, DKIM, DMARC). It does not say which.',
      de: 'Yahoo lehnt diese Nachricht wegen des Inhalts ab oder weil der Absender nicht belegt ist (SPF, DKIM, DMARC). Welches von beiden, sagt Yahoo nicht.',
    },
    sources: [CODES],
    asOf: '2026-11',
    hits: [
      '554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes',
      '554 Message not allowed - [PH01] Email not accepted for policy reasons.',
    ],
    misses: ['550 5.7.1 Rejected by local policy'],
  },
  {
    id: 'yahoo.unauthenticated',
    reason: 'auth-failure',
    match: {
      text: /\bmessage not accepted for policy reasons\b.{0,40}\bdmarc|\bunable to authenticate (?:this )?(?:message|sender|domain)|\bmessage (?:is )?unauthenticated\b|\b(?:rejected |refused )?due to domain owner's dmarc policy\b|\brequired authentication (?:checks )?(?:not|were not)\b/i,
      not: /\bunable to authenticate at\b/i,
    },
    confidence: 'likely',
    sources: ['https://senders.yahooinc.com/best-practices/', CODES],
    asOf: '2026-11',
    hits: ["554 5.7.9 Message was refused due to domain owner's DMARC policy"],
    misses: ['554 5.7.9 Message not accepted for policy reasons.'],
  },
  {
    id: 'yahoo.spamhaus',
    reason: 'ip-blocked',
    match: { text: /\[bl2[0-9]\].{0,60}/i },
    confidence: 'certain',
    finding: 'sending.ip-listed',
    detail: {
      en: 'Yahoo refuses because Spamhaus lists the sending address. Removal is asked for there, not at Yahoo.',
      de: 'Yahoo lehnt ab, weil Spamhaus die sendende Adresse führt. Die Freigabe beantragt man dort, nicht bei Yahoo.',
    },
    sources: [CODES, 'https://check.spamhaus.org/'],
    asOf: '2026-11',
    hits: [
      '553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.1, because the ip is in the Spamhaus list; see http://postmaster.yahoo.com/errors/550-bl23.html',
    ],
    misses: ['553 5.7.2 [TSS09] All messages from 192.0.2.1'],
  },
  {
    id: 'yahoo.no-account',
    reason: 'user-unknown',
    match: {
      text: /\bdelivery error: dd requested mail action|\b(?:delivery error: dd )?this user doesn't have an? \S{1,40} account\b|\bdelivery error: dd not a valid recipient\b/i,
    },
    confidence: 'certain',
    detail: {
      en: 'Yahoo checks the address only after it has taken the mail; “dd” stands for its delivery step.',
      de: 'Yahoo prüft die Adresse erst, nachdem es die Mail angenommen hat; „dd“ steht für den Zustellschritt.',
    },
    sources: [CODES],
    asOf: '2026-11',
    hits: [
      "554 delivery error: dd This user doesn't have a example.org account (ann@example.org) [0]",
      '554 delivery error: dd Not a valid recipient',
    ],
    misses: [
      '554 delivery error: dd Sorry, your message to ann@example.org cannot be delivered. This account has been disabled or discontinued [#102].',
    ],
  },
  {
    id: 'yahoo.disabled',
    reason: 'mailbox-disabled',
    match: { text: /\bthis (?:account has been|mailbox is) disabled(?: or discontinued)?\b/i },
    confidence: 'certain',
    detail: {
      en: 'The account exists no longer or sleeps after a year without sign-in.',
      de: 'Das Konto ist aufgelöst oder ruht, weil sich ein Jahr lang niemand angemeldet hat.',
    },
    sources: [CODES],
    asOf: '2026-11',
    hits: [
      '554 30 Sorry, your message to ann@example.org cannot be delivered. This mailbox is disabled (554.30).',
      '554 delivery error: dd Sorry, your message to ann@example.org cannot be delivered. This account has been disabled or discontinued [#102].',
    ],
    misses: ["554 delivery error: dd This user doesn't have a example.org account"],
  },
  {
    id: 'yahoo.resources',
    reason: 'server-error',
    match: { text: /\bresources temporarily unavailable\b.{0,40}|\[#4\.16\.\d{1,2}[.:\d]{0,6}\]/i },
    finding: 'server.failed',
    detail: {
      en: 'Yahoo is short of capacity for this connection, or holds back a sender it does not know yet. A later attempt usually passes.',
      de: 'Yahoo fehlen gerade Mittel für diese Verbindung, oder es hält einen noch unbekannten Absender hin. Ein späterer Versuch klappt meist.',
    },
    sources: [CODES],
    asOf: '2026-11',
    hits: [
      '451 mta1001.mail.example.net Resources temporarily unavailable. Please try again later [#4.16.1].',
    ],
    misses: ['421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred'],
  },
  {
    id: 'yahoo.aol-content',
    reason: 'spam-content',
    match: { text: /\(hvu:b\d\)/i },
    detail: {
      en: 'A mark of the former AOL servers: a link in the mail, or its domain, was complained about.',
      de: 'Eine Kennung der früheren AOL-Server: Über einen Link in der Mail oder dessen Domain gab es Beschwerden.',
    },
    sources: [CODES],
    asOf: '2026-11',
    hits: ['554 5.7.1 : (HVU:B2) the mail has a link that people complain about'],
    misses: ['554 (RLY:B1) this server is transmitting unwanted mail'],
  },
  {
    id: 'yahoo.aol-names',
    reason: 'ptr-required',
    match: { text: /\((?:dns:nr|rtr:bb)\)/i },
    finding: 'sending.no-ptr',
    sources: [CODES],
    asOf: '2026-11',
    hits: ['421 4.7.1 : (DNS:NR) no name for the address'],
    misses: ['554 (RLY:B1) this server is transmitting unwanted mail'],
  },
  {
    id: 'yahoo.aol-codes',
    reason: 'bad-reputation',
    match: {
      not: /\((?:hvu:b\d|dns:nr|rtr:bb)\)/i,
      text: /\((?:con|rly|hvu|rtr|dyn|dns|ptr|cnf)[:-][a-z]\d?[a-z]?\d?\)|\baol will not accept delivery of this message\b/i,
    },
    finding: 'sending.reputation',
    detail: {
      en: 'A mark of the former AOL servers: complaints about the sending address, or its name, range or links were not acceptable.',
      de: 'Eine Kennung der früheren AOL-Server: Beschwerden über die sendende Adresse, oder ihr Name, Adressbereich oder Links passten nicht.',
    },
    sources: [CODES],
    asOf: '2026-11',
    hits: [
      '554 (RLY:B1) The information presently available to us indicates this server is transmitting unwanted mail',
      '521 5.2.1 : AOL will not accept delivery of this message.',
    ],
    misses: ['550 5.7.1 refused'],
  },
]);
