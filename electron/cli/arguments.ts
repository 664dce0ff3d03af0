import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../shared/wording/format.ts';
import { say } from '../../shared/wording/messages.ts';
import { badOption, COMMON_OPTIONS, isArgumentError, type Unusable } from './arguments/command-arguments.ts';
import { explainArguments, type ExplainInvocation } from './arguments/explain-arguments.ts';
import { forwardArguments, type ForwardInvocation } from './arguments/forward-arguments.ts';
import { headersArguments, type HeadersInvocation } from './arguments/headers-arguments.ts';
import { probeArguments, type ProbeInvocation } from './arguments/probe-arguments.ts';
import { settingsArguments, type SettingsInvocation } from './arguments/settings-arguments.ts';
import { spfArguments, type SpfInvocation } from './arguments/spf-arguments.ts';

export type { OutputForm } from './arguments/explain-arguments.ts';

/** The commands there are, each with the file that reads its arguments. */
const COMMANDS = {
  explain: explainArguments,
  probe: probeArguments,
  settings: settingsArguments,
  headers: headersArguments,
  spf: spfArguments,
  forward: forwardArguments,
} as const;
export type CommandName = keyof typeof COMMANDS;

/** What the user asked for. */
export type Invocation =
  | {
      readonly kind: 'help';
      /** Null: what there is in all. */
      readonly command: CommandName | null;
      readonly language: Language;
    }
  | { readonly kind: 'version' }
  | Unusable
  | ExplainInvocation
  | ForwardInvocation
  | HeadersInvocation
  | ProbeInvocation
  | SettingsInvocation
  | SpfInvocation;

/** Interface language of a locale name such as `de_AT.UTF-8`; English for any other. */
export function languageOfLocale(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('de') ? 'de' : 'en';
}

function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

function isCommand(value: string): value is CommandName {
  return Object.hasOwn(COMMANDS, value);
}

/** The command and the common options, wherever they stand: which options take a value must be known for that. */
function readCommon(argv: readonly string[]) {
  const all = Object.values(COMMANDS).map(({ options }) => options);
  const options = { ...Object.assign({}, ...all), ...COMMON_OPTIONS };
  return parseArgs({ args: [...argv], options, allowPositionals: true, strict: false });
}

function readCommand(command: CommandName, argv: readonly string[], language: Language): Invocation {
  try {
    return COMMANDS[command].read(argv, language);
  } catch (error) {
    if (isArgumentError(error)) return badOption(error, language);
    throw error;
  }
}

/** Reads the arguments after the program's name. Never throws: unusable ones come back with the line to print. */
export function readArguments(argv: readonly string[], locale: string | undefined): Invocation {
  const system = languageOfLocale(locale);
  const { values, positionals } = readCommon(argv);
  const language = values['lang'] ?? system;
  if (!isLanguage(language)) {
    return {
      kind: 'unusable',
      message: say('cli.badLanguage', system, { value: String(values['lang']) }),
    };
  }
  if (values['version'] === true) return { kind: 'version' };
  const [first = 'help', topic] = positionals;
  const command = first === 'help' ? topic : first;
  if (command !== undefined && !isCommand(command)) {
    const commands = Object.keys(COMMANDS).join(', ');
    return { kind: 'unusable', message: say('cli.unknownCommand', language, { command, commands }) };
  }
  if (command === undefined || first === 'help' || values['help'] === true) {
    return { kind: 'help', command: command ?? null, language };
  }
  return readCommand(command, argv, language);
}
