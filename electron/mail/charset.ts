import { Buffer, isAscii, isUtf8 } from 'node:buffer';
import { windows1252FromLatin1 } from '../../shared/mail/windows-1252.ts';
import { eucFromIso2022Jp } from '../../shared/mail/iso-2022-jp.ts';
import { textFromUtf7 } from '../../shared/mail/utf-7.ts';
import { decodeNamed } from './charset-library.ts';

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
const UTF7 = new Set(['utf7', 'unicode11utf7', 'xunicode11utf7', 'csunicode11utf7', 'unicode20utf7']);
/** The escape sequences that start two-byte Japanese in ISO-2022-JP (RFC 1468). */
const JIS_ESCAPE = /\x1b\$(?:[@B]|\([D@BOPQ])/;

function normalized(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function western(bytes: Buffer): string {
  return windows1252FromLatin1(bytes.toString('latin1'));
}

function decodeJis(bytes: Buffer): string {
  const latin1 = bytes.toString('latin1');
  return decodeNamed(Buffer.from(eucFromIso2022Jp(latin1), 'latin1'), 'euc-jp') ?? latin1;
}

/** Text with a damaged or cut character is still UTF-8; where most 8-bit characters are wrong, it never was. */
function decodeUtf8(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (isUtf8(bytes)) return text;
  const broken = text.split('\ufffd').length - 1;
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high += 1;
  return broken * 2 > high ? western(bytes) : text;
}

/** ASCII is what nearly all labels agree on; only escape sequences make it something else. */
function decodeAscii(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  return text.includes('\x1b') && JIS_ESCAPE.test(text) ? decodeJis(bytes) : text;
}

/** UTF-16 by its label, in any of its spellings. */
const WIDE = /^(?:utf16|ucs2|iso10646ucs2|unicodefffe|csunicode)/;

/** True for text in units of two octets, which has a NUL in nearly every one of them. */
export function isWide(bytes: Buffer, charset: string | null): boolean {
  const mark = bytes.length > 1 ? bytes.readUInt16BE(0) : 0;
  return mark === 0xfffe || mark === 0xfeff || WIDE.test(normalized(charset ?? ''));
}

/** The byte order mark decides, then the label, then where the NULs of plain letters stand (RFC 2781 §3.3, §4.3). */
function decodeWide(bytes: Buffer, label: string): string {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const [first, second] = whole;
  const marked = (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe);
  const isBig = marked ? first === 0xfe : label === 'utf16be' || (label !== 'utf16le' && first === 0);
  const little = isBig ? Buffer.from(whole).swap16() : whole;
  return little.toString('utf16le', marked ? 2 : 0);
}

/**
 * Bytes to text. A label that is missing, unknown or plainly wrong gives the best reading of the bytes themselves:
 * ISO-2022-JP where its escape sequences stand, else UTF-8, else windows-1252. Broken characters become U+FFFD.
 * Never throws.
 */
export function decodeBytes(bytes: Buffer, charset: string | null): string {
  const label = normalized(charset ?? '');
  if (isWide(bytes, charset)) return decodeWide(bytes, label);
  const is7Bit = isAscii(bytes);
  if (UTF7.has(label) && is7Bit) return textFromUtf7(bytes.toString('latin1'));
  if (JIS.has(label)) return is7Bit || !isUtf8(bytes) ? decodeJis(bytes) : bytes.toString('utf8');
  const isGuessed = UNDECLARED.has(label) || UTF8.has(label) || WESTERN.has(label);
  if (!isGuessed) return decodeNamed(bytes, charset ?? '') ?? decodeUtf8(bytes);
  return is7Bit ? decodeAscii(bytes) : decodeUtf8(bytes);
}
