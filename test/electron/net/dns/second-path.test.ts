import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { askRandomName, askSecondPath } from '../../../../electron/net/dns/second-path.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import { answersFrom, fakeDnsServer, type FakeDnsServer } from '../../../helpers/fake-dns-server.ts';
import { fakeResolver } from '../../../helpers/fake-resolver.ts';

const running: FakeDnsServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

describe('the second path', () => {
  it('is none where neither the service nor the servers of the domain can be reached', async () => {
    const closed = await fakeDnsServer(() => ({ kind: 'drop' }));
    await closed.close();
    const resolver = fakeResolver({ 'example.org': { NS: ['ns.example.org'] } });
    const service = {
      dohUrl: `https://dns.example.net:${closed.server.port}/dns-query`,
      addresses: ['127.0.0.1'],
    };
    const options = { resolver, service, timeoutMs: 500, cancel: NEVER_CANCELLED };
    expect(await askSecondPath('mail.example.org', options)).toEqual({ addresses: null, by: null });
    expect(resolver.calls.map(({ type, name }) => `${type} ${name}`)).toEqual([
      'NS mail.example.org',
      'NS example.org',
      'A ns.example.org',
      'AAAA ns.example.org',
    ]);
  });

  it('knocks at the service over both families, since a network may have only one', async () => {
    const knocked: string[] = [];
    const listen = (address: string, port: number): Promise<Server> =>
      new Promise((resolve) => {
        const server = createServer((socket) => {
          knocked.push(address);
          socket.destroy();
        });
        server.listen(port, address, () => resolve(server));
      });
    const first = await listen('127.0.0.1', 0);
    const bound = first.address();
    const port = typeof bound === 'object' ? (bound?.port ?? 0) : 0;
    const second = await listen('::1', port);
    const service = {
      dohUrl: `https://dns.example.net:${port}/dns-query`,
      addresses: ['127.0.0.1', '127.0.0.2', '::1'],
    };
    const options = { resolver: fakeResolver({}), service, timeoutMs: 2000, cancel: NEVER_CANCELLED };
    await askSecondPath('mail.example.org', options);
    expect([...new Set(knocked)]).toEqual(['127.0.0.1', '::1']);
    first.close();
    second.close();
  });

  it('goes to the servers of the domain over TCP', async () => {
    const server = await fakeDnsServer(
      answersFrom({
        'mail.example.org': { A: [{ type: 'A', name: 'mail.example.org', data: '192.0.2.25', ttl: 5 }] },
      }),
    );
    running.push(server);
    const resolver = fakeResolver({
      'example.org': { NS: ['ns.example.org'] },
      'ns.example.org': { A: ['127.0.0.1'] },
    });
    const asked: string[] = [];
    const answer = await askSecondPath('mail.example.org', {
      resolver,
      service: null,
      timeoutMs: 2000,
      cancel: NEVER_CANCELLED,
      port: server.server.port,
      onQuestion: (question) => asked.push(`${question.type} ${question.resolver ?? ''}`),
    });
    expect(answer).toEqual({ addresses: ['192.0.2.25'], by: 'authoritative' });
    expect(asked.sort()).toEqual([`A ${server.text}`, `AAAA ${server.text}`]);
    expect(server.questions.map(({ transport }) => transport)).toEqual(['tcp', 'tcp']);
  });

  it('asks a new random name each time', async () => {
    const resolver = fakeResolver({});
    expect(await askRandomName(resolver, NEVER_CANCELLED)).toEqual([]);
    await askRandomName(resolver, NEVER_CANCELLED);
    const names = new Set(resolver.calls.map(({ name }) => name));
    expect(names.size).toBe(2);
    expect([...names].every((name) => /^x[0-9a-f]{24}\.com$/.test(name))).toBe(true);
  });
});
