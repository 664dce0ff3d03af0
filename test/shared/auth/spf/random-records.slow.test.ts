import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateSpf } from '../../../../shared/auth/spf/evaluate-spf.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import { fakeResolver, type FakeZone } from '../../../helpers/fake-resolver.ts';
import { strictResult } from '../../../helpers/mailauth-spf.ts';

const NAMES = [
  ...[
    'example.org',
    'a.example.org',
    'b.example.org',
    'c.example.net',
    'none.example.org',
    'late.example.org',
  ],
  ...[
    '%{d}',
    '%{o}',
    '%{h}',
    '%{ir}.%{v}.example.org',
    '%{l}.example.org',
    '%{d1}.org',
    '%{d2r}.',
    '%{l1r-}',
  ],
  ...['a..example.org', '.example.org', 'x%-y.example.org', 'a.123', 'localhost', '%{x}', '%'],
];
const name = fc.constantFrom(...NAMES);
const bits = fc.constantFrom('', '', '/24', '/0', '/32', '//64', '/24//64', '/33', '/');
const sign = fc.constantFrom('', '', '+', '-', '~', '?');
const address = fc.constantFrom(
  'ip4:192.0.2.1',
  'ip4:192.0.2.0/24',
  'ip6:2001:db8::/32',
  'ip6:::/0',
  'ip4:192.0.2',
  'ipv4:1.2.3.4',
);

const term = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(sign, fc.constantFrom('include:', 'exists:', 'ptr:'), name)
      .map((parts) => parts.join('')),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        sign,
        fc.constantFrom('a', 'mx', 'A'),
        fc.oneof(
          fc.constant(''),
          name.map((text) => `:${text}`),
        ),
        bits,
      )
      .map((parts) => parts.join('')),
  },
  { weight: 3, arbitrary: fc.tuple(sign, address).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: name.map((text) => `redirect=${text}`) },
  { weight: 1, arbitrary: fc.constantFrom('ptr', 'x=y', 'exp=why.example.org', 'all:', 'include', '=') },
);
const record = fc
  .tuple(
    fc.array(term, { minLength: 1, maxLength: 5 }),
    fc.constantFrom('', ' -all', ' ~all', ' ?all', ' +all'),
  )
  .map(([terms, end]) => `v=spf1 ${terms.join(' ')}${end}`);

const question = fc.record({
  ip: fc.constantFrom('192.0.2.1', '198.51.100.1', '2001:db8::1', '::ffff:192.0.2.1'),
  mailFrom: fc.constantFrom('ann@example.org', 'a-b@example.org', '@example.org', ''),
  helo: fc.constantFrom('a.example.org', 'OEMCOMPUTER', '[192.0.2.1]', 'example.org'),
});

function zoneOf([own, a, b, c]: readonly [string, string, string, string]): FakeZone {
  const exchangers = [
    { preference: 1, exchange: 'a.example.org' },
    { preference: 0, exchange: 'b.example.org' },
  ];
  return {
    'example.org': { TXT: [own], A: ['192.0.2.1'], MX: exchangers },
    'a.example.org': { TXT: [a], A: ['192.0.2.77'] },
    'b.example.org': { TXT: [b], AAAA: ['2001:db8::1'] },
    'c.example.net': { TXT: [c, 'another text'], A: ['198.51.100.1'] },
    'late.example.org': 'timeout',
    '1.2.0.192.in-addr.arpa': { PTR: ['example.org', 'c.example.net'] },
    '1.2.0.192.in-addr.example.org': { A: ['127.0.0.1'] },
    'ann.example.org': { A: ['127.0.0.1'] },
  };
}

describe('SPF of records put together at random', () => {
  it('has the result that mailauth in its strict form has', async () => {
    const records = fc.tuple(record, record, record, record);
    await fc.assert(
      fc.asyncProperty(records, question, async (texts, asked) => {
        const zone = zoneOf(texts);
        const ports = { resolver: fakeResolver(zone), cancel: NEVER_CANCELLED };
        const { result } = await evaluateSpf(asked, ports);
        expect(result).toBe(await strictResult(asked, fakeResolver(zone)));
      }),
      { numRuns: 3000 },
    );
  });
});
