import type { Cancellation } from '../../../shared/dns/cancellation.ts';
import { addressesWithoutDns } from '../../../shared/dns/lookup-host.ts';
import { PUBLIC_RESOLVERS } from '../../../shared/dns/public-resolvers.ts';
import { addressesBy } from '../../../shared/dns/second-path.ts';
import type { DnsQuestion, Resolver } from '../../../shared/dns/resolver.ts';
import type { HostProbe, ReferenceFacts, SecondRoundItem } from '../../../shared/network/network-facts.ts';
import { referenceHostsFor } from '../../../shared/network/reference-hosts.ts';
import { IMPOSSIBLE_ADDRESS } from '../../../shared/network/second-round.ts';
import { systemResolver, type SystemResolverOptions } from '../dns/resolver.ts';
import { askRandomName, askSecondPath } from '../dns/second-path.ts';
import type { FetchText } from '../https/fetched-text.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { fetchMtaSts } from './mta-sts.ts';
import { probeHost, type ProbeTools } from './probe-host.ts';

/** Strangers get less time to connect: the first packet and two more, sent after 1 s and 3 s. */
const STRANGER_CONNECT_MS = 6000;
/** For each question of the second way, which asks at up to three doors one after the other. */
const SECOND_DNS_MS = 4000;

/** Whom the second round asks. The user has agreed to each of them. */
export interface ExtraParties {
  /** Instead of the product's own list; a port limits a host to that port. Empty: the product's list. */
  readonly references: readonly { readonly host: string; readonly port: number | null }[];
  /** An address where no server is; null: the product's own. */
  readonly impossible: string | null;
  /** Kinds of questions that the user agreed to; missing: all. */
  readonly kinds?: readonly SecondRoundItem['kind'][];
}

/** What the second round is about. */
export interface SecondRoundTask {
  readonly items: readonly SecondRoundItem[];
  readonly target: HostProbe;
  /** Domain of the mail address; null where only a host is known. */
  readonly domain: string | null;
  readonly parties: ExtraParties;
  readonly timeoutMs: number | null;
}

/** A way to the addresses of a host beside the resolver: empty where there are none, null where the way is closed. */
export type SecondWay = (host: string, cancel: Cancellation) => Promise<readonly string[] | null>;

/** Further ways of asking; tests put their own here. */
export interface SecondRoundTools extends ProbeTools {
  /** The most trusted first. */
  readonly secondWays: readonly SecondWay[];
  /** Fetches the policy of a domain; unless told, as the product fetches all pages. */
  readonly fetchText?: FetchText;
}

/** What the second round brought. */
export interface SecondRoundFacts {
  readonly others: readonly HostProbe[];
  readonly references: Pick<ReferenceFacts, 'mtaSts' | 'secondAddresses' | 'randomNameAddresses'>;
}

/** What the second ways are made with. */
export interface SecondWayOptions {
  /** The one whose answers are doubted; it finds the domain's own servers. */
  readonly resolver: Resolver;
  /** The network's name service, which is asked once more over TCP. */
  readonly system?: Pick<SystemResolverOptions, 'servers' | 'timeoutMs'>;
  readonly onQuestion?: ((question: DnsQuestion) => void) | undefined;
}

/**
 * The product's own second ways: over HTTPS or at the domain's own servers, and the network's name service over TCP,
 * which devices that rewrite answers often leave alone.
 */
export function ownSecondWays({ resolver, system = {}, onQuestion }: SecondWayOptions): readonly SecondWay[] {
  const [service] = PUBLIC_RESOLVERS;
  const options = { resolver, service, timeoutMs: SECOND_DNS_MS, onQuestion };
  const overTcp = systemResolver({ ...system, transport: 'tcp', onQuestion });
  return [
    async (host, cancel) => (await askSecondPath(host, { ...options, cancel })).addresses,
    (host, cancel) => addressesBy(overTcp, host, cancel),
  ];
}

/** The answer of the most trusted second way that answered; all are asked at once. */
async function secondAddresses(host: string, tools: SecondRoundTools): Promise<readonly string[] | null> {
  if (addressesWithoutDns(host) !== null) return null;
  const found = await Promise.all(tools.secondWays.map((ask) => ask(host, tools.cancel)));
  return found.find((addresses) => addresses !== null) ?? null;
}

/** Hosts to ask with the ports that are in question. */
function referencePlan({ items, target, parties }: SecondRoundTask): ReadonlyMap<string, readonly number[]> {
  const plan = new Map<string, readonly number[]>();
  for (const item of items) {
    if (item.kind !== 'reference-host') continue;
    const { port } = item;
    const own = parties.references.filter((reference) => reference.port === null || reference.port === port);
    const hosts = parties.references.length > 0 ? own : referenceHostsFor(port, target.host);
    for (const { host } of hosts) plan.set(host, [...(plan.get(host) ?? []), port]);
  }
  // The target's own ports answer nothing about the target.
  plan.delete(target.host);
  return plan;
}

/** Asks everything that the open questions need, at once. Only after the user agreed. Never rejects. */
export async function askSecondRound(
  task: SecondRoundTask,
  tools: SecondRoundTools,
): Promise<SecondRoundFacts> {
  const { items, target, parties, timeoutMs } = task;
  const wants = (kind: SecondRoundItem['kind']): boolean => items.some((item) => item.kind === kind);
  const impossible = items.filter((item) => item.kind === 'impossible-address').map(({ port }) => port);
  const hosts = [...referencePlan(task)].map(([host, ports]) => ({
    host,
    ports,
    role: 'reference' as const,
  }));
  const nobody = {
    host: parties.impossible ?? IMPOSSIBLE_ADDRESS,
    ports: impossible,
    role: 'impossible' as const,
  };
  const all = impossible.length > 0 ? [...hosts, nobody] : hosts;
  const { limits = DEFAULT_LIMITS } = tools;
  const brief = {
    ...tools,
    limits: { ...limits, connectMs: Math.min(limits.connectMs, STRANGER_CONNECT_MS) },
  };
  const [others, mtaSts, second, random] = await Promise.all([
    Promise.all(all.map((request) => probeHost({ ...request, timeoutMs }, brief))),
    wants('mta-sts')
      ? fetchMtaSts(task.domain ?? target.host.replace(/^[^.]{1,63}\./, ''), tools, tools.fetchText)
      : null,
    wants('second-dns') ? secondAddresses(target.host, tools) : null,
    wants('random-name') ? askRandomName(tools.resolver, tools.cancel) : null,
  ]);
  return { others, references: { mtaSts, secondAddresses: second, randomNameAddresses: random } };
}
