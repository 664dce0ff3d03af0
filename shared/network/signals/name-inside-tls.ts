import { foreignName, hasOwnName } from '../host-identity.ts';
import type { NetworkFacts } from '../network-facts.ts';
import type { PortObservation } from '../observation.ts';
import { quoteAt, type Hint, type Signal } from '../signal.ts';

const NUMBER = 6;

function hintsAt({ target }: NetworkFacts, seen: PortObservation): readonly Hint[] {
  const name = foreignName(target, seen);
  if (name === null || seen.tlsProtocol !== null || !hasOwnName(target, seen.port)) return [];
  const base = { signal: NUMBER, port: seen.port, kind: 'port-redirected', by: name } as const;
  const hints: Hint[] = [{ ...base, strength: 'strong', quote: quoteAt(seen, seen.banner ?? '') }];
  const own = target.ports.find(({ port, certificate }) => port !== seen.port && certificate !== null);
  if (!own) return hints;
  hints.push({
    ...base,
    strength: 'support',
    quote: quoteAt(own, own.banner ?? own.certificate?.subject ?? ''),
  });
  // A greeting in clear on the port that is encrypted from the start.
  if (seen.port === 465) hints.push({ ...base, strength: 'weak', quote: quoteAt(seen, seen.outcome) });
  return hints;
}

/** Signal 6: on one port the host calls itself otherwise than where encryption keeps others from editing. */
export const nameInsideTls: Signal = {
  number: NUMBER,
  id: 'name-inside-tls',
  round: 'first',
  proves: 'Another machine answers on the port in clear than on the encrypted ports of the same address.',
  falsePositives:
    'Port 25 is often another service (filter, postscreen, farm of receiving servers) and hosting customers share machines; only a name of another owner counts, and never alone.',
  blindSpots: 'Proxies that pass the real greeting on; hosts without an encrypted port.',
  sources: ['RFC 5321 §4.2', 'RFC 8314 §3'],
  find: (facts) => facts.target.ports.flatMap((seen) => hintsAt(facts, seen)),
};
