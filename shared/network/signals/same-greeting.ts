import { foreignName } from '../host-identity.ts';
import type { NetworkFacts } from '../network-facts.ts';
import { observationsOf, portsOf, referencesOf } from '../port-state.ts';
import { quoteAt, type Hint, type Signal } from '../signal.ts';

const NUMBER = 3;
/** Hosts that must greet alike, the target among them, until nothing else explains it. */
const PROOF_HOSTS = 3;

function hintsAtPort(facts: NetworkFacts, port: number): readonly Hint[] {
  for (const seen of observationsOf(facts.target, port)) {
    const name = foreignName(facts.target, seen)?.toLowerCase();
    const same = referencesOf(facts).flatMap((host) => {
      const found = observationsOf(host, port).find(
        (other) => other.bannerName?.toLowerCase() === name && foreignName(host, other) !== null,
      );
      return found ? [found] : [];
    });
    if (name === undefined || same.length === 0) continue;
    const strength = same.length + 1 < PROOF_HOSTS ? 'strong' : 'proof';
    return [seen, ...same].map((one) => ({
      signal: NUMBER,
      port,
      kind: 'port-redirected',
      strength,
      quote: quoteAt(one, one.banner ?? ''),
      by: one.bannerName,
    }));
  }
  return [];
}

/** Signal 3: unrelated hosts greet with one and the same name, which is none of theirs. */
export const sameGreeting: Signal = {
  number: NUMBER,
  id: 'same-greeting',
  round: 'second',
  proves: 'One machine answers for hosts of different owners: the port is redirected.',
  falsePositives:
    'Hosts that share a filter service; references come from different operators, three must agree.',
  blindSpots: 'Proxies that pass the real greeting on.',
  sources: ['RFC 5321 §4.2 (greeting names the server)'],
  find: (facts) => portsOf(facts.target).flatMap((port) => hintsAtPort(facts, port)),
};
