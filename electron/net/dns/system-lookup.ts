import { lookup } from 'node:dns/promises';
import type { DnsAnswer, RecordData, RecordType } from '../../../shared/dns/answer.ts';

/** What stands for the resolver where the system itself found the addresses. */
export const SYSTEM_RESOLVER = 'system';

/** No list of addresses that a person made is longer. */
const MAX_ADDRESSES = 32;

type FromAddresses<T extends RecordType> = (addresses: readonly string[]) => readonly RecordData[T][];
const ADDRESSES = (addresses: readonly string[]): readonly string[] => addresses;
const NOTHING = (): readonly never[] => [];

/** The system knows addresses and nothing else. */
const VALUES: { readonly [T in RecordType]: FromAddresses<T> } = {
  A: ADDRESSES,
  AAAA: ADDRESSES,
  MX: NOTHING,
  TXT: NOTHING,
  PTR: NOTHING,
  CNAME: NOTHING,
  SRV: NOTHING,
  NS: NOTHING,
  SOA: NOTHING,
  CAA: NOTHING,
  TLSA: NOTHING,
};

/**
 * Asks the system for the addresses of a name: its hosts file, multicast DNS, a VPN's own way. It tells neither a time
 * to live nor why there is nothing, so null stands for every failure and for types other than A and AAAA. Ends with
 * the signal, though the system may go on for a while. Never rejects.
 */
export async function systemLookup<T extends RecordType>(
  type: T,
  name: string,
  signal: AbortSignal,
): Promise<DnsAnswer<T> | null> {
  if ((type !== 'A' && type !== 'AAAA') || signal.aborted) return null;
  const stopped = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  const found = lookup(name, { all: true, family: type === 'A' ? 4 : 6 }).catch(() => null);
  const addresses = await Promise.race([found, stopped]);
  if (addresses === null || addresses.length === 0) return null;
  const texts = [...new Set(addresses.map(({ address }) => address))].slice(0, MAX_ADDRESSES);
  return {
    kind: 'records',
    values: VALUES[type](texts),
    ttlSeconds: 0,
    canonicalName: name,
    authenticated: false,
    resolver: SYSTEM_RESOLVER,
    timeMs: 0,
  };
}
