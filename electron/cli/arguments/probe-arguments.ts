import { parseIpAddress } from '../../../shared/dns/ip-address.ts';
import { parseProbeTarget } from '../../../shared/network/probe-target.ts';
import type { Language } from '../../../shared/wording/format.ts';
import { say } from '../../../shared/wording/messages.ts';
import {
  COMMON_OPTIONS,
  onlyWord,
  parseStrictly,
  type CommandArguments,
  type Unusable,
} from './command-arguments.ts';
import { NETWORK_OPTIONS, readNetworkOptions, type NetworkOptions } from './network-options.ts';

/** A host to compare with; without a port it is asked at the ports in question. */
export interface NamedReference {
  readonly host: string;
  readonly port: number | null;
}

/** What `retour probe` was asked for. */
export interface ProbeInvocation extends NetworkOptions {
  readonly kind: 'probe';
  /** As typed: a host, an address or a mail address. */
  readonly target: string;
  /** Empty: 25, 587 and 465. */
  readonly ports: readonly number[];
  /** Empty: the product's own list. */
  readonly references: readonly NamedReference[];
  /** An address where no server is; null: the product's own. */
  readonly impossible: string | null;
  readonly language: Language;
}

/** More would be a port scan. */
const MAX_PORTS = 16;
const MAX_REFERENCES = 16;

const OPTIONS = {
  ...COMMON_OPTIONS,
  ...NETWORK_OPTIONS,
  port: { type: 'string', multiple: true },
  reference: { type: 'string', multiple: true },
  impossible: { type: 'string' },
} as const;

function unusable(
  id: 'probe.cli.badPort' | 'probe.cli.badReference' | 'probe.cli.badImpossible' | 'probe.cli.badTarget',
  language: Language,
  value: string,
): Unusable {
  return { kind: 'unusable', message: say(id, language, { value }) };
}

function portOf(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : null;
}

function referenceOf(text: string): NamedReference | null {
  const parsed = parseProbeTarget(text);
  return parsed.kind === 'host' ? { host: parsed.host, port: parsed.port } : null;
}

/** Reads each value; the first that cannot be read is told. */
function readEach<T>(
  texts: readonly string[],
  most: number,
  read: (text: string) => T | null,
): { readonly values: readonly T[] } | { readonly wrong: string } {
  const values: T[] = [];
  for (const text of texts) {
    const value = read(text);
    if (value === null || values.length >= most) return { wrong: text };
    values.push(value);
  }
  return { values };
}

/**
 * `retour probe HOST|ADDRESS@DOMAIN [--port N]… [--json] [--consent] [--reference HOST[:PORT]]… [--impossible IP]
 * [--resolver IP[:PORT]]… [--timeout MS]`
 */
export const probeArguments: CommandArguments<ProbeInvocation> = {
  options: OPTIONS,
  read: (argv, language) => {
    const { values, positionals } = parseStrictly(argv, OPTIONS);
    const network = readNetworkOptions(values, language);
    if ('kind' in network) return network;
    const target = onlyWord(positionals);
    if (target === null) {
      return { kind: 'unusable', message: say('probe.cli.oneTarget', language) };
    }
    if (parseProbeTarget(target).kind === 'unusable')
      return unusable('probe.cli.badTarget', language, target);
    const ports = readEach(values.port ?? [], MAX_PORTS, portOf);
    if ('wrong' in ports) return unusable('probe.cli.badPort', language, ports.wrong);
    const references = readEach(values.reference ?? [], MAX_REFERENCES, referenceOf);
    if ('wrong' in references) return unusable('probe.cli.badReference', language, references.wrong);
    const impossible = values.impossible === undefined ? null : parseIpAddress(values.impossible);
    if (impossible === null && values.impossible !== undefined) {
      return unusable('probe.cli.badImpossible', language, values.impossible);
    }
    return {
      kind: 'probe',
      target,
      ports: ports.values,
      references: references.values,
      impossible: impossible?.text ?? null,
      language,
      ...network,
    };
  },
};
