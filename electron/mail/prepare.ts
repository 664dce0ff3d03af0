import { Buffer } from 'node:buffer';
import type { UnreadableReason } from '../../shared/mail/document.ts';
import { isCompoundFile, readMsg } from './read-msg.ts';

/** Largest input that is read, in octets. */
export const MAX_INPUT_OCTETS = 64 * 1024 * 1024;

/** How much of an input is looked at to tell text from anything else. */
const SAMPLE_OCTETS = 65_536;
/** Text has hardly any control characters; random bytes have one in ten. */
const MAX_CONTROL_SHARE = 0.05;
/** Share of NUL bytes on even or odd places that makes UTF-16 without a byte order mark. */
const UTF16_NUL_SHARE = 0.3;

const LF = 10;
const CR = 13;

/** First bytes of formats that are no text: PDF, ZIP, PNG, JPEG, GIF, gzip, RAR, 7z, ELF, TNEF. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x52, 0x61, 0x72, 0x21, 0x1a],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x78, 0x9f, 0x3e, 0x22],
];

function startsWith(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

type Utf16 = 'le' | 'be' | null;

/** UTF-16 by its byte order mark, or by NULs on every second place. */
function utf16Order(bytes: Buffer): Utf16 {
  if (startsWith(bytes, [0xff, 0xfe])) return 'le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'be';
  const sample = bytes.subarray(0, 512);
  if (sample.length < 4 || !sample.includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const enough = (sample.length / 2) * UTF16_NUL_SHARE;
  if (odd > enough && even === 0) return 'le';
  return even > enough && odd === 0 ? 'be' : null;
}

/** UTF-16 as UTF-8 bytes, byte order mark taken off, so that everything after works on one kind of bytes. */
function utf8FromUtf16(bytes: Buffer, order: 'le' | 'be'): Buffer {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const little = order === 'le' ? whole : Buffer.from(whole).swap16();
  const text = little.toString('utf16le');
  return Buffer.from(text.startsWith('\ufeff') ? text.slice(1) : text, 'utf8');
}

/** Line ends of old Macs: carriage returns alone. */
function withLineFeeds(bytes: Buffer): Buffer {
  if (bytes.includes(LF) || !bytes.includes(CR)) return bytes;
  const copy = Buffer.from(bytes);
  for (let at = 0; at < copy.length; at += 1) if (copy[at] === CR) copy[at] = LF;
  return copy;
}

/** Tab to carriage return are white space, ESC starts the character sets of ISO-2022-JP. */
const CONTROLS = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g;

/** True when an input without a header block is no text. */
export function looksBinary(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, SAMPLE_OCTETS).toString('latin1');
  return (sample.match(CONTROLS)?.length ?? 0) > sample.length * MAX_CONTROL_SHARE;
}

/** Bytes ready to be read as mail: containers, byte order marks and UTF-16 are gone, lines end with LF or CR LF. */
export type Prepared =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/**
 * Tells what cannot be read at all, turns Outlook's files into the messages they hold and evens out encodings of whole
 * files. The input is not changed.
 */
export function prepare(input: Uint8Array): Prepared {
  if (input.length > MAX_INPUT_OCTETS) return { kind: 'unreadable', reason: 'too-large' };
  const raw = Buffer.from(input.buffer, input.byteOffset, input.length);
  if (isCompoundFile(raw)) return readMsg(raw);
  if (SIGNATURES.some((signature) => startsWith(raw, signature))) {
    return { kind: 'unreadable', reason: 'binary' };
  }
  const order = utf16Order(raw);
  const bytes = order === null ? raw : utf8FromUtf16(raw, order);
  const unmarked = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes;
  return { kind: 'bytes', bytes: withLineFeeds(unmarked) };
}
