import { parseDnsServers, type DnsServer } from '../../../shared/dns/server-address.ts';
import type { Language } from '../../../shared/wording/format.ts';
import { say } from '../../../shared/wording/messages.ts';
import type { OptionTable, Unusable } from './command-arguments.ts';

/** Options that every command takes that asks the network. */
export const NETWORK_OPTIONS = {
  json: { type: 'boolean' },
  consent: { type: 'boolean' },
  resolver: { type: 'string', multiple: true },
  timeout: { type: 'string' },
} as const satisfies OptionTable;

/** The same, read. */
export interface NetworkOptions {
  readonly json: boolean;
  /** The user agrees that others than the named host and the resolver are asked. */
  readonly consented: boolean;
  /** Null: the system's. */
  readonly resolvers: readonly DnsServer[] | null;
  /** For each single step; null: the product's own limits. */
  readonly timeoutMs: number | null;
}

/** At least a moment, at most ten minutes. */
const TIMEOUT_MS = { least: 1, most: 600_000 } as const;

/** Checks the values of {@link NETWORK_OPTIONS}. */
export function readNetworkOptions(
  values: {
    readonly json?: boolean | undefined;
    readonly consent?: boolean | undefined;
    readonly resolver?: readonly string[] | undefined;
    readonly timeout?: string | undefined;
  },
  language: Language,
): NetworkOptions | Unusable {
  const parsed = parseDnsServers(values.resolver ?? []);
  if (parsed.kind === 'unusable') {
    return { kind: 'unusable', message: say('cli.badResolver', language, { value: parsed.text }) };
  }
  const resolvers = parsed.servers.length > 0 ? parsed.servers : null;
  const timeout = values.timeout;
  const timeoutMs = timeout === undefined ? null : Number(timeout);
  const isGood =
    timeoutMs === null ||
    (/^\d{1,7}$/.test(timeout ?? '') && timeoutMs >= TIMEOUT_MS.least && timeoutMs <= TIMEOUT_MS.most);
  if (!isGood) {
    return { kind: 'unusable', message: say('cli.badTimeout', language, { value: timeout ?? '' }) };
  }
  return { json: values.json ?? false, consented: values.consent ?? false, resolvers, timeoutMs };
}
