/** An IPv4 or IPv6 address that has been read. */
export interface IpAddress {
  readonly family: 4 | 6;
  /** 4 or 16 numbers from 0 to 255, in network order. */
  readonly octets: readonly number[];
  /** The one way to write it: dotted decimal, or RFC 5952. Two addresses are the same where these are. */
  readonly text: string;
}

/** Longest text of an IPv6 address, with an IPv4 tail. */
const MAX_ADDRESS_TEXT = 45;
const IPV4_PART = /^(?:0|[1-9]\d{0,2})$/;
const IPV6_GROUP = /^[0-9a-f]{1,4}$/i;

function ipv4Octets(text: string): readonly number[] | null {
  const parts = text.split('.');
  // A leading zero means octal to some programs and nothing to others, so it is no address (RFC 6943 §3.1.1).
  if (parts.length !== 4 || !parts.every((part) => IPV4_PART.test(part) && Number(part) <= 255)) return null;
  return parts.map(Number);
}

/** Octets of one side of `::`, or of the whole where there is none; a dotted tail is allowed at the very end. */
function groupOctets(side: string, mayEndInIpv4: boolean): readonly number[] | null {
  if (side === '') return [];
  const groups = side.split(':');
  const octets: number[] = [];
  for (const [index, group] of groups.entries()) {
    const tail = mayEndInIpv4 && index === groups.length - 1 ? ipv4Octets(group) : null;
    if (tail !== null) octets.push(...tail);
    else if (IPV6_GROUP.test(group)) octets.push(parseInt(group, 16) >> 8, parseInt(group, 16) & 0xff);
    else return null;
  }
  return octets;
}

function ipv6Octets(text: string): readonly number[] | null {
  const sides = text.split('::');
  const [first, second] = sides;
  if (first === undefined || sides.length > 2) return null;
  const left = groupOctets(first, second === undefined);
  const right = second === undefined ? [] : groupOctets(second, true);
  if (left === null || right === null) return null;
  const missing = 16 - left.length - right.length;
  // `::` stands for at least one group (RFC 4291 §2.2).
  if (second === undefined ? missing !== 0 : missing < 2) return null;
  return [...left, ...Array.from({ length: missing }, () => 0), ...right];
}

/** RFC 5952 §4: lower case, no leading zeros, the first longest run of two or more zero groups as `::`. */
function ipv6Text(octets: readonly number[]): string {
  const mapped =
    octets.slice(0, 10).every((octet) => octet === 0) && octets[10] === 255 && octets[11] === 255;
  if (mapped) return `::ffff:${octets.slice(12).join('.')}`;
  const groups = Array.from(
    { length: 8 },
    (_, index) => (octets[2 * index] ?? 0) * 256 + (octets[2 * index + 1] ?? 0),
  );
  let best = { start: 0, length: 1 };
  let start = 0;
  for (const [index, group] of [...groups, 1].entries()) {
    if (group === 0) continue;
    if (index - start > best.length) best = { start, length: index - start };
    start = index + 1;
  }
  const hex = (some: readonly number[]): string => some.map((group) => group.toString(16)).join(':');
  if (best.length < 2) return hex(groups);
  return `${hex(groups.slice(0, best.start))}::${hex(groups.slice(best.start + best.length))}`;
}

/** An address out of its octets, 4 or 16; null for another number of them. */
export function ipAddressOf(octets: readonly number[]): IpAddress | null {
  if (octets.length === 4) return { family: 4, octets, text: octets.join('.') };
  return octets.length === 16 ? { family: 6, octets, text: ipv6Text(octets) } : null;
}

/**
 * Reads an address as programs write it (RFC 4291 §2.2; dotted decimal without leading zeros). Null for everything
 * else: brackets, a zone (`%eth0`), a port, short forms such as `127.1`.
 */
export function parseIpAddress(text: string): IpAddress | null {
  if (text.length > MAX_ADDRESS_TEXT) return null;
  const octets = text.includes(':') ? ipv6Octets(text) : ipv4Octets(text);
  return octets === null ? null : ipAddressOf(octets);
}

/** 4 or 6 where the text is an address, null where it is a name or nothing. */
export function ipFamily(text: string): 4 | 6 | null {
  return parseIpAddress(text)?.family ?? null;
}

/** The text is an address literal, not a name. */
export function isIpLiteral(text: string): boolean {
  return parseIpAddress(text) !== null;
}

/**
 * Reads an address as people and mail write it: plain, in brackets, or as the literal of RFC 5321 §4.1.3
 * (`[192.0.2.1]`, `[IPv6:2001:db8::1]`). Null where it is none.
 */
export function parseAddressLiteral(text: string): IpAddress | null {
  const trimmed = text.trim();
  if (!trimmed.startsWith('[') || !trimmed.endsWith(']')) return parseIpAddress(trimmed);
  const inner = trimmed.slice(1, -1);
  return parseIpAddress(/^ipv6:/i.test(inner) ? inner.slice(5) : inner);
}

/**
 * The first `bits` bits of both are the same and they are of one family. `bits` beyond the length of the address count
 * as its length.
 */
export function inPrefix(address: IpAddress, prefix: IpAddress, bits: number): boolean {
  if (address.family !== prefix.family) return false;
  return address.octets.every((octet, index) => {
    const left = Math.min(Math.max(bits - 8 * index, 0), 8);
    const mask = (0xff << (8 - left)) & 0xff;
    return (octet & mask) === ((prefix.octets[index] ?? 0) & mask);
  });
}
