import { ASCII_ALPHANUMERIC, asciiTable } from '../../mail/ascii-table.ts';

/** A mail address as it stands in running text. */
export interface TextAddress {
  /** Local part as written, domain in lower case. */
  readonly address: string;
  /** Place in the text, angle brackets left out. */
  readonly index: number;
  readonly end: number;
  /** True where the address stands in angle brackets. */
  readonly bracketed: boolean;
}

/** Longest address (RFC 5321 §4.5.3.1.3), with room for sloppy ones. */
const MAX_ADDRESS = 320;
/** Addresses that are read from one text. */
const MAX_ADDRESSES = 400;

const LETTERS = asciiTable(ASCII_ALPHANUMERIC);
const LOCAL_CHARACTERS = asciiTable(`${ASCII_ALPHANUMERIC}.!#$%&'*+/=?^_\`{|}~-`);
const DOMAIN_CHARACTERS = asciiTable(`${ASCII_ALPHANUMERIC}.-_`);

/** Punctuation among the letters of other scripts: Greek, Armenian, Hebrew, Arabic, Indian, Thai, Ethiopic. */
const MARKS: ReadonlySet<number> = new Set([
  0xd7, 0xf7, 0x37e, 0x387, 0x55d, 0x589, 0x5be, 0x5c3, 0x60c, 0x61b, 0x61f, 0x66a, 0x66d, 0x6d4, 0x964,
  0x965, 0xe2f, 0xe5a, 0x1361, 0x1362, 0x1363, 0x1364,
]);

/** Letters beyond ASCII (RFC 6531); spaces, quotes and punctuation of other scripts are none. */
function isForeignLetter(code: number): boolean {
  if (MARKS.has(code)) return false;
  if (code < 0x2c00)
    return code === 0xaa || code === 0xb5 || code === 0xba || (code >= 0xc0 && code < 0x2000);
  return code < 0x2e00 || (code >= 0x3040 && code < 0xfb00);
}

/** True where the character may stand in an address; `among` tells for ASCII. */
function belongs(text: string, at: number, among: Uint8Array): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? among[code] === 1 : isForeignLetter(code);
}

/** Scripts that write no spaces: their words run into an address. */
function isUnspaced(code: number): boolean {
  if (code < 0x3040) return false;
  return code < 0x3100 || (code >= 0x3400 && code < 0xa000) || (code >= 0xac00 && code < 0xd7b0);
}

/** True where a word of such a script meets an address in ASCII. */
function meetsWord(text: string, word: number, letter: number): boolean {
  return isUnspaced(text.charCodeAt(word)) && LETTERS[text.charCodeAt(letter)] === 1;
}

/** Names that parsers of log lines and links see in front of an address. */
const KEY_BEFORE = /^(?:to|from|rcpt|address|email|mail|recipient|orig_to|user|for|e|x)=/i;

/** An X.400 name in front of a gateway (RFC 2156 §4.1): its slash belongs to it. */
const X400_NAME = /^\/[A-Z]{1,5}=/;

/** Scanners mark worms that send mail: `W32.Klez.H@mm`. */
const VIRUS_SUFFIX = /^mm?$/i;

function localStart(text: string, at: number): number {
  const least = Math.max(0, at - MAX_ADDRESS);
  if (text[at - 1] === '"') {
    const open = text.lastIndexOf('"', at - 2);
    return open >= least && !/[\n<>]/.test(text.slice(open, at)) ? open : at;
  }
  let start = at;
  while (start > least && belongs(text, start - 1, LOCAL_CHARACTERS) && !meetsWord(text, start - 1, start))
    start -= 1;
  const key = KEY_BEFORE.exec(text.slice(start, start + 12));
  if (key) start += key[0].length;
  if (X400_NAME.test(text.slice(start, start + 7))) return start;
  while (start < at && /[.'`=*~|/?-]/.test(text[start] ?? '') && text[start - 1] !== '<') start += 1;
  return start;
}

function domainEnd(text: string, at: number): number {
  const most = Math.min(text.length, at + MAX_ADDRESS);
  if (text[at + 1] === '[') {
    const close = text.indexOf(']', at);
    return close > 0 && close < at + 60 ? close + 1 : at + 1;
  }
  let end = at + 1;
  while (end < most && belongs(text, end, DOMAIN_CHARACTERS) && !meetsWord(text, end, end - 1)) end += 1;
  while (end > at + 1 && /[.\-_]/.test(text[end - 1] ?? '')) end -= 1;
  return end;
}

function addressAt(text: string, at: number): TextAddress | null {
  const start = localStart(text, at);
  const end = domainEnd(text, at);
  if (start === at || end <= at + 2 || text[start - 1] === '@') return null;
  const local = text.slice(start, at);
  const domain = text.slice(at + 1, end);
  if (VIRUS_SUFFIX.test(domain)) return null;
  const bracketed = text[start - 1] === '<' && text[end] === '>';
  const dotted = /[^.]\.[^.\d][^.]*$|^\[|^\d{1,3}(?:\.\d{1,3}){3}$/.test(domain);
  if (!dotted && !bracketed && !/[:>'"\s]/.test(text[end] ?? ' ')) return null;
  if (local.startsWith('//') || domain.includes('..') || text[end] === '@') return null;
  return { address: `${local}@${domain.toLowerCase()}`, index: start, end, bracketed };
}

/** All mail addresses of a text in order, in linear time. */
export function findTextAddresses(text: string): readonly TextAddress[] {
  const found: TextAddress[] = [];
  for (
    let at = text.indexOf('@');
    at !== -1 && found.length < MAX_ADDRESSES;
    at = text.indexOf('@', at + 1)
  ) {
    const address = addressAt(text, at);
    if (address && address.index >= (found.at(-1)?.end ?? 0)) found.push(address);
  }
  return found;
}

/** The first address of a text, or null. */
export function firstTextAddress(text: string): string | null {
  return findTextAddresses(text.slice(0, 2000))[0]?.address ?? null;
}

/** True when two addresses are the same mailbox: the domain without regard to case, the local part likewise. */
export function sameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
