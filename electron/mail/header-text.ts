import { Buffer } from 'node:buffer';
import type { HeaderField } from '../../shared/mail/header-fields.ts';
import { decodeHeaderText } from '../../shared/mail/encoded-words.ts';
import type { CharsetDecoder } from '../../shared/mail/charset-decoder.ts';
import { decodeBytes } from './charset.ts';

/** The charset port of `shared`, over iconv-lite. */
export const charsetDecoder: CharsetDecoder = (bytes, charset) =>
  decodeBytes(Buffer.from(bytes, 'latin1'), charset);

const fromBase64 = (text: string): string => Buffer.from(text, 'base64').toString('latin1');

/** What makes a value need work: 8-bit and control characters (escape sequences, NUL). */
const UNUSUAL = /[^\t\x20-\x7e]/;

/** Fields with encoded words (RFC 2047) and raw 8-bit text decoded; the others are passed on as they are. */
export function decodeFields(fields: readonly HeaderField[]): readonly HeaderField[] {
  return fields.map((field) =>
    field.value.includes('=?') || UNUSUAL.test(field.value)
      ? { ...field, value: decodeHeaderText(field.value, charsetDecoder, fromBase64).replaceAll('\0', '') }
      : field,
  );
}
