import { describe, expect, it } from 'vitest';
import { parseMtaSts, fetchMtaSts } from '../../../../electron/net/smtp/mta-sts.ts';
import { hostAddresses } from '../../../../electron/net/smtp/host-addresses.ts';
import { ownFamilies, ownNetworks } from '../../../../electron/net/smtp/own-networks.ts';
import { askSecondRound, type SecondRoundTask } from '../../../../electron/net/smtp/second-round.ts';
import { rootStore } from '../../../../electron/net/tls/roots.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import { addressesBy } from '../../../../shared/dns/second-path.ts';
import type { HostProbe, SecondRoundItem } from '../../../../shared/network/network-facts.ts';
import { fakeResolver, type FakeZone } from '../../../helpers/fake-resolver.ts';
import { fakeSmtpServer, ordinaryServer } from '../../../helpers/fake-smtp-server.ts';
import { SHORT_LIMITS } from '../../../helpers/run-port-probe.ts';

const TARGET: HostProbe = {
  role: 'target',
  host: 'mail.example.org',
  addresses: ['192.0.2.25'],
  dns: { a: null, aaaa: null },
  ports: [],
};

function item(kind: SecondRoundItem['kind'], port: number): SecondRoundItem {
  const because = 'blocked-or-server-down';
  return kind === 'reference-host' || kind === 'impossible-address'
    ? { kind, port, because }
    : { kind, because };
}

function ask(task: Partial<SecondRoundTask>, zone: FakeZone = {}, second: FakeZone = {}) {
  const resolver = fakeResolver(zone);
  const secondResolver = fakeResolver(second);
  const facts = askSecondRound(
    {
      items: [],
      target: TARGET,
      domain: null,
      parties: { references: [], impossible: '127.0.0.3' },
      timeoutMs: null,
      ...task,
    },
    {
      resolver,
      secondWays: [(host, cancel) => addressesBy(secondResolver, host, cancel)],
      roots: { node: rootStore([]), system: null },
      cancel: NEVER_CANCELLED,
      onEvent: () => undefined,
      limits: SHORT_LIMITS,
    },
  );
  return { facts, resolver, secondResolver };
}

describe('the second round', () => {
  it('asks the named hosts at the ports in question, and the impossible address', async () => {
    const server = await fakeSmtpServer(ordinaryServer());
    const { port } = server;
    const parties = {
      references: [
        { host: 'one.example.net', port: null },
        { host: 'two.example.net', port: 1 },
        { host: TARGET.host, port: null },
      ],
      impossible: '127.0.0.3',
    };
    const items = [item('reference-host', port), item('impossible-address', port)];
    const zone = { 'one.example.net': { A: ['127.0.0.1'] }, 'two.example.net': { A: ['127.0.0.1'] } };
    const { facts } = ask({ items, parties }, zone);
    const { others, references } = await facts;
    expect(others.map(({ role, host, ports }) => [role, host, ports.map(({ outcome }) => outcome)])).toEqual([
      ['reference', 'one.example.net', ['ok']],
      ['impossible', '127.0.0.3', ['refused']],
    ]);
    expect(references).toEqual({ mtaSts: null, secondAddresses: null, randomNameAddresses: null });
    await server.close();
  });

  it('asks hosts of the product’s own list where none are named', async () => {
    const { facts, resolver } = ask({ items: [item('reference-host', 25)] });
    const { others } = await facts;
    expect(others.length).toBeGreaterThanOrEqual(3);
    expect(new Set(resolver.calls.map(({ name }) => name)).size).toBe(others.length);
  });

  it('asks nobody else than the open questions need', async () => {
    const { facts, resolver, secondResolver } = ask({ items: [] });
    expect((await facts).others).toEqual([]);
    expect([...resolver.calls, ...secondResolver.calls]).toEqual([]);
  });

  it('compares DNS with a second way, and asks for a name that cannot exist', async () => {
    const items = [item('second-dns', 0), item('random-name', 0)];
    const { facts, resolver } = ask({ items }, {}, { 'mail.example.org': { A: ['192.0.2.99'] } });
    expect((await facts).references).toEqual({
      mtaSts: null,
      secondAddresses: ['192.0.2.99'],
      randomNameAddresses: [],
    });
    expect(resolver.calls.every(({ name }) => /^x[0-9a-f]{24}\.com$/.test(name))).toBe(true);
  });

  it('keeps “nobody knows” apart from “there is none”', async () => {
    const items = [item('second-dns', 0)];
    const failed = await ask({ items }, {}, { 'mail.example.org': 'timeout' }).facts;
    expect(failed.references.secondAddresses).toBeNull();
    const none = await ask({ items }, {}, { 'mail.example.org': 'nxdomain' }).facts;
    expect(none.references.secondAddresses).toEqual([]);
  });
});

