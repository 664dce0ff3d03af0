import { bareAddress } from './address.ts';
import { isoDate } from './date.ts';
import { receivedTls } from './received-encryption.ts';
import { receivedTokens, type ClausePieces, type ReceivedTokens } from './received-tokens.ts';

/** One Received field (RFC 5321 §4.4) as far as it says; everything in it but the last hop's own can be forged. */
export interface ReceivedField {
  /** The name after `from`: what the client called itself (HELO), or its address. */
  readonly from: string | null;
  /** Reverse DNS name of the client, where the server wrote one; `unknown` gives null. */
  readonly fromReverse: string | null;
  /** Address of the client without brackets. */
  readonly fromIp: string | null;
  readonly by: string | null;
  /** Address of the server itself, where it wrote one. */
  readonly byIp: string | null;
  /** Protocol, e.g. `ESMTPS` (RFC 3848), or words such as `local`. */
  readonly with: string | null;
  readonly id: string | null;
  readonly for: string | null;
  /** Envelope sender, where the server wrote one (Exim, Sendmail, Dovecot); '' is the null sender. */
  readonly envelopeFrom: string | null;
  /** True where the client had logged in. */
  readonly authenticated: boolean;
  /** True where no other host was involved: a program of the same machine handed the mail over. */
  readonly local: boolean;
  /** TLS version as written, e.g. `TLSv1.3`; `yes` where only that there was TLS is stated; `no` where the protocol rules it out. */
  readonly tls: string | null;
  /** ISO 8601 with the zone it states. */
  readonly at: string | null;
  /** The date as written. */
  readonly date: string | null;
}

/** Longer fields are cut; real ones stay below 2 kB. */
const MAX_LENGTH = 8192;
const IPV4 = /(?<![\d.])(\d{1,3}(?:\.\d{1,3}){3})(?![\d.])/;
const IPV6 =
  /(?<![\w:.])(?:IPv6:)?((?:[0-9a-f]{0,4}:){2,7}(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}))(?![\w:])/i;
const HOST = /^[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){0,20}\.?$/u;
/** RFC 3848 `A`; Exim's older `asmtp`; `(Authenticated sender: …)`, `(AUTH: LOGIN …)`, `(account …)`. */
const PROTOCOL_WITH_LOGIN = /^(?:utf8)?(?:e?smtps?a|lmtps?a|asmtp|esmtp-auth)$/i;
const LOGIN_WORD = /(?<!not )\bauthenticated\b|\bauth(?:[:=]| (?:login|plain|user))|\baccount \S/i;
/** `invoked by uid 0` (qmail), `from userid 1000` (Postfix), `Submit)` (Sendmail). */
const LOCAL_WORD = /\binvoked (?:by|for)\b|\bfrom userid\b|\/Submit$|\bfrom local\b|\bfrom stdin\b/i;
const LOCAL_PROTOCOL = /^(?:local|bsmtp|mapi|pipe|store_driver)$/i;

/** The first IPv4 or IPv6 address in a text, or null. */
function findIp(text: string): string | null {
  const v4 = IPV4.exec(text)?.[1];
  const v6 = IPV6.exec(text)?.[1]?.toLowerCase();
  // Without `::` all eight groups stand there; anything shorter is a time of day.
  const isV6 = v6 !== undefined && (v6.includes('::') || v6.split(':').length >= 7);
  // `::ffff:192.0.2.1` is the IPv4 address.
  if (v4 !== undefined && v4.split('.').every((part) => Number(part) <= 255)) return v4;
  return isV6 ? v6 : null;
}

function firstIp(texts: readonly string[]): string | null {
  for (const text of texts) {
    const ip = findIp(text);
    if (ip !== null) return ip;
  }
  return null;
}

