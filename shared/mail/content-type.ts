import type { CharsetDecoder } from './charset-decoder.ts';

/** A header value of the form `token; name=value; ...` (RFC 2045 §5.1, RFC 2183, RFC 2231). */
export interface ParameterizedValue {
  /** Lower case, without comments; empty where nothing is stated. */
  readonly value: string;
  /** Names in lower case; continued and encoded parameters (RFC 2231) are joined and decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** More parameters than this are ignored; real fields have fewer than ten. */
const MAX_PARAMETERS = 100;
/** Longer values are cut before they are read. */
const MAX_VALUE_LENGTH = 16_384;

interface Raw {
  readonly name: string;
  readonly text: string;
}

/** Reads `value; name=value; ...` from left to right. */
class Scanner {
  private at = 0;

  constructor(private readonly text: string) {}

  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** Text up to one of `stops`, comments left out, trimmed; the stop is passed over. */
  word(stops: string): string {
    let out = '';
    let depth = 0;
    while (!this.done) {
      const char = this.text.charAt(this.at);
      if (depth === 0 && stops.includes(char)) break;
      this.at += 1;
      if (char === '(') depth += 1;
      else if (char === ')' && depth > 0) depth -= 1;
      else if (depth === 0) out += char;
    }
    return out.trim();
  }

  next(): string {
    this.at += 1;
    return this.text.charAt(this.at - 1);
  }

  /** A quoted string or a word, and everything up to the next semicolon passed over. */
  value(): string {
    while (!this.done && this.text.charAt(this.at).trim() === '') this.at += 1;
    if (this.text.charAt(this.at) !== '"') {
      const word = this.word(';');
      this.at += 1;
      return word;
    }
    this.at += 1;
    let out = '';
    while (!this.done) {
      const char = this.next();
      if (char === '"') break;
      out += char === '\\' ? this.next() : char;
    }
    this.word(';');
    this.at += 1;
    return out;
  }
}

/** The parameters behind the first semicolon, as they stand. */
function readRaw(scanner: Scanner): Raw[] {
  const found: Raw[] = [];
  while (!scanner.done && found.length < MAX_PARAMETERS) {
    const name = scanner.word('=;').toLowerCase();
    if (scanner.next() === '=' && name !== '') found.push({ name, text: scanner.value() });
  }
  return found;
}

function percentDecoded(text: string): string {
  return text.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Joins `name*0*=`, `name*1=` ... (RFC 2231 §3) and decodes `charset'language'%41` (§4). */
function joinContinued(pieces: readonly Raw[], decode: CharsetDecoder): string {
  let charset: string | null = null;
  let joined = '';
  for (const { name, text } of pieces) {
    let rest = text;
    if (name.endsWith('*')) {
      const marks = joined === '' ? rest.split("'", 3) : [];
      const [label, , first] = marks;
      if (label !== undefined && first !== undefined) {
        charset = label === '' ? null : label;
        rest = rest.slice(rest.indexOf("'", label.length + 1) + 1);
      }
      rest = percentDecoded(rest);
    }
    joined += rest;
  }
  return decode(joined, charset);
}

/** Reads Content-Type, Content-Disposition and the like; tolerant of missing quotes and stray semicolons. */
export function readParameterized(field: string, decode: CharsetDecoder): ParameterizedValue {
  const scanner = new Scanner(field.slice(0, MAX_VALUE_LENGTH));
  const head = scanner.word(';');
  scanner.next();
  const plain = new Map<string, string>();
  const continued = new Map<string, Raw[]>();
  for (const raw of readRaw(scanner)) {
    const star = raw.name.indexOf('*');
    const base = star === -1 ? raw.name : raw.name.slice(0, star);
    if (star === -1) {
      if (!plain.has(base)) plain.set(base, decode(raw.text, null));
    } else {
      const known = continued.get(base);
      if (known === undefined) continued.set(base, [raw]);
      else known.push(raw);
    }
  }
  for (const [name, pieces] of continued) plain.set(name, joinContinued(pieces, decode));
  return { value: head.toLowerCase(), parameters: Object.fromEntries(plain) };
}
