import { defineRules } from '../rule.ts';

const LOOKUP = 'https://check.spamhaus.org/';

/** Public lists of addresses and what their texts mean. */
export const spamhausRules = defineRules([
  {
    id: 'spamhaus.receiver-asks-wrongly',
    reason: 'ip-blocked',
    match: {
      text: /\berror: open resolver\b.{0,60}|\bspamhaus\.org\/returnc\/(?:pub|vol)\S{0,20}|\bblocked using \S{1,40};? ?(?:\S{1,20} ){0,3}(?:error: )?(?:open resolver|excessive (?:number of )?queries)|\b127\.255\.255\.25[0-9]\b|\bexcessive number of queries\b/i,
    },
    confidence: 'certain',
    finding: 'sending.list-lookup-broken',
    detail: {
      en: 'This is no listing. The receiving server asks the list through a public DNS resolver or too often, gets an error code and takes it for a hit. Its administrator must repair that.',
      de: 'Das ist kein Eintrag auf einer Liste. Der Empfangsserver fragt die Liste über einen öffentlichen DNS-Resolver oder zu oft, bekommt einen Fehlercode und hält ihn für einen Treffer. Das muss dessen Administrator beheben.',
    },
    sources: ['https://www.spamhaus.org/faqs/dnsbl-usage/'],
    asOf: '2026-11',
    hits: [
      '550 5.7.1 rejected: 192.0.2.1 listed in zen.spamhaus.org (127.255.255.254)',
      '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/192.0.2.53/',
      '550 5.7.1 blocked using zen.spamhaus.org; Error: excessive number of queries; https://www.spamhaus.org/returnc/vol/',
    ],
    misses: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://check.spamhaus.org/query/ip/192.0.2.1',
    ],
  },
  {
    id: 'spamhaus.address-listed',
    reason: 'ip-blocked',
    match: {
      text: /\b(?:blocked|rejected|listed|refused|found)(?: \S{1,20}){0,3} (?:zen|sbl|xbl|css|sbl-xbl|\S{20,30}\.zen)\.(?:dq\.)?spamhaus\S{0,20}.{0,50}|\bspamhaus\.org\/(?:query\/(?:ip|bl)|sbl)\S{0,60}|\bclient host \[#\] blocked using (?:zen|sbl|xbl)\S{0,30}spamhaus\S{0,20}.{0,50}/i,
      not: /\bopen resolver\b|\b127\.255\.255\.|\breturnc\b|\bexcessive number\b/i,
    },
    confidence: 'certain',
    finding: 'sending.ip-listed',
    detail: {
      en: 'Spamhaus lists the sending address: SBL and CSS for spam sent, XBL for a hijacked device, PBL for an address range that should not send by itself. The look-up page tells which.',
      de: 'Spamhaus führt die sendende Adresse: SBL und CSS wegen Spam, XBL wegen eines gekaperten Geräts, PBL bei Adressen, die nicht selbst senden sollen. Die Abfrageseite sagt, welche Liste es ist.',
    },
    sources: [LOOKUP],
    asOf: '2026-11',
    hits: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://check.spamhaus.org/query/ip/192.0.2.1',
    ],
    misses: ['550 blocked using pbl.spamhaus.org'],
  },
  {
    id: 'spamhaus.policy-list',
    reason: 'ip-blocked',
    match: {
      text: /(?:\b(?:blocked|rejected|listed)(?: using| by| at| in|,| see)? |https?:\/\/(?:www\.)?)?\b(?:pbl\.spamhaus\.org|spamhaus\.org\/pbl|spamhaus pbl)\b.{0,60}/i,
    },
    confidence: 'certain',
    finding: 'sending.dynamic-ip',
    detail: {
      en: 'The Spamhaus PBL holds ranges whose provider says that they should not deliver mail themselves. Send through the provider’s server, or have a fixed address taken out.',
      de: 'In der Spamhaus-PBL stehen Adressbereiche, die laut ihrem Anbieter nicht selbst zustellen sollen. Über den Server des Anbieters senden oder eine feste Adresse austragen lassen.',
    },
    sources: ['https://www.spamhaus.org/blocklists/policy-blocklist/'],
    asOf: '2026-11',
    hits: [
      '550 5.7.1 blocked using pbl.spamhaus.org',
      '554 rejected, see http://www.spamhaus.org/pbl/query/PBL000000',
    ],
    misses: ['554 blocked using zen.spamhaus.org'],
  },
  {
    id: 'spamhaus.domain-listed',
    reason: 'bad-reputation',
    match: {
      text: /\bdbl\.spamhaus\.org\b.{0,60}|\bspamhaus\.org\/(?:query\/domain|dbl)\S{0,60}|\bspamhaus dbl\b/i,
      not: /\bur[li]s?\b|\blinks?\b/i,
    },
    confidence: 'likely',
    finding: 'sending.reputation',
    detail: {
      en: 'Not the address but a domain is listed (Spamhaus DBL): the sender’s, the server’s or one linked in the text.',
      de: 'Nicht die Adresse, sondern eine Domain steht auf der Liste (Spamhaus DBL): die des Absenders, des Servers oder eines Links im Text.',
    },
    sources: [LOOKUP],
    asOf: '2026-11',
    hits: [
      '554 5.7.1 Service unavailable; Sender address [bob@example.com] blocked using dbl.spamhaus.org; https://check.spamhaus.org/query/domain/example.com',
    ],
    misses: ['554 blocked using zen.spamhaus.org'],
  },
  {
    id: 'spamhaus.spamcop',
    reason: 'ip-blocked',
    match: { text: /\bspamcop\.net\b.{0,60}|\bblocked using (?:bl\.)?spamcop\b.{0,40}/i },
    confidence: 'certain',
    finding: 'sending.ip-listed',
    detail: {
      en: 'SpamCop lists addresses that hit its traps or were reported, and drops them by itself about a day after the last report.',
      de: 'SpamCop führt Adressen, die in seine Fallen gerieten oder gemeldet wurden, und streicht sie etwa einen Tag nach der letzten Meldung von selbst.',
    },
    sources: ['https://www.spamcop.net/bl.shtml'],
    asOf: '2026-11',
    hits: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.spamcop.net; Blocked - see https://www.spamcop.net/bl.shtml?192.0.2.1',
    ],
    misses: ['554 blocked using zen.spamhaus.org'],
  },
  {
    id: 'spamhaus.closed-list',
    reason: 'ip-blocked',
    match: {
      text: /\b(?:blocked using )?(?:\w{3,8}\.)?(?:dnsbl\.sorbs\.net|sorbs\.net|ix\.dnsbl\.manitu\.net|nixspam)\b.{0,60}/i,
    },
    confidence: 'likely',
    finding: 'sending.list-lookup-broken',
    detail: {
      en: 'This list no longer exists: SORBS closed in June 2024, NiX Spam has been empty since January 2025. A server that still asks it should stop.',
      de: 'Diese Liste gibt es nicht mehr: SORBS schloss im Juni 2024, NiX Spam ist seit Januar 2025 leer. Ein Server, der sie noch abfragt, sollte damit aufhören.',
    },
    sources: ['https://www.heise.de/ix/nixspam/', 'https://www.proofpoint.com/'],
    asOf: '2026-11',
    hits: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.sorbs.net; Currently Sending Spam See: http://www.sorbs.net/lookup.shtml?192.0.2.1',
    ],
    misses: ['554 blocked using bl.spamcop.net'],
  },
  {
    id: 'spamhaus.uceprotect',
    reason: 'ip-blocked',
    match: { text: /\b(?:blocked using )?(?:dnsbl-[123]\.)?uceprotect\S{0,10}\.(?:net|org)\b.{0,60}/i },
    confidence: 'certain',
    finding: 'sending.ip-listed',
    detail: {
      en: 'UCEPROTECT level 1 lists single addresses; levels 2 and 3 list whole networks for their neighbours’ spam, which the operator of one server cannot mend.',
      de: 'UCEPROTECT Level 1 führt einzelne Adressen, Level 2 und 3 ganze Netze wegen Spam der Nachbarn; das kann der Betreiber eines einzelnen Servers nicht beheben.',
    },
    sources: ['https://www.uceprotect.net/'],
    asOf: '2026-11',
    hits: ['550 5.7.1 Service unavailable; client [192.0.2.1] blocked using dnsbl-2.uceprotect.net'],
    misses: ['554 blocked using zen.spamhaus.org'],
  },
]);
