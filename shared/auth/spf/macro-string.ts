/** Letters of macros (RFC 7208 §7.2); `c`, `r` and `t` are for explanations only. */
const LETTERS = ['s', 'l', 'o', 'd', 'i', 'p', 'h', 'v', 'c', 'r', 't'] as const;
export type MacroLetter = (typeof LETTERS)[number];
const EXPLANATION_ONLY: readonly MacroLetter[] = ['c', 'r', 't'];

/** One piece of a macro string. */
export type MacroToken =
  | { readonly kind: 'literal'; readonly text: string }
  /** `%%`, `%_` and `%-`, as what they stand for. */
  | { readonly kind: 'escape'; readonly text: string }
  | {
      readonly kind: 'macro';
      readonly letter: MacroLetter;
      /** Written in upper case: what comes out is escaped for an URL. */
      readonly isEscaped: boolean;
      /** How many parts from the right; null: all. */
      readonly parts: number | null;
      readonly isReversed: boolean;
      readonly delimiters: string;
    };

/** What a macro string may hold: `name` for names to look up, `modifier` for unknown modifiers, `explanation` for texts. */
export type MacroUse = 'name' | 'modifier' | 'explanation';

/** More parts than any name has; RFC 7208 §7.3 asks for 128 at least. */
const MAX_PARTS = 1000;
const MACRO = /%(?:([%_-])|\{([a-z])(\d{0,20})(r?)([.\-+,/_=]{0,20})\})/iy;
const LITERAL = /[!-$&-~]+/y;
const LITERAL_OR_BLANK = /[ !-$&-~]+/y;
const ESCAPES: Readonly<Record<string, string>> = { '%': '%', _: ' ', '-': '%20' };

function macroToken(match: RegExpExecArray, use: MacroUse): MacroToken | null {
  const [, escape, letterText = '', digits = '', reverse = '', delimiters = ''] = match;
  if (escape !== undefined) return { kind: 'escape', text: ESCAPES[escape] ?? '' };
  const letter = LETTERS.find((one) => one === letterText.toLowerCase());
  if (letter === undefined || (use === 'name' && EXPLANATION_ONLY.includes(letter))) return null;
  const parts = digits === '' ? null : Math.min(Number(digits), MAX_PARTS);
  if (parts === 0) return null;
  const isEscaped = letterText !== letter;
  return { kind: 'macro', letter, isEscaped, parts, isReversed: reverse !== '', delimiters };
}

/** Reads a macro string (RFC 7208 §7.1); null where it breaks the grammar. */
export function parseMacroString(text: string, use: MacroUse): readonly MacroToken[] | null {
  const tokens: MacroToken[] = [];
  const literal = use === 'explanation' ? LITERAL_OR_BLANK : LITERAL;
  for (let at = 0; at < text.length; ) {
    const pattern = text[at] === '%' ? MACRO : literal;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return null;
    const token = pattern === MACRO ? macroToken(match, use) : { kind: 'literal' as const, text: match[0] };
    if (token === null) return null;
    tokens.push(token);
    at += match[0].length;
  }
  return tokens;
}

/** The string uses one of the letters. */
export function usesMacro(tokens: readonly MacroToken[], letters: readonly MacroLetter[]): boolean {
  return tokens.some((token) => token.kind === 'macro' && letters.includes(token.letter));
}

/** All but unreserved letters as `%XX` of their UTF-8 octets (RFC 3986 §2.3). */
function urlEscaped(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function transformed(value: string, token: Extract<MacroToken, { kind: 'macro' }>): string {
  const { parts, isReversed, delimiters, isEscaped } = token;
  const isPlain = parts === null && !isReversed && delimiters === '';
  if (isPlain) return isEscaped ? urlEscaped(value) : value;
  const signs = delimiters === '' ? '.' : delimiters;
  const pieces = [...value].reduce<string[]>(
    (list, sign) => {
      if (signs.includes(sign)) list.push('');
      else list.push(`${list.pop() ?? ''}${sign}`);
      return list;
    },
    [''],
  );
  const ordered = isReversed ? pieces.reverse() : pieces;
  const kept = (parts === null ? ordered : ordered.slice(-parts)).join('.');
  return isEscaped ? urlEscaped(kept) : kept;
}

/** What each macro stands for in this question (RFC 7208 §7.2). */
export type MacroValues = Readonly<Record<MacroLetter, string>>;

/** The text with its macros replaced (RFC 7208 §7.3). */
export function expandMacros(tokens: readonly MacroToken[], values: MacroValues): string {
  return tokens
    .map((token) => (token.kind === 'macro' ? transformed(values[token.letter], token) : token.text))
    .join('');
}
