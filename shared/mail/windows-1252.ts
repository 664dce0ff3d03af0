/** What windows-1252 has at 128 to 159, where ISO-8859-1 has control characters; five places are not assigned. */
const PRINTABLE = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The octet of each character there that ISO-8859-1 does not have. */
export const OCTETS_OF_WINDOWS_1252: ReadonlyMap<string, number> = new Map(
  Array.from(PRINTABLE, (char, at): [string, number] => [char, at + 128]).filter(
    ([char]) => char.charCodeAt(0) > 0xff,
  ),
);

/** Text of which every character is a byte, read as windows-1252. */
export function windows1252FromLatin1(bytes: string): string {
  return bytes.replace(/[\x80-\x9f]/g, (char) => PRINTABLE.charAt(char.charCodeAt(0) - 128));
}
