import { IntlMessageFormat } from 'intl-messageformat';

/** Interface languages. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

export type FormatParams = Readonly<Record<string, string | number>>;

const compiled = new Map<string, IntlMessageFormat>();

/**
 * Fills an ICU message (`{name}`, `{n, plural, …}`). Tags are not interpreted: the result is text.
 * Throws on a message that is no ICU message or a placeholder without a value: both are programming mistakes, found by tests.
 */
export function formatMessage(message: string, language: Language, params: FormatParams): string {
  if (!message.includes('{')) return message;
  const key = `${language}\n${message}`;
  let format = compiled.get(key);
  if (!format) {
    format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
    compiled.set(key, format);
  }
  return String(format.format({ ...params }));
}
