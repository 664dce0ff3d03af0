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
  /** `192.0.2.53`, `192.0.2.53:5353`, `[2001:db8::53]:5353`; empty: the system's. */
  readonly resolvers: readonly string[];
  /** For each single step; null: the product's own limits. */
  readonly timeoutMs: number | null;
}

const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const IPV6 = /^[\da-f:.]{2,45}(?:%[\w.-]{1,32})?$/i;

function isPort(text: string | undefined): boolean {
  return text === undefined || (/^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535);
}

function isIpv4(text: string): boolean {
  return IPV4.test(text) && text.split('.').every((part) => Number(part) <= 255);
}

/** `IP`, `IP:PORT`, `[IP]`, `[IP]:PORT` in the form that `dns.Resolver.setServers` takes; null for anything else. */
export function resolverAddress(text: string): string | null {
  const [, bracketed, bracketedPort] = /^\[([^\]]{2,80})\](?::(\d{1,5}))?$/.exec(text) ?? [];
  if (bracketed !== undefined) {
    return IPV6.test(bracketed) && bracketed.includes(':') && isPort(bracketedPort) ? text : null;
  }
  if (text.split(':').length > 2) return IPV6.test(text) ? text : null;
  const [address = '', port] = text.split(':');
  return isIpv4(address) && isPort(port) ? text : null;
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
  const resolvers = values.resolver ?? [];
  const wrong = resolvers.find((text) => resolverAddress(text) === null);
  if (wrong !== undefined) {
    return { kind: 'unusable', message: say('cli.badResolver', language, { value: wrong }) };
  }
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
