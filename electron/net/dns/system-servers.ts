import { Resolver } from 'node:dns';
import { addressKind } from '../../../shared/dns/address-kind.ts';
import { parseDnsServer, type DnsServer } from '../../../shared/dns/server-address.ts';

/** Servers asked at most; systems use three (resolv.conf(5)). */
const MAX_SERVERS = 4;
/** What Windows lists where IPv6 has no server: addresses given up with site-local ones, at which nobody answers. */
const WINDOWS_PLACEHOLDER = /^fec0:0:0:ffff:|^fec0::ffff:|^fec0:0:0:ffff::/i;

/**
 * The servers that the system asks, as it is set up at this moment: a new resolver reads the settings afresh, so a
 * change of network is seen.
 */
export function systemServers(): readonly DnsServer[] {
  return usableServers(new Resolver().getServers());
}

/** The servers of such a list that can be asked, in order. */
export function usableServers(texts: readonly string[]): readonly DnsServer[] {
  return texts
    .filter((text) => !WINDOWS_PLACEHOLDER.test(text))
    .map((text) => parseDnsServer(text))
    .flatMap((parsed) => (parsed.kind === 'server' ? [parsed.server] : []))
    .slice(0, MAX_SERVERS);
}

/** Only the machine itself: a local forwarder, or what stands for "none set". */
export function areLocal(servers: readonly DnsServer[]): boolean {
  return servers.every(({ address }) => addressKind(address) === 'loopback');
}
