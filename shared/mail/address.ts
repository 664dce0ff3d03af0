import { ASCII_ALPHANUMERIC, asciiTable } from './ascii-table.ts';

/** Addresses taken from one text; further ones are ignored. */
export const MAX_ADDRESSES = 10_000;
/** RFC 5321 §4.5.3.1 allows 64; rewritten return paths (SRS, VERP) are longer. */
const MAX_LOCAL_LENGTH = 254;
/** RFC 5321 §4.5.3.1.2. */
const MAX_DOMAIN_LENGTH = 255;
/** A header value longer than this is cut before it is read as one address. */
const MAX_VALUE_LENGTH = 4096;

const LOCAL_CHARS = asciiTable(`${ASCII_ALPHANUMERIC}!#$%&'*+/=?^_\`{|}~.-`);
const DOMAIN_CHARS = asciiTable(`${ASCII_ALPHANUMERIC}._-`);
const FOREIGN_CHAR = /[\p{L}\p{M}\p{N}\p{Cs}]/u;
/** Scripts written without spaces: such a letter beside an ASCII address is the sentence around it. */
const UNSPACED_CHAR = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Hang}]/u;
/** `to=ann@example.org` as logs write it; `SRS0=` and `prvs=` belong to the address. */
const LOG_KEY =
  /^(?:to|from|orig_to|rcpt|rcptto|mailfrom|recipient|sender|address|email|user|envelope_from)=/i;
const LEADING_JUNK = /^[.'`*=|/^?#&-]+/;
const TRAILING_JUNK = '.-_';

/** True where the character may stand in an address; `among` tells for ASCII. */
function belongs(text: string, at: number, among: Uint8Array, foreign: boolean): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return among[code] === 1;
  const char = text.charAt(at);
  return FOREIGN_CHAR.test(char) && (foreign || !UNSPACED_CHAR.test(char));
}

/** Start of `"quoted local part"` whose closing quote is at `quote`, or -1. */
function quotedStart(text: string, quote: number, from: number): number {
  const least = Math.max(from, quote - MAX_LOCAL_LENGTH);
  for (let at = quote - 1; at >= least; at -= 1) {
    const char = text.charAt(at);
    if (char === '\n') return -1;
    if (char === '"' && text.charAt(at - 1) !== '\\') return at;
  }
  return -1;
}

function localBefore(text: string, at: number, from: number): string {
  if (text.charAt(at - 1) === '"') {
    const start = quotedStart(text, at - 1, from);
    if (start !== -1 && at - start > 2) return text.slice(start, at);
  }
  const foreign = text.charAt(at - 1) >= '\x80';
  const least = Math.max(from, at - MAX_LOCAL_LENGTH);
  let start = at;
  while (start > least && belongs(text, start - 1, LOCAL_CHARS, foreign)) start -= 1;
  return text.slice(start, at).replace(LOG_KEY, '').replace(LEADING_JUNK, '');
}

function literalAfter(text: string, at: number): string {
  const close = text.slice(at + 1, at + 60).indexOf(']');
  const literal = close === -1 ? '' : text.slice(at + 1, at + 2 + close);
  return /^\[[0-9A-Za-z:.]+\]$/.test(literal) ? literal : '';
}

function domainAfter(text: string, at: number): string {
  if (text.charAt(at + 1) === '[') return literalAfter(text, at);
  const foreign = text.charAt(at + 1) >= '\x80';
  const most = Math.min(text.length, at + 1 + MAX_DOMAIN_LENGTH);
  let end = at + 1;
  while (end < most && belongs(text, end, DOMAIN_CHARS, foreign)) end += 1;
  while (end > at + 1 && TRAILING_JUNK.includes(text.charAt(end - 1))) end -= 1;
  const domain = text.slice(at + 1, end);
  return domain.startsWith('.') || domain.startsWith('-') ? '' : domain;
}

/**
 * Addresses (addr-spec, RFC 5322 §3.4.1) in a text, in order and without repeats, the domain in lower case. Takes
 * `<a@b>`, `"a b"@c`, `rfc822;a@b`, `mailto:a@b`, `to=<a@b>`, domain literals and international addresses; leaves off
 * punctuation around them and source routes. Message ids look the same and are found too. Linear time.
 */
export function findAddresses(text: string): string[] {
  return firstAddresses(text, MAX_ADDRESSES);
}

function firstAddresses(text: string, most: number): string[] {
  const found = new Set<string>();
  let from = 0;
  for (let at = text.indexOf('@'); at !== -1 && found.size < most; at = text.indexOf('@', at + 1)) {
    const local = localBefore(text, at, from);
    const domain = local === '' ? '' : domainAfter(text, at);
    if (domain === '') continue;
    found.add(`${local}@${domain.toLowerCase()}`);
    from = at + 1 + domain.length;
  }
  return [...found];
}

/** Text without comments in parentheses; an unclosed one reaches to the end. */
function withoutComments(value: string): string {
  let depth = 0;
  let quoted = false;
  let out = '';
  for (const char of value) {
    if (char === '"' && depth === 0) quoted = !quoted;
    if (char === '(' && !quoted) depth += 1;
    else if (char === ')' && depth > 0) depth -= 1;
    else if (depth === 0) out += char;
  }
  return out;
}

/** The inside of the last `<...>`, or null. */
function insideAngles(value: string): string | null {
  const open = value.lastIndexOf('<');
  if (open === -1) return null;
  const close = value.indexOf('>', open);
  return close === -1 ? value.slice(open + 1) : value.slice(open + 1, close);
}

/** An address and nothing else, of characters that mean nothing besides: what was read before comes back like this. */
const PLAIN = /^[a-z\d][a-z\d._+-]{0,63}@[a-z\d](?:[a-z\d.-]{0,200}[a-z\d])?$/i;

/**
 * The one address of a field value such as `rfc822; <@relay.example:ann@example.org>` or `Ann <ann@example.org> (home)`:
 * address type (RFC 3464 §2.1.2), display name, comments, source route and brackets are left off, the domain is in
 * lower case, `\x{...}` of utf-8 addresses (RFC 6533 §3) is decoded. Null for `<>` and for names without a domain.
 */
export function bareAddress(value: string): string | null {
  if (PLAIN.test(value)) {
    const at = value.indexOf('@');
    return value.slice(0, at) + value.slice(at).toLowerCase();
  }
  const short = value.slice(0, MAX_VALUE_LENGTH);
  const plain = short.includes('(') ? withoutComments(short) : short;
  const inside = insideAngles(plain) ?? plain;
  const candidate = inside.includes('\\x{')
    ? inside.replace(/\\x\{([0-9A-Fa-f]{2,6})\}/g, fromCodePoint)
    : inside;
  return firstAddresses(candidate, 1)[0] ?? null;
}

/** Domain of an address or of a mailbox with a display name (RFC 5322 §3.4), in lower case; null where there is none. */
export function domainOf(mailbox: string | null): string | null {
  const address = mailbox === null ? null : bareAddress(mailbox);
  const at = address?.lastIndexOf('@') ?? -1;
  return address !== null && at >= 0 && at < address.length - 1 ? address.slice(at + 1) : null;
}

function fromCodePoint(whole: string, hex: string): string {
  const code = parseInt(hex, 16);
  return code > 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
