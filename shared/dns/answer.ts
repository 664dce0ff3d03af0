/** Record types the product asks for. RFC 1035 (A, NS, CNAME, SOA, PTR, MX, TXT), 3596, 2782, 8659 (CAA), 6698 (TLSA). */
export const RECORD_TYPES = [
  'A',
  'AAAA',
  'MX',
  'TXT',
  'PTR',
  'CNAME',
  'SRV',
  'NS',
  'SOA',
  'CAA',
  'TLSA',
] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/**
 * What one record of a type holds. Names are in lower case without the final dot, so that the root is the empty text
 * (an exchange of '' accepts no mail, RFC 7505); octets that no name should have are `\DDD`. Addresses are text.
 */
export interface RecordData {
  readonly A: string;
  readonly AAAA: string;
  readonly MX: { readonly preference: number; readonly exchange: string };
  /** The strings of the record put together (RFC 7208 §3.3), octets above 127 as U+FFFD. */
  readonly TXT: string;
  readonly PTR: string;
  readonly CNAME: string;
  readonly SRV: {
    readonly priority: number;
    readonly weight: number;
    readonly port: number;
    readonly target: string;
  };
  readonly NS: string;
  readonly SOA: {
    readonly primary: string;
    readonly mailbox: string;
    readonly serial: number;
    readonly minimumSeconds: number;
  };
  readonly CAA: { readonly critical: boolean; readonly tag: string; readonly value: string };
  readonly TLSA: {
    readonly usage: number;
    readonly selector: number;
    readonly matchingType: number;
    /** Hexadecimal, lower case. */
    readonly data: string;
  };
}

/**
 * Why nobody knows. `refused`: the server said so, cannot be asked for this, or nobody listens there; `malformed`: what
 * came was no usable answer; `no-network`: no packet could be sent, or there is no server to ask; `bad-name`: the
 * question cannot be put.
 */
export type DnsFailure =
  | 'servfail'
  | 'refused'
  | 'timeout'
  | 'no-network'
  | 'malformed'
  | 'bad-name'
  | 'cancelled';

interface Asked {
  /**
   * Who answered, or was asked last: address of the resolver, with the port where it is not 53; the `https://` address of
   * a DoH service; `system` for the system's own look-up (hosts file). Null where nobody was asked.
   */
  readonly resolver: string | null;
  /** From the question to the answer, in ms. 0 from the cache. */
  readonly timeMs: number;
}

/**
 * Answer to one question. "There is none" (`nodata`, `nxdomain`: RFC 2308) and "could not find out" (`failed`) are
 * different things and stay apart.
 */
export type DnsAnswer<T extends RecordType> =
  | (Asked & {
      readonly kind: 'records';
      readonly values: readonly RecordData[T][];
      /** The smallest time to live on the way, in seconds. */
      readonly ttlSeconds: number;
      /** The name behind all aliases; the one asked for where there are none. */
      readonly canonicalName: string;
      /** The resolver says that it has checked DNSSEC (AD flag, RFC 4035 §3.2.3); it is believed only on a trusted path. */
      readonly authenticated: boolean;
    })
  | (Asked & { readonly kind: 'nodata' | 'nxdomain' })
  | (Asked & { readonly kind: 'failed'; readonly reason: DnsFailure });
