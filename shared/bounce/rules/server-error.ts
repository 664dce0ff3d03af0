import { defineRules } from '../rule.ts';

/** The receiving system failed or is misconfigured. */
export const serverErrorRules = defineRules([
  {
    id: 'server-error.internal',
    reason: 'server-error',
    match: {
      text: /\b(?:internal|local|system|server|software|configuration|config|mail system|database|ldap|sql|lookup|backend|resource|unexpected|fatal|critical|runtime|processing|resolver|delivery system|milter|scanner|filter|policy (?:server|service))[- ](?:\w{1,14} )?(?:error|failure|problem|fault|trouble|malfunction|not configured|misconfigur\w{2,5}|exception)s?\b|\b(?:mis|in)-?configur(?:ed|ation)\b|\bnot (?:properly |correctly )?configured\b|\btemporary (?:local |system |server |lookup |internal |resolution |resource |backend |authentication )(?:error|failure|problem|issue|lookup)\b|\btemporary lookup\b|\b(?:user |table |alias |database |recipient )?lookup (?:error|failure)\b|\buncorrectable errors?\b|\brequested action aborted: (?:local )?error|\berror in processing\b|\baction aborted\b|\bwrite error\b|\bcan ?not (?:open|allocate|write|create|fork|append|access|read|chdir)\b|\bout of memory\b|\bunable to (?:open|allocate|create|fork|lock|process|access|write|read|complete|verify recipient)\b/i,
      not: /\bdns\b|\bprotocol error\b|\bname server\b|\bsyntax\b|\bno space left|\bmail loops?\b|\bdisk\b|\btls\b|\bssl\b|\bauth|\bcertificate|\bmailer (?:error|died)|\brelay|\bsender\b|\bstarttls\b|\bnetwork\b|\bspf\b|\bdmarc\b|\bexit status|\bcannot create user|\bconnection\b|\btemporary failure report|\bno space\b|\bto file \/(?:var|home)\/|\bresolver (?:failure|error|problem)\b|\bstorage allocation\b|\bcannot read (?:your|the) (?:message|mail)\b|\blocal part\b/i,
    },
    confidence: 'likely',
    sources: ['RFC 3463 §3.4 (X.3.0, X.3.5)', 'RFC 5321 §4.2.2 (451)'],
    asOf: '2026-11',
    hits: [
      '451 4.3.0 Temporary lookup failure',
      '451 4.3.5 Server configuration error',
      '451 Requested action aborted: local error in processing',
      '451 Temporary local problem - please try later',
      '554 5.3.0 internal error',
      '451 4.3.0 Error: queue file write error',
    ],
    misses: ['451 4.4.3 DNS lookup failure', '501 Syntax error', '452 4.3.1 system full'],
  },
  {
    id: 'server-error.unavailable',
    reason: 'server-error',
    match: {
      text: /\b(?:service|server|system|smtp service|mail service|mail system|mail server)(?: is| was)?(?: currently| temporarily)? ?(?:not (?:available|ready|responding)|unavailable|shutting down|busy|overload\w{0,2}|down for maintenance|under maintenance|temporarily (?:down|busy)|out of (?:service|memory)|too busy)\b|\b(?:too busy|server (?:too )?busy|load (?:is )?too high|overloaded|high load|system load|resources? (?:temporarily )?(?:unavailable|exhausted|shortage))\b|\bmaintenance\b|\bnot accepting (?:network )?messages\b|\b(?:service|system) (?:not|un)available\b|\bnot currently accepting\b|\btemporarily unavailable\b|\bresource(?:s)? temporarily unavailable\b|\bmail transport unavailable\b|\btransport (?:is )?(?:unavailable|missing|not found)\b|\bcontact (?:your )?(?:system )?administrator\b/i,
      not: /\bclient host\b|\bblocked\b|\bnemesis\b|\bblack ?list|\bmailbox\b|\buser\b|\brecipient\b|\bdns\b|\bpolicy\b|\bspam\b|\btls\b|\bauth/i,
    },
    generic: true,
    sources: ['RFC 5321 §4.2.2 (421)', 'RFC 3463 §3.4 (X.3.2)'],
    asOf: '2026-11',
    hits: [
      '421 4.3.2 System is not ready, try later',
      '451 4.3.2 System not accepting network messages',
      '421 4.3.0 server too busy, try again later',
    ],
    misses: ['554 5.7.1 Service unavailable; Client host blocked'],
  },
  {
    id: 'server-error.try-later',
    reason: 'server-error',
    match: {
      text: /\b(?:try|retry|resend)(?: again)?(?: your message)? later\b|\bplease (?:try again|retry)\b|\bcome back later\b|\bunable to accept (?:message|mail) (?:at this time|now)|\bat this time\b|\btemporar(?:y (?:failure|error|problem|issue)|ily)\b(?! report)/i,
      not: /\bmailbox\b|\bquota\b/i,
    },
    generic: true,
    confidence: 'possible',
    detail: {
      en: 'The server only says that it could not take the mail just now.',
      de: 'Der Server sagt nur, dass er die Mail gerade nicht annehmen konnte.',
    },
    sources: ['RFC 5321 §4.2.1'],
    asOf: '2026-11',
    hits: [
      '451 please try again later',
      '421 unable to accept message at this time',
      '450 4.0.0 Temporary failure',
    ],
    misses: ['552 mailbox temporarily over quota, retry later'],
  },
  {
    id: 'server-error.languages',
    reason: 'server-error',
    match: {
      text: /(?:interner|lokaler|vorübergehender|temporärer|technischer) (?:server)?(?:fehler|systemfehler)|(?:server|system|konfigurations)fehler|dienst (?:ist )?(?:derzeit |momentan )?(?:nicht verfügbar|überlastet)|wartungsarbeiten|erreur (?:interne|syst[eè]me|temporaire|locale)|error (?:interno|temporal)|errore (?:interno|temporaneo|di sistema)|erro (?:interno|tempor[aá]rio)|b[lł][aą]d (?:wewn[eę]trzny|serwera|tymczasowy)|(?:внутренняя|временная) ошибка|内部エラー|システムエラー/i,
    },
    sources: ['RFC 3463 §3.4 (X.3.0)'],
    asOf: '2026-11',
    hits: ['451 Interner Serverfehler', '451 Erreur temporaire', '451 Временная ошибка'],
    misses: ['550 Empfänger unbekannt'],
  },
  {
    id: 'server-error.temporarily-rejected',
    reason: 'server-error',
    match: {
      text: /\bmail ?(?:server|system) temporarily (?:rejected|refused|unable)\b/i,
    },
    sources: ['RFC 3463 §3.4 (X.3.0)'],
    asOf: '2026-11',
    hits: ['451 4.3.0 Mail server temporarily rejected message'],
    misses: ['450 sender temporarily rejected'],
  },
]);
