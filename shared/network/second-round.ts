import { isIpLiteral } from '../dns/ip-address.ts';
import type { CannotTell, NetworkFacts, SecondRoundItem } from './network-facts.ts';
import { impossibleOf, portsOf, reachOf, referencesOf } from './port-state.ts';

/** An address where no server can be (RFC 5737), asked only with the user's consent. */
export const IMPOSSIBLE_ADDRESS = '203.0.113.25';

/** Steps that make the questions about silent and mute hosts answerable. */
function itemsFor(item: CannotTell, facts: NetworkFacts): readonly SecondRoundItem[] {
  const { id: because, port } = item;
  const ports = port === null ? portsOf(facts.target) : [port];
  const hosts = ports.map((one): SecondRoundItem => ({ kind: 'reference-host', port: one, because }));
  const impossible = ports.map(
    (one): SecondRoundItem => ({
      kind: 'impossible-address',
      port: one,
      because,
    }),
  );
  const dns: readonly SecondRoundItem[] = [
    { kind: 'second-dns', because },
    { kind: 'random-name', because },
  ];
  switch (because) {
    case 'blocked-or-server-down':
      return port === null ? [...hosts, ...dns] : hosts;
    case 'refused-or-reset':
    case 'self-signed-or-intercepted':
    case 'mask-at-which-end':
      return hosts;
    case 'starttls-missing-or-stripped':
      return port === 25 ? [...hosts, { kind: 'mta-sts', because }] : hosts;
    case 'other-server-on-port':
      return [...impossible, ...hosts];
    case 'accepts-but-silent':
      return [...impossible.slice(0, 1), ...hosts.slice(0, 1)];
    case 'dns-not-compared':
      return dns;
    case 'only-this-host-silent':
    case 'no-reference-reached':
    case 'needs-consent':
    case 'no-network-at-all':
      return [];
  }
}

function isAsked(item: SecondRoundItem, facts: NetworkFacts): boolean {
  switch (item.kind) {
    case 'reference-host':
      return referencesOf(facts).some((host) => reachOf(host, item.port) !== null);
    case 'impossible-address':
      return impossibleOf(facts).some((host) => reachOf(host, item.port) !== null);
    case 'mta-sts':
      return facts.others.length > 0 || (facts.references?.mtaSts ?? null) !== null;
    case 'second-dns':
      return isIpLiteral(facts.target.host) || (facts.references?.secondAddresses ?? null) !== null;
    case 'random-name':
      return isIpLiteral(facts.target.host) || (facts.references?.randomNameAddresses ?? null) !== null;
  }
}

/**
 * What the second round would ask and because of which open question, each once, and nothing that was asked already.
 * Empty where nothing is suspicious.
 */
export function secondRoundFor(facts: NetworkFacts, open: readonly CannotTell[]): readonly SecondRoundItem[] {
  const seen = new Set<string>();
  return open
    .flatMap((item) => itemsFor(item, facts))
    .filter((item) => {
      const key = `${item.kind} ${'port' in item ? String(item.port) : ''}`;
      if (seen.has(key) || isAsked(item, facts)) return false;
      seen.add(key);
      return true;
    });
}
