import { inPrefix, ipAddressOf, parseIpAddress, type IpAddress } from './ip-address.ts';

/**
 * Where an address can be reached from. `ordinary` are all that the Internet routes, and those of documentation
 * (RFC 5737, 3849), which the product treats like any other.
 */
export const ADDRESS_KINDS = [
  'ordinary',
  'private',
  'shared',
  'loopback',
  'link-local',
  'multicast',
  'unspecified',
  'reserved',
] as const;
export type AddressKind = (typeof ADDRESS_KINDS)[number];

interface Block {
  readonly prefix: string;
  readonly bits: number;
  readonly kind: AddressKind;
}

/** The registries of RFC 6890, each with the RFC behind it; the first that fits counts. */
const BLOCKS: readonly Block[] = [
  { prefix: '0.0.0.0', bits: 32, kind: 'unspecified' }, // RFC 1122 §3.2.1.3
  { prefix: '0.0.0.0', bits: 8, kind: 'reserved' }, // RFC 791
  { prefix: '10.0.0.0', bits: 8, kind: 'private' }, // RFC 1918
  { prefix: '172.16.0.0', bits: 12, kind: 'private' },
  { prefix: '192.168.0.0', bits: 16, kind: 'private' },
  { prefix: '100.64.0.0', bits: 10, kind: 'shared' }, // RFC 6598: behind the provider's address translation
  { prefix: '127.0.0.0', bits: 8, kind: 'loopback' }, // RFC 1122
  { prefix: '169.254.0.0', bits: 16, kind: 'link-local' }, // RFC 3927
  { prefix: '192.0.0.0', bits: 24, kind: 'reserved' }, // RFC 6890 §2.1, with 192.0.0.0/29 of DS-Lite
  { prefix: '198.18.0.0', bits: 15, kind: 'reserved' }, // RFC 2544; some VPN clients hand these out as stand-ins
  { prefix: '224.0.0.0', bits: 4, kind: 'multicast' }, // RFC 5771
  { prefix: '240.0.0.0', bits: 4, kind: 'reserved' }, // RFC 1112, with the broadcast address
  { prefix: '::', bits: 128, kind: 'unspecified' }, // RFC 4291
  { prefix: '::1', bits: 128, kind: 'loopback' },
  { prefix: '100::', bits: 64, kind: 'reserved' }, // RFC 6666: discard
  { prefix: 'fc00::', bits: 7, kind: 'private' }, // RFC 4193
  { prefix: 'fec0::', bits: 10, kind: 'private' }, // RFC 3879: given up, still seen
  { prefix: 'fe80::', bits: 10, kind: 'link-local' }, // RFC 4291
  { prefix: 'ff00::', bits: 8, kind: 'multicast' },
];

/** Prefixes behind which an IPv4 address stands: mapped (RFC 4291 §2.5.5.2) and made by DNS64 (RFC 6052 §2.1). */
const CARRIERS = [
  { prefix: '::ffff:0.0.0.0', bits: 96 },
  { prefix: '64:ff9b::', bits: 96 },
] as const;

function within(address: IpAddress, prefix: string, bits: number): boolean {
  const base = parseIpAddress(prefix);
  return base !== null && inPrefix(address, base, bits);
}

/**
 * The IPv4 address inside an IPv6 one: mapped, or made by DNS64 with the well-known prefix, where it says that the
 * network translates and nobody lies. Null where there is none.
 */
export function embeddedIpv4(address: IpAddress): IpAddress | null {
  if (!CARRIERS.some(({ prefix, bits }) => within(address, prefix, bits))) return null;
  return ipAddressOf(address.octets.slice(12));
}

/** Reads an address; one that carries an IPv4 address comes out as that. */
function reachedAddress(text: string): IpAddress | null {
  const given = parseIpAddress(text);
  return given === null ? null : (embeddedIpv4(given) ?? given);
}

/** Both texts lead to the same machine, however written: an IPv4 address also where an IPv6 one carries it. */
export function isSameAddress(one: string, other: string): boolean {
  const address = reachedAddress(one);
  return address !== null && address.text === reachedAddress(other)?.text;
}

/** The address lies in the network (`198.51.100.0/24`); false where either is unreadable. */
export function isInNetwork(address: string, network: string): boolean {
  const [base = '', bits = ''] = network.split('/');
  const [one, other] = [reachedAddress(address), reachedAddress(base)];
  if (one === null || other === null || !/^\d{1,3}$/.test(bits)) return false;
  return Number(bits) <= 8 * other.octets.length && inPrefix(one, other, Number(bits));
}

/** The kind of an address; of one that carries an IPv4 address, the kind of that. Null where the text is no address. */
export function addressKind(text: string): AddressKind | null {
  const address = reachedAddress(text);
  if (address === null) return null;
  return BLOCKS.find(({ prefix, bits }) => within(address, prefix, bits))?.kind ?? 'ordinary';
}

/**
 * The address cannot belong to a server that the whole Internet reaches: one in a public MX or A record points at
 * something on the way, or at a mistake. False for what is no address.
 */
export function isLocalAddress(text: string): boolean {
  const kind = addressKind(text);
  return kind !== null && kind !== 'ordinary';
}
