import type { HostProbe, NetworkFacts } from '../network-facts.ts';
import { hasOtherOpenPort, observationsOf, portsOf, reachOf, referencesOf } from '../port-state.ts';
import { serves } from '../reference-hosts.ts';
import { failureLine, quoteAt, type Hint, type Signal } from '../signal.ts';

const NUMBER = 9;
/** Hosts that must be silent on the port. */
const MIN_HOSTS = 3;

const SMTP_PORT = 25;

/** Silent on the port, the same way at each host, while each host answers on another port or is known to serve this one. */
function isFullForm(silent: readonly HostProbe[], port: number): boolean {
  const outcomes = silent.flatMap((host) => observationsOf(host, port).filter(({ family }) => family === 4));
  return (
    silent.every((host) => hasOtherOpenPort(host, port) || serves(host.host, port)) &&
    new Set(outcomes.map(({ outcome }) => outcome)).size === 1
  );
}

/**
 * Silence of the host on the port means something. Every receiving server has port 25; the submission ports only hosts
 * of the product's list, or a host that was named for this very port.
 */
function isTelling(host: HostProbe, port: number): boolean {
  return port === SMTP_PORT || serves(host.host, port) || portsOf(host).length === 1;
}

function hintsAtPort(facts: NetworkFacts, port: number): readonly Hint[] {
  const references = referencesOf(facts).filter(
    (host) => isTelling(host, port) || reachOf(host, port) === 'open',
  );
  const hosts = [facts.target, ...references];
  if (hosts.some((host) => reachOf(host, port) === 'open')) return [];
  const silent = hosts.filter((host) => reachOf(host, port) === 'silent');
  const isAlive = [facts.target, ...referencesOf(facts)].some((host) => hasOtherOpenPort(host, port));
  if (silent.length < MIN_HOSTS || !isAlive) return [];
  const isProof = silent.length > MIN_HOSTS && isFullForm(silent, port);
  return silent.flatMap((host) =>
    observationsOf(host, port)
      .slice(0, 1)
      .map((seen) => ({
        signal: NUMBER,
        port,
        kind: 'port-blocked',
        strength: isProof ? 'proof' : 'telling',
        quote: quoteAt(seen, failureLine(seen)),
        by: null,
      })),
  );
}

/** Signal 9: the port is silent at three unrelated hosts, while other ports answer. */
export const blockedEverywhere: Signal = {
  number: NUMBER,
  id: 'blocked-everywhere',
  round: 'second',
  proves: 'This network, or this computer, lets nothing through to the port.',
  falsePositives:
    'One host alone may have a firewall or a block list of its own; three of different operators do not.',
  blindSpots: 'Networks that let reference hosts through; references that never served the port.',
  sources: ['RFC 5068 §3.1', 'RFC 6409 §3.1'],
  find: (facts) => portsOf(facts.target).flatMap((port) => hintsAtPort(facts, port)),
};