describe('MTA-STS', () => {
  const POLICY =
    'version: STSv1\r\nmode: enforce\r\nmx: mail.example.org\r\nmx: *.example.net\r\nmax_age: 86400\r\n';
  const tools = {
    resolver: fakeResolver({ '_mta-sts.example.org': { TXT: ['v=STSv1; id=1;'] } }),
    cancel: NEVER_CANCELLED,
  };

  it('is fetched where DNS announces it', async () => {
    const urls: string[] = [];
    const policy = await fetchMtaSts('example.org', tools, async (url) => {
      urls.push(url);
      return { kind: 'text', url, text: POLICY };
    });
    expect(policy).toEqual({ mode: 'enforce', mx: ['mail.example.org', '*.example.net'] });
    expect(urls).toEqual(['https://mta-sts.example.org/.well-known/mta-sts.txt']);
  });

  it('is not asked for where DNS announces none', async () => {
    const never = async (): Promise<never> => {
      throw new Error('asked');
    };
    expect(await fetchMtaSts('example.net', tools, never)).toBeNull();
  });

  it.each(['', 'mode: enforce', 'version: STSv1\nmode: hard', 'version: STSv2\nmode: none', '<html>'])(
    'is none in %j',
    (text) => {
      expect(parseMtaSts(text)).toBeNull();
    },
  );
});

describe('this computer', () => {
  const common = { netmask: '', mac: '', internal: false } as const;
  const loopback = {
    ...common,
    family: 'IPv4',
    address: '127.0.0.1',
    internal: true,
    cidr: '127.0.0.1/8',
  } as const;
  const v4 = { ...common, family: 'IPv4', address: '198.51.100.2', cidr: '198.51.100.2/24' } as const;
  const v6 = {
    ...common,
    family: 'IPv6',
    address: '2001:db8::2',
    cidr: '2001:db8::2/64',
    scopeid: 0,
  } as const;
  const cable = { ...common, family: 'IPv6', address: 'fe80::2', cidr: 'fe80::2/64', scopeid: 2 } as const;

  it('is in the networks of its interfaces, without the loopback', () => {
    expect(ownNetworks({ lo: [loopback], eth0: [v4] })).toEqual(['198.51.100.2/24']);
  });

  it('reaches the families it has an address of beyond its cable', () => {
    expect(ownFamilies({ lo: [loopback], eth0: [v4, cable] })).toEqual([4]);
    expect(ownFamilies({ eth0: [v6] })).toEqual([6]);
    expect(ownFamilies({ eth0: [v4, v6] })).toEqual([6, 4]);
    expect(ownFamilies({ lo: [loopback] })).toEqual([6, 4]);
  });
});

describe('the addresses of a host', () => {
  const both = { 'mail.example.org': { A: ['192.0.2.25'], AAAA: ['2001:db8::25'] } };
  const tools = (zone: FakeZone) => ({ resolver: fakeResolver(zone), cancel: NEVER_CANCELLED });

  async function tried(zone: FakeZone, reachable: readonly (4 | 6)[]): Promise<readonly string[]> {
    const found: string[] = [];
    await hostAddresses('mail.example.org', { families: [6, 4], reachable }, tools(zone), (news) => {
      found.push(...news.map(({ address }) => address));
    });
    return found;
  }

  it('are tried in the families that this computer reaches', async () => {
    expect(await tried(both, [6, 4])).toEqual(['2001:db8::25', '192.0.2.25']);
    expect(await tried(both, [4])).toEqual(['192.0.2.25']);
  });

  it('are tried all the same where there are no others', async () => {
    expect(await tried({ 'mail.example.org': { AAAA: ['2001:db8::25'] } }, [4])).toEqual(['2001:db8::25']);
  });
});
