import { randomBytes } from 'node:crypto';
import type { DnsAnswer } from '../../../shared/dns/answer.ts';
import { PUBLIC_RESOLVERS } from '../../../shared/dns/public-resolvers.ts';
import type { Resolver } from '../../../shared/dns/resolver.ts';
import type { HostProbe, ReferenceFacts, SecondRoundItem } from '../../../shared/network/network-facts.ts';
import { referenceHostsFor } from '../../../shared/network/reference-hosts.ts';
import { IMPOSSIBLE_ADDRESS } from '../../../shared/network/second-round.ts';
import { dohResolver } from '../dns/doh.ts';
import { literalAddress } from './host-addresses.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { fetchMtaSts } from './mta-sts.ts';
import { probeHost, type ProbeTools } from './probe-host.ts';

/** Strangers get less time to connect: the first packet and two more, sent after 1 s and 3 s. */
const STRANGER_CONNECT_MS = 6000;

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

/** Further ways of asking; tests put their own here. */
export interface SecondRoundTools extends ProbeTools {
  /** Ways of asking DNS past the network's own servers, the most trusted first. */
  readonly secondResolvers: readonly Resolver[];
}

/** What the second round brought. */
export interface SecondRoundFacts {
  readonly others: readonly HostProbe[];
  readonly references: Pick<ReferenceFacts, 'mtaSts' | 'secondAddresses' | 'randomNameAddresses'>;
}

/** The resolver over HTTPS that the product asks for comparison; its address is built in, so that DNS cannot send astray. */
export function comparisonResolver(): Resolver {
  const [first] = PUBLIC_RESOLVERS;
  return dohResolver({ url: first.dohUrl, address: first.addresses[0] });
}

function addressesIn(answers: readonly (DnsAnswer<'A'> | DnsAnswer<'AAAA'>)[]): readonly string[] | null {
  const known = answers.filter(({ kind }) => kind !== 'failed');
  if (known.length === 0) return null;
  return known.flatMap((answer) => (answer.kind === 'records' ? answer.values : []));
}

async function lookUp(
  resolver: Resolver,
  host: string,
  { cancel }: ProbeTools,
): Promise<readonly string[] | null> {
  return addressesIn(
    await Promise.all([resolver.resolve('A', host, cancel), resolver.resolve('AAAA', host, cancel)]),
  );
}

/** The answer of the most trusted second way that answered; all are asked at once. */
async function secondAddresses(host: string, tools: SecondRoundTools): Promise<readonly string[] | null> {
  if (literalAddress(host) !== null) return null;
  const found = await Promise.all(tools.secondResolvers.map((resolver) => lookUp(resolver, host, tools)));
  return found.find((addresses) => addresses !== null) ?? null;
}

/** Asks for a name that nobody can have registered: networks that lead astray answer any name. */
function randomName(tools: SecondRoundTools): Promise<readonly string[] | null> {
  return lookUp(tools.resolver, `www.retour-${randomBytes(12).toString('hex')}.com`, tools);
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
    wants('mta-sts') ? fetchMtaSts(task.domain ?? target.host.replace(/^[^.]{1,63}\./, ''), tools) : null,
    wants('second-dns') ? secondAddresses(target.host, tools) : null,
    wants('random-name') ? randomName(tools) : null,
  ]);
  return { others, references: { mtaSts, secondAddresses: second, randomNameAddresses: random } };
}
