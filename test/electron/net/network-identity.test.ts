import { describe, expect, it } from 'vitest';
import { networkParts, type NetworkSources } from '../../../electron/net/network-identity.ts';

function at(parts: Partial<{ v4: string; v6: string; cidrs: string[]; dns: string[] }>): NetworkSources {
  return {
    addressOnTheWayOut: async (family) => (family === 4 ? parts.v4 : parts.v6) ?? null,
    interfaces: () => parts.cidrs ?? [],
    nameServers: () => parts.dns ?? [],
  };
}

describe('the network of this computer', () => {
  it('is told by the own network on the way out, the provider’s IPv6 and the name servers', async () => {
    const here = at({
      v4: '198.51.100.200',
      v6: '2001:db8:1:2:3:4:5:6',
      cidrs: ['172.17.0.1/16', '198.51.100.200/26', '2001:db8:1:2:3:4:5:6/64'],
      dns: ['203.0.113.53', '192.0.2.53', '127.0.0.53', '2001:db8::53'],
    });
    expect(await networkParts(here)).toEqual({
      v4: '198.51.100.192/26',
      v6: '2001:db8::/32',
      dns: '192.0.2.53 203.0.113.53',
    });
  });

  it.each([
    ['a number within the network that changes', { v4: '192.168.1.7' }, { v4: '192.168.1.99' }],
    ['an IPv6 prefix that changes', { v6: '2001:db8:1::1' }, { v6: '2001:db8:9::2' }],
    [
      'another order of name servers',
      { dns: ['192.0.2.1', '192.0.2.2'] },
      { dns: ['192.0.2.2', '192.0.2.1'] },
    ],
  ])('stays the same with %s', async (_, one, other) => {
    expect(await networkParts(at(one))).toEqual(await networkParts(at(other)));
  });

  it('is unknown where nothing tells it', async () => {
    expect(await networkParts(at({ v6: 'fd00::1', dns: ['127.0.0.1', '::1'] }))).toEqual({
      v4: null,
      v6: null,
      dns: null,
    });
  });

  it('is found out on any computer without sending anything', async () => {
    const { v4, v6 } = await networkParts();
    expect(v4 ?? '0.0.0.0/0').toMatch(/^[\d.]+\/\d+$/);
    expect(v6 ?? '::/32').toMatch(/^[0-9a-f:]+\/32$/);
  });
});
