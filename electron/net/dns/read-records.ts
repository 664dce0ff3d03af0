import type { Answer, DecodedPacket, TxtData } from 'dns-packet';
import type { DnsFailure, RecordData, RecordType } from '../../../shared/dns/answer.ts';
import { parseIpAddress } from '../../../shared/dns/ip-address.ts';

/** What a message says about a question that the server could answer. */
export type Found<T extends RecordType> =
  | {
      readonly kind: 'records';
      readonly values: readonly RecordData[T][];
      readonly ttlSeconds: number;
      readonly canonicalName: string;
      readonly authenticated: boolean;
    }
  /** Nothing but aliases: what `target` has must be asked for. */
  | {
      readonly kind: 'alias';
      readonly target: string;
      readonly ttlSeconds: number;
      readonly authenticated: boolean;
    }
  | { readonly kind: 'nodata' | 'nxdomain' }
  | { readonly kind: 'failed'; readonly reason: DnsFailure };

/** Aliases behind one another; resolvers themselves stop at 8 to 16. */
const MAX_ALIASES = 16;
/** TTLs with the top bit set count as 0 (RFC 2181 §8). */
const MAX_TTL_SECONDS = 0x7fffffff;

const MALFORMED = { kind: 'failed', reason: 'malformed' } as const;

/** Octets that are no letter of a name as `\DDD` (RFC 1035 §5.1), so that no name moves a cursor or breaks a line. */
function escaped(text: string): string {
  return text.replace(/[^!-~]/gu, (sign) =>
    [...Buffer.from(sign)].map((octet) => `\\${String(octet).padStart(3, '0')}`).join(''),
  );
}

/** Lower case without the final dot; the root is the empty name (RFC 7505 uses it as exchange). */
function nameOf(text: string): string {
  return text === '.' ? '' : escaped(text).toLowerCase();
}

function addressOf(text: string, family: 4 | 6): string | null {
  const parsed = parseIpAddress(text);
  return parsed?.family === family ? parsed.text : null;
}

function textOf(data: TxtData): string {
  const strings = Array.isArray(data) ? data : [data];
  const octets = Buffer.concat(strings.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
  return octets.toString('latin1').replace(/[^\0-\x7f]/g, '\ufffd');
}

type Readers = { readonly [T in RecordType]: (record: Answer) => RecordData[T] | null };

const READERS: Readers = {
  A: (record) => (record.type === 'A' ? addressOf(record.data, 4) : null),
  AAAA: (record) => (record.type === 'AAAA' ? addressOf(record.data, 6) : null),
  MX: (record) =>
    record.type === 'MX'
      ? { preference: record.data.preference ?? 0, exchange: nameOf(record.data.exchange) }
      : null,
  TXT: (record) => (record.type === 'TXT' ? textOf(record.data) : null),
  PTR: (record) => (record.type === 'PTR' ? nameOf(record.data) : null),
  CNAME: (record) => (record.type === 'CNAME' ? nameOf(record.data) : null),
  SRV: (record) =>
    record.type === 'SRV'
      ? {
          priority: record.data.priority ?? 0,
          weight: record.data.weight ?? 0,
          port: record.data.port,
          target: nameOf(record.data.target),
        }
      : null,
  NS: (record) => (record.type === 'NS' ? nameOf(record.data) : null),
  SOA: (record) =>
    record.type === 'SOA'
      ? {
          primary: nameOf(record.data.mname),
          mailbox: nameOf(record.data.rname),
          serial: record.data.serial ?? 0,
          minimumSeconds: record.data.minimum ?? 0,
        }
      : null,
  CAA: (record) =>
    record.type === 'CAA'
      ? {
          critical: record.data.issuerCritical === true,
          tag: escaped(record.data.tag).toLowerCase(),
          value: textOf(record.data.value),
        }
      : null,
  TLSA: (record) =>
    record.type === 'TLSA'
      ? {
          usage: record.data.usage,
          selector: record.data.selector,
          matchingType: record.data.matchingType,
          data: record.data.certificate.toString('hex'),
        }
      : null,
};

interface Owned {
  readonly owner: string;
  readonly ttlSeconds: number;
  readonly record: Answer;
}

/** Records of the Internet class by owner. */
function ownedRecords(answers: readonly Answer[]): readonly Owned[] {
  return answers.flatMap((record) => {
    if (record.type === 'OPT' || record.class !== 'IN') return [];
    const ttl = record.ttl ?? 0;
    return [{ owner: nameOf(record.name), ttlSeconds: ttl > MAX_TTL_SECONDS ? 0 : ttl, record }];
  });
}

/** Where the aliases lead, starting at a name; null where they go round or are too many. */
function followAliases(
  type: RecordType,
  name: string,
  records: readonly Owned[],
): { readonly name: string; readonly ttls: readonly number[] } | null {
  const ttls: number[] = [];
  const seen = new Set([name]);
  let current = name;
  if (type === 'CNAME') return { name, ttls };
  for (;;) {
    const alias = records.find(({ owner, record }) => owner === current && record.type === 'CNAME');
    const target = alias === undefined ? null : READERS.CNAME(alias.record);
    if (alias === undefined || target === null) return { name: current, ttls };
    if (seen.has(target) || seen.size > MAX_ALIASES) return null;
    ttls.push(alias.ttlSeconds);
    seen.add(target);
    current = target;
  }
}

/** A server that only knows who else to ask points there: name servers, but no SOA (RFC 2308 §2.2). */
function isReferral(message: DecodedPacket): boolean {
  const types = (message.authorities ?? []).map((record) => record.type);
  return types.includes('NS') && !types.includes('SOA') && !message.flag_aa && !message.flag_ra;
}

/**
 * Reads the records that answer a question, along the aliases inside the message. `nxdomain` holds for the last name
 * on the way (RFC 6604). Records of the type that cannot be read make the whole answer malformed.
 */
export function readRecords<T extends RecordType>(
  message: DecodedPacket,
  type: T,
  name: string,
  isNxdomain: boolean,
): Found<T> {
  const records = ownedRecords(message.answers ?? []);
  const start = escaped(name);
  const end = followAliases(type, start, records);
  if (end === null) return MALFORMED;
  if (isNxdomain) return { kind: 'nxdomain' };
  const matching = records.filter(({ owner, record }) => owner === end.name && record.type === type);
  const authenticated = message.flag_ad;
  const ttlSeconds = Math.min(...end.ttls, ...matching.map((record) => record.ttlSeconds));
  if (matching.length > 0) {
    const values = matching.map(({ record }) => READERS[type](record)).filter((value) => value !== null);
    if (values.length < matching.length) return MALFORMED;
    return { kind: 'records', values, ttlSeconds, canonicalName: end.name, authenticated };
  }
  const saysNone = (message.authorities ?? []).some((record) => record.type === 'SOA');
  if (end.name !== start && !saysNone) return { kind: 'alias', target: end.name, ttlSeconds, authenticated };
  return isReferral(message) ? { kind: 'failed', reason: 'refused' } : { kind: 'nodata' };
}
