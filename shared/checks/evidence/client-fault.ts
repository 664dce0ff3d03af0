import type { CheckSubject } from '../check.ts';
import { loginFault } from './login-fault.ts';
import { refusalText } from './refusal-text.ts';

/** What kept a mail program from handing the mail to its outgoing server. */
export type ClientFault =
  | 'certificate'
  | 'starttls-missing'
  | 'unknown-server'
  | 'connection-lost'
  | 'cannot-connect';

const CERTIFICATE =
  /\bcertificate\b[^\n]{0,200}\b(?:expired|not trusted|untrusted|invalid|not valid|does not match|different site|self-signed|unknown (?:issuer|identity)|not be verified)\b|\bverify the identity of\b|\b(?:SEC|SSL|MOZILLA_PKIX)_ERROR_[A-Z_]{0,40}(?:CERT|ISSUER)[A-Z_]{0,40}\b|\bZertifikat\b[^\n]{0,200}\b(?:abgelaufen|nicht vertrauenswürdig|ungültig|stimmt nicht|nicht überprüf\w{0,6}|anderen Website|unbekannt\w{0,3})\b|\bIdentität (?:des Servers|von)\b[^\n]{0,120}\bnicht\b|\btarget principal name is incorrect\b|\bZielprinzipalname ist falsch\b/i;

const STARTTLS_MISSING =
  /\b(?:does(?:n['’]t| not)|didn['’]t|did not) (?:advertise|offer|support) (?:that feature|STARTTLS|TLS)\b|\busing STARTTLS since\b|\bSTARTTLS\b[^\n]{0,120}\b(?:not (?:supported|offered|available|advertised)|nicht (?:angeboten|unterstützt|an(?:bietet)?))\b|\bSTARTTLS\b[^\n]{0,120}\bdiese (?:Funktion|Fähigkeit) nicht\b|\b0x800CCC1A\b/i;

const UNKNOWN_SERVER =
  /\(SMTP\)[^\n]{0,120}\b(?:is unknown|ist unbekannt)\b|\b(?:could|can)(?:not|n['’]t| not) (?:find|resolve) (?:the )?(?:host|server|outgoing|e?-?mail server)\b|\bhost(?:name)? (?:could )?not (?:be )?(?:found|resolved)\b|\bServer (?:wurde |konnte )?nicht gefunden\b|\b0x800CCC0D\b|\b(?:ENOTFOUND|getaddrinfo)\b/i;

const CONNECTION_LOST =
  /\b(?:connection|Verbindung)\b[^\n]{0,200}\b(?:lost|interrupted|broken|reset|closed unexpectedly|dropped|unterbrochen|abgebrochen|verloren|getrennt)\b|\b0x800CCC0F\b|\bECONNRESET\b/i;

const CANNOT_CONNECT =
  /\bconnect(?:ing)? to\b[^\n]{0,160}\b(?:failed|timed out|refused)\b|\bconnection\b[^\n]{0,160}\b(?:timed out|refused|failed)\b|\b(?:cannot|can['’]t|unable to|could not) (?:connect|reach)\b|\bis not responding\b|\b(?:server )?may be unavailable\b|\bVerbindung\b[^\n]{0,160}\b(?:fehlgeschlagen|gescheitert|Zeitüberschreitung|nicht möglich|abgelehnt|nicht hergestellt)\b|\bZeitüberschreitung\b|\bantwortet nicht\b|\bnicht erreichbar\b|\b0x800(?:CCC0E|42108|42109|4210B|CCC19)\b|\b(?:ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)\b/i;

const PATTERNS: readonly (readonly [ClientFault, RegExp])[] = [
  ['certificate', CERTIFICATE],
  ['starttls-missing', STARTTLS_MISSING],
  ['unknown-server', UNKNOWN_SERVER],
  ['connection-lost', CONNECTION_LOST],
  ['cannot-connect', CANNOT_CONNECT],
];

/**
 * The fault in a mail program's own message. Null where a server's answer or the login decides instead, and for
 * everything that is no mail program's message.
 */
export function clientFault(subject: CheckSubject): ClientFault | null {
  const { notice, recipient } = subject;
  if (notice.kind !== 'client-error') return null;
  const text = refusalText(subject);
  const named = PATTERNS.find(([, words]) => words.test(text))?.[0];
  if (named !== undefined) return loginFault(subject) === null ? named : null;
  return recipient.reason === 'connection-failure' ? 'cannot-connect' : null;
}
