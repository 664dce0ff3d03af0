import { Buffer } from 'node:buffer';

/** Messages taken from an mbox that is in memory; a stream has no such limit. */
export const MAX_MBOX_MESSAGES = 100_000;

const LF = 10;
const CR = 13;
const SEPARATOR = Buffer.from('\nFrom ', 'latin1');
/** `From sender date`; the year at the end tells it from a sentence that starts with "From" (RFC 4155). */
const SEPARATOR_LINE = /^From \S{1,320}\s.{0,80}\d{4}(?:\s[+-]\d{4})?\s*$/;
/** Octets that show whether a line is a separator. */
export const SEPARATOR_OCTETS = 500;

/** A separator stands at the start or behind an empty line, and a date ends it. */
function isSeparator(bytes: Buffer, start: number, length: number): boolean {
  const found = bytes.indexOf(LF, start);
  const end = found === -1 || found > length ? length : found;
  if (!SEPARATOR_LINE.test(bytes.toString('latin1', start, Math.min(end, start + SEPARATOR_OCTETS))))
    return false;
  if (start === 0) return true;
  const before = bytes[start - 2] === CR ? start - 3 : start - 2;
  return before < 0 || bytes[before] === LF;
}

/** Offset of the next separator behind `from` in the first `length` octets, -1 for none. */
export function nextSeparator(bytes: Buffer, from: number, length: number): number {
  for (let at = bytes.indexOf(SEPARATOR, from); at !== -1; at = bytes.indexOf(SEPARATOR, at + 1)) {
    if (at + 1 >= length) return -1;
    if (isSeparator(bytes, at + 1, length)) return at + 1;
  }
  return -1;
}

/** True where the octets start like an mbox file (RFC 4155). */
export function startsLikeMbox(bytes: Buffer): boolean {
  return isSeparator(bytes, 0, bytes.length);
}

/**
 * Splits an mbox file (RFC 4155) into its messages, separator lines included; no copies are made. An input without a
 * separator at its start is one message. Linear time.
 */
export function splitMbox(input: Uint8Array): readonly Uint8Array[] {
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.length);
  if (!startsLikeMbox(bytes)) return [input];
  const messages: Uint8Array[] = [];
  let start = 0;
  while (messages.length + 1 < MAX_MBOX_MESSAGES) {
    const next = nextSeparator(bytes, start, bytes.length);
    if (next === -1) break;
    messages.push(bytes.subarray(start, next));
    start = next;
  }
  messages.push(bytes.subarray(start));
  return messages;
}
