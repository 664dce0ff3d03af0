import type { HostProbe, NetworkFacts } from './network-facts.ts';
import type { PortObservation, PortOutcome } from './observation.ts';

/** Ports on which a mail server is to be expected; on others a web server is nothing odd. */
const MAIL_PORTS: readonly number[] = [25, 465, 587, 2525];

export function isMailPort(port: number): boolean {
  return MAIL_PORTS.includes(port);
}

const NEVER_CONNECTED: readonly PortOutcome[] = ['refused', 'unreachable', 'prohibited'];

/** A TCP connection came about. */
export function isConnected({ outcome, failedStep }: PortObservation): boolean {
  if (NEVER_CONNECTED.includes(outcome) || failedStep === 'connect') return false;
  return outcome !== 'timeout' || failedStep !== null;
}

/** A mail server spoke: there is a greeting, be it a refusing one. */
export function hasGreeting({ banner }: PortObservation): boolean {
  return banner !== null;
}

/** The ports that were asked at a host, each once, in ascending order. */
export function portsOf(host: HostProbe): readonly number[] {
  return [...new Set(host.ports.map(({ port }) => port))].sort((a, b) => a - b);
}

/** What was seen on one port of a host, at all its addresses. */
export function observationsOf(host: HostProbe, port: number): readonly PortObservation[] {
  return host.ports.filter((observation) => observation.port === port);
}

/** `open`: connected at one address at least; `silent`: asked, connected at none; null: not asked. */
export function reachOf(host: HostProbe, port: number): 'open' | 'silent' | null {
  const seen = observationsOf(host, port);
  if (seen.length === 0) return null;
  return seen.some(isConnected) ? 'open' : 'silent';
}

/** A port other than `port` of the host could be connected to. */
export function hasOtherOpenPort(host: HostProbe, port: number): boolean {
  return host.ports.some((observation) => observation.port !== port && isConnected(observation));
}

function sharesAddress(one: HostProbe, other: HostProbe): boolean {
  return one.addresses.some((address) => other.addresses.includes(address));
}

/**
 * Hosts of the second round that have nothing to do with the target: whoever names a reference vouches for that. The
 * target itself, and a host that was named twice, count once.
 */
export function referencesOf(facts: NetworkFacts): readonly HostProbe[] {
  const kept: HostProbe[] = [facts.target];
  for (const host of facts.others) {
    const isDouble = kept.some((known) => known.host === host.host || sharesAddress(known, host));
    if (host.role === 'reference' && !isDouble) kept.push(host);
  }
  return kept.slice(1);
}

/** Addresses where no server can be. */
export function impossibleOf(facts: NetworkFacts): readonly HostProbe[] {
  return facts.others.filter(({ role }) => role === 'impossible');
}
