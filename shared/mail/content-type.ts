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

/** Cuts at the semicolons that stand outside of quoted strings and comments. */
function splitAtSemicolons(value: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let quoted = false;
  let comment = 0;
  for (let at = 0; at < value.length; at += 1) {
    const char = value.charAt(at);
    if (quoted && char === '\\') {
      piece += value.charAt(at + 1);
      at += 1;
    } else if (comment === 0 && char === '"') {
      quoted = !quoted;
    } else if (!quoted && char === '(') {
      comment += 1;
    } else if (comment > 0) {
      if (char === ')') comment -= 1;
    } else if (!quoted && char === ';') {
      pieces.push(piece);
      piece = '';
    } else {
      piece += char;
    }
  }
  pieces.push(piece);
  return pieces;
}

function readRaw(piece: string): Raw | null {
  const equals = piece.indexOf('=');
  if (equals === -1) return null;
  const name = piece.slice(0, equals).trim().toLowerCase();
  return name === '' ? null : { name, text: piece.slice(equals + 1).trim() };
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
  const [head = '', ...rest] = splitAtSemicolons(field.slice(0, MAX_VALUE_LENGTH));
  const plain = new Map<string, string>();
  const continued = new Map<string, Raw[]>();
  for (const piece of rest.slice(0, MAX_PARAMETERS)) {
    const raw = readRaw(piece);
    if (raw === null) continue;
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
  return { value: head.trim().toLowerCase(), parameters: Object.fromEntries(plain) };
}
