import type { NetworkFacts } from '../network-facts.ts';
import type { PortObservation } from '../observation.ts';
import { isConnected } from '../port-state.ts';
import { failureLine, quoteAt, type Hint, type Signal } from '../signal.ts';

const NUMBER = 10;
/** Only the own system refuses to send with this code (a rule of its firewall); devices on the way cannot cause it. */
const OWN_REFUSAL = 'EPERM';

function hintOf(facts: NetworkFacts, seen: PortObservation): Hint | null {
  if (isConnected(seen)) return null;
  const isBesideOpen = facts.target.ports.some(
    (other) => other.address === seen.address && other.port !== seen.port && isConnected(other),
  );
  if (!isBesideOpen) return null;
  const strength = seen.errorCode === OWN_REFUSAL ? 'telling' : 'weak';
  const quote = quoteAt(seen, failureLine(seen));
  return { signal: NUMBER, port: seen.port, kind: 'port-blocked', strength, quote, by: null };
}

/** Signal 10: how the connection fails, while another port of the same address answers. */
export const wayOfFailing: Signal = {
  number: NUMBER,
  id: 'way-of-failing',
  round: 'first',
  proves:
    'Who refuses: the own computer where its system says so; silence, reset and ICMP only keep company.',
  falsePositives:
    'Firewalls of the server reject with the same codes; a closed port resets like a device on the way.',
  blindSpots: 'Time and path of the refusing packet cannot be seen from here.',
  sources: ['RFC 1122 §3.2.2.1', 'RFC 1812 §5.2.7.1', 'RFC 4443 §3.1'],
  find: (facts) => facts.target.ports.map((seen) => hintOf(facts, seen)).filter((hint) => hint !== null),
};
