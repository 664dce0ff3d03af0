import { IntlMessageFormat } from 'intl-messageformat';
import { blockValue } from './bounded-value.ts';
import { fillPlainMessage, readPlainMessage, type MessageValues } from './plain-message.ts';

/** Interface languages. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

export type FormatParams = Readonly<Record<string, string | number>>;

/** Values that are made when a message asks for them; undefined where there is none of that name. */
export type ParamLookup = (name: string) => string | number | undefined;

/** Longest value that goes into a sentence, in UTF-16 units; longer ones are cut and show "…". */
export const MAX_VALUE_CHARS = 4000;

/** A message taken apart once; `names` are the values it may ask for. */
interface Compiled {
  readonly names: readonly string[];
  readonly fill: (values: MessageValues) => string;
}

const NAMES = /\{\s{0,5}(\w+)/g;

function compileNew(message: string, language: Language): Compiled {
  const names = [...new Set([...message.matchAll(NAMES)].map((found) => found[1] ?? ''))];
  const plain = readPlainMessage(message);
  if (plain) return { names, fill: (values) => fillPlainMessage(plain, values) };
  const format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
  return { names, fill: (values) => String(format.format(values)) };
}

const compiled = new Map<Language, Map<string, Compiled>>(LANGUAGES.map((language) => [language, new Map()]));

function compile(message: string, language: Language): Compiled {
  const known = compiled.get(language)?.get(message);
  if (known) return known;
  const made = compileNew(message, language);
  compiled.get(language)?.set(message, made);
  return made;
}

/**
 * Fills an ICU message (`{name}`, `{n, plural, …}`). Tags are not interpreted: the result is text.
 * Values are untrusted text: they are put in as they are, never read as messages, and lose control and direction
 * characters and whatever exceeds {@link MAX_VALUE_CHARS}.
 * Throws on a message that is no ICU message or a placeholder without a value: both are programming mistakes, found by tests.
 */
export function formatMessage(message: string, language: Language, params: FormatParams): string {
  return formatWith(message, language, (name) => params[name]);
}

/** The same with values that are looked up. */
export function formatWith(message: string, language: Language, lookup: ParamLookup): string {
  if (!message.includes('{')) return message;
  const { names, fill } = compile(message, language);
  const values: Record<string, string | number> = {};
  for (const name of names) {
    const value = lookup(name);
    if (value !== undefined)
      values[name] = typeof value === 'number' ? value : blockValue(value, MAX_VALUE_CHARS);
  }
  return fill(values);
}
