/** An IP address as a number of `bits` bits. */
interface Address {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

const MAX_ADDRESS_CHARS = 45; // IPv4-mapped IPv6 address written out, RFC 4291 §2.2

function readV4(text: string): Address | null {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255))
    return null;
  return { bits: 32, value: parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n) };
}

/** The 16-bit groups of one side of `::`; a dotted IPv4 address at its end counts as two. */
function groupsOf(side: string): readonly bigint[] | null {
  if (side === '') return [];
  const groups: bigint[] = [];
  const parts = side.split(':');
  for (const [index, part] of parts.entries()) {
    const v4 = index === parts.length - 1 && part.includes('.') ? readV4(part) : null;
    if (v4) groups.push(v4.value >> 16n, v4.value & 0xffffn);
    else if (/^[0-9a-f]{1,4}$/i.test(part)) groups.push(BigInt(`0x${part}`));
    else return null;
  }
  return groups;
}

function readV6(text: string): Address | null {
  const sides = text.split('::');
  const [head, tail] = [groupsOf(sides[0] ?? ''), groupsOf(sides[1] ?? '')];
  if (sides.length > 2 || !head || !tail) return null;
  const missing = 8 - head.length - tail.length;
  if (sides.length === 1 ? missing !== 0 : missing < 1) return null;
  const groups = [...head, ...Array.from({ length: missing }, () => 0n), ...tail];
  return { bits: 128, value: groups.reduce((sum, group) => sum * 65536n + group, 0n) };
}

/** Reads an address; a zone (`%eth0`) is left out, an IPv4 address inside IPv6 comes out as IPv4. Null for anything else. */
function readAddress(text: string): Address | null {
  if (text.length > MAX_ADDRESS_CHARS) return null;
  const [plain = ''] = text.split('%');
  const read = plain.includes(':') ? readV6(plain) : readV4(plain);
  if (read?.bits !== 128) return read;
  const embedsV4 = read.value >> 32n === 0xffffn || read.value >> 32n === 0x64ff9bn << 64n;
  return embedsV4 ? { bits: 32, value: read.value & 0xffffffffn } : read;
}

/** The text is an IPv4 or IPv6 address and no name. */
export function isAddress(text: string): boolean {
  return readAddress(text) !== null;
}

/** The address lies in the network (`198.51.100.0/24`); false where either is unreadable. */
export function isInNetwork(address: string, network: string): boolean {
  const [base = '', length = ''] = network.split('/');
  const [one, other] = [readAddress(address), readAddress(base)];
  if (!one || one.bits !== other?.bits || !/^\d{1,3}$/.test(length) || Number(length) > one.bits)
    return false;
  const shift = BigInt(one.bits - Number(length));
  return one.value >> shift === other.value >> shift;
}

/**
 * Both texts are the same address, however written. IPv4-mapped addresses (RFC 4291 §2.5.5.2) and those made by NAT64
 * (RFC 6052) are the IPv4 address inside.
 */
export function isSameAddress(one: string, other: string): boolean {
  const [a, b] = [readAddress(one), readAddress(other)];
  return a !== null && a.bits === b?.bits && a.value === b.value;
}

/** Networks whose addresses belong to no public server: RFC 1918, 6598, 3927, 1122, 4193, 4291. */
const PRIVATE_NETWORKS = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '::/127',
  'fc00::/7',
  'fe80::/10',
];

/** No server of the public Internet can have this address. Documentation addresses count as ordinary ones. */
export function isPrivateAddress(address: string): boolean {
  return PRIVATE_NETWORKS.some((network) => isInNetwork(address, network));
}
