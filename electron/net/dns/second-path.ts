import { randomBytes } from 'node:crypto';
import type { Cancellation } from '../../../shared/dns/cancellation.ts';
import type { PublicResolver } from '../../../shared/dns/public-resolvers.ts';
import type { DnsQuestion, Resolver } from '../../../shared/dns/resolver.ts';
import { addressesBy, authoritativeServers, randomNameAddresses } from '../../../shared/dns/second-path.ts';
import { dohResolver } from './doh.ts';
import { systemResolver } from './resolver.ts';

export interface SecondPathOptions {
  /** The one whose answers are doubted; finds the domain's own servers. */
  readonly resolver: Resolver;
  /** The service to ask over HTTPS; null asks the domain's own servers only. */
  readonly service: Pick<PublicResolver, 'dohUrl' | 'addresses'> | null;
  /** For each question. */
  readonly timeoutMs: number;
  readonly cancel: Cancellation;
  /** Of the domain's own servers in place of 53, for servers of tests. */
  readonly port?: number | undefined;
  readonly onQuestion?: ((question: DnsQuestion) => void) | undefined;
}

/** What another path says about the same host. */
export interface SecondPathAnswer {
  /** Null where no other path was open. */
  readonly addresses: readonly string[] | null;
  /** `doh`: over HTTPS, which nobody changes on the way; `authoritative`: the domain's own servers over TCP. */
  readonly by: 'doh' | 'authoritative' | null;
}

async function overHttps(host: string, options: SecondPathOptions): Promise<readonly string[] | null> {
  const { service, timeoutMs, onQuestion } = options;
  if (service === null) return null;
  // One address of each family: a network has both, or one of them.
  const isIpv6 = (address: string): boolean => address.includes(':');
  const doors = [service.addresses.find((address) => !isIpv6(address)), service.addresses.find(isIpv6)];
  for (const address of doors) {
    if (address === undefined) continue;
    const resolver = dohResolver({ url: service.dohUrl, address, timeoutMs, onQuestion });
    const addresses = await addressesBy(resolver, host, options.cancel);
    if (addresses !== null || options.cancel.aborted) return addresses;
  }
  return null;
}

async function atTheSource(host: string, options: SecondPathOptions): Promise<readonly string[] | null> {
  const { timeoutMs, onQuestion, port } = options;
  const found = await authoritativeServers(options.resolver, host, options.cancel);
  if (found.length === 0) return null;
  const servers = port === undefined ? found : found.map((server) => ({ ...server, port }));
  const resolver = systemResolver({ servers, transport: 'tcp', timeoutMs, onQuestion });
  return addressesBy(resolver, host, options.cancel);
}

/**
 * Asks for the addresses of a host past the network's resolver: over HTTPS at the service that the user agreed to, and
 * where that is not reachable, over TCP at the domain's own servers. Never rejects.
 */
export async function askSecondPath(host: string, options: SecondPathOptions): Promise<SecondPathAnswer> {
  const overDoh = await overHttps(host, options);
  if (overDoh !== null) return { addresses: overDoh, by: 'doh' };
  const direct = await atTheSource(host, options);
  return { addresses: direct, by: direct === null ? null : 'authoritative' };
}

/** Asks the resolver for a new name that cannot exist, as `randomNameAddresses` says. Never rejects. */
export function askRandomName(resolver: Resolver, cancel: Cancellation): Promise<readonly string[] | null> {
  return randomNameAddresses(resolver, `x${randomBytes(12).toString('hex')}`, cancel);
}
