import { defineRules } from '../rule.ts';

/** Login, permission or trust problem of the session (RFC 4954). */
export const securityErrorRules = defineRules([
  {
    id: 'security-error.login-required',
    reason: 'security-error',
    match: {
      text: /\b(?:smtp )?auth(?:entication|orization|entification)?(?: is)? (?:required|needed|necessary|must)\b|\b(?:must|need to|have to|please|should) (?:first )?(?:authenticate|log ?in|auth|be authenticated|use (?:smtp )?auth\w{0,12})(?: first| yourself| before)?\b|\bmust issue an? auth\b|\b(?:client|user|sender|session|connection|you)(?: is| was| are)? not (?:yet )?authenticated\b|\bclient was not authenticated\b|\bunauthenticated (?:senders?|users?|clients?|connections?|relay|access)? ?(?:is |are )?not (?:allowed|permitted|accepted)|\banonymous (?:users?|access|senders?|connections?|relay|mail)? ?(?:is |are )?(?:not|denied|refused)|\byou are not authorized to send mail, authentication|\bauthentication turned on\b|\bturn on smtp auth\w{0,12}|\bcheck your (?:outgoing|smtp)? ?(?:server )?auth|\bdon't authenticate\b|\bpop before smtp\b|\bcheck (?:your )?mail first\b/i,
      not: /\bdmarc\b|\bspf\b|\bdkim\b|\bfrom domain|\bsender domain|\brelay(?:ing)? (?:not permitted|denied|access)/i,
    },
    confidence: 'likely',
    finding: 'login.required',
    sources: ['RFC 4954 §6 (530 5.7.0)', 'RFC 6409 §4.3'],
    asOf: '2026-11',
    hits: [
      '530 5.7.0 Authentication required',
      '530 5.7.1 Client was not authenticated',
      '550 5.7.1 You must authenticate first',
      '553 Please authenticate before sending',
      '550 unauthenticated senders not allowed',
    ],
    misses: ['550 5.7.26 unauthenticated email from example.com is not accepted due to DMARC policy'],
  },
  {
    id: 'security-error.login-refused',
    reason: 'security-error',
    match: {
      text: /\b(?:smtp )?(?:auth|authentication|authentification|login|sign-?in|log-?in|logon)(?: credentials?| data| attempt| was| has| is| server| details| unsuccessful)? ?(?:has )?(?:failed|failure|unsuccessful|invalid|rejected|denied|error|aborted|incorrect|not successful|refused|not accepted)\b|\b(?:invalid|bad|wrong|incorrect|unknown|failed|unaccepted|no valid) (?:\w{1,12} )?(?:credentials?|password|login|username or password|user ?name|authentication (?:data|credentials)|user\/password|logon|authentication)\b|\b(?:username|user name|user|password|credentials?)(?: and| or|\/| &)? ?(?:password )?(?:is |are |was )?(?:not (?:accepted|correct|valid|match|recogni[sz]ed)|incorrect|invalid|wrong|mismatch|do not match)\b|\bcould not authenticate\b|\bunable to authenticate\b|\bsasl (?:\S{1,12} )?authentication failed\b/i,
      not: /\bdmarc\b|\bdkim\b|\bspf\b|\bsender\b|\bemail authentication (?:check|fail)|\bmultiple authentication checks|\bdomain authentication|\bunknown user(?:name)?\b(?! or password)|\brecipient/i,
    },
    confidence: 'likely',
    finding: 'login.refused',
    sources: ['RFC 4954 §6 (535 5.7.8)'],
    asOf: '2026-11',
    hits: [
      '535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6',
      '535 Incorrect authentication data',
      '535 5.7.3 Authentication unsuccessful',
      '535 Authentication credentials invalid',
    ],
    misses: ['550 5.1.1 unknown user', '550 DKIM authentication failed'],
  },
  {
    id: 'security-error.auth-method',
    reason: 'security-error',
    match: {
      text: /\b(?:authentication|auth|sasl|login) (?:mechanism|method|type)s?(?: \S{1,20})? (?:is |are )?(?:too weak|not (?:supported|available|allowed|enabled|recogni[sz]ed)|unsupported|unrecogni[sz]ed|unknown|invalid|disabled|is disabled)|\b(?:unsupported|unrecogni[sz]ed|unknown|disabled|weak) (?:authentication|auth|sasl) (?:mechanism|method|type)|\bno (?:suitable|supported|common|worthy|acceptable) (?:auth\w{0,12}|sasl|mech)\w{0,12}|\bencryption required for (?:the )?(?:requested )?authentication|\b(?:smtp ?auth|smtpclientauthentication|basic auth(?:entication)?|plain ?text (?:auth\w{0,12}|login|password)s?|smtp authentication|auth command)(?: is| has been| are)? (?:disabled|not (?:supported|enabled|available|allowed|advertised)|turned off|deprecated|unavailable|retired)|\bauth(?:entication)? (?:command )?(?:not (?:available|supported|enabled|advertised|allowed))|\bserver did not advertise auth|\boauth2? (?:is )?required\b|\bapp(?:lication)?[- ]specific password\b|\bapp password\b/i,
    },
    finding: 'login.method-disabled',
    sources: ['RFC 4954 §6 (534 5.7.9, 504 5.5.4)'],
    asOf: '2026-11',
    hits: [
      '534 5.7.9 Authentication mechanism is too weak',
      '504 5.5.4 Unrecognized authentication type',
      '503 5.5.1 Error: authentication not enabled',
    ],
    misses: ['535 5.7.8 authentication failed'],
  },
  {
    id: 'security-error.account-blocked',
    reason: 'security-error',
    match: {
      text: /\byour (?:e-?mail |mail |smtp )?(?:account|mailbox|user|login|access)(?: <>)? (?:is |has been |was )?(?:temporarily |currently |permanently )?(?:blocked|suspended|disabled|locked|restricted|deactivated|banned|frozen)\b|\b(?:account|user|sender|sending)(?: <>)? (?:is |has been |was )?(?:temporarily )?(?:blocked|suspended|disabled|locked|restricted|banned|not allowed|prohibited|paused) (?:from|for|due to|to) (?:send|sending|outgoing|outbound|spam|abuse|relay|smtp)|\b(?:outgoing|outbound|sending) (?:mail |e-?mail |messages? )?(?:from )?(?:\S{1,40} )?(?:has been |is |was )?(?:suspended|disabled|blocked|locked|restricted|paused|prohibited)\b|\bcompromised (?:account|mailbox|user|password)|\baccount (?:is |was |has been |may be )?(?:compromised|hacked|hijacked|abused)|\bbad outbound sender\b|\baccount not subscribed to\b|\bsending privileges\b|\baccount(?: is)? under review|\byour access to submit messages\b/i,
      not: /\brecipient\b/i,
    },
    finding: 'account.blocked',
    sources: [
      'RFC 6409 §6.1',
      'https://learn.microsoft.com/en-us/defender-office-365/outbound-spam-restore-restricted-users',
    ],
    asOf: '2026-11',
    hits: [
      '554 5.7.1 Your account has been blocked due to spam',
      '550 Outgoing mail from ann@example.org has been suspended.',
      '554 5.7.1 account has been compromised',
    ],
    misses: ['550 5.2.1 recipient account is blocked'],
  },
  {
    id: 'security-error.recipient-access-denied',
    reason: 'security-error',
    match: { text: /\brecipient address(?:es)? rejected ?: access denied\b/i, not: /\brelay access denied/i },
    confidence: 'possible',
    finding: 'policy.refused',
    detail: {
      en: 'A rule of the receiving server closes this address, for everybody or for this sender. The sentence does not say which.',
      de: 'Eine Regel des Empfangsservers sperrt diese Adresse, für alle oder für diesen Absender. Welches von beiden, sagt der Satz nicht.',
    },
    sources: ['https://www.postfix.org/access.5.html'],
    asOf: '2026-11',
    hits: ['554 5.7.1 <ann@example.org>: Recipient address rejected: Access denied'],
    misses: ['554 5.7.1 Sender address rejected: Access denied'],
  },
  {
    id: 'security-error.access-denied',
    reason: 'security-error',
    match: {
      text: /\baccess (?:is |was )?(?:denied|refused|forbidden|not allowed)\b|\b(?:permission|authori[sz]ation) (?:is |was )?(?:denied|refused|failed|failure)\b|\bnot (?:authori[sz]ed|permitted|allowed)\b|\bunauthori[sz]ed\b|\binsufficient (?:permissions?|rights|privileges?)\b|\bsecurity (?:failure|error|check failed|violation)\b|\bno permission\b|\bverification failure\b|\bforbidden\b/i,
      not: /\bclient host rejected|\bto open\b|\bcan't (?:open|create)|\bmailbox unavailable\b/i,
    },
    generic: true,
    confidence: 'possible',
    sources: ['RFC 3463 §3.8 (X.7.0, X.7.1)'],
    asOf: '2026-11',
    hits: ['550 5.7.1 Access denied', '550 Not authorized', '554 Security failure'],
    misses: ['554 5.7.1 Client host rejected: Access denied'],
  },
  {
    id: 'security-error.languages',
    reason: 'security-error',
    match: {
      text: /(?:anmeldung|authentifizierung|authentisierung|login)(?: \S{1,20}){0,3} (?:fehlgeschlagen|erforderlich|notwendig|gescheitert|nicht möglich|verweigert|abgelehnt)|(?:falsches|ungültiges) passwort|(?:benutzername|kennwort|passwort|zugangsdaten)(?: \S{1,20}){0,3} (?:falsch|ungültig|nicht korrekt|nicht akzeptiert)|zugriff verweigert|nicht angemeldet|ihr (?:konto|postfach|account) (?:ist|wurde) (?:\S{1,15} )?(?:gesperrt|eingeschränkt)|authentification (?:requise|[eé]chou[eé]e|n[eé]cessaire)|(?:autenticaci[oó]n|autentica[cç][aã]o|autenticazione) (?:requerida|necesaria|fallida|fall[oó]|necess[aá]ria|richiesta|fallita|falhou)|wymagane uwierzytelnienie|b[lł][aą]d uwierzytelniania|требуется аутентификация|ошибка аутентификации|認証(?:に失敗|エラー|が必要)/i,
    },
    sources: ['RFC 4954 §6'],
    asOf: '2026-11',
    hits: [
      '535 Anmeldung fehlgeschlagen',
      '530 Authentifizierung erforderlich',
      '535 Authentification échouée',
      '550 Zugriff verweigert',
    ],
    misses: ['550 SPF-Prüfung fehlgeschlagen'],
  },
  {
    id: 'security-error.key-words',
    reason: 'security-error',
    match: {
      text: /\b(?:authenticat\w{1,6}|authoriz\w{1,6}|authoris\w{1,6}|credentials?|password|log ?in|logon|permission|permitted|unauthori[sz]ed)\b/i,
      not: /\b(?:domain|email|e-mail|message|sender) authentication\b|\bdmarc\b|\bdkim\b|\bspf\b|\bdomain owner\b|\blogin as\b/i,
    },
    generic: true,
    confidence: 'possible',
    sources: ['RFC 4954 §6'],
    asOf: '2026-11',
    hits: ['530 see your login settings'],
    misses: ['550 rejected'],
  },
]);
