import fc from 'fast-check';
import { spf } from 'mailauth/lib/spf/index.js';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { DnsAnswer, RecordData, RecordType } from '../../../../shared/dns/answer.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import { evaluateSpf } from '../../../../shared/auth/spf/evaluate-spf.ts';
import {
  fakeResolver,
  type FakeOutcome,
  type FakeRecords,
  type FakeZone,
} from '../../../helpers/fake-resolver.ts';

const NAMES = ['a.example', 'b.example', 'c.example', 'x.a.example', 'mx.b.example', 'none.example'] as const;
const OURS = '192.0.2.1';

const name = fc.constantFrom(...NAMES);
const macro = fc.constantFrom(
  ...[
    '%{d}',
    '%{d2}',
    '%{o}',
    '%{h}',
    '%{l1r-}.%{d}',
    '%{ir}.%{v}.a.example',
    '%{i}.b.example',
    '%{d1r}.example',
  ],
);
const odd = fc.constantFrom(
  '',
  'foo',
  'a..example',
  'a.1',
  'a.b-',
  'a_b.example',
  '%{x}',
  '%',
  '%{d0}',
  '%{c}.example',
);
const domain = fc.oneof(
  { weight: 12, arbitrary: name },
  { weight: 4, arbitrary: macro },
  { weight: 1, arbitrary: odd },
);
const bits = fc.constantFrom('', '', '', '/24', '/0', '/32', '//64', '/24//64', '/33', '/');
const qualifier = fc.constantFrom('', '', '-', '~', '?');
const optional = fc.oneof(
  fc.constant(''),
  domain.map((text) => `:${text}`),
);

/** One term, mostly by the grammar. */
const term = fc.oneof(
  domain.map((text) => `include:${text}`),
  fc.tuple(qualifier, fc.constantFrom('a', 'mx'), optional, bits).map((parts) => parts.join('')),
  fc.tuple(qualifier, fc.constant('ptr'), optional).map((parts) => parts.join('')),
  fc
    .tuple(
      qualifier,
      fc.constantFrom('ip4:192.0.2.7', 'ip4:203.0.113.0', 'ip4:192.0.2', 'ip6:2001:db8::1'),
      bits,
    )
    .map((parts) => parts.join('')),
  fc.tuple(qualifier, domain).map(([sign, text]) => `${sign}exists:${text}`),
  fc.tuple(fc.constantFrom('redirect=', 'exp=', 'foo=', 'moo:'), domain).map((parts) => parts.join('')),
  fc.constantFrom('all', '-all', '~all', '?all', 'ALL'),
);
const record = fc.tuple(
  fc.constantFrom('v=spf1', 'v=spf1', 'v=spf1', 'v=spf10'),
  fc.array(term, { maxLength: 4 }),
);

function outcome(kind: FakeOutcome): FakeOutcome {
  return kind;
}

const records: fc.Arbitrary<FakeRecords> = fc.record({
  TXT: fc.oneof(
    { weight: 12, arbitrary: record.map(([version, terms]) => [[version, ...terms].join(' ')]) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(outcome('timeout'), outcome('nodata'), ['v=spf1 -all', 'v=spf1 ~all']),
    },
  ),
  A: fc.constantFrom([OURS], ['203.0.113.1'], outcome('nodata'), outcome('timeout')),
  MX: fc.oneof(
    fc
      .array(name, { minLength: 1, maxLength: 12 })
      .map((names) => names.map((exchange, index) => ({ preference: index, exchange }))),
    fc.constantFrom(outcome('nodata'), outcome('timeout')),
  ),
});

const zone: fc.Arbitrary<FakeZone> = fc
  .tuple(fc.array(records, { minLength: 5, maxLength: 5 }), fc.array(name, { minLength: 1, maxLength: 3 }))
  .map(([all, pointers]) => ({
    ...Object.fromEntries(all.map((one, index) => [NAMES[index] ?? '', one])),
    '1.2.0.192.in-addr.arpa': { PTR: pointers },
  }));

class NoRecords extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

function isExchange(value: RecordData[RecordType]): value is RecordData['MX'] {
  return typeof value === 'object' && 'exchange' in value;
}

/** mailauth's types know texts only, its code takes the objects of `dns.resolveMx`, too. */
const mailauthValues = z.custom<string[]>();

/** The answer in the form of `node:dns`, as mailauth takes it. */
function asNodeGivesIt(answer: DnsAnswer<RecordType>): string[] {
  if (answer.kind === 'failed') throw new NoRecords('ETIMEOUT');
  if (answer.kind !== 'records') throw new NoRecords(answer.kind === 'nodata' ? 'ENODATA' : 'ENOTFOUND');
  return mailauthValues.parse(
    answer.values.map((value) =>
      isExchange(value) ? { priority: value.preference, exchange: value.exchange } : value,
    ),
  );
}

async function secondOpinion(zoneData: FakeZone, sender: string, helo: string): Promise<string> {
  const { resolve } = fakeResolver(zoneData);
  const types: Readonly<Record<string, RecordType>> = {
    TXT: 'TXT',
    A: 'A',
    AAAA: 'AAAA',
    MX: 'MX',
    PTR: 'PTR',
  };
  const { status } = await spf({
    ...{ ip: OURS, sender, helo, mta: 'mx.example.net', strict: true, maxElapsedTime: 20_000 },
    resolver: async (asked: string, type: string) =>
      asNodeGivesIt(await resolve(types[type] ?? 'TXT', asked, NEVER_CANCELLED)),
  });
  return status.result;
}

describe('SPF of mailauth, which knows the whole common suite', () => {
  it('comes to the same result in zones made at random', async () => {
    await fc.assert(
      fc.asyncProperty(
        zone,
        fc.constantFrom('ann@a.example', '', 'b.example', 'ann-lee@x.a.example'),
        fc.constantFrom('mx.b.example', 'a.example', 'host'),
        async (zoneData, mailFrom, helo) => {
          const ports = { resolver: fakeResolver(zoneData), cancel: NEVER_CANCELLED };
          const { result } = await evaluateSpf({ ip: OURS, mailFrom, helo }, ports);
          expect(result).toBe(await secondOpinion(zoneData, mailFrom, helo));
        },
      ),
      { numRuns: 3000, seed: 7208 },
    );
  });
});
