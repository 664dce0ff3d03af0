import { textOfRun } from '../../mail/utf-7.ts';

/** A run of letters beyond ASCII: what Latin, Greek and neighbouring scripts have starts with `A` in UTF-7 (RFC 2152). */
const RUN = /\+(A[A-Z][A-Za-z0-9+/]{1,60})-/g;

/** Letters of the scripts that {@link RUN} reaches. */
const LETTERS = /^[\u00a0-\u03ff]+$/;

/**
 * Text in which the letters of UTF-7 are readable again. Microsoft servers wrote their notices in it; where only the text
 * came along, nothing states the charset. Anything that does not decode to letters stays as it is.
 */
export function withoutUtf7(text: string): string {
  return text.replace(RUN, (whole: string, run: string) => {
    const letters = textOfRun(run);
    return letters !== null && LETTERS.test(letters) ? letters : whole;
  });
}
