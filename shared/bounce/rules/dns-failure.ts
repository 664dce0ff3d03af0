import { defineRules } from '../rule.ts';

/** A name lookup failed, for now or for good. */
export const dnsFailureRules = defineRules([
  {
    id: 'dns-failure.lookup',
    reason: 'dns-failure',
    match: {
      text: /\b(?:dns|name server|nameserver|name service|host ?name|host name|domain name|mx)(?: server)? (?:lookup|look-up|query|resolution|resolve|search|error|failure|timeout|timed out)(?: \w{1,12})? ?(?:failed|failure|error|timed out|timeout|problem|deferred|unsuccessful)?\b|\b(?:temporary|transient) (?:failure in )?(?:dns|name (?:server|resolution|service))\b|\bhost name lookup fail\w{1,4}|\bname resolution (?:has )?fail\w{2,4}|\bcname lookup failed\b|\bmalformed (?:or unexpected )?name server reply\b|\bservfail\b|\bdns (?:temporary|transient|soft) (?:failure|error)|\bdns server (?:returned|failed|error)|\blame (?:server|delegation)\b|\blookup (?:timed out|failed)|\bunable to resolve (?:route|mx|the)|\bdns (?:lookup|query|records?|error|failure|timeout|not|resolver|temporarily|problem)\b|\bresolver (?:failure|error|problem|trouble|timeout)\b|\b(?:rbl|dnsbl) (?:lookup|query|check)s? (?:failed|timed out|error)/i,
      not: /\bsender\b|\bmail from\b|\bhelo\b|\breverse\b|\bptr\b|\bclient host|\bnxdomain\b|\bdomain name not found\b|\bspf\b|\bdkim\b|\bdmarc\b|\brbl|\bbl\b|\bdnsbl\b|\bblack|\bip name lookup|\bdns list|\bdoes not exist\b|\btable lookup|\bresource record|\b(?:directory|ldap|user|recipient|database|alias|mailbox|account|sql) lookup|\baddress lookup\b/i,
    },
    confidence: 'likely',
    sources: ['RFC 3463 §3.5 (X.4.3)', 'RFC 5321 §5.1'],
    asOf: '2026-11',
    hits: [
      '451 4.4.3 DNS lookup failure',
      'host lookup: DNS timeout',
      '450 4.4.3 name server lookup timed out',
      'CNAME lookup failed temporarily. (#4.4.3)',
      '4.4.3 Temporary failure in name resolution',
    ],
    misses: ['450 4.7.25 reverse DNS lookup failed', '554 blocked by DNSBL'],
  },
  {
    id: 'dns-failure.system-code',
    reason: 'dns-failure',
    match: {
      text: /\bgetaddrinfo (?:enotfound|eai_again)\b|\b(?:enotfound|eai_again|querymx \w{5,12}) \S{1,80}/i,
    },
    detail: {
      en: 'The program could not look the name up: it does not exist, or the network’s name service did not answer.',
      de: 'Das Programm konnte den Namen nicht auflösen: Es gibt ihn nicht, oder der Namensdienst des Netzes hat nicht geantwortet.',
    },
    sources: ['https://nodejs.org/api/dns.html#error-codes'],
    asOf: '2026-11',
    hits: ['getaddrinfo ENOTFOUND smtp.example.com', 'queryMx ENODATA example.org'],
    misses: ['connect ECONNREFUSED 192.0.2.7:25'],
  },
  {
    id: 'dns-failure.try-again',
    reason: 'dns-failure',
    match: {
      text: /\bhost not found, try again\b|\bhost (?:name )?lookup did not complete\b|\bname service error for [^:]{1,60}: host not found, try again|\bname service error\b|\bdeferred \(srv lookup failed\)|\bno dns response\b|\bhost lookup (?:deferred|failed)\b|\bnameserver (?:not responding|failure|error)|\ball host address lookups failed\b/i,
      not: /\bsender address rejected|\bhelo command|\btype=\S{1,5}: host not found(?!, try)|\bhost found but no data/i,
    },
    confidence: 'likely',
    sources: ['RFC 3463 §3.5 (X.4.3)', 'https://www.postfix.org/smtp.8.html'],
    asOf: '2026-11',
    hits: [
      'Host or domain name not found. Name service error for name=example.org type=MX: Host not found, try again',
      'host lookup did not complete',
    ],
    misses: ['450 4.1.8 Sender address rejected: Host not found, try again'],
  },
  {
    id: 'dns-failure.languages',
    reason: 'dns-failure',
    match: {
      text: /(?:dns|namens(?:auflösung|server))(?:-?(?:abfrage|fehler|server))?(?: \S{1,20}){0,3} (?:fehlgeschlagen|fehler|nicht (?:erreichbar|möglich)|zeitüberschreitung|gescheitert)|fehler bei der namensauflösung|dns-fehler|(?:r[eé]solution|recherche) dns [eé]chou[eé]e|fallo (?:de|en la (?:consulta|resoluci[oó]n)) dns|errore dns/i,
    },
    sources: ['RFC 3463 §3.5 (X.4.3)'],
    asOf: '2026-11',
    hits: ['451 Fehler bei der Namensauflösung', '451 DNS-Abfrage fehlgeschlagen'],
    misses: ['550 Domain existiert nicht'],
  },
]);
