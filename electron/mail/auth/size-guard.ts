import type { Buffer } from 'node:buffer';

/** Octets of a header block that signatures are verified of. */
const MAX_HEADER_OCTETS = 1024 * 1024;
/** Lines of one folded field: mailauth takes a time that grows with their square. */
const MAX_FOLDED_LINES = 5000;
/** Folded lines of all fields together; for each of them mailauth moves the rows behind. */
const MAX_ALL_FOLDED_LINES = 50_000;
/** Signatures and seals; real mail has fewer than twenty. Each costs a question to DNS and a pass over the body. */
const MAX_SIGNATURES = 200;

const LF = 10;
const CR = 13;
const FIELD_START = /^[\x21-\x39\x3b-\x7e]+[ \t]*:/;
const SIGNATURE = /^(?:dkim-signature|arc-[a-z-]{4,25})[ \t]*:/i;
/** Octets of a line that are looked at for the colon behind a field name. */
const MAX_NAME = 1000;

/** Offset of the first octet behind the header block and its empty line; the length where there is no body. */
export function headerEnd(message: Buffer): number {
  let start = 0;
  while (start < message.length) {
    const feed = message.indexOf(LF, start);
    if (feed === -1) return message.length;
    if (feed === start || (feed === start + 1 && message[start] === CR)) return feed + 1;
    start = feed + 1;
  }
  return message.length;
}

/**
 * The header is so large, or folded so often, that verifying it would take long: no real mail is like that. `end` is
 * where the header block ends.
 */
export function isTooLargeToVerify(message: Buffer, end: number): boolean {
  if (end > MAX_HEADER_OCTETS) return true;
  let [folded, allFolded, signatures] = [0, 0, 0];
  let start = 0;
  while (start < end) {
    const feed = message.indexOf(LF, start);
    const next = feed === -1 ? end : feed + 1;
    const beginning = message.toString('latin1', start, Math.min(next, start + MAX_NAME));
    const isField = FIELD_START.test(beginning);
    folded = isField ? 0 : folded + 1;
    if (!isField) allFolded += 1;
    if (SIGNATURE.test(beginning)) signatures += 1;
    if (folded > MAX_FOLDED_LINES || allFolded > MAX_ALL_FOLDED_LINES || signatures > MAX_SIGNATURES)
      return true;
    start = next;
  }
  return false;
}
