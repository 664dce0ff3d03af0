import { addressKind, isSameAddress } from '../../dns/address-kind.ts';
import type { NetworkFacts } from '../network-facts.ts';
import type { PortObservation } from '../observation.ts';
import { quoteAt, type Hint, type Signal } from '../signal.ts';

const NUMBER = 15;

function isPublicEcho({ echoedAddress }: PortObservation): boolean {
  return echoedAddress !== null && addressKind(echoedAddress) === 'ordinary';
}

function find({ target }: NetworkFacts): readonly Hint[] {
  const echoing = target.ports.filter(isPublicEcho);
  return echoing
    .filter(({ port }) => port !== 465)
    .filter((seen) =>
      echoing.some(
        (other) =>
          other.family === seen.family &&
          other.port !== seen.port &&
          !isSameAddress(other.echoedAddress ?? '', seen.echoedAddress ?? ''),
      ),
    )
    .map((seen) => ({
      signal: NUMBER,
      port: seen.port,
      kind: 'port-redirected',
      strength: 'support',
      quote: quoteAt(seen, seen.echoedAddress ?? ''),
      by: null,
    }));
}

/** Signal 15: the server sees us under different addresses on different ports. */
export const echoedAddress: Signal = {
  number: NUMBER,
  id: 'echoed-address',
  round: 'first',
  proves: 'One of the connections probably comes from a proxy.',
  falsePositives:
    'Providers that share addresses among many customers change them from one connection to the next, so it is only shown beside other signals; private addresses are ignored.',
  blindSpots: 'Most servers do not say whom they see.',
  sources: ['RFC 5321 §4.1.1.1', 'RFC 6888 §2'],
  find,
};
