import type { Language } from './format.ts';

const AND: Readonly<Record<Language, string>> = { en: ' and ', de: ' und ' };

/** Several things in a sentence: "465 and 587", "25, 465 und 587". */
export function listText(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : items.slice(0, -1).join(', ') + AND[language] + last;
}
