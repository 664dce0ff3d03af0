import type { MailDocument } from '../../mail/document.ts';
import { headerValue } from '../../mail/header-fields.ts';
import { MAX_OWN_TEXT } from './reading.ts';
import { FAILURE_WORDS, isBounceSubject } from './signals.ts';

/** Who writes notices, as mail programs print the author of a mail. */
export const DAEMON_AUTHOR =
  /mailer-?daemon|postmaster|mail delivery (?:sub)?system|mail administrator|system ?administrator|microsoft (?:outlook|exchange)/i;

/** How the text of a notice begins, and no text of a person. */
const DAEMON_OPENING =
  /^\s{0,40}(?:This is the (?:mail system|Postfix program|VMailer program) at host|Hi\. This is the qmail-send program|This message was created automatically by mail delivery software|A message that you (?:have )?sent (?:could|has) not|The original message was received at|Delivery (?:has failed )?to the(?:se| following) recipients?|This is an automatically generated Delivery Status Notification|Your message (?:did not reach some or all|to \S{1,320} couldn['’]t be delivered)|Delivery has failed to these recipients|-{2,} The following addresses had|This Message was undeliverable due to|\*{2} (?:Address not found|Message (?:not delivered|blocked)) \*{2}|Sorry, we were unable to deliver your message|Die Zustellung an (?:folgende|die folgenden) Empfänger|Fehler bei der Nachrichtenzustellung an folgende)/i;

/** The line, or two, that mail programs put above what they quote; group 1 or, behind the verb, group 2 names the author. */
const ATTRIBUTION =
  /^(?:On|Am|Le|El|Il|Op|Em|W dniu|Den)\b([^\n]{1,300}(?:\n(?!>)[^\n]{1,200})?)(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|napisała?|skrev)\b([^\n]{0,200}):[ \t]{0,8}$/im;

/** The author in the header of what is quoted; bold in some programs. */
const QUOTED_AUTHOR = /^\s{0,8}\*?(?:From|Von|De|Da|Van)\s?:(.{0,300})/im;

/** The subject in the header of what is quoted. */
const QUOTED_SUBJECT =
  /^\s{0,8}\*?(?:Subject|Betreff|Objet|Asunto|Oggetto|Onderwerp|Assunto|Temat)\s?:(.{0,300})/im;

/** People answer and pass on; notices do neither. */
const ANSWERS = /^(?:re|aw|antw|fwd?|wg|tr|rv|sv)\s?:/i;

/** Names that mail systems may have; what they wrote must open as a notice, too. */
const MACHINE_NAME = /\bno-?_?reply\b|\bmail\b|deliver|system|server|bounce|administrat/i;

/** Names that only mail systems have; what they wrote must say that a message did not arrive. */
const MAIL_MACHINE =
  /mailer\b|\bmail (?:server|system|router|gateway|service|interconnect)|mdaemon|\bmmdf\b|\bpmdf\b|courier mail|groupwise|groupshield|antigen|scanmail|listserv|\bsympa\b|daemon\b|smtp\b|posta-certificata|sieve/i;

/** Marks of one quoted line; deeper ones belong to the text. */
const MARKS = /^(?:>[ \t]?){1,3}/;

/** Lines that are read from one quote. */
const MAX_LINES = 2000;

/** A quote without its marks, and what stands around it. */
interface Quote {
  readonly above: string;
  readonly quote: string;
  readonly below: string;
}

/** The first run of quoted lines without their marks, empty lines between two of them included. */
function firstQuote(text: string): Quote | null {
  const lines = text.split('\n', MAX_LINES);
  const start = lines.findIndex((line) => line.startsWith('>') && line.replace(MARKS, '').trim() !== '');
  if (start === -1) return null;
  const depth = (MARKS.exec(lines[start] ?? '')?.[0] ?? '').replace(/[^>]/g, '').length;
  const marks = new RegExp(`^(?:>[ \\t]?){${depth}}`);
  let end = start;
  while (end < lines.length && /^(?:>|\s*$)/.test(lines[end] ?? '')) end += 1;
  const quote = lines.slice(start, end).map((line) => line.replace(marks, ''));
  const around = { above: lines.slice(0, start).join('\n'), below: lines.slice(end).join('\n') };
  return { ...around, quote: quote.join('\n') };
}

/** Pasted text that stands in quote marks from its first line to its last, without them; other text as it is. */
export function withoutQuoteMarks(text: string): string {
  if (!text.trimStart().startsWith('>')) return text;
  const found = firstQuote(text.replaceAll('\r', ''));
  if (found === null || found.above.replace(/[>\s]/g, '') !== '' || found.below.trim() !== '') return text;
  return found.quote;
}

/** A mail passed on in quote marks, without them; other text as it is. */
export function withoutMarks(text: string): string {
  return text.trimStart().startsWith('>') ? (firstQuote(text)?.quote ?? text) : text;
}

/** Discussions quote the notices of others. */
export function isDiscussion({ headers }: MailDocument): boolean {
  const names = ['list-id', 'list-post', 'list-unsubscribe'];
  return (
    names.some((name) => headerValue(headers, name) !== null) ||
    /^(?:list|bulk)$/i.test(headerValue(headers, 'precedence') ?? '')
  );
}

/** The lines with which a quote starts as long as they are those of a header; further down others may be returned. */
function headerOf(quote: string): string {
  const lines = quote.split('\n');
  const end = lines.findIndex((line) => !/^\s{0,8}(?:\*?\p{L}[\p{L} -]{0,20}\s?[:：]|$)/u.test(line));
  return lines.slice(0, end === -1 ? undefined : end).join('\n');
}

function authorAbove(above: string): string | undefined {
  const found = ATTRIBUTION.exec(above.slice(-700));
  return found === null ? undefined : `${found[1] ?? ''} ${found[2] ?? ''}`;
}

/**
 * What a person quotes with `>` of a notice somebody asks about. It counts where the line above names a mail system as
 * the author, where a quoted header does, or where the author may be one and the quote opens as only mail systems write.
 */
export function quotedNotice(document: MailDocument): string | null {
  if (isDiscussion(document)) return null;
  const found = firstQuote(document.text.slice(0, MAX_OWN_TEXT).replaceAll('\r', ''));
  if (found === null) return null;
  const { above, quote } = found;
  const author = authorAbove(above);
  const quoted = QUOTED_AUTHOR.exec(headerOf(quote.slice(0, 600)))?.[1];
  if (quoted !== undefined) {
    if (DAEMON_AUTHOR.test(quoted)) return quote;
    const subject = QUOTED_SUBJECT.exec(headerOf(quote.slice(0, 1200)))?.[1]?.trim() ?? '';
    const named = MAIL_MACHINE.test(quoted) || (isBounceSubject(subject) && !ANSWERS.test(subject));
    return named && FAILURE_WORDS.test(quote.slice(0, 1200)) ? quote : null;
  }
  if (author === undefined) return null;
  if (DAEMON_AUTHOR.test(author)) return quote;
  const name = author.replace(/@[^\s>]{1,255}/g, '');
  if (MACHINE_NAME.test(name) && DAEMON_OPENING.test(quote)) return quote;
  return MAIL_MACHINE.test(name) && FAILURE_WORDS.test(quote.slice(0, 600)) ? quote : null;
}
