import { Buffer, isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { eucFromIso2022Jp } from '../../shared/mail/iso-2022-jp.ts';

const UTF8 = new Set(['utf8', 'uft8', 'unicode11utf8']);
/** Labels that name nothing in particular: the bytes decide. ASCII is among them, as it is often a wrong promise. */
const UNDECLARED = new Set(['', 'usascii', 'ascii', 'xunknown', 'unknown8bit', 'unknown', 'default', '8bit']);
/** Browsers and mail programs read these as windows-1252, which only adds printable characters. */
const WESTERN = new Set(['iso88591', 'latin1', 'windows1252', 'cp1252', 'ansix341968', 'l1', 'xansi']);
const JIS = new Set([
  'iso2022jp',
  'iso2022jp1',
  'iso2022jp2',
  'iso2022jp3',
  'iso2022jpms',
  'cp50220',
  'cp50221',
  'jis',
]);
/** The escape sequences that start two-byte Japanese in ISO-2022-JP (RFC 1468). */
const JIS_ESCAPE = /\x1b\$(?:[@B]|\([D@BOPQ])/;

function normalized(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function western(bytes: Buffer): string {
  return iconv.decode(bytes, 'windows-1252');
}

function decodeJis(bytes: Buffer): string {
  return iconv.decode(Buffer.from(eucFromIso2022Jp(bytes.toString('latin1')), 'latin1'), 'euc-jp');
}

/** Guesses: ISO-2022-JP escapes, then UTF-8, then windows-1252, which gives text for every byte. */
function decodeUndeclared(bytes: Buffer): string {
  if (isAscii(bytes)) {
    const text = bytes.toString('latin1');
    return JIS_ESCAPE.test(text) ? decodeJis(bytes) : text;
  }
  return isUtf8(bytes) ? bytes.toString('utf8') : western(bytes);
}

/**
 * Bytes to text. A label that is missing, unknown or plainly wrong gives the best reading of the bytes themselves;
 * broken characters become U+FFFD. Never throws.
 */
export function decodeBytes(bytes: Buffer, charset: string | null): string {
  const label = normalized(charset ?? '');
  if (UNDECLARED.has(label)) return decodeUndeclared(bytes);
  if (JIS.has(label)) return decodeJis(bytes);
  if (isAscii(bytes) && (UTF8.has(label) || WESTERN.has(label))) return bytes.toString('latin1');
  if (UTF8.has(label)) return isUtf8(bytes) ? bytes.toString('utf8') : decodeBrokenUtf8(bytes);
  if (WESTERN.has(label)) return isUtf8(bytes) ? bytes.toString('utf8') : western(bytes);
  return iconv.encodingExists(label) ? iconv.decode(bytes, label) : decodeUndeclared(bytes);
}

/** Text cut in the middle of a character is still UTF-8; text full of errors is not. */
function decodeBrokenUtf8(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  const broken = text.split('�').length - 1;
  const high = bytes.reduce((count, byte) => (byte >= 0x80 ? count + 1 : count), 0);
  return broken * 2 > high ? western(bytes) : text;
}
