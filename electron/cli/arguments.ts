import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../shared/wording/format.ts';
import { say } from '../../shared/wording/messages.ts';

/** How results are written. */
export type OutputForm = 'text' | 'json' | 'jsonl' | 'csv';

/** What the user asked for. */
export type Invocation =
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'version' }
  | { readonly kind: 'unusable'; readonly message: string }
  | {
      readonly kind: 'explain';
      readonly files: readonly string[];
      readonly filesFrom: string | null;
      readonly form: OutputForm;
      readonly language: Language;
    };

/** Forms that are asked for by an option of their name. */
const FORMS = ['json', 'jsonl', 'csv'] as const;

const OPTIONS = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  csv: { type: 'boolean' },
  lang: { type: 'string' },
  'files-from': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Interface language of a locale name such as `de_AT.UTF-8`; English for any other. */
export function languageOfLocale(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('de') ? 'de' : 'en';
}

function isLanguage(value: string): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** Reads the arguments after the program's name. Never throws: unusable ones come back with the line to print. */
export function readArguments(argv: readonly string[], locale: string | undefined): Invocation {
  const system = languageOfLocale(locale);
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const [problem = ''] = String(error instanceof Error ? error.message : error).split('. ');
    return {
      kind: 'unusable',
      message: say('cli.badOption', system, { problem: problem.replace(/\.$/, '') }),
    };
  }
  const { values, positionals } = parsed;
  const wanted = values.lang ?? system;
  if (!isLanguage(wanted)) {
    return { kind: 'unusable', message: say('cli.badLanguage', system, { value: wanted }) };
  }
  const [command, ...files] = positionals;
  if (values.version) return { kind: 'version' };
  if (values.help || command === undefined || command === 'help') return { kind: 'help', language: wanted };
  if (command !== 'explain') {
    return { kind: 'unusable', message: say('cli.unknownCommand', wanted, { command }) };
  }
  const [form = 'text', second] = FORMS.filter((name) => values[name]);
  if (second !== undefined) return { kind: 'unusable', message: say('cli.severalForms', wanted) };
  return { kind: 'explain', files, filesFrom: values['files-from'] ?? null, form, language: wanted };
}
