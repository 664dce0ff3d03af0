import { createSocket } from 'node:dgram';
import { networkInterfaces } from 'node:os';
import { addressKind } from '../../shared/dns/address-kind.ts';
import { ipAddressOf, parseIpAddress, type IpAddress } from '../../shared/dns/ip-address.ts';
import { systemServers } from './dns/system-servers.ts';

/**
 * What tells the network this computer is in from another, as far as the computer itself knows; null where a part is
 * not known. Nothing is sent for it.
 */
export interface NetworkParts {
  /** The network of the own IPv4 address on the way out: `192.168.1.0/24`. */
  readonly v4: string | null;
  /** The first 32 bits of the own public IPv6 address, which belong to the provider; the rest may change every night. */
  readonly v6: string | null;
  /** The IPv4 name servers that the network has named, sorted; those of the computer itself say nothing. */
  readonly dns: string | null;
}

/** Documentation addresses (RFC 5737, RFC 3849): the route to them is the way out, and no server is there. */
const OUTSIDE = { 4: '192.0.2.1', 6: '2001:db8::1' } as const;
const DISCARD_PORT = 9;

/**
 * The own address with which packets would leave. Connecting a UDP socket only looks the route up; null where there is
 * none.
 */
function addressOnTheWayOut(family: 4 | 6): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = createSocket(family === 4 ? 'udp4' : 'udp6');
    const end = (address: string | null): void => {
      socket.close();
      resolve(address);
    };
    socket.once('error', () => end(null));
    socket.once('connect', () => end(socket.address().address));
    socket.connect(DISCARD_PORT, OUTSIDE[family]);
  });
}

function firstBits({ octets }: IpAddress, bits: number): string | null {
  const kept = octets.map(
    (octet, index) => octet & (0xff << (8 - Math.min(Math.max(bits - 8 * index, 0), 8))),
  );
  const base = ipAddressOf(kept.map((octet) => octet & 0xff));
  return base && `${base.text}/${bits}`;
}

/** What a network is told from others by; tests put their own here. */
export interface NetworkSources {
  readonly addressOnTheWayOut: (family: 4 | 6) => Promise<string | null>;
  /** Networks of the own interfaces as `192.168.1.20/24`. */
  readonly interfaces: () => readonly string[];
  /** Addresses of the name servers that the system asks. */
  readonly nameServers: () => readonly string[];
}

const OWN_SOURCES: NetworkSources = {
  addressOnTheWayOut,
  interfaces: () =>
    Object.values(networkInterfaces()).flatMap((infos) => (infos ?? []).flatMap(({ cidr }) => cidr ?? [])),
  nameServers: () => systemServers().map(({ address }) => address),
};

/** The network of an own IPv4 address; 24 bits where the interface does not tell. */
function networkOfIpv4(text: string | null, interfaces: readonly string[]): string | null {
  const address = text === null ? null : parseIpAddress(text);
  if (address === null) return null;
  const bits = interfaces.find((cidr) => cidr.startsWith(`${address.text}/`))?.split('/')[1];
  return firstBits(address, bits === undefined ? 24 : Number(bits));
}

function providerOfIpv6(text: string | null): string | null {
  const address = text === null || addressKind(text) !== 'ordinary' ? null : parseIpAddress(text);
  return address && firstBits(address, 32);
}

/** The network that packets leave by at this moment. Never rejects. */
export async function networkParts(sources: NetworkSources = OWN_SOURCES): Promise<NetworkParts> {
  const [v4, v6] = await Promise.all([sources.addressOnTheWayOut(4), sources.addressOnTheWayOut(6)]);
  const servers = sources
    .nameServers()
    .filter((address) => parseIpAddress(address)?.family === 4 && addressKind(address) !== 'loopback');
  return {
    v4: networkOfIpv4(v4, sources.interfaces()),
    v6: providerOfIpv6(v6),
    dns: servers.length === 0 ? null : [...new Set(servers)].sort().join(' '),
  };
}