function hostName(word: string | undefined): string | null {
  if (word === undefined) return null;
  const start = /^[[<"]/.test(word) ? 1 : 0;
  let end = word.length;
  while (end > start && ']>,"'.includes(word.charAt(end - 1))) end -= 1;
  return end > start ? word.slice(start, end) : null;
}

/** `(mail.example.org [192.0.2.1])` and `(HELO name) (mail.example.org [192.0.2.1])`: the name in front of the address. */
function reverseName(comments: readonly string[]): string | null {
  for (const comment of comments) {
    const first = comment.trim().split(/[\s[]/, 1)[0] ?? '';
    const name = first.slice(first.lastIndexOf('@') + 1);
    const usable = HOST.test(name) && name.includes('.') && findIp(name) === null;
    if (usable && name.toLowerCase() !== 'unknown') return name.replace(/\.$/, '');
  }
  return null;
}

/** `helo=name` (Exim) or `HELO name` (qmail) in a comment. */
function heloName(comments: readonly string[]): string | null {
  for (const comment of comments) {
    const name = /\b(?:helo|ehlo)[= ]([^\s)"]{1,255})/i.exec(comment)?.[1];
    if (name !== undefined) return hostName(name);
  }
  return null;
}

/** Who handed the mail over, from the clause and its comments. */
function readClient(
  pieces: ClausePieces | undefined,
): Pick<ReceivedField, 'from' | 'fromReverse' | 'fromIp'> {
  const { words, comments } = pieces ?? { words: [], comments: [] };
  const named = hostName(words[0]);
  const helo = heloName(comments);
  const fromIp = firstIp([...comments, ...words.slice(0, 2)]);
  if (helo === null || named === null) {
    return { from: helo ?? named, fromReverse: reverseName(comments), fromIp };
  }
  // With `helo=` or `HELO` in a comment, the name in front is what DNS said (Exim, qmail).
  const isName = HOST.test(named) && named !== 'unknown' && findIp(named) === null;
  return { from: helo, fromReverse: isName ? named : reverseName(comments), fromIp };
}

/** The words of a clause; null where it is missing or empty. */
function wordsOf(pieces: ClausePieces | undefined): string | null {
  return pieces === undefined || pieces.words.length === 0 ? null : pieces.words.join(' ');
}

/** The protocol without what Exim and Mimecast say of encryption behind it: `esmtps tls TLS_AES…`, `ESMTP with STARTTLS`. */
function protocolOf(pieces: ClausePieces | undefined): string | null {
  const words = wordsOf(pieces);
  return words === null ? null : (/^(.{1,200}?) (?:tls|with) /i.exec(`${words} `)?.[1] ?? words);
}

/** The date without the comments behind it, but with a zone that stands only there. */
function timeOf(date: string | null): string | null {
  if (date === null) return null;
  // Text that went through a web page has `&#43;0100`.
  const text = date.slice(0, 400).replace('&#43;', '+');
  const [bare = ''] = text.split('(', 1);
  return isoDate(bare) ?? isoDate(text.slice(0, 200));
}

/** `(envelope-from <ann@example.org>)`, behind any clause or the date. */
function envelopeFrom(value: string): string | null {
  const found = /\benvelope-from[ =:]{1,3}(<[^<>]{0,320}>|[^\s()<>;]{1,320})/i.exec(value)?.[1];
  if (found === undefined) return null;
  return found === '<>' ? '' : bareAddress(found);
}

function isLocal({ clauses, leading }: ReceivedTokens): boolean {
  const { words = [], comments = [] } = clauses.get('by') ?? {};
  const spoken = [...leading, ...comments, ...words.slice(1)];
  const [protocol = ''] = clauses.get('with')?.words ?? [];
  return LOCAL_PROTOCOL.test(protocol) || spoken.some((text) => LOCAL_WORD.test(text));
}

function isLoggedIn({ clauses }: ReceivedTokens): boolean {
  const [protocol = ''] = clauses.get('with')?.words ?? [];
  if (PROTOCOL_WITH_LOGIN.test(protocol)) return true;
  return [...clauses.values()].some(({ comments }) => comments.some((text) => LOGIN_WORD.test(text)));
}

/** The server's own name; Oracle's server writes it into the id instead, IndiMail behind the word `host`. */
function serverName({ clauses }: ReceivedTokens): string | null {
  const [first, second] = clauses.get('by')?.words ?? [];
  const named = hostName(first === 'host' ? second : first);
  if (named !== null || clauses.has('by')) return named;
  const id = clauses.get('id')?.words[0] ?? '';
  const name = hostName(id.slice(id.lastIndexOf('@') + 1));
  return id.includes('@') && name !== null && HOST.test(name) ? name : null;
}

/** Reads one Received field, unfolded; tolerant of the forms of the common servers, never throws, linear time. */
export function readReceived(value: string): ReceivedField {
  const text = value.slice(0, MAX_LENGTH);
  const tokens = receivedTokens(text);
  const { clauses, date } = tokens;
  const by = clauses.get('by');
  return {
    ...readClient(clauses.get('from')),
    by: serverName(tokens),
    byIp: firstIp([by?.words[0] ?? '', ...(by?.comments ?? [])]),
    with: protocolOf(clauses.get('with')),
    id: hostName(clauses.get('id')?.words[0]),
    for: bareAddress(wordsOf(clauses.get('for')) ?? ''),
    envelopeFrom: envelopeFrom(text),
    authenticated: isLoggedIn(tokens),
    local: isLocal(tokens),
    tls: receivedTls(tokens),
    at: timeOf(date),
    date,
  };
}
