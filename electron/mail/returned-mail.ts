import type { Buffer } from 'node:buffer';
import { headerValue, type HeaderField } from '../../shared/mail/header-fields.ts';
import { isHeaderBlock } from '../../shared/mail/known-fields.ts';
import { readMimeTree, type MimeLeaf } from '../../shared/mail/mime-tree.ts';
import { splitHeaderFields } from '../../shared/mail/split-header-fields.ts';
import { charsetDecoder } from './header-text.ts';
import { sourceOf, type Source } from './source.ts';
import { decodeTransfer } from './transfer-encoding.ts';

/** The mail that a report brought back, as octets. */
export interface ReturnedMail {
  /** From its first header field on. */
  readonly octets: Buffer;
  /** Its own header fields, not decoded. */
  readonly fields: readonly HeaderField[];
  /** False: only the header came back, or the text was cut, so that nothing can be said of the body. */
  readonly hasBody: boolean;
}

/** A report about a report about a report: further ones are not looked into. */
const MAX_LEVELS = 3;

const MESSAGE_TYPES: ReadonlySet<string> = new Set(['message/rfc822', 'message/global']);
const HEADER_TYPES: ReadonlySet<string> = new Set([
  'text/rfc822-headers',
  'message/rfc822-headers',
  'message/global-headers',
]);
const REPORT_TYPES: ReadonlySet<string> = new Set([
  'message/delivery-status',
  'message/global-delivery-status',
]);

/** The line above the mail in reports without parts: Exim, qmail and their like frame it with dashes. */
const ANNOUNCEMENT =
  /^-{2,40} ?(?:This is a copy of (?:the|your) message|Below this line is a copy of the|Original message|The (?:original|returned) message|Returned message|Unsent message|A copy of the)[^\n]{0,120}$/gim;
/** The report says that it brings only a part. */
const CUT = /\bonly the first\b|\bheaders?\b(?![^\n]{0,20}\bincluded\b)|\btruncated\b|\bgekürzt\b/i;
const ALL_HEADERS = /\bincluding all the headers\b/i;
/** Announcements that are tried; what merely looks like one costs a pass over the rest. */
const MAX_ANNOUNCEMENTS = 5;
/** How far the header may stand below its announcement, in characters. */
const MAX_GAP = 400;

function mailFrom(octets: Buffer, hasBody: boolean): ReturnedMail | null {
  const source = sourceOf(octets);
  const start = source.text.search(/\S/);
  if (start === -1) return null;
  const { fields, bodyStart } = splitHeaderFields(source.text, {
    start,
    end: source.text.length,
    line: 1,
  });
  if (!isHeaderBlock(fields)) return null;
  const isThere = hasBody && /\S/.test(source.text.slice(bodyStart));
  return { octets: octets.subarray(start), fields, hasBody: isThere };
}

function leafOctets(source: Source, leaf: MimeLeaf): Buffer {
  const octets = source.bytes.subarray(leaf.start, leaf.end);
  return decodeTransfer(octets, headerValue(leaf.headers, 'content-transfer-encoding') ?? '') ?? octets;
}

/** A mail in the text of a report, below the line that announces it. */
function inText(octets: Buffer): ReturnedMail | null {
  const { text } = sourceOf(octets);
  let tried = 0;
  for (const { index, 0: line } of text.matchAll(ANNOUNCEMENT)) {
    tried += 1;
    if (tried > MAX_ANNOUNCEMENTS) return null;
    const after = index + line.length;
    const gap = text.slice(after, after + MAX_GAP).search(/^[A-Za-z][A-Za-z0-9-]{1,60}:/m);
    if (gap === -1) continue;
    const between = line + text.slice(after, after + gap);
    const isCut = CUT.test(between.replace(ALL_HEADERS, ''));
    const found = mailFrom(octets.subarray(after + gap), !isCut);
    if (found !== null) return found;
  }
  return null;
}

function inLeaves(source: Source, leaves: readonly MimeLeaf[], level: number): ReturnedMail | null {
  const message = leaves.find(({ contentType }) => MESSAGE_TYPES.has(contentType));
  if (message) {
    const octets = leafOctets(source, message);
    // An attached report has the mail inside; a returned mail is the mail, whatever is in it.
    const isReport = leaves.some(({ contentType }) => REPORT_TYPES.has(contentType));
    const deeper = isReport ? null : returnedMail(octets, level + 1);
    return deeper ?? (isReport ? mailFrom(octets, true) : null);
  }
  const header = leaves.find(({ contentType }) => HEADER_TYPES.has(contentType));
  if (header) return mailFrom(leafOctets(source, header), false);
  const text = leaves.find(({ contentType }) => contentType === 'text/plain');
  return text ? inText(leafOctets(source, text)) : null;
}

/**
 * The mail that a report returns, out of the octets of the report. Null where it brings none, or brings it in a form that
 * cannot be found. Time and memory are those of one pass over the report for each level.
 */
export function returnedMail(report: Buffer, level = 0): ReturnedMail | null {
  if (level >= MAX_LEVELS) return null;
  const source = sourceOf(report);
  const { fields, bodyStart, bodyLine } = splitHeaderFields(source.text);
  if (fields.length === 0) return inText(report);
  const body = { start: bodyStart, end: source.text.length, line: bodyLine };
  const { leaves } = readMimeTree(source.text, fields, body, charsetDecoder);
  return inLeaves(source, leaves, level);
}
