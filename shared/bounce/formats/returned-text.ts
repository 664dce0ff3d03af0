import type { HeaderField } from '../../mail/header-fields.ts';
import { isHeaderBlock } from '../../mail/known-fields.ts';
import { splitHeaderFields } from '../../mail/split-header-fields.ts';

/** A notice's text, cut in the words of the notice and the message it returns. */
export interface CutText {
  readonly own: string;
  /** Header fields of the returned message, empty where none were recognised. */
  readonly headers: readonly HeaderField[];
}

/** Lines that are searched for the cut. */
const MAX_LINES = 4000;

/** Words with which notices announce the returned message. */
const ANNOUNCEMENT =
  /\b(?:original|old|returned|unsent|undelivered|rejected|bounced|failed) (?:message|mail|e-?mail)s?\b|\bcopy of (?:the|your)\b|\b(?:message|mail) (?:headers?|body|text|follows)\b|\bheaders? (?:of|and|follows?)\b|\btext follows\b|\blines? of (?:the|your)\b|\bmessage returned\b|\b(?:your|the) (?:message|mail) (?:reads|begins|starts)\b|Nachrichtenk(?:opf|öpf)|(?:ursprüngliche|Original)[nr]? ?-?(?:Nachricht|Mail|Kopf)|Kopfzeilen|message d['’]origine|message original|mensaje original|messaggio originale|En-têtes|Oorspronkelijke|berichtkoppen|Encabezados|Intestazioni|Исходное|元のメール|Original mail/i;

/** Announcements that need no dashes or colon around them. */
const PLAIN_ANNOUNCEMENT =
  /^\s{0,40}(?:original (?:message|text) follows|message headers? follows?|message text follows|included is a copy|following is a copy|here is a copy)\b/i;

/** Field names at which a returned header starts or goes on. */
const HEADER_LINE =
  /^(?:Received|Return-Path|Message-ID|From|To|Cc|Date|Subject|MIME-Version|Content-Type|Content-Transfer-Encoding|DKIM-Signature|ARC-[A-Za-z-]{1,40}|Authentication-Results|X-[A-Za-z0-9-]{1,60}|Reply-To|Sender|Delivered-To|Precedence|List-[A-Za-z-]{1,30}|User-Agent|Importance|Thread-[A-Za-z]{1,20}|References|In-Reply-To|Errors-To|Envelope-to|Sensitivity):/i;
/** Fields that a notice's own text hardly ever has at the start of a line. */
const TRACE_LINE =
  /^(?:Received|Return-Path|Message-ID|MIME-Version|DKIM-Signature|X-Received|Delivered-To):/i;

function isHeaderStart(lines: readonly string[], at: number): boolean {
  if (!HEADER_LINE.test(lines[at] ?? '')) return false;
  let fields = 0;
  let trace = 0;
  for (let next = at; next < Math.min(at + 14, lines.length); next += 1) {
    const line = lines[next] ?? '';
    if (line.trim() === '') break;
    if (TRACE_LINE.test(line)) trace += 1;
    if (HEADER_LINE.test(line)) fields += 1;
    else if (!/^[ \t]/.test(line)) break;
  }
  return (trace > 0 && fields >= 2) || TRACE_LINE.test(lines[at] ?? '');
}

/** What a notice may say below the fields of the message it is about. */
const TOLD_BELOW =
  /^\s{0,8}(?:(?:reason|error|cause|diagnos\w{2,6}|status|problem|grund|fehler|motif|motivo)\b.{0,60}:|[<'"]?[^\s@<>]{1,64}@|[45]\d\d[ -]|[<>]{3} )/i;

/** Lines below such fields that are looked at. */
const MAX_BELOW = 40;

/**
 * A header without any trace of its way, as some servers return it: author, recipient and subject or date below an empty
 * line, with nothing but a message behind it. Only where the notice has named an address above, so that nobody is lost.
 */
function isBareHeaderStart(lines: readonly string[], at: number): boolean {
  if (at < 2 || (lines[at - 1] ?? '').trim() !== '' || !HEADER_LINE.test(lines[at] ?? '')) return false;
  const end = lines.findIndex(
    (line, next) => next > at && !HEADER_LINE.test(line) && !/^[ \t]+\S/.test(line),
  );
  const block = lines.slice(at, end === -1 ? undefined : end);
  const has = (name: RegExp): boolean => block.some((line) => name.test(line));
  if (!has(/^From:/i) || !has(/^To:/i) || !has(/^(?:Subject|Date):/i)) return false;
  if (end !== -1 && (lines[end] ?? '').trim() !== '') return false;
  const below = end === -1 ? [] : lines.slice(end, end + MAX_BELOW);
  return (
    lines.slice(0, at).some((line) => line.includes('@')) && !below.some((line) => TOLD_BELOW.test(line))
  );
}

/** What stands in front of every line of a message that is quoted or set off. */
const MARGIN = /^[>| \t]{0,40}/;

function nextFilled(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && (lines[at] ?? '').trim() === '') at += 1;
  return at;
}

function isAnnouncement(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (line.length > 120 || !ANNOUNCEMENT.test(line)) return false;
  if (PLAIN_ANNOUNCEMENT.test(line)) return true;
  const framed = /^\s{0,40}[-_*=~#+|]{2,}/.test(line) || /[-_*=~#+]{2,}\s{0,10}$/.test(line);
  if (framed && !/session/i.test(line)) return true;
  const next = (lines[nextFilled(lines, at + 1)] ?? '').replace(MARGIN, '');
  return (
    /[:.]\s{0,10}$/.test(line) &&
    (HEADER_LINE.test(next) || (/[:：]\s{0,10}$/.test(line) && /^[-=_]{4}/.test(next)))
  );
}

/** Fields that name the message a notice is about; what happened to it follows below. */
const INTRODUCES = /\brelates to (?:a|your) message\b|\bwith the following header fields\b/i;

function filledBefore(lines: readonly string[], at: number): string {
  const near = lines.slice(Math.max(0, at - 3), at).filter((line) => line.trim() !== '');
  return near.at(-1) ?? '';
}

/** Words of a notice below a header. */
const FAILED_BELOW =
  /^\s{0,8}(?:[45]\d\d[ -]|[<>]{3} |-{3,}|<[^<>\s]{3,320}>:)|\b(?:could not|cannot|was not|unable to|not be|failed|undeliver|returned|rejected|unknown|reason)\b/i;

/** True where the text is not only what was returned: other lines stand among those of the header, or tell something below it. */
function tellsBelow(lines: readonly string[], at: number): boolean {
  const blank = lines.findIndex((line, next) => next > at && line.trim() === '');
  const header = lines.slice(at, blank === -1 ? undefined : blank);
  if (header.some((line) => !/^(?:[A-Za-z][A-Za-z\d-]{0,60}:|[ \t])/.test(line))) return true;
  return blank !== -1 && lines.slice(blank).some((line) => FAILED_BELOW.test(line.slice(0, 500)));
}

/**
 * Cuts a notice's text where the returned message starts: at its header fields, or at the line that announces it in one
 * of the wordings mail systems use. Text without either is the notice's own.
 */
export function cutReturnedText(text: string): CutText {
  const lines = text.split('\n', MAX_LINES);
  for (let at = 0; at < lines.length; at += 1) {
    const announced = isAnnouncement(lines, at);
    if (!announced && !isHeaderStart(lines, at) && !isBareHeaderStart(lines, at)) continue;
    if (!announced && INTRODUCES.test(filledBefore(lines, at))) {
      while ((lines[at] ?? '').trim() !== '') at += 1;
      continue;
    }
    const own = lines.slice(0, at).join('\n');
    if (own.trim() === '' && (announced || tellsBelow(lines, at))) continue;
    return { own, headers: returnedHeaders(lines, announced ? at + 1 : at) };
  }
  return { own: text, headers: [] };
}

function returnedHeaders(lines: readonly string[], from: number): readonly HeaderField[] {
  let at = from;
  const last = Math.min(lines.length, from + 25);
  while (at < last && !HEADER_LINE.test((lines[at] ?? '').replace(MARGIN, ''))) at += 1;
  if (at >= last) return [];
  const indent = MARGIN.exec(lines[at] ?? '')?.[0] ?? '';
  const block = lines
    .slice(at, at + 400)
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
  const { fields } = splitHeaderFields(block.join('\n'));
  return isHeaderBlock(fields) || fields.length === 1 ? fields : [];
}
