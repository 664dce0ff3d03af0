const NAMES: Readonly<Record<string, string>> = { '\r': '\\r', '\n': '\\n', '\t': '\\t' };

/** Controls, and marks that turn the direction of text around: neither may reach a terminal or a screen. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text from a server made harmless: control characters written as `\n` or `\x1b`, at most `limit` UTF-16 units. */
export function printable(text: string, limit: number): string {
  const safe = text
    .slice(0, limit)
    .replace(UNPRINTABLE, (char) => NAMES[char] ?? `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return safe.length > limit || text.length > limit ? `${safe.slice(0, limit - 1)}…` : safe;
}
