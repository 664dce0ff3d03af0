import type { SpfQuestion } from '../../../shared/auth/spf/spf-evaluation.ts';
import { parseAddressLiteral } from '../../../shared/dns/ip-address.ts';
import type { Language } from '../../../shared/wording/format.ts';
import { say } from '../../../shared/wording/messages.ts';
import { COMMON_OPTIONS, parseStrictly, type CommandArguments, type Unusable } from './command-arguments.ts';
import { NETWORK_OPTIONS, readNetworkOptions, type NetworkOptions } from './network-options.ts';

/** What `retour spf` was asked for. */
export interface SpfInvocation extends NetworkOptions {
  readonly kind: 'spf';
  readonly question: SpfQuestion;
  readonly language: Language;
}

/** Longer than any address or name of mail (RFC 5321 §4.5.3.1). */
const MAX_CHARACTERS = 1000;

const OPTIONS = {
  ...COMMON_OPTIONS,
  ...NETWORK_OPTIONS,
  ip: { type: 'string' },
  'mail-from': { type: 'string' },
  helo: { type: 'string' },
} as const;

type Problem =
  | 'spf.cli.noIp'
  | 'spf.cli.badIp'
  | 'spf.cli.noSender'
  | 'spf.cli.noHelo'
  | 'spf.cli.tooLong'
  | 'spf.cli.noArgument';

function unusable(id: Problem, language: Language, value = ''): Unusable {
  return { kind: 'unusable', message: say(id, language, { value: value.slice(0, 100) }) };
}

/** `<ann@example.org>` as logs write it, or the bare address; `<>` is the null sender. */
function bareSender(text: string): string {
  const trimmed = text.trim();
  return trimmed.startsWith('<') && trimmed.endsWith('>') ? trimmed.slice(1, -1) : trimmed;
}

/** `retour spf --ip IP --mail-from ADDR [--helo NAME] [--json] [--resolver IP[:PORT]]… [--timeout MS]` */
export const spfArguments: CommandArguments<SpfInvocation> = {
  options: OPTIONS,
  read: (argv, language) => {
    const { values, positionals } = parseStrictly(argv, OPTIONS);
    const network = readNetworkOptions(values, language);
    if ('kind' in network) return network;
    const [, further] = positionals;
    if (further !== undefined) return unusable('spf.cli.noArgument', language, further);
    const { ip, helo } = values;
    if (ip === undefined) return unusable('spf.cli.noIp', language);
    const address = parseAddressLiteral(ip);
    if (address === null) return unusable('spf.cli.badIp', language, ip);
    const given = values['mail-from'];
    if (given === undefined) return unusable('spf.cli.noSender', language);
    const mailFrom = bareSender(given);
    const long = [mailFrom, helo ?? ''].find((text) => text.length > MAX_CHARACTERS);
    if (long !== undefined) return unusable('spf.cli.tooLong', language, long);
    const question: SpfQuestion = { ip: address.text, mailFrom, helo: helo ?? null };
    if (mailFrom === '' && helo === undefined) return unusable('spf.cli.noHelo', language);
    return { kind: 'spf', question, language, ...network };
  },
};
