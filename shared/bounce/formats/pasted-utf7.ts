/** A run of letters beyond ASCII: what Latin, Greek and neighbouring scripts have starts with `A` in UTF-7 (RFC 2152). */
const RUN = /\+(A[A-Z][A-Za-z0-9+/]{1,60})-/g;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** First and last letter of the scripts that {@link RUN} reaches. */
const FIRST_LETTER = 0xa0;
const LAST_LETTER = 0x3ff;

/** UTF-16 units in base64 without padding; null where one is no letter beyond ASCII. */
function lettersOf(run: string): string | null {
  let bits = 0;
  let held = 0;
  let text = '';
  for (const digit of run) {
    bits = ((bits << 6) | DIGITS.indexOf(digit)) & 0xfffff;
    held += 6;
    if (held < 16) continue;
    held -= 16;
    const unit = bits >> held;
    bits &= (1 << held) - 1;
    if (unit < FIRST_LETTER || unit > LAST_LETTER) return null;
    text += String.fromCharCode(unit);
  }
  return bits === 0 && text !== '' ? text : null;
}

/**
 * Text in which the letters of UTF-7 are readable again. Microsoft servers wrote their notices in it; where only the text
 * came along, nothing states the charset. Anything that does not decode to letters stays as it is.
 */
export function withoutUtf7(text: string): string {
  return text.replace(RUN, (whole: string, run: string) => lettersOf(run) ?? whole);
}
