import type { NetworkFacts } from '../network-facts.ts';
import type { PortObservation } from '../observation.ts';
import { quoteAt, type Hint, type Signal } from '../signal.ts';

const NUMBER = 16;
/** Keywords that rightly differ between clear and encrypted (RFC 3207 §4.2, RFC 4954 §4, RFC 8689 §4). */
const EXPECTED_TO_DIFFER = new Set(['STARTTLS', 'AUTH', 'REQUIRETLS']);

function keywordOf(line: string): string {
  return (line.split(' ')[0] ?? '').toUpperCase().replace(/=.*$/, '');
}

function hintsAt({ target }: NetworkFacts, seen: PortObservation): readonly Hint[] {
  const inside = target.ports.find(({ port, address }) => port === 465 && address === seen.address);
  const offered = inside?.capabilitiesTls ?? inside?.capabilities ?? null;
  if (!inside || offered === null || seen.capabilities === null || seen.starttls !== 'not-offered') return [];
  const clear = new Set(seen.capabilities.map(keywordOf));
  const lost = offered.filter((line) => {
    const keyword = keywordOf(line);
    return !EXPECTED_TO_DIFFER.has(keyword) && !clear.has(keyword);
  });
  return lost.slice(0, 5).map((line) => ({
    signal: NUMBER,
    port: seen.port,
    kind: 'starttls-stripped',
    strength: 'weak',
    quote: quoteAt(inside, line),
    by: null,
  }));
}

/** Signal 16: besides STARTTLS, keywords offered inside TLS are missing in clear. */
export const missingKeywords: Signal = {
  number: NUMBER,
  id: 'missing-keywords',
  round: 'first',
  proves: 'Perhaps a device on the way lets only keywords through that it knows.',
  falsePositives: 'Servers offer different keywords per port, by configuration.',
  blindSpots: 'Devices that remove STARTTLS alone; hosts without port 465.',
  sources: ['RFC 5321 §4.1.1.1', 'RFC 9422 §4'],
  find: (facts) =>
    facts.target.ports.filter(({ port }) => port !== 465).flatMap((seen) => hintsAt(facts, seen)),
};
