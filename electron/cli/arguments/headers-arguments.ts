import type { Language } from '../../../shared/wording/format.ts';
import { say } from '../../../shared/wording/messages.ts';
import { COMMON_OPTIONS, onlyWord, parseStrictly, type CommandArguments } from './command-arguments.ts';
import { NETWORK_OPTIONS, readNetworkOptions, type NetworkOptions } from './network-options.ts';

/** What `retour headers` was asked for. */
export interface HeadersInvocation extends NetworkOptions {
  readonly kind: 'headers';
  /** A file, or `-` for standard input. */
  readonly file: string;
  /** Ask DNS for keys and policies. */
  readonly verify: boolean;
  readonly language: Language;
}

const OPTIONS = { ...COMMON_OPTIONS, ...NETWORK_OPTIONS, verify: { type: 'boolean' } } as const;

/** `retour headers FILE|- [--json] [--verify] [--resolver IP[:PORT]]… [--timeout MS]` */
export const headersArguments: CommandArguments<HeadersInvocation> = {
  options: OPTIONS,
  read: (argv, language) => {
    const { values, positionals } = parseStrictly(argv, OPTIONS);
    const network = readNetworkOptions(values, language);
    if ('kind' in network) return network;
    const file = onlyWord(positionals);
    if (file === null) {
      return { kind: 'unusable', message: say('headers.cli.oneFile', language) };
    }
    return { kind: 'headers', file, verify: values.verify ?? false, language, ...network };
  },
};
