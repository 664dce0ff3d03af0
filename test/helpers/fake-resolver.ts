import type { DnsAnswer, DnsFailure, RecordData, RecordType } from '../../shared/dns/answer.ts';
import type { Cancellation } from '../../shared/dns/cancellation.ts';
import { isSameOrBelow, parseDomainName } from '../../shared/dns/domain-name.ts';
import type { Resolver } from '../../shared/dns/resolver.ts';

export type FakeOutcome = 'nxdomain' | 'nodata' | DnsFailure;

/** Records of one name by type; a type that is missing is `nodata`. A CNAME is followed for every other type. */
export type FakeTypes = { readonly [T in RecordType]?: readonly RecordData[T][] | FakeOutcome };

export type FakeRecords = FakeTypes & { readonly ttlSeconds?: number; readonly authenticated?: boolean };

/** What each name has, in lower case; an outcome instead of records holds for all types. */
export type FakeZone = Readonly<Record<string, FakeRecords | FakeOutcome>>;

export interface FakeCall {
  readonly type: RecordType;
  readonly name: string;
}

export interface FakeResolver extends Resolver {
  /** All questions so far, in order; names in lower case without the final dot. */
  readonly calls: readonly FakeCall[];
}

export interface FakeResolverOptions {
  /** Address that the answers name as the resolver. */
  readonly resolver?: string;
  readonly timeMs?: number;
}

const MAX_ALIASES = 8;

/**
 * Answers from memory, at once. Names that are not in the zone do not exist, unless something below them does.
 * A cancelled question fails as `cancelled`, an impossible name as `bad-name`; both are recorded.
 */
export function fakeResolver(zone: FakeZone, options: FakeResolverOptions = {}): FakeResolver {
  const calls: FakeCall[] = [];
  const asked = { resolver: options.resolver ?? '192.0.2.53', timeMs: options.timeMs ?? 1 };

  function outcome(kind: FakeOutcome): DnsAnswer<never> {
    if (kind === 'nxdomain' || kind === 'nodata') return { kind, ...asked };
    return { kind: 'failed', reason: kind, ...asked };
  }

  function recordsOf(name: string): FakeRecords | FakeOutcome {
    const found = Object.hasOwn(zone, name) ? zone[name] : undefined;
    if (found !== undefined) return found;
    return Object.keys(zone).some((other) => isSameOrBelow(other, name)) ? 'nodata' : 'nxdomain';
  }

  function answer<T extends RecordType>(type: T, name: string, aliases: number): DnsAnswer<T> {
    const records = recordsOf(name);
    if (typeof records === 'string') return outcome(records);
    const alias = records.CNAME;
    if (type !== 'CNAME' && Array.isArray(alias) && alias[0] !== undefined) {
      return aliases < MAX_ALIASES ? answer(type, alias[0], aliases + 1) : outcome('malformed');
    }
    const types: FakeTypes = records;
    const values = types[type];
    if (typeof values === 'string') return outcome(values);
    if (values === undefined || values.length === 0) return outcome('nodata');
    return {
      kind: 'records',
      values,
      ttlSeconds: records.ttlSeconds ?? 300,
      canonicalName: name,
      authenticated: records.authenticated ?? false,
      ...asked,
    };
  }

  async function resolve<T extends RecordType>(
    type: T,
    name: string,
    cancel: Cancellation,
  ): Promise<DnsAnswer<T>> {
    const parsed = parseDomainName(name);
    calls.push({ type, name: parsed.kind === 'name' ? parsed.name : name });
    await Promise.resolve();
    if (cancel.aborted) return outcome('cancelled');
    return parsed.kind === 'name' ? answer(type, parsed.name, 0) : outcome('bad-name');
  }

  return { resolve, calls };
}
