import { describe, expect, it } from 'vitest';
import { NEVER_CANCELLED } from '../../../shared/dns/cancellation.ts';
import { lookupHost } from '../../../shared/dns/lookup-host.ts';
import { fakeResolver, type FakeZone } from '../../helpers/fake-resolver.ts';

const ZONE: FakeZone = {
  'both.example.org': {
    A: ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.1'],
    AAAA: ['2001:db8::1', '2001:db8::2'],
  },
  'v4.example.org': { A: ['192.0.2.1'] },
  'half.example.org': { A: ['192.0.2.1'], AAAA: 'timeout' },
  'empty.example.org': { TXT: ['here'] },
  'broken.example.org': 'servfail',
  'unsure.example.org': { AAAA: 'refused' },
  'alias.example.org': { CNAME: ['both.example.org'] },
  'circle.example.org': { CNAME: ['circle.example.org'] },
};

async function look(host: string) {
  const { kind, failure, addresses } = await lookupHost(host, fakeResolver(ZONE), NEVER_CANCELLED);
  return [kind, failure, ...addresses.map(({ address }) => address)];
}

describe('the addresses of a host', () => {
  it('come in turn, IPv6 first, each once', async () => {
    const all = ['2001:db8::1', '192.0.2.1', '2001:db8::2', '192.0.2.2', '192.0.2.3'];
    expect(await look('both.example.org')).toEqual(['addresses', null, ...all]);
    expect(await look('alias.example.org')).toEqual(['addresses', null, ...all]);
    expect(await look('v4.example.org')).toEqual(['addresses', null, '192.0.2.1']);
  });

  it('are those of one family where the other cannot be found out; both answers are kept', async () => {
    expect(await look('half.example.org')).toEqual(['addresses', null, '192.0.2.1']);
    const { a, aaaa } = await lookupHost('half.example.org', fakeResolver(ZONE), NEVER_CANCELLED);
    expect(a?.kind).toBe('records');
    expect(aaaa).toMatchObject({ kind: 'failed', reason: 'timeout' });
  });

  it('keep "no such name", "no address" and "nobody knows" apart', async () => {
    expect(await look('missing.example.net')).toEqual(['nxdomain', null]);
    expect(await look('empty.example.org')).toEqual(['none', null]);
    expect(await look('broken.example.org')).toEqual(['failed', 'servfail']);
    expect(await look('unsure.example.org')).toEqual(['failed', 'refused']);
    expect(await look('circle.example.org')).toEqual(['failed', 'malformed']);
    expect(await look('two words')).toEqual(['failed', 'bad-name']);
  });

  it('need no question for an address or the machine itself', async () => {
    const fake = fakeResolver(ZONE);
    for (const [host, address] of [
      ['192.0.2.9', '192.0.2.9'],
      ['[192.0.2.9]', '192.0.2.9'],
      ['[IPv6:2001:DB8::9]', '2001:db8::9'],
      ['localhost', '::1'],
    ] as const) {
      const found = await lookupHost(host, fake, NEVER_CANCELLED);
      expect(found.addresses[0]?.address).toBe(address);
      expect(found.a).toBeNull();
    }
    expect(fake.calls).toEqual([]);
  });

  it('are asked for at once, and not found by who gives up', async () => {
    const fake = fakeResolver(ZONE);
    const found = await lookupHost('both.example.org', fake, AbortSignal.abort());
    expect(found).toMatchObject({ kind: 'failed', failure: 'cancelled', addresses: [] });
    expect(fake.calls.map(({ type }) => type)).toEqual(['A', 'AAAA']);
  });
});
