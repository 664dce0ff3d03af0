/** A piece of an Authentication-Results value (RFC 8601 §2.2), read tolerantly. */
export type Token =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'comment'; readonly text: string }
  /** What follows an equals sign; '' where nothing does. */
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'end' };

/** A field is cut at this length; real ones stay below 5 kB. */
const MAX_LENGTH = 65_536;
/** Comments in comments; deeper ones are taken as one. */
const BLANK = /\s/;
/** `header.from=` or `dkim=`: the next pair, where a value was expected. */
const NEXT_PAIR = /^[A-Za-z][A-Za-z0-9-]{0,40}(?:\.[A-Za-z][A-Za-z0-9_-]{0,40}=|=(?:pass|fail|none)\b)/;

/** Takes a value apart, once from left to right. */
export class TokenReader {
  private at = 0;
  private readonly text: string;

  constructor(value: string) {
    this.text = value.slice(0, MAX_LENGTH);
  }

  /** All pieces in order; every `;` gives an `end`. */
  read(): readonly Token[] {
    const tokens: Token[] = [];
    while (this.at < this.text.length) {
      const char = this.text.charAt(this.at);
      if (BLANK.test(char)) this.at += 1;
      else if (char === '(') tokens.push({ kind: 'comment', text: this.comment() });
      else if (char === ';') {
        this.at += 1;
        tokens.push({ kind: 'end' });
      } else if (char === '=') {
        this.at += 1;
        tokens.push(...this.value());
      } else if (char === '"') tokens.push({ kind: 'word', text: this.quoted() });
      else tokens.push({ kind: 'word', text: this.until(/[\s;(="]/g) });
    }
    return tokens;
  }

  /** Text up to a character of the pattern, at least one character. */
  private until(stop: RegExp): string {
    stop.lastIndex = this.at + 1;
    const end = stop.exec(this.text)?.index ?? this.text.length;
    const text = this.text.slice(this.at, end);
    this.at = end;
    return text;
  }

  /** The comment that opens here, without its parentheses. */
  private comment(): string {
    const start = this.at + 1;
    let depth = 0;
    for (; this.at < this.text.length; this.at += 1) {
      const char = this.text.charAt(this.at);
      if (char === '\\') this.at += 1;
      else if (char === '(') depth += 1;
      else if (char === ')') {
        depth -= 1;
        if (depth === 0) break;
      }
    }
    const text = this.text.slice(start, this.at);
    this.at += 1;
    return text.trim();
  }

  /** The quoted string that opens here, without quotes and backslashes. */
  private quoted(): string {
    let text = '';
    for (this.at += 1; this.at < this.text.length; this.at += 1) {
      const char = this.text.charAt(this.at);
      if (char === '"') break;
      if (char === '\\') this.at += 1;
      text += this.text.charAt(this.at);
    }
    this.at += 1;
    return text;
  }

  /** Comments may stand between the sign and the value. */
  private value(): readonly Token[] {
    const comments: Token[] = [];
    const start = this.at;
    for (; this.at < this.text.length; ) {
      const char = this.text.charAt(this.at);
      if (BLANK.test(char)) this.at += 1;
      else if (char === '(') comments.push({ kind: 'comment', text: this.comment() });
      else break;
    }
    const isNextPair = this.at > start && NEXT_PAIR.test(this.text.slice(this.at, this.at + 100));
    return [{ kind: 'value', text: isNextPair ? '' : this.valueText() }, ...comments];
  }

  private valueText(): string {
    const first = this.text.charAt(this.at);
    if (first === '' || first === ';') return '';
    const isQuoted = first === '"';
    const text = isQuoted ? this.quoted() : this.until(/[\s;(]/g);
    // `"ann smith"@example.org`: the quotes belong to the local part.
    if (isQuoted && this.text.charAt(this.at) === '@') return `"${text}"${this.until(/[\s;(]/g)}`;
    return isQuoted ? text : text.replace(/,$/, '');
  }
}
