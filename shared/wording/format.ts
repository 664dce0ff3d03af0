import { IntlMessageFormat } from 'intl-messageformat';
import { blockValue } from './bounded-value.ts';

/** Interface languages. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

export type FormatParams = Readonly<Record<string, string | number>>;

/** Longest value that goes into a sentence, in UTF-16 units; longer ones are cut and show "…". */
export const MAX_VALUE_CHARS = 4000;

const compiled = new Map<string, IntlMessageFormat>();

function compile(message: string, language: Language): IntlMessageFormat {
  const key = `${language}\n${message}`;
  const known = compiled.get(key);
  if (known) return known;
  const format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
  compiled.set(key, format);
  return format;
}

/**
 * Fills an ICU message (`{name}`, `{n, plural, …}`). Tags are not interpreted: the result is text.
 * Values are untrusted text: they are put in as they are, never read as messages, and lose control and direction
 * characters and whatever exceeds {@link MAX_VALUE_CHARS}.
 * Throws on a message that is no ICU message or a placeholder without a value: both are programming mistakes, found by tests.
 */
export function formatMessage(message: string, language: Language, params: FormatParams): string {
  if (!message.includes('{')) return message;
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) {
    values[name] = typeof value === 'number' ? value : blockValue(value, MAX_VALUE_CHARS);
  }
  return String(compile(message, language).format(values));
}
