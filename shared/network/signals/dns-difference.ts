import { isInNetwork, isLocalAddress, isSameAddress } from '../../dns/address-kind.ts';
import { isIpLiteral } from '../../dns/ip-address.ts';
import { isPublicName } from '../host-names.ts';
import { foreignName, hasOwnName, isOneName, isVerified } from '../host-identity.ts';
import type { NetworkFacts } from '../network-facts.ts';
import type { PortObservation } from '../observation.ts';
import { hasGreeting } from '../port-state.ts';
import { firstLine, type Hint, type HintStrength, type Signal } from '../signal.ts';

const NUMBER = 14;

/** The address of a public name that lies inside the own network, or in none of the public ones. */
export function misplacedAddress(facts: NetworkFacts): string | null {
  const { target, ownNetworks = [] } = facts;
  if (!isPublicName(target.host)) return null;
  const isInside = (address: string): boolean =>
    isLocalAddress(address) || ownNetworks.some((network) => isInNetwork(address, network));
  return target.addresses.find(isInside) ?? null;
}

/** Who answers has shown that it is the host: another address then has honest reasons (nearest server, split horizon). */
function isGenuine({ target }: NetworkFacts): boolean {
  return target.ports.some(({ certificate }) => isVerified(certificate)) || hasOwnName(target, -1);
}

/** Whoever answers shows that it is somebody else; a hoster’s machine by one name everywhere is no such sign. */
function isImpostor({ target }: NetworkFacts): boolean {
  const greeting = target.ports.filter(hasGreeting);
  const isOther = (seen: PortObservation): boolean =>
    foreignName(target, seen) !== null && !isOneName(target, seen);
  return greeting.length > 0 && greeting.every(isOther);
}

function hint(quote: string, strength: HintStrength): Hint {
  return { signal: NUMBER, port: null, kind: 'dns-hijack', strength, quote: firstLine(quote), by: null };
}

/** The system's answer has nothing in common with that of the second path. */
function differenceHints(facts: NetworkFacts): readonly Hint[] {
  const { target, references } = facts;
  const second = references?.secondAddresses ?? [];
  if (isIpLiteral(target.host) || second.length === 0 || target.addresses.length === 0) return [];
  const isShared = target.addresses.some((one) => second.some((other) => isSameAddress(one, other)));
  if (isShared || isGenuine(facts)) return [];
  const here = hint(`${target.host}: ${target.addresses.join(', ')}`, 'support');
  const there = hint(`${target.host}: ${second.join(', ')}`, 'support');
  if (misplacedAddress(facts) !== null) return [{ ...here, strength: 'telling' }, there];
  return [{ ...here, strength: isImpostor(facts) ? 'telling' : 'weak' }, there];
}

/** A name that cannot exist has an address; that of the target too says that the resolver answers all alike. */
function randomNameHints({ target, references }: NetworkFacts): readonly Hint[] {
  const found = references?.randomNameAddresses ?? [];
  const isTarget = found.some((one) => target.addresses.some((other) => isSameAddress(one, other)));
  return found.slice(0, 4).map((address) => hint(address, isTarget ? 'proof' : 'telling'));
}

/** Signal 14: the network's answers about names are not those of the rest of the world. */
export const dnsDifference: Signal = {
  number: NUMBER,
  id: 'dns-difference',
  round: 'second',
  proves: 'The network’s name service sends to other machines than the owner of the domain does.',
  falsePositives:
    'Split horizon, answers by place, DNS64, blockers of advertising; who proves to be the host raises no suspicion.',
  blindSpots: 'A network that redirects every question about names also answers the second one.',
  sources: ['RFC 2308 §2.1', 'RFC 6147 §5.1', 'RFC 8020 §2'],
  find: (facts) => [...differenceHints(facts), ...randomNameHints(facts)],
};
