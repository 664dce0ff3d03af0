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
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(LF, start);
    const end = found === -1 ? bytes.length : found + 1;
    length += bytes.copy(out, length, Math.min(end, start + skip(start, end)), end);
    start = end;
  }
  return out.subarray(0, length);
}

function quoteLength(bytes: Buffer, start: number): number {
  let at = start;
  while (at < start + 3 && isBlank(bytes[at])) at += 1;
  if (bytes[at] !== GREATER) return 0;
  at += 1;
  return bytes[at] === SPACE ? at + 1 - start : at - start;
}

/** A mail pasted from a quoting reply: one level of `> ` taken off every line that has it. */
export function withoutQuoteMarks(bytes: Buffer): Buffer {
  return withoutLineStarts(bytes, (start) => quoteLength(bytes, start));
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
