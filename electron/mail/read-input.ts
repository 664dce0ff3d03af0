import { Buffer } from 'node:buffer';
import type { ReadResult } from '../../shared/mail/document.ts';
import { isHeaderBlock } from '../../shared/mail/known-fields.ts';
import { readPrintedHeader } from '../../shared/mail/printed-header.ts';
import { splitHeaderFields, type HeaderBlock } from '../../shared/mail/split-header-fields.ts';
import { libraryIsWanted, loadLibrary } from './charset-library.ts';
import { findStarts } from './notice-starts.ts';
import { looksBinary, prepare } from './prepare.ts';
import { MAX_EMBEDDING, readMessage } from './read-message.ts';
import { isCompoundFile } from './read-msg.ts';
import { readText } from './read-text.ts';
import { secondOpinion, wantsSecondOpinion } from './second-opinion.ts';
import { sourceOf, type Source } from './source.ts';
import { withoutIndentation, withoutQuoteMarks } from './unquote.ts';

/** Apple Mail's .emlx files start with the length of the message on a line of its own. */
const LENGTH_LINE = /^\d{1,10}[ \t]{0,10}\r?\n/;

/** Characters of a header that are enough to know it. */
const MAX_HEADER = 20_000;

interface Headed {
  readonly source: Source;
  readonly block: HeaderBlock;
}

/** Offset and line of the first line that is not blank; offset -1 where there is none. */
function firstLine(text: string): { start: number; line: number } {
  const solid = text.search(/[^\s]/);
  if (solid === -1) return { start: -1, line: 1 };
  const start = text.lastIndexOf('\n', solid) + 1;
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < start; at = text.indexOf('\n', at + 1)) line += 1;
  return { start, line };
}

/** The header block at the start, or null where the input does not start like a mail. */
function headed(source: Source): HeaderBlock | null {
  const { text } = source;
  let { start, line } = firstLine(text);
  const length = LENGTH_LINE.exec(text.slice(start, start + 30))?.[0].length ?? 0;
  if (length > 0) {
    start += length;
    line += 1;
  }
  const block = splitHeaderFields(text, { start, end: text.length, line });
  if (isHeaderBlock(block.fields)) return block;
  const fields = readPrintedHeader(block.fields);
  return fields === null ? null : { ...block, fields };
}

/** Longest words of a person above the source of a mail, in characters. */
const MAX_PREFACE = 600;

/**
 * The header block of a notice whose source was pasted below some words of one's own. Words that name an address or an
 * answer may be the notice itself, and the header that of the mail it returns: such text stays text.
 */
function headedBelow({ text }: Source): HeaderBlock | null {
  const above = text.slice(0, MAX_PREFACE + 1);
  const start = findStarts(text.slice(0, MAX_PREFACE + MAX_HEADER)).find(({ kind }) => kind === 'header');
  if (start?.kind !== 'header' || start.at > MAX_PREFACE || start.of === 'mail') return null;
  const words = above.slice(0, start.at);
  if (/@|\b[245]\d\d\b/.test(words) || (start.of === 'about' && start.boundary === null)) return null;
  const line = words.split('\n').length;
  const block = splitHeaderFields(text, { start: start.at, end: text.length, line });
  return isHeaderBlock(block.fields) ? block : null;
}

/** A reply in a reply in a reply quotes three times. */
const MAX_MARK_LEVELS = 3;

/** The same for a mail that was pasted with quote marks or an indentation in front of every line. */
function findHeader(source: Source): Headed | null {
  let current = source;
  for (let level = 0; level <= MAX_MARK_LEVELS; level += 1) {
    const block = headed(current);
    if (block !== null) return { source: current, block };
    const first = current.text.charAt(firstLine(current.text).start);
    if (first === '>') current = sourceOf(withoutQuoteMarks(current.bytes));
    else if (first === ' ' || first === '\t') current = sourceOf(withoutIndentation(current.bytes));
    else break;
  }
  const below = headedBelow(source);
  return below === null ? null : { source, block: below };
}

/** The message in an input as it came, from its first header field on. */
export interface MessageOctets {
  readonly octets: Buffer;
  /** False: the body is not what was sent, as it was put together from a file of Outlook or pasted with quote marks. */
  readonly isOriginal: boolean;
}

/** Offset of a line that is counted from 1. */
function lineStart(bytes: Buffer, line: number): number {
  let start = 0;
  for (let number = 1; number < line; number += 1) start = bytes.indexOf('\n', start) + 1;
  return start;
}

/** The message for whoever verifies signatures; null where the input starts with no header. */
export function messageOctets(input: Uint8Array): MessageOctets | null {
  const prepared = prepare(input);
  const found = prepared.kind === 'bytes' ? findHeader(sourceOf(prepared.bytes)) : null;
  const [first] = found?.block.fields ?? [];
  if (prepared.kind !== 'bytes' || !found || !first) return null;
  const { bytes } = found.source;
  const isOriginal =
    bytes === prepared.bytes &&
    !isCompoundFile(Buffer.from(input.buffer, input.byteOffset, Math.min(input.length, 8)));
  return { octets: bytes.subarray(lineStart(bytes, first.line)), isOriginal };
}

function readBytes(bytes: Buffer, sizeOctets: number): ReadResult {
  const source = sourceOf(bytes);
  if (firstLine(source.text).start === -1) return { kind: 'unreadable', reason: 'empty', sizeOctets };
  const found = findHeader(source);
  if (found !== null) {
    const document = readMessage(found.source, found.block, MAX_EMBEDDING);
    return { kind: 'document', document: { ...document, sizeOctets } };
  }
  if (looksBinary(bytes)) return { kind: 'unreadable', reason: 'binary', sizeOctets };
  return { kind: 'document', document: { ...readText(source), sizeOctets } };
}

/** Our own reading; again where the first one shows that the charset library is needed. */
async function readOwn(bytes: Buffer, sizeOctets: number): Promise<ReadResult> {
  const result = readBytes(bytes, sizeOctets);
  if (!libraryIsWanted()) return result;
  await loadLibrary();
  return readBytes(bytes, sizeOctets);
}

/**
 * Reads any pasted text or file into a document: a mail with or without its body, or any other text. Never rejects for
 * what the input contains; time and memory are bounded by its size (see the limits beside the types).
 */
export async function readInput(input: Uint8Array): Promise<ReadResult> {
  const prepared = prepare(input);
  if (prepared.kind === 'unreadable') return { ...prepared, sizeOctets: input.length };
  const result = await readOwn(prepared.bytes, input.length);
  if (result.kind !== 'document' || !wantsSecondOpinion(result.document)) return result;
  return { kind: 'document', document: await secondOpinion(result.document, prepared.bytes) };
}
