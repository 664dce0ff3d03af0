/** White space that is no single blank: most of a text stays as it is. */
const UNFOLDED = /[^\S ]\s*| \s+/g;

/** White space folded to single blanks and trimmed. */
export function foldWhiteSpace(text: string): string {
  return text.replace(UNFOLDED, ' ').trim();
}
