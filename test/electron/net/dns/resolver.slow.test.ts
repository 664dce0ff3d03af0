import { AUTHENTIC_DATA, type Answer } from 'dns-packet';
import { afterEach, describe, expect, it } from 'vitest';
import { systemResolver } from '../../../../electron/net/dns/resolver.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import type { DnsQuestion } from '../../../../shared/dns/resolver.ts';
import {
  answersFrom,
  fakeDnsServer,
  ORDINARY_FLAGS,
  RCODES,
  type FakeDnsServer,
  type FakeDnsServerOptions,
  type FakeScript,
} from '../../../helpers/fake-dns-server.ts';

const running: FakeDnsServer[] = [];

async function serve(script: FakeScript, options?: FakeDnsServerOptions): Promise<FakeDnsServer> {
  const server = await fakeDnsServer(script, options);
  running.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

function a(name: string, data: string, ttl = 300): Answer {
  return { type: 'A', name, data, ttl };
}

const MAIL = answersFrom({ 'mail.example.org': { A: [a('mail.example.org', '192.0.2.25')] } });

describe('the resolver', () => {
  it('reads every type of record', async () => {
    const name = 'all.example.org';
    const { server } = await serve(
      answersFrom({
        [name]: {
          A: [a(name, '192.0.2.1', 60), a(name, '192.0.2.2', 30)],
          AAAA: [{ type: 'AAAA', name, ttl: 5, data: '2001:DB8:0:0::1' }],
          MX: [
            { type: 'MX', name, ttl: 5, data: { preference: 10, exchange: 'MX1.example.org' } },
            { type: 'MX', name, ttl: 5, data: { preference: 0, exchange: '.' } },
          ],
          TXT: [
            {
              type: 'TXT',
              name,
              ttl: 5,
              data: ['v=spf1 ip4:192.0.2.', Buffer.from('1 -all \xe9', 'latin1')],
            },
          ],
          PTR: [{ type: 'PTR', name, ttl: 5, data: 'Mail.Example.Org' }],
          SRV: [
            {
              type: 'SRV',
              name,
              ttl: 5,
              data: { priority: 1, weight: 2, port: 587, target: 'mail.example.org' },
            },
          ],
          NS: [{ type: 'NS', name, ttl: 5, data: 'ns1.example.org' }],
          SOA: [
            {
              type: 'SOA',
              name,
              ttl: 5,
              data: { mname: 'ns1.example.org', rname: 'hostmaster.example.org', serial: 7, minimum: 60 },
            },
          ],
          CAA: [
            {
              type: 'CAA',
              name,
              ttl: 5,
              data: { issuerCritical: true, tag: 'issue', value: 'ca.example.net' },
            },
          ],
          TLSA: [
            {
              type: 'TLSA',
              name,
              ttl: 5,
              data: { usage: 3, selector: 1, matchingType: 1, certificate: Buffer.from('AB01', 'hex') },
            },
          ],
        },
      }),
    );
    const resolver = systemResolver({ servers: [server] });
    const values = async (...types: readonly Parameters<typeof resolver.resolve>[0][]): Promise<unknown> =>
      Promise.all(
        types.map(async (type) => {
          const answer = await resolver.resolve(type, name, NEVER_CANCELLED);
          return answer.kind === 'records' ? answer.values : answer;
        }),
      );
    expect(await values('A', 'AAAA', 'MX', 'TXT', 'PTR')).toEqual([
      ['192.0.2.1', '192.0.2.2'],
      ['2001:db8::1'],
      [
        { preference: 10, exchange: 'mx1.example.org' },
        { preference: 0, exchange: '' },
      ],
      ['v=spf1 ip4:192.0.2.1 -all \ufffd'],
      ['mail.example.org'],
    ]);
    expect(await values('SRV', 'NS', 'SOA', 'CAA', 'TLSA')).toEqual([
      [{ priority: 1, weight: 2, port: 587, target: 'mail.example.org' }],
      ['ns1.example.org'],
      [{ primary: 'ns1.example.org', mailbox: 'hostmaster.example.org', serial: 7, minimumSeconds: 60 }],
      [{ critical: true, tag: 'issue', value: 'ca.example.net' }],
      [{ usage: 3, selector: 1, matchingType: 1, data: 'ab01' }],
    ]);
    expect(await resolver.resolve('A', 'All.Example.org.', NEVER_CANCELLED)).toMatchObject({
      kind: 'records',
      ttlSeconds: 30,
      canonicalName: name,
      authenticated: false,
      resolver: `127.0.0.1:${server.port}`,
    });
  });

  it('asks with a random id from a random port, with EDNS0 and for the state of DNSSEC', async () => {
    const server = await serve((question) => {
      const reply = MAIL(question);
      return 'kind' in reply && reply.kind === 'answer'
        ? { ...reply, flags: ORDINARY_FLAGS | AUTHENTIC_DATA }
        : reply;
    });
    const resolver = systemResolver({ servers: [server.server] });
    const answers = [];
    for (let index = 0; index < 8; index += 1) {
      answers.push(await resolver.resolve('A', 'mail.example.org', NEVER_CANCELLED));
    }
    expect(answers.every((answer) => answer.kind === 'records' && answer.authenticated)).toBe(true);
    expect(new Set(server.questions.map(({ message }) => message.id)).size).toBeGreaterThan(5);
    expect(new Set(server.questions.map(({ sourcePort }) => sourcePort)).size).toBeGreaterThan(5);
    const [first] = server.questions;
    expect(first?.message.flag_rd).toBe(true);
    expect(first?.message.flag_ad).toBe(true);
    expect(first?.message.additionals?.[0]).toMatchObject({ type: 'OPT', udpPayloadSize: 1232 });
  });

  it('keeps the ways apart in which there is no answer', async () => {
    const { server } = await serve((question) => {
      switch (question.name) {
        case 'servfail.example.org':
          return { kind: 'answer', rcode: RCODES.servfail };
        case 'refused.example.org':
          return { kind: 'answer', rcode: RCODES.refused };
        case 'silent.example.org':
          return { kind: 'drop' };
        case 'lame.example.org':
          return {
            kind: 'answer',
            flags: 0,
            authorities: [{ type: 'NS', name: 'org', data: 'a0.example.net', ttl: 5 }],
          };
        default:
          return answersFrom({ 'exists.example.org': { MX: [] } })(question);
      }
    });
    const ask = async (name: string, timeoutMs = 4000): Promise<unknown> => {
      const resolver = systemResolver({ servers: [server], timeoutMs });
      const { kind, ...rest } = await resolver.resolve('A', name, NEVER_CANCELLED);
      return 'reason' in rest ? rest.reason : kind;
    };
    expect(await ask('servfail.example.org')).toBe('servfail');
    expect(await ask('refused.example.org')).toBe('refused');
    expect(await ask('silent.example.org', 300)).toBe('timeout');
    expect(await ask('lame.example.org')).toBe('refused');
    expect(await ask('missing.example.org')).toBe('nxdomain');
    expect(await ask('exists.example.org')).toBe('nodata');
    expect(await ask('two..dots.example.org')).toBe('bad-name');
    expect(await ask('192.0.2.1')).toBe('bad-name');
    expect(await ask(`${'a'.repeat(64)}.example.org`)).toBe('bad-name');
  });
});

describe('many questions', () => {
  it('are answered at once, each with its own records, in any order', async () => {
    const server = await serve(({ name }) => {
      const index = Number(/^n(\d+)/.exec(name)?.[1]);
      return {
        kind: 'answer',
        answers: [a(name, `192.0.${index >> 8}.${index & 255}`)],
        delayMs: 1 + ((index * 7) % 20),
      };
    });
    const questions: DnsQuestion[] = [];
    const resolver = systemResolver({
      servers: [server.server],
      onQuestion: (question) => questions.push(question),
    });
    const indexes = Array.from({ length: 300 }, (_, index) => index);
    const answers = await Promise.all(
      indexes.map((index) => resolver.resolve('A', `n${index}.example.org`, NEVER_CANCELLED)),
    );
    expect(answers.map((answer) => (answer.kind === 'records' ? answer.values : answer.kind))).toEqual(
      indexes.map((index) => [`192.0.${index >> 8}.${index & 255}`]),
    );
    expect(questions).toHaveLength(300);
    expect(questions.every(({ kind, fromCache }) => kind === 'records' && !fromCache)).toBe(true);
  });

  it('in other scripts are coded', async () => {
    const server = await serve(({ name }) => ({ kind: 'answer', answers: [a(name, '192.0.2.7')] }));
    const answer = await systemResolver({ servers: [server.server] }).resolve(
      'A',
      'Bücher.example',
      NEVER_CANCELLED,
    );
    expect(answer).toMatchObject({ kind: 'records', canonicalName: 'xn--bcher-kva.example' });
  });
});

describe('a question that nobody waits for any more', () => {
  it('ends at once: before it is put, on its way over UDP and TCP, in the queue', async () => {
    const server = await serve(() => ({ kind: 'drop' }));
    for (const transport of ['udp', 'tcp'] as const) {
      let listed = 0;
      const onQuestion = (): void => {
        listed += 1;
      };
      const resolver = systemResolver({ servers: [server.server], transport, onQuestion });
      const controller = new AbortController();
      const started = performance.now();
      const all = Array.from({ length: 100 }, () =>
        resolver.resolve('A', 'x.example.org', controller.signal),
      );
      setTimeout(() => controller.abort(), 50);
      const answers = await Promise.all(all);
      expect(answers.every((answer) => answer.kind === 'failed' && answer.reason === 'cancelled')).toBe(true);
      expect(performance.now() - started).toBeLessThan(2500);
      // 64 at once; the others never left the queue.
      expect(listed).toBe(64);
      expect(server.questions.filter((question) => question.transport === transport).length).toBeLessThan(
        100,
      );
      expect(await resolver.resolve('A', 'x.example.org', controller.signal)).toMatchObject({
        reason: 'cancelled',
      });
    }
  });

  it('ends with the next step where the cancellation cannot call', async () => {
    const server = await serve(() => ({ kind: 'answer', rcode: RCODES.servfail, delayMs: 30 }));
    const cancel = { aborted: false, throwIfAborted: () => undefined };
    const running = systemResolver({ servers: [server.server] }).resolve('A', 'x.example.org', cancel);
    cancel.aborted = true;
    expect(await running).toMatchObject({ kind: 'failed', reason: 'cancelled' });
  });
});
