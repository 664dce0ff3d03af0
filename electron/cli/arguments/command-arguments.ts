import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Language } from '../../../shared/wording/format.ts';
import { say } from '../../../shared/wording/messages.ts';

/** Options as `parseArgs` of Node takes them. */
export type OptionTable = NonNullable<ParseArgsConfig['options']>;

/** Options that every command takes; they are read before the command's own. */
export const COMMON_OPTIONS = {
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Arguments that cannot be used, with the one line that says why. */
export interface Unusable {
  readonly kind: 'unusable';
  readonly message: string;
}

/** How the arguments of one command are read. One file per command in this folder, registered in ../arguments.ts. */
export interface CommandArguments<I> {
  /** With the common ones. */
  readonly options: OptionTable;
  /**
   * Reads all arguments, the command's name among them. Throws only what `parseArgs` throws in its strict form; the
   * caller turns that into a line.
   */
  readonly read: (argv: readonly string[], language: Language) => I | Unusable;
}

interface StrictForm<T extends OptionTable> {
  args: string[];
  options: T;
  allowPositionals: true;
  strict: true;
}

/** Reads options and words. Throws what `parseArgs` throws where an option is unknown or lacks its value. */
export function parseStrictly<const T extends OptionTable>(
  argv: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<StrictForm<T>>> {
  return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
}

/** The one word behind the command's name; null where there is none or another one follows. */
export function onlyWord(positionals: readonly string[]): string | null {
  const [, word, further] = positionals;
  return further === undefined ? (word ?? null) : null;
}

/** The line for an option that is wrong; the problem is worded by Node. */
export function badOption(error: unknown, language: Language): Unusable {
  const [problem = ''] = String(error instanceof Error ? error.message : error).split(/\.\s/);
  return {
    kind: 'unusable',
    message: say('cli.badOption', language, { problem: problem.replace(/\.$/, '') }),
  };
}

/** Was it the arguments (and not a mistake in this program) that made `parseArgs` throw? */
export function isArgumentError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
