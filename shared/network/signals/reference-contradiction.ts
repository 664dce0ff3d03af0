import type { NetworkFacts } from '../network-facts.ts';
import type { PortObservation } from '../observation.ts';
import { observationsOf, referencesOf } from '../port-state.ts';
import { isKnownForStarttls } from '../reference-hosts.ts';
import { quoteAt, starttlsLine, type Hint, type HintStrength, type Signal } from '../signal.ts';

const NUMBER = 8;
/** Reference hosts that must lack the offer they are known for, until nothing else explains it. */
const PROOF_HOSTS = 2;

function missing(seen: PortObservation, strength: HintStrength, line: string): Hint {
  return {
    signal: NUMBER,
    port: seen.port,
    kind: 'starttls-stripped',
    strength,
    quote: quoteAt(seen, line),
    by: null,
  };
}

/** Without STARTTLS and without a login nobody could use the submission port: no provider publishes such a one. */
function isUseless({ port, auth, capabilities }: PortObservation): boolean {
  return port === 587 && capabilities !== null && auth.length === 0;
}

function hintsAt({ references }: NetworkFacts, seen: PortObservation): readonly Hint[] {
  const line = starttlsLine(seen);
  const hints: Hint[] = [];
  const earlier = references?.earlier.find(({ port }) => port === seen.port);
  if (earlier?.starttls === 'offered') hints.push(missing(seen, 'telling', line));
  const promises = references?.published.some(
    ({ port, security }) => port === seen.port && security === 'starttls',
  );
  if (promises !== true) return hints;
  hints.push(missing(seen, 'strong', line));
  if (isUseless(seen))
    hints.push(missing(seen, 'weak', seen.capabilities?.[0] ?? seen.ehloName ?? seen.outcome));
  return hints;
}

/** The same port of hosts that are known to offer STARTTLS. */
function hintsOfHosts(facts: NetworkFacts, port: number): readonly Hint[] {
  const lacking = referencesOf(facts)
    .filter((host) => isKnownForStarttls(host.host, port))
    .flatMap((host) => observationsOf(host, port).slice(0, 1))
    .filter(({ starttls }) => starttls === 'not-offered');
  const strength = lacking.length >= PROOF_HOSTS ? 'proof' : 'telling';
  return lacking.map((seen) => missing(seen, strength, starttlsLine(seen)));
}

function find(facts: NetworkFacts): readonly Hint[] {
  const bare = facts.target.ports.filter(({ starttls }) => starttls === 'not-offered');
  const ports = [...new Set(bare.map(({ port }) => port))];
  return [
    ...bare.flatMap((seen) => hintsAt(facts, seen)),
    ...ports.flatMap((port) => hintsOfHosts(facts, port)),
  ];
}

/** Signal 8: elsewhere the port offers STARTTLS: by the provider's published settings, by an earlier run, by other hosts. */
export const referenceContradiction: Signal = {
  number: NUMBER,
  id: 'reference-contradiction',
  round: 'either',
  proves: 'What the port offers in other networks is missing here.',
  falsePositives: 'The provider has changed its servers, the published settings are old.',
  blindSpots: 'Servers nobody has published anything about.',
  sources: ['RFC 3207 §6', 'RFC 6186 §3', 'RFC 8314 §5.1'],
  find,
};
