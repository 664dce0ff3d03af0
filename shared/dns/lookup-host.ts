import type { DnsAnswer, DnsFailure } from './answer.ts';
import type { Cancellation } from './cancellation.ts';
import { isSameOrBelow } from './domain-name.ts';
import { parseAddressLiteral, parseIpAddress } from './ip-address.ts';
import type { Resolver } from './resolver.ts';

export interface HostAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** The addresses of a host and how they were found. */
export interface HostLookup {
  /** As given, without brackets round an address. */
  readonly host: string;
  /** In the order in which to try them: IPv6 and IPv4 in turn, IPv6 first (RFC 8305 §4); empty where there are none. */
  readonly addresses: readonly HostAddress[];
  /**
   * `addresses`: there is at least one, even if one family could not be found out. `nxdomain`: no such name. `none`:
   * the name exists and has no address. `failed`: nobody knows.
   */
  readonly kind: 'addresses' | 'nxdomain' | 'none' | 'failed';
  /** Why nobody knows; null unless `failed`. */
  readonly failure: DnsFailure | null;
  /** Both answers; null where DNS was not needed (an address, `localhost`). */
  readonly a: DnsAnswer<'A'> | null;
  readonly aaaa: DnsAnswer<'AAAA'> | null;
}

/** The addresses of two families in turn, so that each gets its chance early (RFC 8305 §4). */
export function inTurn(
  first: readonly HostAddress[],
  second: readonly HostAddress[],
): readonly HostAddress[] {
  return Array.from({ length: Math.max(first.length, second.length) }).flatMap((_, index) => [
    ...first.slice(index, index + 1),
    ...second.slice(index, index + 1),
  ]);
}

/**
 * The addresses of a host for which nobody needs to be asked: an address, also as `[192.0.2.1]` or `[IPv6:…]`, is its
 * own, and `localhost` is the machine itself (RFC 6761 §6.3). Null for other names.
 */
export function addressesWithoutDns(host: string): readonly HostAddress[] | null {
  const literal = parseAddressLiteral(host);
  if (literal !== null) return [{ address: literal.text, family: literal.family }];
  if (!isSameOrBelow(host, 'localhost')) return null;
  return [
    { address: '::1', family: 6 },
    { address: '127.0.0.1', family: 4 },
  ];
}

/** The addresses in an answer, each once, written the one way; empty where there are none or no answer. */
export function addressesIn(answer: DnsAnswer<'A'> | DnsAnswer<'AAAA'> | null): readonly HostAddress[] {
  if (answer?.kind !== 'records') return [];
  const parsed = [...new Set(answer.values)].map(parseIpAddress);
  return parsed.flatMap((address) =>
    address === null ? [] : [{ address: address.text, family: address.family }],
  );
}

function outcome(
  count: number,
  answers: readonly DnsAnswer<'A' | 'AAAA'>[],
): Pick<HostLookup, 'kind' | 'failure'> {
  if (count > 0) return { kind: 'addresses', failure: null };
  // One server's "no such name" holds for every type (RFC 8020).
  if (answers.some(({ kind }) => kind === 'nxdomain')) return { kind: 'nxdomain', failure: null };
  const failed = answers.find((answer) => answer.kind === 'failed');
  return failed === undefined ? { kind: 'none', failure: null } : { kind: 'failed', failure: failed.reason };
}

/** Finds the addresses of a host: A and AAAA are asked at once, where DNS is needed at all. Never rejects. */
export async function lookupHost(
  host: string,
  resolver: Resolver,
  cancel: Cancellation,
): Promise<HostLookup> {
  const known = addressesWithoutDns(host);
  if (known !== null) {
    const name = parseAddressLiteral(host)?.text ?? host;
    return { host: name, addresses: known, kind: 'addresses', failure: null, a: null, aaaa: null };
  }
  const [a, aaaa] = await Promise.all([
    resolver.resolve('A', host, cancel),
    resolver.resolve('AAAA', host, cancel),
  ]);
  const addresses = inTurn(addressesIn(aaaa), addressesIn(a));
  return { host, addresses, ...outcome(addresses.length, [a, aaaa]), a, aaaa };
}
