import { TRUNCATED_RESPONSE, type Answer } from 'dns-packet';
import { afterEach, describe, expect, it } from 'vitest';
import { systemResolver } from '../../../../electron/net/dns/resolver.ts';
import { usableServers } from '../../../../electron/net/dns/system-servers.ts';
import type { DnsAnswer, RecordType } from '../../../../shared/dns/answer.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import type { DnsQuestion } from '../../../../shared/dns/resolver.ts';
import { parseDnsServer, type DnsServer } from '../../../../shared/dns/server-address.ts';
import {
  answersFrom,
  fakeDnsServer,
  ORDINARY_FLAGS,
  RCODES,
  type FakeDnsServer,
  type FakeDnsServerOptions,
  type FakeScript,
} from '../../../helpers/fake-dns-server.ts';

const NAME = 'mail.example.org';
const RECORD: Answer = { type: 'A', name: NAME, data: '192.0.2.25', ttl: 300 };
const GOOD = answersFrom({ [NAME]: { A: [RECORD] } });
const SILENT: FakeScript = () => ({ kind: 'drop' });

const running: FakeDnsServer[] = [];

async function serve(script: FakeScript, options?: FakeDnsServerOptions): Promise<FakeDnsServer> {
  const server = await fakeDnsServer(script, options);
  running.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

/** A port of the loopback at which nobody listens any more. */
async function closedServer(): Promise<DnsServer> {
  const server = await fakeDnsServer(SILENT);
  await server.close();
  return server.server;
}

function ends(answer: DnsAnswer<RecordType>): string {
  return answer.kind === 'failed' ? answer.reason : answer.kind;
}

describe('a resolver with several servers', () => {
  it('goes on to the next where one fails, and names who answered', async () => {
    const broken = await serve(() => ({ kind: 'answer', rcode: RCODES.servfail }));
    const unwilling = await serve(() => ({ kind: 'answer', rcode: RCODES.refused }));
    const good = await serve(GOOD);
    const servers = [await closedServer(), broken.server, unwilling.server, good.server];
    const answer = await systemResolver({ servers }).resolve('A', NAME, NEVER_CANCELLED);
    expect(answer).toMatchObject({ kind: 'records', values: ['192.0.2.25'], resolver: good.text });
    expect([broken, unwilling, good].map(({ questions }) => questions.length)).toEqual([1, 1, 1]);
  });

  it('asks the next besides a silent one, and that one first from then on', async () => {
    const silent = await serve(SILENT);
    const good = await serve(GOOD);
    const resolver = systemResolver({ servers: [silent.server, good.server], timeoutMs: 1600 });
    const first = await resolver.resolve('A', NAME, NEVER_CANCELLED);
    const second = await resolver.resolve('A', NAME, NEVER_CANCELLED);
    expect([ends(first), ends(second)]).toEqual(['records', 'records']);
    expect(first.timeMs).toBeGreaterThan(350);
    expect(silent.questions).toHaveLength(1);
  });

  it('takes an answer that comes after the next was asked', async () => {
    const slow = await serve(() => ({ kind: 'answer', answers: [RECORD], delayMs: 700 }));
    const resolver = systemResolver({ servers: [slow.server], timeoutMs: 2000 });
    const answer = await resolver.resolve('A', NAME, NEVER_CANCELLED);
    expect(ends(answer)).toBe('records');
    // The second question, put after 500 ms, would be answered after 1,200.
    expect(answer.timeMs).toBeLessThan(1100);
    expect(slow.questions.length).toBeGreaterThan(1);
  });

  it('believes "no such name" of the first', async () => {
    const first = await serve(answersFrom({}));
    const second = await serve(GOOD);
    const resolver = systemResolver({ servers: [first.server, second.server] });
    expect(ends(await resolver.resolve('A', NAME, NEVER_CANCELLED))).toBe('nxdomain');
    expect(second.questions).toHaveLength(0);
  });

  it('reports the failure that tells most', async () => {
    const silent = await serve(SILENT);
    const broken = await serve(() => ({ kind: 'answer', rcode: RCODES.servfail }));
    const servers = [silent.server, broken.server, await closedServer()];
    const answer = await systemResolver({ servers, timeoutMs: 800 }).resolve('A', NAME, NEVER_CANCELLED);
    expect(answer).toMatchObject({ kind: 'failed', reason: 'servfail', resolver: broken.text });
  });

  it('keeps its time limit whatever the servers do', async () => {
    const servers = [(await serve(SILENT)).server, (await serve(SILENT)).server];
    const answer = await systemResolver({ servers, timeoutMs: 200 }).resolve('MX', NAME, NEVER_CANCELLED);
    expect(ends(answer)).toBe('timeout');
    expect(answer.timeMs).toBeGreaterThan(190);
    expect(answer.timeMs).toBeLessThan(1500);
  });
});

describe('the way over TCP', () => {
  it('is taken where the answer is too long for UDP', async () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ ...RECORD, data: `192.0.2.${index % 250}` }));
    const server = await serve(({ transport }) =>
      transport === 'udp'
        ? { kind: 'answer', flags: ORDINARY_FLAGS | TRUNCATED_RESPONSE }
        : { kind: 'answer', answers: many },
    );
    const answer = await systemResolver({ servers: [server.server] }).resolve('A', NAME, NEVER_CANCELLED);
    expect(answer.kind === 'records' && answer.values).toHaveLength(300);
    expect(server.questions.map(({ transport }) => transport)).toEqual(['udp', 'tcp']);
  });

  it('is taken where UDP is closed, and where it stays silent', async () => {
    const tcpOnly = await serve(GOOD, { transports: ['tcp'] });
    const answer = await systemResolver({ servers: [tcpOnly.server] }).resolve('A', NAME, NEVER_CANCELLED);
    expect(ends(answer)).toBe('records');
    const swallowed = await serve((question) =>
      question.transport === 'udp' ? { kind: 'drop' } : GOOD(question),
    );
    const resolver = systemResolver({ servers: [swallowed.server], timeoutMs: 1600 });
    expect(ends(await resolver.resolve('A', NAME, NEVER_CANCELLED))).toBe('records');
  });

  it('is the only one where that is asked for', async () => {
    const server = await serve(GOOD);
    const resolver = systemResolver({ servers: [server.server], transport: 'tcp' });
    expect(ends(await resolver.resolve('A', NAME, NEVER_CANCELLED))).toBe('records');
    expect(server.questions.map(({ transport }) => transport)).toEqual(['tcp']);
  });

  it('works over IPv6', async () => {
    const server = await serve(GOOD, { address: '::1' });
    const udp = await systemResolver({ servers: [server.server] }).resolve('A', NAME, NEVER_CANCELLED);
    expect(udp).toMatchObject({ kind: 'records', resolver: server.text });
    const overTcp = systemResolver({ servers: [server.server], transport: 'tcp' });
    expect(ends(await overTcp.resolve('A', NAME, NEVER_CANCELLED))).toBe('records');
  });
});

