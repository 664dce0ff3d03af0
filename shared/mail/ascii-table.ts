/** Letters and digits of ASCII. */
export const ASCII_ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * For each code of ASCII 1 where its character is among the given ones, else 0. What is asked of every character of a
 * text is looked up here: a pattern tried on each of them takes many times as long.
 */
export function asciiTable(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
