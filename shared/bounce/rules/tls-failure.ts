import { defineRules } from '../rule.ts';

/** STARTTLS is required or did not succeed (RFC 3207). */
export const tlsFailureRules = defineRules([
  {
    id: 'tls-failure.required',
    reason: 'tls-failure',
    match: {
      text: /\bmust issue (?:a |the )?starttls\b|\b(?:starttls|tls|ssl|encryption|encrypted connection|secure connection|session encryption)(?: encryption| connection)?(?: is| must be)? (?:required|needed|mandatory|necessary|enforced)\b|\b(?:requires?|require the use of|needs|must use|only accept\w{0,3}|use|enable|upgrade to|please use) (?:an? )?(?:opportunistic )?(?:starttls|tls|ssl|encryption|encrypted (?:connection|session)|secure connection)\b|\bstarttls (?:first|command first)\b|\btls requirements?\b|\btls required but not (?:supported|offered)\b|\bplain ?text connections? (?:is |are )?(?:not|refused)|\bnot (?:offer|support|advertise)\w{0,3} (?:starttls|tls|smtp tls)/i,
      not: /\btls not required\b/i,
    },
    confidence: 'likely',
    finding: 'tls.required',
    sources: ['RFC 3207 §4 (530 5.7.0)'],
    asOf: '2026-11',
    hits: [
      '550 5.7.29 The session does not meet the TLS requirement of this domain',
      '550 5.7.10 Encryption needed',
      '550 5.7.1 This server requires TLS',
    ],
    misses: ['454 4.7.0 TLS not available due to local problem'],
  },
  {
    id: 'tls-failure.masked',
    reason: 'tls-failure',
    match: { text: /\bx{7,8}a?\b/i, not: /\bx{12}/i },
    finding: 'client.starttls-missing',
    detail: {
      en: 'Something between you and the server overwrites its commands with X, as some firewalls do that look into mail. It hides STARTTLS.',
      de: 'Etwas zwischen Ihnen und dem Server überschreibt dessen Befehle mit X, wie manche Firewalls, die in Mails hineinsehen. So verschwindet STARTTLS.',
    },
    sources: [
      'https://www.cisco.com/c/en/us/support/docs/security/adaptive-security-appliance-asa-software/',
      'RFC 3207 §6',
    ],
    asOf: '2026-11',
    hits: ['500 5.5.1 Command unrecognized: "XXXXXXXX"', '250-XXXXXXXA'],
    misses: ['500 5.5.1 Command unrecognized: "XYZ"'],
  },
  {
    id: 'tls-failure.failed',
    reason: 'tls-failure',
    match: {
      text: /\b(?:starttls|tls|ssl|tls\/ssl)(?: \w{1,12}){0,2} (?:handshake|negotiation|session|connection|setup|error|failure|failed|not available|unavailable|protocol error|alert|library|handshake failure|negotiate)\b|\b(?:handshake|negotiation) (?:failed|failure|error)\b|\bcannot start tls\b|\b(?:cannot|unable to|could not|can't|failed to) (?:establish|negotiate|start|initiali[sz]e) (?:an? |the )?(?:secure|encrypted|tls|ssl|starttls)\b|\bfailed_?starttls\b|\bssl(?:23|3)?_(?:read|write|connect|accept|do_handshake)|\bssl routines?\b|\bno (?:shared|common) ciphers?\b|\b(?:wrong|unsupported) (?:ssl|tls) (?:version|protocol)\b|\bwrong version number\b|\bunsupported protocol\b|\bdh key too small\b|\btls (?:is )?(?:currently )?unavailable\b|\bsts policy\b|\bmta-sts\b|\bstarttls[^.]{0,30}(?:fail|not supported|refus|reject|error)/i,
    },
    confidence: 'likely',
    finding: 'tls.failed',
    sources: ['RFC 3207 §4', 'RFC 8461 §5 (MTA-STS)'],
    asOf: '2026-11',
    hits: [
      '4.7.5 Cannot start TLS: handshake failure',
      '454 4.7.0 TLS not available due to local problem',
      '403 4.7.0 TLS handshake failed.',
      'TLS negotiation failed',
      '500 STARTTLS not supported',
    ],
    misses: ['530 5.7.0 Must issue a STARTTLS command first'],
  },
  {
    id: 'tls-failure.certificate',
    reason: 'tls-failure',
    match: {
      text: /\b(?:server |remote |peer |tls |ssl |client )?certificate(?: \S{1,30})? (?:is |was |has |not |could not |cannot |does not |did not |chain )?(?:been )?(?:verif\w{1,7}|expired|not (?:trusted|valid|verified|match)|untrusted|invalid|self[- ]?signed|mismatch|rejected|match|revoked|unknown|error|be verified|verification)|\b(?:untrusted|expired|self[- ]?signed|invalid|unknown|bad|unverified|no verified) (?:ssl |tls |server |peer |ca )?certificate\b|\bcertificate verification fail\w{1,4}|\bserver certificate not (?:trusted|verified)|\bhost ?name (?:mismatch|does not match (?:the )?certificate)|\b(?:dane|tlsa)\b[^.]{0,40}(?:fail|error|no |not |invalid|mismatch|lookup)/i,
    },
    confidence: 'likely',
    finding: 'tls.failed',
    sources: ['RFC 7672 §2 (DANE)', 'RFC 8461 §4.2', 'RFC 5280 §6'],
    asOf: '2026-11',
    hits: [
      '4.7.5 Server certificate not trusted',
      'Server certificate not verified',
      '4.7.5 certificate verification failed for mx.example.org: self-signed certificate',
      '4.7.5 TLSA lookup error for mx.example.org:25',
    ],
    misses: ['550 please include your birth certificate'],
  },
  {
    id: 'tls-failure.languages',
    reason: 'tls-failure',
    match: {
      text: /(?:tls|ssl|starttls|verschlüsselung|verschlüsselte verbindung)(?:-verbindung)?(?: \S{1,20}){0,3} (?:erforderlich|fehlgeschlagen|notwendig|nicht möglich|nicht (?:unterstützt|verfügbar)|verlangt)|zertifikat(?: \S{1,30}){0,3} (?:abgelaufen|ungültig|nicht (?:vertrauenswürdig|gültig|überprüft))|chiffrement (?:requis|obligatoire)|cifrado (?:requerido|obligatorio)|connessione (?:cifrata|sicura) (?:richiesta|obbligatoria)/i,
    },
    sources: ['RFC 3207 §4'],
    asOf: '2026-11',
    hits: ['530 TLS ist erforderlich', '454 Das Zertifikat ist abgelaufen'],
    misses: ['535 Anmeldung erforderlich'],
  },
]);
