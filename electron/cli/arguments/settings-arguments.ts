import type { Language } from '../../../shared/wording/format.ts';
import { say } from '../../../shared/wording/messages.ts';
import { COMMON_OPTIONS, onlyWord, parseStrictly, type CommandArguments } from './command-arguments.ts';
import { NETWORK_OPTIONS, readNetworkOptions, type NetworkOptions } from './network-options.ts';

/** What `retour settings` was asked for. */
export interface SettingsInvocation extends NetworkOptions {
  readonly kind: 'settings';
  /** As typed; whether it is an address is judged by the command. */
  readonly address: string;
  /** Built-in facts only, no packet. */
  readonly offline: boolean;
  readonly language: Language;
}

const OPTIONS = { ...COMMON_OPTIONS, ...NETWORK_OPTIONS, offline: { type: 'boolean' } } as const;

/** `retour settings ADDRESS@DOMAIN [--json] [--offline] [--consent] [--resolver IP[:PORT]]… [--timeout MS]` */
export const settingsArguments: CommandArguments<SettingsInvocation> = {
  options: OPTIONS,
  read: (argv, language) => {
    const { values, positionals } = parseStrictly(argv, OPTIONS);
    const network = readNetworkOptions(values, language);
    if ('kind' in network) return network;
    const address = onlyWord(positionals);
    if (address === null) {
      return { kind: 'unusable', message: say('cli.settings.oneAddress', language) };
    }
    const offline = values.offline ?? false;
    if (offline && network.consented) {
      return { kind: 'unusable', message: say('cli.settings.offlineOrConsent', language) };
    }
    return { kind: 'settings', address, offline, language, ...network };
  },
};
