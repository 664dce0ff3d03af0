const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** UTF-16 in base64 without padding (RFC 2152, "Modified Base64") as text; null where bits are left over. */
export function textOfRun(run: string): string | null {
  let bits = 0;
  let held = 0;
  const units: string[] = [];
  for (const digit of run) {
    bits = (bits << 6) | DIGITS.indexOf(digit);
    held += 6;
    if (held < 16) continue;
    held -= 16;
    units.push(String.fromCharCode(bits >> held));
    bits &= (1 << held) - 1;
  }
  return bits === 0 && held < 6 ? units.join('') : null;
}

const RUN = /\+([A-Za-z0-9+/]*)-?/g;

/**
 * Text of UTF-7 (RFC 2152), which Microsoft servers of old wrote their notices in. Runs that are damaged stay as they are.
 * Charset libraries know it, too, but loading one takes longer than reading a hundred mails.
 */
export function textFromUtf7(ascii: string): string {
  return ascii.replace(RUN, (whole: string, run: string) =>
    run === '' ? (whole === '+-' ? '+' : whole) : (textOfRun(run) ?? whole),
  );
}
