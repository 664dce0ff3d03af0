import type { FindingText } from '../../shared/wording/finding-text.ts';
import type { Language } from '../../shared/wording/format.ts';
import { say } from '../../shared/wording/messages.ts';

export type LetterWords = NonNullable<FindingText['letter']>;

/** The letter as plain text, head included. */
export function letterText(words: LetterWords, language: Language): string {
  return [
    `${say('result.letter.to', language)}: ${words.to}`,
    `${say('result.letter.subject', language)}: ${words.subject}`,
    '',
    words.body,
  ].join('\n');
}

/** The mail address where the addressee is one, else empty: "someone who knows you" is nobody a mail program can reach. */
export function addressIn(to: string): string {
  return /^[^\s@<>"',;]{1,64}@[a-z0-9.-]{1,253}$/i.test(to) ? to : '';
}
