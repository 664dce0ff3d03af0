/** Words that open a clause of a Received field (RFC 5321 §4.4). */
export type Clause = 'from' | 'by' | 'via' | 'with' | 'id' | 'for';

/** What stands between two clause words. */
export interface ClausePieces {
  readonly words: readonly string[];
  /** Without their parentheses. */
  readonly comments: readonly string[];
}

/** A Received field taken apart. */
export interface ReceivedTokens {
  readonly clauses: ReadonlyMap<Clause, ClausePieces>;
  /** Comments in front of the first clause, as qmail and Sendmail write them. */
  readonly leading: readonly string[];
  /** What follows the semicolon; null where nothing does. */
  readonly date: string | null;
}

interface Draft {
  readonly words: string[];
  readonly comments: string[];
}

const CLAUSES: ReadonlySet<string> = new Set(['from', 'by', 'via', 'with', 'id', 'for']);
const CLAUSE_AHEAD = /^(?:from|by|via|with|id|for)\s/i;
const MAX_DATE_LENGTH = 60;
const DATE_START = /\b\d{1,2} [A-Za-z]{3} \d{4} \d{1,2}:\d{2}/;

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

/** Some servers forget the semicolon. */
function dateAtEnd(text: string): string | null {
  const tail = text.slice(-MAX_DATE_LENGTH);
  const start = tail.search(DATE_START);
  return start === -1 ? null : tail.slice(start);
}

/** Takes a Received field apart, once from left to right; the first clause of a kind counts. */
export function receivedTokens(text: string): ReceivedTokens {
  const clauses = new Map<Clause, Draft>();
  const leading: string[] = [];
  let current: Draft | null = null;
  const word = /[^\s(;]+|[(;]/g;
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const [token] = match;
    const lower = token.toLowerCase();
    if (token === ';') {
      const rest = text.slice(word.lastIndex).trim();
      // Some servers put a semicolon between clauses too.
      if (!CLAUSE_AHEAD.test(rest)) return { clauses, leading, date: rest === '' ? null : rest };
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
  return { clauses, leading, date: dateAtEnd(text) };
}
