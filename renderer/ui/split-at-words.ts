/** A text cut around some words of it. `words` is empty where they do not occur. */
export interface TextParts {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The text with every run of white space as one blank, and the place of each character in the original. */
function foldBlanks(text: string): { readonly folded: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let folded = '';
  for (let i = 0; i < text.length; i += 1) {
    const blank = /\s/.test(text.charAt(i));
    if (blank && (folded === '' || folded.endsWith(' '))) continue;
    folded += blank ? ' ' : text.charAt(i);
    places.push(i);
  }
  return { folded, places };
}

/**
 * Finds the words in the text, whatever white space and case they have there, and cuts the text around them, so that
 * the three parts together are the text unchanged. Without words (null) the whole text counts as found.
 */
export function splitAtWords(text: string, words: string | null): TextParts {
  if (words === null) return { before: '', words: text, after: '' };
  const { folded, places } = foldBlanks(text);
  const wanted = foldBlanks(words).folded.trim();
  const at = wanted === '' ? -1 : folded.toLowerCase().indexOf(wanted.toLowerCase());
  const start = places[at];
  const last = places[at + wanted.length - 1];
  if (at < 0 || start === undefined || last === undefined) return { before: text, words: '', after: '' };
  return { before: text.slice(0, start), words: text.slice(start, last + 1), after: text.slice(last + 1) };
}
