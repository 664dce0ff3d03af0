import type { HostProbe } from '../network-facts.ts';
import type { PortObservation } from '../observation.ts';
import { hasGreeting, impossibleOf, isConnected } from '../port-state.ts';
import { firstLine, quoteAt, type Hint, type Signal } from '../signal.ts';
import { isWebAnswer } from './no-smtp.ts';

const NUMBER = 1;

function hintOf(seen: PortObservation): Hint | null {
  const base = { signal: NUMBER, port: seen.port };
  if (seen.certificate && seen.port === 465) {
    const quote = quoteAt(seen, seen.certificate.issuer);
    return { ...base, kind: 'tls-intercepted', strength: 'proof', quote, by: seen.certificate.issuerName };
  }
  if (seen.banner !== null && hasGreeting(seen)) {
    const quote = quoteAt(seen, seen.banner);
    const strength = /^220[ -]/.test(firstLine(seen.banner)) ? 'proof' : 'telling';
    return { ...base, kind: 'port-redirected', strength, quote, by: seen.bannerName };
  }
  if (seen.foreignBytes !== null && isWebAnswer(seen.foreignBytes)) {
    const quote = quoteAt(seen, seen.foreignBytes);
    return { ...base, port: null, kind: 'captive-portal', strength: 'proof', quote, by: null };
  }
  if (!isConnected(seen)) return null;
  const quote = quoteAt(seen, seen.outcome);
  return { ...base, port: null, kind: 'captive-portal', strength: 'weak', quote, by: null };
}

/** Signal 1: a mail server greets at an address where none can be. */
export const impossibleAddress: Signal = {
  number: NUMBER,
  id: 'impossible-address',
  round: 'second',
  proves: 'A greeting from an address where no server is (a documentation network): the port is redirected.',
  falsePositives:
    'A connection alone proves nothing: shields, portals and SYN proxies accept everything; only a greeting counts.',
  blindSpots: 'Networks that drop documentation addresses stay silent; silence proves nothing.',
  sources: ['RFC 5737 §3', 'RFC 5321 §3.1'],
  find: (facts) =>
    impossibleOf(facts)
      .flatMap((host: HostProbe) => host.ports)
      .map(hintOf)
      .filter((hint) => hint !== null),
};
