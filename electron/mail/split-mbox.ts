import { Buffer } from 'node:buffer';

/** Messages taken from one mbox file. */
export const MAX_MBOX_MESSAGES = 100_000;

const LF = 10;
const CR = 13;
const SEPARATOR = Buffer.from('\nFrom ', 'latin1');
/** `From sender date`; the year at the end tells it from a sentence that starts with "From" (RFC 4155). */
const SEPARATOR_LINE = /^From \S{1,320}\s.{0,80}\d{4}(?:\s[+-]\d{4})?\s*$/;

/** A separator stands at the start or behind an empty line, and a date ends it. */
function isSeparator(bytes: Buffer, start: number): boolean {
  const found = bytes.indexOf(LF, start);
  const end = found === -1 ? bytes.length : found;
  if (!SEPARATOR_LINE.test(bytes.toString('latin1', start, Math.min(end, start + 500)))) return false;
  if (start === 0) return true;
  const before = bytes[start - 2] === CR ? start - 3 : start - 2;
  return before < 0 || bytes[before] === LF;
}

/**
 * Splits an mbox file (RFC 4155) into its messages, separator lines included; no copies are made. An input without a
 * separator at its start is one message. Linear time.
 */
export function splitMbox(input: Uint8Array): readonly Uint8Array[] {
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.length);
  if (!isSeparator(bytes, 0)) return [input];
  const messages: Uint8Array[] = [];
  let start = 0;
  for (let at = bytes.indexOf(SEPARATOR); at !== -1; at = bytes.indexOf(SEPARATOR, at + 1)) {
    if (!isSeparator(bytes, at + 1) || messages.length + 1 >= MAX_MBOX_MESSAGES) continue;
    messages.push(bytes.subarray(start, at + 1));
    start = at + 1;
  }
  messages.push(bytes.subarray(start));
  return messages;
}
