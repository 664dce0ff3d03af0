import { isInNetwork } from '../../dns/address-kind.ts';
import { foreignName, isVouchedFor, unprovenName } from '../host-identity.ts';
import { areRelated } from '../host-names.ts';
import type { HostProbe, NetworkFacts } from '../network-facts.ts';
import type { PortObservation } from '../observation.ts';
import { observationsOf, portsOf, referencesOf } from '../port-state.ts';
import { quoteAt, type Hint, type Signal } from '../signal.ts';

const NUMBER = 3;
/** Hosts that must greet alike, the target among them, until nothing else explains it. */
const PROOF_HOSTS = 3;
/** Bits by which networks of different owners differ at least: what is routed in the internet (RFC 7454 §6.1.3). */
const NETWORK_BITS = { 4: 24, 6: 48 } as const;

interface Greeting {
  readonly host: HostProbe;
  readonly seen: PortObservation;
}

/** Different domains and different networks, so that nobody serves both by right. */
function areUnrelated(one: Greeting, other: Greeting): boolean {
  const { address, family } = other.seen;
  return (
    !areRelated(one.host.host, other.host.host) &&
    !isInNetwork(one.seen.address, `${address}/${String(NETWORK_BITS[family])}`)
  );
}

/**
 * The hosts that greet by this name without a right to it, unrelated among each other; the target comes first. It counts
 * even where the name is akin to its own, for a network may redirect to a machine of the target’s owner.
 */
function greetingAlike(facts: NetworkFacts, here: Greeting, name: string): readonly Greeting[] {
  const kept = [here];
  for (const host of referencesOf(facts)) {
    const seen = observationsOf(host, here.seen.port).find(
      (other) => foreignName(host, other)?.toLowerCase() === name,
    );
    if (seen && kept.every((other) => areUnrelated(other, { host, seen }))) kept.push({ host, seen });
  }
  return kept;
}

function hintsAtPort(facts: NetworkFacts, port: number): readonly Hint[] {
  for (const seen of observationsOf(facts.target, port)) {
    const name = unprovenName(seen)?.toLowerCase();
    if (name === undefined || isVouchedFor(facts.target, name)) continue;
    const alike = greetingAlike(facts, { host: facts.target, seen }, name);
    const isProof = alike.length >= PROOF_HOSTS;
    // Two alike may share a filter: then the name must be strange to both.
    if (alike.length < 2 || (!isProof && foreignName(facts.target, seen) === null)) continue;
    return alike.map(({ seen: one }) => ({
      signal: NUMBER,
      port,
      kind: 'port-redirected',
      strength: isProof ? 'proof' : 'strong',
      quote: quoteAt(one, one.banner ?? ''),
      by: one.bannerName,
    }));
  }
  return [];
}

/** Signal 3: hosts of different domains and networks greet with one and the same name, which is not theirs. */
export const sameGreeting: Signal = {
  number: NUMBER,
  id: 'same-greeting',
  round: 'second',
  proves: 'One machine answers for hosts of different owners: the port is redirected.',
  falsePositives: 'Hosts that share a filter service; three of different domains and networks must agree.',
  blindSpots: 'Proxies that pass the real greeting on.',
  sources: ['RFC 5321 §4.2 (greeting names the server)'],
  find: (facts) => portsOf(facts.target).flatMap((port) => hintsAtPort(facts, port)),
};