describe('a server without EDNS0', () => {
  it.each([RCODES.formerr, RCODES.notimp])(
    'is asked again without it after response code %i',
    async (rcode) => {
      const server = await serve((question) =>
        (question.message.additionals ?? []).length > 0
          ? { kind: 'answer', rcode, questions: [] }
          : GOOD(question),
      );
      const answer = await systemResolver({ servers: [server.server] }).resolve('A', NAME, NEVER_CANCELLED);
      expect(ends(answer)).toBe('records');
      expect(server.questions).toHaveLength(2);
    },
  );
});

describe('without a DNS server', () => {
  it('finds addresses through the system and says so, and knows nothing else', async () => {
    const closed = await closedServer();
    for (const readServers of [() => [], () => [closed]]) {
      const questions: DnsQuestion[] = [];
      const resolver = systemResolver({ readServers, onQuestion: (question) => questions.push(question) });
      expect(await resolver.resolve('A', 'localhost', NEVER_CANCELLED)).toMatchObject({
        kind: 'records',
        values: ['127.0.0.1'],
        resolver: 'system',
      });
      expect(ends(await resolver.resolve('MX', 'localhost', NEVER_CANCELLED))).toBe('no-network');
      expect(questions.map(({ type, resolver: by }) => [type, by === 'system'])).toEqual([
        ['A', true],
        ['MX', false],
      ]);
    }
  });

  it('leaves the system alone where servers were given', async () => {
    const answer = await systemResolver({ servers: [await closedServer()] }).resolve(
      'A',
      'localhost',
      NEVER_CANCELLED,
    );
    expect(ends(answer)).toBe('refused');
  });

  it('asks the system for names that DNS does not know only where told so', async () => {
    const { server } = await serve(answersFrom({}));
    const strict = systemResolver({ servers: [server] });
    const local = systemResolver({ servers: [server], systemLookup: 'unknown-names' });
    expect(ends(await strict.resolve('A', 'localhost', NEVER_CANCELLED))).toBe('nxdomain');
    expect(await local.resolve('A', 'localhost', NEVER_CANCELLED)).toMatchObject({ resolver: 'system' });
  });
});

describe('the servers of the system', () => {
  it('are read with ports and zones; placeholders are left out', () => {
    const texts = ['192.0.2.53', '[2001:db8::53]:5353', 'fe80::1%eth0', 'fec0:0:0:ffff::1', 'nonsense'];
    expect(usableServers(texts)).toEqual([
      { address: '192.0.2.53', family: 4, port: 53 },
      { address: '2001:db8::53', family: 6, port: 5353 },
      { address: 'fe80::1%eth0', family: 6, port: 53 },
    ]);
  });

  it('can be told as text', () => {
    expect(parseDnsServer('127.0.0.1:5353')).toEqual({
      kind: 'server',
      server: { address: '127.0.0.1', family: 4, port: 5353 },
    });
  });
});
