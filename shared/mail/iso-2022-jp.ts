const ESCAPE = 27;
const LF = 10;

type CharacterSet = 'ascii' | 'kana' | 'kanji' | 'supplement';

/** Escape sequences of ISO-2022-JP and its extensions (RFC 1468, RFC 2237), without the escape character. */
const SETS: ReadonlyMap<string, CharacterSet> = new Map([
  ['(B', 'ascii'],
  ['(J', 'ascii'],
  ['(H', 'ascii'],
  ['(I', 'kana'],
  ['$@', 'kanji'],
  ['$B', 'kanji'],
  ['$(@', 'kanji'],
  ['$(B', 'kanji'],
  ['$(D', 'supplement'],
]);

function high(code: number): string {
  return String.fromCharCode((code & 0x7f) | 0x80);
}

/**
 * Rewrites ISO-2022-JP as EUC-JP, both one byte per character: the same character tables, but EUC-JP needs no state
 * and charset libraries know it. Every line starts in ASCII again (RFC 1468), so damage stays within its line.
 */
export function eucFromIso2022Jp(bytes: string): string {
  const out: string[] = [];
  let set: CharacterSet = 'ascii';
  for (let at = 0; at < bytes.length; at += 1) {
    const code = bytes.charCodeAt(at);
    if (code === ESCAPE) {
      const short = bytes.slice(at + 1, at + 3);
      const long = bytes.slice(at + 1, at + 4);
      const found = SETS.get(short) ?? SETS.get(long);
      if (found !== undefined) {
        set = found;
        at += SETS.has(short) ? 2 : 3;
        continue;
      }
    }
    if (code === LF) set = 'ascii';
    if (set === 'ascii' || code <= 32) {
      out.push(bytes.charAt(at));
    } else if (set === 'kana') {
      out.push('\x8e', high(code));
    } else {
      if (set === 'supplement') out.push('\x8f');
      out.push(high(code), high(bytes.charCodeAt(at + 1)));
      at += 1;
    }
  }
  return out.join('');
}
