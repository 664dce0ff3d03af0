/** A piece of a message: text, a place for a value, or a choice between messages by a value. */
type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string }
  | { readonly kind: 'select'; readonly name: string; readonly cases: ReadonlyMap<string, PlainMessage> };

/** A message of ICU's simplest kinds, taken apart: text, `{name}` and `{name, select, a {…} other {…}}`. */
export type PlainMessage = readonly Piece[];

export type MessageValues = Readonly<Record<string, string | number>>;

const VALUE = /\{(\w{1,60})\}/y;
const SELECT = /\{(\w{1,60}), select,\s{0,20}/y;
const CASE = /\s{0,20}(\w{1,60}) \{/y;
const SELECT_END = /\s{0,20}\}/y;
const TEXT = /[^{}]+/y;

class Reader {
  private at = 0;

  constructor(private readonly message: string) {}

  /** The pieces up to a closing brace or the end; null where something else stands there. */
  pieces(): PlainMessage | null {
    const found: Piece[] = [];
    while (!this.isAtEnd() && this.message[this.at] !== '}') {
      const piece = this.piece();
      if (piece === null) return null;
      found.push(piece);
    }
    return found;
  }

  isAtEnd(): boolean {
    return this.at >= this.message.length;
  }

  private piece(): Piece | null {
    const text = this.take(TEXT);
    if (text) return { kind: 'text', text: text[0] };
    const value = this.take(VALUE);
    if (value) return { kind: 'value', name: value[1] ?? '' };
    const select = this.take(SELECT);
    return select ? this.select(select[1] ?? '') : null;
  }

  private select(name: string): Piece | null {
    const cases = new Map<string, PlainMessage>();
    for (let start = this.take(CASE); start; start = this.take(CASE)) {
      const pieces = this.pieces();
      if (pieces === null || this.isAtEnd()) return null;
      this.at += 1;
      cases.set(start[1] ?? '', pieces);
    }
    return this.take(SELECT_END) && cases.has('other') ? { kind: 'select', name, cases } : null;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.message);
    if (found) this.at = pattern.lastIndex;
    return found;
  }
}

/**
 * Takes a message apart; null where it has more in it (numbers, plurals, quoting), which the ICU reader is for. That one
 * takes much longer to load and to fill, and nearly no message needs it.
 */
export function readPlainMessage(message: string): PlainMessage | null {
  if (message.includes("'")) return null;
  const reader = new Reader(message);
  const pieces = reader.pieces();
  return reader.isAtEnd() ? pieces : null;
}

function valueOf(values: MessageValues, name: string): string {
  const value = values[name];
  if (value === undefined) throw new Error(`no value for {${name}}`);
  return String(value);
}

/** Fills a message. Throws where a value is missing: a mistake of the program. */
export function fillPlainMessage(message: PlainMessage, values: MessageValues): string {
  let out = '';
  for (const piece of message) {
    if (piece.kind === 'text') out += piece.text;
    else if (piece.kind === 'value') out += valueOf(values, piece.name);
    else {
      const chosen = piece.cases.get(valueOf(values, piece.name)) ?? piece.cases.get('other') ?? [];
      out += fillPlainMessage(chosen, values);
    }
  }
  return out;
}
