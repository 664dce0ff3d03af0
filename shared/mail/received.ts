import { bareAddress } from './address.ts';
import { isoDate } from './date.ts';

/** One Received field (RFC 5321 §4.4) as far as it says; everything in it but the last hop's own can be forged. */
export interface ReceivedField {
  /** The name after `from`: what the client called itself (HELO), or its address. */
  readonly from: string | null;
  /** Reverse DNS name of the client, where the server wrote one; `unknown` gives null. */
  readonly fromReverse: string | null;
  /** Address of the client without brackets. */
  readonly fromIp: string | null;
  readonly by: string | null;
  /** Protocol, e.g. `ESMTPS` (RFC 3848), or words such as `local`. */
  readonly with: string | null;
  readonly id: string | null;
  readonly for: string | null;
  /** TLS version as written, e.g. `TLSv1.3`; null where none is stated. */
  readonly tls: string | null;
  /** ISO 8601 with the zone it states. */
  readonly at: string | null;
  /** The date as written. */
  readonly date: string | null;
}

type Clause = 'from' | 'by' | 'via' | 'with' | 'id' | 'for';

interface Pieces {
  readonly words: string[];
  readonly comments: string[];
}

/** Longer fields are cut; real ones stay below 2 kB. */
const MAX_LENGTH = 8192;
const CLAUSES: ReadonlySet<string> = new Set(['from', 'by', 'via', 'with', 'id', 'for']);
const IPV4 = /(?<![\d.])(\d{1,3}(?:\.\d{1,3}){3})(?![\d.])/;
const IPV6 =
  /(?<![\w:.])(?:IPv6:)?((?:[0-9a-f]{0,4}:){2,7}(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}))(?![\w:])/i;
const TLS = /\b(TLSv?1(?:[._][0-3])?|SSLv3)(?![0-9])/i;
const MAX_DATE_LENGTH = 60;
const DATE_START = /\b\d{1,2} [A-Za-z]{3} \d{4} \d{1,2}:\d{2}/;
const HOST = /^[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){0,20}\.?$/u;

function isClause(word: string): word is Clause {
  return CLAUSES.has(word);
}

/** End of the comment that opens at `open`, comments in it included. */
function commentEnd(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '(') depth += 1;
    else if (char === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return text.length;
}

interface Tokens {
  readonly clauses: ReadonlyMap<Clause, Pieces>;
  /** Comments in front of the first clause, as qmail writes them. */
  readonly leading: readonly string[];
  readonly date: string | null;
}

function tokenize(text: string): Tokens {
  const clauses = new Map<Clause, Pieces>();
  const leading: string[] = [];
  let current: Pieces | null = null;
  const word = /[^\s(;]+|[(;]/g;
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const [token] = match;
    const lower = token.toLowerCase();
    if (token === ';') {
      const rest = text.slice(word.lastIndex).trim();
      // Some servers put a semicolon between clauses too.
      if (!/^(?:from|by|via|with|id|for)\s/i.test(rest))
        return { clauses, leading, date: rest === '' ? null : rest };
    } else if (token === '(') {
      const end = commentEnd(text, match.index);
      (current?.comments ?? leading).push(text.slice(match.index + 1, end));
      word.lastIndex = end + 1;
    } else if (isClause(lower) && !clauses.has(lower)) {
      current = { words: [], comments: [] };
      clauses.set(lower, current);
    } else {
      current?.words.push(token);
    }
  }
  // Some servers forget the semicolon.
  const tail = text.slice(-MAX_DATE_LENGTH);
  const start = tail.search(DATE_START);
  return { clauses, leading, date: start === -1 ? null : tail.slice(start) };
}

/** The first IPv4 or IPv6 address in a text, or null. */
function findIp(text: string): string | null {
  const v4 = IPV4.exec(text)?.[1];
  if (v4 !== undefined && v4.split('.').every((part) => Number(part) <= 255)) return v4;
  const v6 = IPV6.exec(text)?.[1]?.toLowerCase();
  // Without `::` all eight groups stand there; anything shorter is a time of day.
  return v6 !== undefined && (v6.includes('::') || v6.split(':').length >= 7) ? v6 : null;
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
  const start = word.startsWith('[') || word.startsWith('<') ? 1 : 0;
  let end = word.length;
  while (end > start && ']>,'.includes(word.charAt(end - 1))) end -= 1;
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
    const name = /\b(?:helo|ehlo)[= ]([^\s)\]"]{1,255})/i.exec(comment)?.[1];
    if (name !== undefined) return hostName(name);
  }
  return null;
}

/** Who handed the mail over, from the clause and its comments. */
function readClient(pieces: Pieces | undefined): Pick<ReceivedField, 'from' | 'fromReverse' | 'fromIp'> {
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

function tlsVersion({ clauses, leading }: Tokens): string | null {
  const comments = [...clauses.values()].flatMap((pieces) => pieces.comments);
  const words = clauses.get('with')?.words ?? [];
  return TLS.exec([...leading, ...comments, ...words].join(' '))?.[1] ?? null;
}

/** The words of a clause; null where it is missing or empty. */
function wordsOf(pieces: Pieces | undefined): string | null {
  return pieces === undefined || pieces.words.length === 0 ? null : pieces.words.join(' ');
}

/** Reads one Received field, unfolded; tolerant of the forms of the common servers, never throws, linear time. */
export function readReceived(value: string): ReceivedField {
  const tokens = tokenize(value.slice(0, MAX_LENGTH));
  const { clauses, date } = tokens;
  return {
    ...readClient(clauses.get('from')),
    by: hostName(clauses.get('by')?.words[0]),
    with: wordsOf(clauses.get('with')),
    id: hostName(clauses.get('id')?.words[0]),
    for: bareAddress(wordsOf(clauses.get('for')) ?? ''),
    tls: tlsVersion(tokens),
    at: date === null ? null : isoDate(date),
    date,
  };
}
