import { OCTETS_OF_WINDOWS_1252 } from './windows-1252.ts';

/** Characters that take no room: programs put them where a word may be broken. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
/** Spaces of a fixed width, as HTML leaves them in copied text. */
const FIXED_SPACE = /[\u00a0\u2007\u202f]/g;

/** A character that stands for an octet which goes on with a character of UTF-8 (RFC 3629 §3). */
const NEXT = `[\\u0080-\\u00bf${[...OCTETS_OF_WINDOWS_1252.keys()].join('')}]`;
/**
 * Characters of which each octet of UTF-8 was taken for a character of windows-1252: letters with two octets, typographic
 * signs, and East Asian writing, which comes in runs. Other sequences occur in proper text (`refusé »`).
 */
const TWICE_ENCODED = new RegExp(
  `[\\u00c3-\\u00c5\\u00ce-\\u00d1]${NEXT}|\\u00e2${NEXT}{2}|(?:[\\u00e3-\\u00ed]${NEXT}{2}){2,400}`,
  'g',
);

function octetOf(char: string): number {
  return OCTETS_OF_WINDOWS_1252.get(char) ?? char.charCodeAt(0);
}

function decoded(sequences: string): string {
  const octets = Array.from(sequences, octetOf);
  const codes: number[] = [];
  const length = (octets[0] ?? 0) < 0xe0 ? 2 : 3;
  for (let at = 0; at < octets.length; at += length) {
    const lead = (octets[at] ?? 0) & (length === 2 ? 0x1f : 0x0f);
    codes.push(octets.slice(at + 1, at + length).reduce((code, next) => (code << 6) | (next & 0x3f), lead));
  }
  return String.fromCharCode(...codes);
}

/**
 * Text as its writer saw it: with letters that were encoded twice set right (`EmpfÃ¤nger`), without characters of no
 * width, with plain spaces, and with `@` for the wide form of East Asian keyboards. Lines stay lines.
 */
export function tidyText(text: string): string {
  return text
    .replace(TWICE_ENCODED, decoded)
    .replace(INVISIBLE, '')
    .replace(FIXED_SPACE, ' ')
    .replaceAll('＠', '@');
}
