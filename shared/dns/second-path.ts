import type { Cancellation } from './cancellation.ts';
import { normalName, parentName } from './domain-name.ts';
import { lookupHost } from './lookup-host.ts';
import type { Resolver } from './resolver.ts';
import { DNS_PORT, type DnsServer } from './server-address.ts';

/** Name servers of a domain that are asked at most. */
const MAX_NAME_SERVERS = 3;
/** Steps up from a host to the domain that has name servers. */
const MAX_STEPS_UP = 4;
/** RFC 1035 §2.3.4 allows 63; so many random letters no registered name has. */
const MIN_LABEL_LETTERS = 16;

/** The addresses of a host by this resolver: empty where it says there are none, null where it could not find out. */
export async function addressesBy(
  resolver: Resolver,
  host: string,
  cancel: Cancellation,
): Promise<readonly string[] | null> {
  const found = await lookupHost(host, resolver, cancel);
  return found.kind === 'failed' ? null : found.addresses.map(({ address }) => address);
}

/** The names of the servers that answer for a host, found at the host or above it; empty where there are none. */
async function nameServers(
  resolver: Resolver,
  host: string,
  cancel: Cancellation,
): Promise<readonly string[]> {
  let name = normalName(host);
  for (let step = 0; step < MAX_STEPS_UP && name !== null; step += 1) {
    const answer = await resolver.resolve('NS', name, cancel);
    if (answer.kind === 'records') return answer.values.slice(0, MAX_NAME_SERVERS);
    if (answer.kind === 'failed') return [];
    name = parentName(name);
    // The servers of a top-level domain know nothing about a host.
    if (name !== null && !name.includes('.')) return [];
  }
  return [];
}

/**
 * The servers that hold the domain of a host themselves (RFC 1034 §4.3.1), one address of each: asked directly, they
 * answer past the network's resolver. Empty where they cannot be found.
 */
export async function authoritativeServers(
  resolver: Resolver,
  host: string,
  cancel: Cancellation,
): Promise<readonly DnsServer[]> {
  const names = await nameServers(resolver, host, cancel);
  const found = await Promise.all(names.map((name) => lookupHost(name, resolver, cancel)));
  return found.flatMap(({ addresses }) => {
    // Where IPv6 is broken, IPv4 mostly is not; the other way round is rare.
    const chosen = addresses.find(({ family }) => family === 4) ?? addresses[0];
    return chosen === undefined ? [] : [{ ...chosen, port: DNS_PORT }];
  });
}

/**
 * What the resolver says about a name that cannot exist: `label`, at least 16 random letters, below `com`, whose
 * registry answers truly (RFC 2308 §2.1). Addresses mean that somebody rewrites answers; empty is right; null is no
 * answer.
 */
export async function randomNameAddresses(
  resolver: Resolver,
  label: string,
  cancel: Cancellation,
): Promise<readonly string[] | null> {
  if (label.length < MIN_LABEL_LETTERS) throw new RangeError('The label must not be guessable.');
  return addressesBy(resolver, `${label}.com`, cancel);
}
