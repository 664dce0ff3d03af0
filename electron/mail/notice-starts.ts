import { readParameterized } from '../../shared/mail/content-type.ts';
import { headerValue, type HeaderField } from '../../shared/mail/header-fields.ts';
import { isHeaderBlock } from '../../shared/mail/known-fields.ts';
import { splitHeaderFields } from '../../shared/mail/split-header-fields.ts';
import { charsetDecoder } from './header-text.ts';

/**
 * A place in a text where a mail or a notice may begin, or the line that says that the returned mail follows.
 * `at` is the start of a line, `end` that of what comes after the header block or the line.
 */
export type Start =
  | {
      readonly kind: 'header';
      readonly at: number;
      readonly end: number;
      /** `notice`: of a notice; `about`: may be of one, or of a mail that passes one on; `mail`: of any other. */
      readonly of: 'notice' | 'about' | 'mail';
      /** Boundary of a multipart, as stated. */
      readonly boundary: string | null;
    }
  | { readonly kind: 'opening' | 'original-follows'; readonly at: number; readonly end: number };

/** A header block longer than this is read only so far: enough for the fields that matter. */
const MAX_HEADER_OCTETS = 65_536;

/** Fields that a mail's header starts with when it is copied from the source view. */
const FIRST_FIELD =
  /^(?:return-path|received|delivered-to|x-[a-z-]{1,40}|envelope-to|delivery-date|authentication-results|arc-[a-z-]{1,40}|dkim-signature|received-spf|from|to|date|subject|message-id|mime-version|content-type|auto-submitted)[ \t]{0,5}:/i;

/**
 * First sentences of notices, each of which stands in a notice once. Read from octets, hence only their ASCII
 * beginnings.
 */
const OPENING =
  /^(?:This is the mail system at host |This message was created automatically by mail delivery software|Hi\. This is the qmail-send program at |Delivery has failed to these recipients or |Your message did not reach some or all of the intended recipients|Fehler bei der Nachrichtenzustellung an folgende|Ihre Nachricht hat einige oder alle Empf|The original message was received at |\*\* [^*\r\n]{3,60} \*\*\s*$|Your message to \S{3,320} (?:couldn|could not|wasn|was not)|Ihre Nachricht an \S{3,320} konnte nicht )/;

/** Lines in front of the returned mail. */
const ORIGINAL_FOLLOWS =
  /^(?:-{2,80}\s?|={2,80}\s?)?[^\r\n]{0,60}(?:copy of (?:the|your) (?:original )?(?:message|mail)|below this line|original message|message header|(?:returned|unsent|undelivered) message|message (?:text )?follows|text follows|Original message headers|Urspr.{1,2}ngliche (?:Nachricht|Nachrichtenk)|Nachrichtenkopf|Kopfzeilen)/i;

const DAEMON = /mailer-daemon|postmaster|mail delivery|mail system|microsoft outlook|microsoftexchange/i;
/** Subjects of notices and of mails in which somebody passes one on. */
const NOTICE_SUBJECT =
  /undeliver|undelivered|delivery|returned mail|failure notice|unzustellbar|nicht zugestellt|^\s{0,5}(?:fwd?|wg)\s?:/i;

function kindOf(fields: readonly HeaderField[]): 'notice' | 'about' | 'mail' {
  const has = (name: string, pattern: RegExp): boolean => pattern.test(headerValue(fields, name) ?? '');
  const isNotice =
    has('return-path', /^\s{0,5}<>/) ||
    has('content-type', /^\s{0,5}multipart\/report/i) ||
    has('from', DAEMON) ||
    has('auto-submitted', /^\s{0,5}auto-/i) ||
    headerValue(fields, 'x-failed-recipients') !== null;
  if (isNotice && headerValue(fields, 'from') !== null) return 'notice';
  return isNotice || has('subject', NOTICE_SUBJECT) ? 'about' : 'mail';
}

function headerAt(text: string, at: number): Start | null {
  const block = splitHeaderFields(text, {
    start: at,
    end: Math.min(text.length, at + MAX_HEADER_OCTETS),
    line: 1,
  });
  if (!isHeaderBlock(block.fields)) return null;
  const type = readParameterized(headerValue(block.fields, 'content-type') ?? '', charsetDecoder);
  const boundary = type.value.startsWith('multipart/') ? (type.parameters['boundary'] ?? '') : null;
  return {
    kind: 'header',
    at,
    end: Math.max(at + 1, block.bodyStart),
    of: kindOf(block.fields),
    boundary,
  };
}

/** What begins with the line at this place; a header only where the line before is empty or frames something. */
function startAt(text: string, at: number, end: number, isFree: boolean): Start | null {
  const line = text.slice(at, Math.min(end, at + 400));
  if (isFree && FIRST_FIELD.test(line)) {
    const header = headerAt(text, at);
    if (header !== null) return header;
  }
  if (isFree && OPENING.test(line)) return { kind: 'opening', at, end };
  return ORIGINAL_FOLLOWS.test(line) ? { kind: 'original-follows', at, end } : null;
}

/** Lines that may stand directly in front of a header: empty ones, rules of dashes, the end of a multipart, an mbox separator. */
const FREE_LINE = /^(?:\s*|[-=_*]{3,200}\s*|--\S{1,200}--\s*|From \S{1,320} .{10,60}\d{4}\s*)$/;

/** Finds, in order, all places where a mail or notice may begin, and the lines that announce a returned one. */
export function findStarts(text: string): readonly Start[] {
  const starts: Start[] = [];
  let isFree = true;
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found + 1;
    const start = startAt(text, at, end, isFree);
    if (start !== null) starts.push(start);
    const isHeader = start?.kind === 'header';
    isFree = isHeader || (end - at < 300 && FREE_LINE.test(text.slice(at, end)));
    at = isHeader ? start.end : end;
  }
  return starts;
}
