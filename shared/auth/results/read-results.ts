import type { AuthenticationResults, AuthProperty, AuthResult } from './authentication-results.ts';
import { TokenReader, type Token } from './tokens.ts';

/** Methods that start a result also where the semicolon before them is missing. */
const METHODS: ReadonlySet<string> = new Set([
  'arc',
  'auth',
  'bimi',
  'compauth',
  'dara',
  'dkim',
  'dkim-adsp',
  'dkim-atps',
  'dmarc',
  'dnswl',
  'domainkeys',
  'iprev',
  'rrvs',
  'sender-id',
  'smime',
  'spf',
  'tls',
  'vbr',
]);
/** A result of a method that is not known: one word, unlike `from=example.org`. */
const RESULT_WORD = /^[a-z][a-z0-9_-]{0,40}$/i;
/** Results of one field that are kept. */
const MAX_RESULTS = 200;
/** Properties and comments of one result that are kept. */
const MAX_DETAILS = 100;

interface Draft {
  readonly method: string;
  readonly result: string;
  reason: string | null;
  readonly properties: AuthProperty[];
  readonly comments: string[];
}

/** A name that white space or comments tore apart: `policy (x) . (y) expired`, `dkim / 1`. */
function nameFrom(words: readonly string[]): string {
  let name = words.at(-1) ?? '';
  for (let at = words.length - 2; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    if (!/^[./]/.test(name) && !/[./]$/.test(word)) break;
    name = word + name;
  }
  return name.toLowerCase();
}

/** Collects the results of one field. */
class ResultCollector {
  readonly results: Draft[] = [];
  private current: Draft | null = null;
  /** Comments between a method's name and its result, as in `dkim (x) = pass`. */
  private waiting: string[] = [];

  comment(text: string, isInName: boolean): void {
    if (isInName || this.current === null) this.waiting.push(text);
    else if (this.current.comments.length < MAX_DETAILS) this.current.comments.push(text);
  }

  pair(name: string, value: string): void {
    const [method = ''] = name.split('/', 1);
    const dot = name.indexOf('.');
    const isMethod = METHODS.has(method) || (this.current === null && RESULT_WORD.test(value));
    if (dot === -1 && isMethod && method !== '') this.begin(method, value.toLowerCase());
    else if (this.current === null) this.waiting = [];
    else if (name === 'reason') this.current.reason = value;
    else this.property(name.slice(0, Math.max(dot, 0)), name.slice(dot + 1), value);
  }

  /** A semicolon ends the result. */
  end(): void {
    this.current = null;
    this.waiting = [];
  }

  private begin(method: string, result: string): void {
    const draft = { method, result, reason: null, properties: [], comments: this.waiting };
    this.waiting = [];
    this.current = draft;
    if (this.results.length < MAX_RESULTS) this.results.push(draft);
  }

  private property(type: string, name: string, value: string): void {
    if (this.current === null) return;
    const { properties, comments } = this.current;
    if (name !== '' && properties.length < MAX_DETAILS) properties.push({ type, name, value });
    comments.push(...this.waiting);
    this.waiting = [];
  }
}

function collect(tokens: readonly Token[]): readonly AuthResult[] {
  const collector = new ResultCollector();
  let words: string[] = [];
  tokens.forEach((token, at) => {
    switch (token.kind) {
      case 'word':
        words.push(token.text);
        break;
      case 'comment':
        collector.comment(token.text, words.length > 0 && tokens[at + 1]?.kind === 'value');
        break;
      case 'value':
        if (words.length > 0) collector.pair(nameFrom(words), token.text);
        words = [];
        break;
      default:
        collector.end();
        words = [];
    }
  });
  return collector.results;
}

/** The name in front of the first semicolon, where it is none of a pair; and how many tokens it takes. */
function serverOf(tokens: readonly Token[]): { readonly authservId: string | null; readonly length: number } {
  const first = tokens.findIndex(({ kind }) => kind !== 'comment');
  const token = tokens[first];
  if (token?.kind !== 'word') return { authservId: null, length: 0 };
  const next = tokens.slice(first + 1).find(({ kind }) => kind !== 'comment');
  const isPair = next?.kind === 'value' || (next?.kind === 'word' && /^[./]/.test(next.text));
  if (isPair || token.text.toLowerCase() === 'none') return { authservId: null, length: 0 };
  return { authservId: token.text.replace(/,$/, ''), length: first + 1 };
}

/** `i=1;` in front, as ARC has it: the number and how many tokens it takes. */
function instanceOf(tokens: readonly Token[]): { readonly instance: number | null; readonly length: number } {
  const [name, value] = tokens;
  const isInstance = name?.kind === 'word' && name.text.toLowerCase() === 'i' && value?.kind === 'value';
  if (!isInstance || !/^\d{1,4}$/.test(value.text)) return { instance: null, length: 0 };
  return { instance: Number(value.text), length: tokens[2]?.kind === 'end' ? 3 : 2 };
}

/**
 * Reads the value of an Authentication-Results field (RFC 8601, and its predecessors RFC 7601, 7001, 5451), unfolded,
 * also as ARC-Authentication-Results. Takes what servers write beyond the grammar: no server name and bare domains
 * between the results (Microsoft), words in front of a result (Yahoo), missing semicolons, properties without a value.
 * Methods, results and names come in lower case. Never throws; time grows with the length, which is cut at 64 kB.
 */
export function readAuthenticationResults(value: string, line: number): AuthenticationResults {
  const all = new TokenReader(value).read();
  const { instance, length } = instanceOf(all);
  const tokens = all.slice(length);
  const server = serverOf(tokens);
  return { authservId: server.authservId, instance, results: collect(tokens.slice(server.length)), line };
}
