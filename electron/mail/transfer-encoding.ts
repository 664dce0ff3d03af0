import { Buffer } from 'node:buffer';

const EQUALS = 61;
const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;

function hexValue(code: number | undefined): number {
  if (code === undefined) return -1;
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

/** Offset behind a soft line break at `at` (white space, then a line end), or -1. */
function softBreakEnd(bytes: Buffer, at: number): number {
  let next = at;
  while (bytes[next] === SPACE || bytes[next] === TAB) next += 1;
  while (bytes[next] === CR) next += 1;
  if (next >= bytes.length) return next;
  return bytes[next] === LF ? next + 1 : -1;
}

/** Decodes quoted-printable (RFC 2045 §6.7). An `=` that starts no valid sequence stays as it is. */
export function decodeQuotedPrintable(bytes: Buffer): Buffer {
  const out = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  let at = 0;
  while (at < bytes.length) {
    const equals = bytes.indexOf(EQUALS, at);
    const stop = equals === -1 ? bytes.length : equals;
    length += bytes.copy(out, length, at, stop);
    if (equals === -1) break;
    const high = hexValue(bytes[equals + 1]);
    const low = hexValue(bytes[equals + 2]);
    if (high !== -1 && low !== -1) {
      out[length++] = high * 16 + low;
      at = equals + 3;
      continue;
    }
    const behind = softBreakEnd(bytes, equals + 1);
    if (behind === -1) out[length++] = EQUALS;
    at = behind === -1 ? equals + 1 : behind;
  }
  return out.subarray(0, length);
}

/** Decodes base64 (RFC 2045 §6.8); characters outside of the alphabet are skipped, as the RFC asks. */
export function decodeBase64(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1'), 'base64');
}

/** The first word of the field; quotes, comments and parameters that do not belong there are passed over. */
const ENCODING = /[a-z0-9-]{1,40}/;

/** Undoes a Content-Transfer-Encoding, the value as it stands in the field; null where the encoding is not known. */
export function decodeTransfer(bytes: Buffer, field: string): Buffer | null {
  switch (ENCODING.exec(field.toLowerCase())?.[0] ?? '') {
    case 'quoted-printable':
      return decodeQuotedPrintable(bytes);
    case 'base64':
      return decodeBase64(bytes);
    case '':
    case '7bit':
    case '8bit':
    case 'binary':
      return bytes;
    default:
      return null;
  }
}
