import type { CheckSubject } from '../check.ts';
import { fromReport, ownSide, refusalText } from './refusal-text.ts';

/** What stands between a mail program and its login at the outgoing server (RFC 4954 §6). */
export type LoginFault = 'app-password' | 'method-disabled' | 'required' | 'refused';

const APP_PASSWORD =
  /\bapplication-specific password\b|\bapp password (?:is )?required\b|\bInvalidSecondFactor\b|\b534[ -]5\.7\.(?:9|14)\b|\blog in (?:via|with) your web browser\b/i;

const METHOD_DISABLED =
  /\bSmtpClientAuthentication is disabled\b|\bbasic authentication (?:is )?(?:not supported|disabled)\b|\b5\.7\.(?:57|139)\b|\bunrecogni[sz]ed authentication type\b|\bauthentication (?:mechanism|type|method)s? (?:is )?(?:not (?:supported|enabled)|unsupported)\b|\bdoes not support the selected authentication method\b|\bnone of the authentication methods\b|\bAuthentifizierungsmethode nicht\b/i;

const WRONG_CREDENTIALS = /\bcredentials (?:were|are|is) (?:incorrect|invalid|wrong)\b/i;

const REQUIRED =
  /\bauthentication (?:is )?required\b|\bSMTP AUTH (?:is )?required\b|\bmust (?:first )?(?:authenticate|log ?in|be authenticated)\b|\b(?:please|need to) (?:first )?(?:log ?in|authenticate)\b|\bturn on SMTP authentication\b|\bunauthenticated (?:senders?|users?|connections?) (?:are |is )?not (?:allowed|permitted)\b|\b530[ -]5\.7\.[01]\b/i;

const REFUSED =
  /\b535\b|\bauthentication (?:has )?(?:failed|failure|unsuccessful|rejected|credentials invalid)\b|\b(?:user ?name|password)\b[^\n]{0,60}\b(?:not accepted|incorrect|invalid|wrong)\b|\bincorrect (?:user ?name|password)\b|\bunable to authenticate\b|\binvalid (?:credentials|login|password|user ?name)\b|\blog ?in to (?:the )?server\b[^\n]{0,100}\bfailed\b|\b(?:Anmeldung|Authentifizierung)\b[^\n]{0,120}\b(?:fehlgeschlagen|gescheitert|abgelehnt|nicht möglich)\b|\b(?:Passwort|Kennwort|Benutzername)\b[^\n]{0,80}\b(?:falsch|nicht korrekt|ungültig)\b|\b0x800CCC92\b/i;

/** Encryption comes before the login; and a closed group's "AuthRequired" is not about the reader's login. */
const OTHER_MATTER = /\bSTARTTLS\b|\bRESOLVER\.RST\b|\bnot owned by\b|\bnot allowed to send as\b/i;

function faultInWords(text: string): LoginFault | null {
  if (APP_PASSWORD.test(text)) return 'app-password';
  if (WRONG_CREDENTIALS.test(text)) return 'refused';
  if (METHOD_DISABLED.test(text)) return 'method-disabled';
  if (REFUSED.test(text)) return 'refused';
  return REQUIRED.test(text) ? 'required' : null;
}

/**
 * The login fault that a refusal names. A report on a mail already under way counts only where a server before the
 * recipient's spoke: what the recipient's server asks for, the reader's login cannot give.
 */
export function loginFault(subject: CheckSubject): LoginFault | null {
  const text = refusalText(subject);
  if (OTHER_MATTER.test(text)) return null;
  const fault = faultInWords(text);
  if (ownSide(subject) || !fromReport(subject)) return fault;
  if (fault === 'method-disabled') return fault;
  return subject.recipient.speaker === 'sending-server' ? fault : null;
}
