import { Buffer } from 'node:buffer';

const LF = 10;
const CR = 13;
const TAB = 9;
const SPACE = 32;
const GREATER = 62;
/** Lines that are looked at for the indentation they share. */
const SAMPLE_LINES = 50;

function isBlank(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB;
}

/** Copies every line without the first `skip(start)` octets; the result is never longer than the input. */
function withoutLineStarts(bytes: Buffer, skip: (start: number, end: number) => number): Buffer {
  const out = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(LF, start);
    const end = found === -1 ? bytes.length : found + 1;
    length += bytes.copy(out, length, Math.min(end, start + skip(start, end)), end);
    start = end;
  }
  return out.subarray(0, length);
}

/** Octets up to and with the quote mark of a line, 0 where it has none. */
function markLength(bytes: Buffer, start: number): number {
  let at = start;
  while (at < start + 3 && isBlank(bytes[at])) at += 1;
  return bytes[at] === GREATER ? at + 1 - start : 0;
}

/** True when the first lines have a space behind every mark, so that it belongs to the mark. */
function marksHaveSpace(bytes: Buffer): boolean {
  for (let start = 0, count = 0; start < bytes.length && count < SAMPLE_LINES; count += 1) {
    const length = markLength(bytes, start);
    const next = bytes[start + length];
    if (length > 0 && next !== SPACE && next !== LF && next !== CR && next !== undefined) return false;
    const end = bytes.indexOf(LF, start);
    if (end === -1) break;
    start = end + 1;
  }
  return true;
}

/** A mail pasted from a quoting reply: one level of `> ` or `>` taken off every line that has it. */
export function withoutQuoteMarks(bytes: Buffer): Buffer {
  const spaced = marksHaveSpace(bytes);
  return withoutLineStarts(bytes, (start) => {
    const length = markLength(bytes, start);
    return spaced && length > 0 && bytes[start + length] === SPACE ? length + 1 : length;
  });
}

function indentation(bytes: Buffer, start: number, end: number): number | null {
  let at = start;
  while (at < end && isBlank(bytes[at])) at += 1;
  return at >= end || bytes[at] === LF || bytes[at] === CR ? null : at - start;
}

/** A mail pasted with an indentation: as much white space as the first lines share is taken off. */
export function withoutIndentation(bytes: Buffer): Buffer {
  let shared = Number.MAX_SAFE_INTEGER;
  for (let start = 0, count = 0; start < bytes.length && count < SAMPLE_LINES; count += 1) {
    const found = bytes.indexOf(LF, start);
    const end = found === -1 ? bytes.length : found;
    shared = Math.min(shared, indentation(bytes, start, end) ?? shared);
    start = end + 1;
  }
  return withoutLineStarts(bytes, (start, end) =>
    Math.min(shared, indentation(bytes, start, end) ?? end - start - 1),
  );
}
