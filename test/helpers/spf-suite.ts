import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import * as z from 'zod';
import type { DnsAnswer, RecordData, RecordType } from '../../shared/dns/answer.ts';
import { parseIpAddress } from '../../shared/dns/ip-address.ts';
import type { Resolver } from '../../shared/dns/resolver.ts';

/** Where the collected suites lie; not part of the project. */
const CORPUS = process.env['RETOUR_CORPUS'] ?? join(import.meta.dirname, '../../../shared/corpus');
const SUITE = join(CORPUS, 'auth/spf/rfc7208-tests.yml');

const record = z.union([z.string(), z.record(z.string(), z.unknown())]);
const scenarioSchema = z.object({
  description: z.string(),
  tests: z.record(
    z.string(),
    z.object({
      helo: z.string(),
      host: z.string(),
      mailfrom: z.string(),
      result: z.union([z.string(), z.array(z.string())]),
      explanation: z.optional(z.string()),
    }),
  ),
  zonedata: z.record(z.string(), z.array(record)),
});

/** One test of the common SPF suite. */
export interface SpfSuiteTest {
  readonly scenario: string;
  readonly name: string;
  readonly ip: string;
  readonly mailFrom: string;
  readonly helo: string;
  /** Results the suite accepts, the preferred one first. */
  readonly results: readonly string[];
  /** `DEFAULT`: the receiver's own words, that is none of the sender's. Null: not looked at. */
  readonly explanation: string | null;
  readonly resolver: Resolver;
  /** The same without waiting. */
  readonly answer: ZoneAnswer;
  /** All names of the zone. */
  readonly names: readonly string[];
}

type ZoneAnswer = <T extends RecordType>(type: T, name: string) => DnsAnswer<T>;

type Zone = ReadonlyMap<string, readonly z.infer<typeof record>[]>;

function normal(name: unknown): string {
  return String(name).replace(/\.$/, '').toLowerCase();
}

function text(value: unknown): string {
  const whole = Array.isArray(value) ? value.join('') : String(value);
  return whole.replace(/[^\0-\x7f]/g, '\ufffd');
}

const READERS: { readonly [T in RecordType]?: (value: unknown) => RecordData[T] } = {
  A: String,
  AAAA: (value) => parseIpAddress(String(value))?.text ?? '',
  TXT: text,
  PTR: normal,
  CNAME: normal,
  MX: (value) => {
    const [preference, exchange] = z.tuple([z.number(), z.string()]).parse(value);
    return { preference, exchange: normal(exchange) };
  },
};

/** Records of the type; type SPF stands for TXT where a name has no TXT of its own (RFC 7208 §3.1). */
function valuesOf(records: readonly z.infer<typeof record>[], type: RecordType): readonly unknown[] {
  const of = (wanted: string): readonly unknown[] =>
    records.flatMap((one) => (typeof one === 'object' && wanted in one ? [one[wanted]] : []));
  const own = of(type);
  return (type === 'TXT' && own.length === 0 ? of('SPF') : own).filter((value) => value !== 'NONE');
}

/** Answers as the zone of a suite says: `TIMEOUT` for every type that is not there. Takes any name. */
function zoneAnswers(zone: Zone): ZoneAnswer {
  const asked = { resolver: '192.0.2.53', timeMs: 0 };
  function answer<T extends RecordType>(type: T, name: string, seen: readonly string[]): DnsAnswer<T> {
    const records = zone.get(name);
    if (records === undefined) return { kind: 'nxdomain', ...asked };
    const read = READERS[type];
    const values = read === undefined ? [] : valuesOf(records, type).map(read);
    if (values.length > 0) {
      return {
        kind: 'records',
        values,
        ttlSeconds: 300,
        canonicalName: name,
        authenticated: false,
        ...asked,
      };
    }
    const [alias] = valuesOf(records, 'CNAME').map(normal);
    if (alias !== undefined) {
      if (seen.includes(alias)) return { kind: 'failed', reason: 'servfail', ...asked };
      return answer(type, alias, [...seen, alias]);
    }
    if (records.includes('TIMEOUT')) return { kind: 'failed', reason: 'timeout', ...asked };
    return { kind: 'nodata', ...asked };
  }
  return (type, name) => answer(type, normal(name), []);
}

/** All tests of the suite; null where it is not here. */
export function spfSuite(): readonly SpfSuiteTest[] | null {
  if (!existsSync(SUITE)) return null;
  return parseAllDocuments(readFileSync(SUITE, 'utf8')).flatMap((document) => {
    const scenario = scenarioSchema.parse(document.toJS());
    const zone: Zone = new Map(Object.entries(scenario.zonedata).map(([name, list]) => [normal(name), list]));
    const answer = zoneAnswers(zone);
    const resolver: Resolver = { resolve: (type, name) => Promise.resolve(answer(type, name)) };
    return Object.entries(scenario.tests).map(([name, test]) => ({
      scenario: scenario.description,
      name,
      ip: test.host,
      mailFrom: test.mailfrom,
      helo: test.helo,
      results: [test.result].flat(),
      explanation: test.explanation ?? null,
      resolver,
      answer,
      names: [...zone.keys()],
    }));
  });
}
