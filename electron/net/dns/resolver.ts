import type { DnsAnswer, RecordType } from '../../../shared/dns/answer.ts';
import type { DnsQuestion, Resolver } from '../../../shared/dns/resolver.ts';
import type { DnsServer } from '../../../shared/dns/server-address.ts';
import type { DnsTransport } from './ask-server.ts';
import { firstAnswer } from './first-answer.ts';
import { resolverOver, type DnsWay } from './resolver-over.ts';
import { systemLookup } from './system-lookup.ts';
import { areLocal, systemServers } from './system-servers.ts';

/**
 * When the system's own look-up of addresses may stand in: never; where no DNS server can be asked; or also where DNS
 * has no address, for names of the hosts file and the local network. Such answers name `system` as their resolver.
 */
export type SystemLookupUse = 'never' | 'without-dns' | 'unknown-names';

export interface SystemResolverOptions {
  /** Whom to ask, as `parseDnsServer` gives it; the system's servers unless told. */
  readonly servers?: readonly DnsServer[] | undefined;
  /** For one question with all repetitions; 6,000 unless told. */
  readonly timeoutMs?: number | undefined;
  /** `tcp` asks over connections only: a second path where UDP is redirected. */
  readonly transport?: DnsTransport | undefined;
  /** `without-dns` unless servers are given, then `never`. */
  readonly systemLookup?: SystemLookupUse | undefined;
  /** Hears of every question once it ended. */
  readonly onQuestion?: ((question: DnsQuestion) => void) | undefined;
  /** Reads the system's servers; for tests. */
  readonly readServers?: (() => readonly DnsServer[]) | undefined;
}

/** As long as a person waits for a name; a resolver that has to ask far away needs one or two seconds. */
export const DEFAULT_DNS_TIMEOUT_MS = 6000;
/** A silent server gets so long before the next is asked as well. */
const MAX_PATIENCE_MS = 1500;
const MIN_PATIENCE_MS = 50;

function standsIn(answer: DnsAnswer<RecordType>, use: SystemLookupUse): boolean {
  switch (answer.kind) {
    case 'records':
      return false;
    case 'nodata':
    case 'nxdomain':
      return use === 'unknown-names';
    case 'failed':
      return use !== 'never' && answer.reason === 'no-network';
  }
}

/** The way over UDP and TCP. Remembers which server answered last and asks it first: a dead one costs time only once. */
function serverWay(options: SystemResolverOptions, timeoutMs: number): DnsWay {
  const use = options.systemLookup ?? (options.servers === undefined ? 'without-dns' : 'never');
  let known: readonly DnsServer[] | null = options.servers ?? null;
  let preferred = 0;
  return {
    ask: async (type, name, signal) => {
      known ??= (options.readServers ?? systemServers)();
      if (known.length === 0) return { answer: { kind: 'failed', reason: 'no-network' }, resolver: null };
      const offset = preferred;
      const first = await firstAnswer(
        {
          servers: [...known.slice(offset), ...known.slice(0, offset)],
          transport: options.transport ?? 'udp',
          patienceMs: Math.max(MIN_PATIENCE_MS, Math.min(MAX_PATIENCE_MS, timeoutMs / 4)),
          signal,
        },
        type,
        name,
      );
      const { answer, resolver } = first;
      if (answer.kind !== 'failed') preferred = (offset + first.index) % known.length;
      // Systems without a server name themselves, where nobody listens.
      const noneSet = options.servers === undefined && first.allClosed && areLocal(known);
      return noneSet ? { answer: { kind: 'failed', reason: 'no-network' }, resolver } : { answer, resolver };
    },
    instead: async (type, name, answer, signal) =>
      standsIn(answer, use) ? systemLookup(type, name, signal) : null,
  };
}

/**
 * The product's resolver: asks DNS servers itself, over UDP and TCP, since the system's calls tell neither the time to
 * live nor whether DNSSEC was checked. Any number of questions may be put at once. Make one for each check or run, so
 * that a change of network is seen. Nothing is cached: put `cachingResolver` in front.
 */
export function systemResolver(options: SystemResolverOptions = {}): Resolver {
  const timeoutMs = options.timeoutMs ?? DEFAULT_DNS_TIMEOUT_MS;
  return resolverOver(serverWay(options, timeoutMs), { timeoutMs, onQuestion: options.onQuestion });
}
