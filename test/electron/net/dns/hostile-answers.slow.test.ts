import dnsPacket, { type Answer } from 'dns-packet';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { makeQuery, readReply } from '../../../../electron/net/dns/message.ts';
import { systemResolver } from '../../../../electron/net/dns/resolver.ts';
import type { DnsAnswer } from '../../../../shared/dns/answer.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import {
  answersFrom,
  fakeDnsServer,
  ORDINARY_FLAGS,
  RCODES,
  type FakeDnsServer,
  type FakeReply,
  type FakeScript,
} from '../../../helpers/fake-dns-server.ts';

const NAME = 'mail.example.org';
const RIGHT: Answer = { type: 'A', name: NAME, data: '192.0.2.25', ttl: 300 };
const WRONG: Answer = { type: 'A', name: NAME, data: '203.0.113.66', ttl: 300 };
const GOOD: FakeReply = { kind: 'answer', answers: [RIGHT] };

const running: FakeDnsServer[] = [];

async function askAgainst(script: FakeScript, timeoutMs = 4000): Promise<DnsAnswer<'A'>> {
  const server = await fakeDnsServer(script);
  running.push(server);
  return systemResolver({ servers: [server.server], timeoutMs }).resolve('A', NAME, NEVER_CANCELLED);
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

function cname(name: string, data: string): Answer {
  return { type: 'CNAME', name, data, ttl: 60 };
}

/** Header and question of an answer to `bytes`, with so many answers announced. */
function start(bytes: Buffer, answers: number): Buffer {
  const head = Buffer.from(bytes.subarray(0, 12 + NAME.length + 2 + 4));
  head.writeUInt16BE(0x8180, 2);
  head.writeUInt16BE(answers, 6);
  head.writeUInt16BE(0, 10);
  return head;
}

describe('an answer that is none', () => {
  it('is passed over: another id, another question, a question instead of an answer', async () => {
    const answer = await askAgainst(({ bytes }) => [
      { kind: 'answer', answers: [WRONG], idOffset: 1 },
      { kind: 'answer', answers: [WRONG], questions: [{ type: 'A', name: 'other.example.org' }] },
      { kind: 'answer', answers: [WRONG], questions: [{ type: 'MX', name: NAME }] },
      { kind: 'bytes', bytes },
      { kind: 'bytes', bytes: Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n') },
      { kind: 'bytes', bytes: Buffer.alloc(0) },
      GOOD,
    ]);
    expect(answer).toMatchObject({ kind: 'records', values: ['192.0.2.25'] });
  });

  it('is malformed where nothing better comes', async () => {
    const replies: readonly FakeReply[] = [
      { kind: 'answer', answers: [WRONG], idOffset: 1 },
      { kind: 'bytes', bytes: Buffer.from('garbage that is no message') },
    ];
    for (const reply of replies) {
      expect(await askAgainst(() => reply, 500)).toMatchObject({ kind: 'failed', reason: 'malformed' });
    }
  });

  it('is taken with the letters of the question in another case', async () => {
    const answer = await askAgainst(() => ({
      kind: 'answer',
      questions: [{ type: 'A', name: 'MAIL.Example.ORG' }],
      answers: [{ ...RIGHT, name: 'MaiL.eXample.org' }],
    }));
    expect(answer).toMatchObject({ kind: 'records', values: ['192.0.2.25'] });
  });

  it('does not lend records of other names or classes', async () => {
    const answer = await askAgainst(() => ({
      kind: 'answer',
      answers: [
        { ...WRONG, name: 'other.example.org' },
        { ...WRONG, class: 'CH' },
      ],
    }));
    expect(answer.kind).toBe('nodata');
  });
});

describe('aliases', () => {
  it('are followed inside the answer, the smallest time to live counts', async () => {
    const answer = await askAgainst(() => ({
      kind: 'answer',
      answers: [
        { ...RIGHT, name: 'c.example.net' },
        cname('b.example.net', 'c.example.net'),
        cname(NAME, 'B.example.net'),
      ],
    }));
    expect(answer).toMatchObject({ kind: 'records', canonicalName: 'c.example.net', ttlSeconds: 60 });
  });

  it('are asked for where the answer stops short', async () => {
    const answer = await askAgainst(({ name }) => ({
      kind: 'answer',
      answers: name === NAME ? [cname(NAME, 'far.example.net')] : [{ ...RIGHT, name: 'far.example.net' }],
    }));
    expect(answer).toMatchObject({ kind: 'records', canonicalName: 'far.example.net', ttlSeconds: 60 });
  });

  it('that lead to nothing end as what the last name is', async () => {
    const zone = { [NAME]: { CNAME: [cname(NAME, 'gone.example.net')] } };
    expect((await askAgainst(answersFrom(zone))).kind).toBe('nxdomain');
    expect((await askAgainst(answersFrom({ ...zone, 'gone.example.net': {} }))).kind).toBe('nodata');
  });

  it('that go round end as malformed: in one answer, over several, without end', async () => {
    const loops: readonly FakeScript[] = [
      () => ({ kind: 'answer', answers: [cname(NAME, 'b.example.net'), cname('b.example.net', NAME)] }),
      () => ({ kind: 'answer', answers: [cname(NAME, NAME)] }),
      ({ name }) => ({
        kind: 'answer',
        answers: [name === NAME ? cname(name, 'b.example.net') : cname(name, NAME)],
      }),
      ({ name }) => ({ kind: 'answer', answers: [cname(name, `a.${name}`)] }),
      () => ({
        kind: 'answer',
        answers: [
          cname(NAME, 'n0.example.net'),
          ...Array.from({ length: 40 }, (_, index) =>
            cname(`n${index}.example.net`, `n${index + 1}.example.net`),
          ),
        ],
      }),
    ];
    for (const loop of loops) {
      expect(await askAgainst(loop)).toMatchObject({ kind: 'failed', reason: 'malformed' });
    }
  });
});

describe('a message that cannot be read', () => {
  it('is malformed: names in circles, lengths that do not fit, cut off, too many records', async () => {
    const record = (name: readonly number[], length: number, data: readonly number[]): Buffer =>
      Buffer.from([...name, 0, 1, 0, 1, 0, 0, 0, 60, length >> 8, length & 255, ...data]);
    const end = 12 + NAME.length + 6;
    const bodies: readonly (readonly [number, Buffer])[] = [
      [1, record([0xc0, end], 4, [1, 2, 3, 4])],
      [1, record([0xc0, end + 2], 4, [1, 2, 3, 4])],
      [1, record([0xff, 0xff], 4, [1, 2, 3, 4])],
      [1, record([0x80, 1], 4, [1, 2, 3, 4])],
      [1, record([0xc0, 12], 4, [1, 2])],
      [1, record([0xc0, 12], 2, [1, 2, 3])],
      [1, record([63, 1, 2], 4, [])],
      [1, Buffer.alloc(0)],
      [65535, record([0xc0, 12], 4, [1, 2, 3, 4])],
      [2000, Buffer.concat(Array.from({ length: 2000 }, () => record([0xc0, 12], 4, [192, 0, 2, 1])))],
    ];
    for (const [count, body] of bodies) {
      const answer = await askAgainst(({ bytes }) => ({
        kind: 'bytes',
        bytes: Buffer.concat([start(bytes, count), body]),
      }));
      expect(answer).toMatchObject({ kind: 'failed', reason: 'malformed' });
    }
  });

  it('costs little time even if its names are built for that', () => {
    const query = makeQuery('A', NAME, true);
    const header = Buffer.from([0xc0, 12, 0, 10, 0, 1, 0, 0, 0, 60, 0x3e, 0x80]);
    const first = 12 + NAME.length + 6 + header.length;
    const pointer = (target: number): readonly number[] => [0xc0 | (target >> 8), target & 255];
    // 8,000 pointers, each at the one before it; every record has the last of them as its name.
    const chain = Array.from({ length: 8000 }, (_, index) =>
      pointer(index === 0 ? 12 : first + 2 * index - 2),
    );
    const record = [...pointer(first + 2 * 7999), 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 192, 0, 2, 1];
    const records = Array.from({ length: 1000 }, () => record);
    const bytes = Buffer.concat([
      start(query.bytes, 1001),
      header,
      Buffer.from([...chain, ...records].flat()),
    ]);
    const started = performance.now();
    const reply = readReply(bytes, query);
    expect(reply.kind === 'records' && reply.values).toHaveLength(1000);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('never throws and never takes an address that is none, whatever comes', () => {
    const query = makeQuery('A', NAME, true);
    const good = dnsPacket.encode({
      type: 'response',
      id: query.id,
      flags: ORDINARY_FLAGS,
      questions: [{ type: 'A', name: NAME }],
      answers: [cname(NAME, 'b.example.net'), { ...RIGHT, name: 'b.example.net' }],
      additionals: [
        { type: 'TXT', name: NAME, ttl: 5, data: 'text' },
        { type: 'SOA', name: NAME, ttl: 5, data: { mname: 'a.example', rname: 'b.example' } },
      ],
    });
    const changed = fc
      .tuple(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.option(fc.integer({ min: 0, max: good.length })),
      )
      .map(([changes, length]) => {
        const bytes = Buffer.from(good);
        for (const [at, octet] of changes) bytes[at] = octet;
        return bytes.subarray(0, length ?? undefined);
      });
    fc.assert(
      fc.property(changed, (bytes) => {
        const reply = readReply(bytes, query);
        if (reply.kind !== 'records') return;
        for (const value of reply.values) expect(value).toMatch(/^\d{1,3}(?:\.\d{1,3}){3}$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('shows signs in names as numbers', async () => {
    const answer = await askAgainst(() => ({
      kind: 'answer',
      answers: [cname(NAME, '\u001b[2jevil\nx.example'), { ...RIGHT, name: '\u001b[2jevil\nx.example' }],
    }));
    expect(answer).toMatchObject({ kind: 'records', canonicalName: '\\027[2jevil\\010x.example' });
  });

  it('over TCP: cut off, another answer, hung up, endless silence', async () => {
    const truncated: FakeReply = { kind: 'answer', flags: ORDINARY_FLAGS | dnsPacket.TRUNCATED_RESPONSE };
    const over =
      (reply: FakeReply): FakeScript =>
      ({ transport }) =>
        transport === 'udp' ? truncated : reply;
    const reasonOf = async (reply: FakeReply, timeoutMs = 4000): Promise<unknown> => {
      const answer = await askAgainst(over(reply), timeoutMs);
      return answer.kind === 'failed' ? answer.reason : answer.kind;
    };
    expect(await reasonOf({ kind: 'hang-up', bytes: Buffer.from([0, 200, 1, 2, 3]) })).toBe('malformed');
    expect(await reasonOf({ kind: 'answer', answers: [WRONG], idOffset: 1 })).toBe('malformed');
    expect(await reasonOf({ kind: 'bytes', bytes: Buffer.alloc(0) })).toBe('malformed');
    expect(await reasonOf(truncated)).toBe('malformed');
    expect(await reasonOf({ kind: 'hang-up' })).toBe('refused');
    expect(await reasonOf({ kind: 'drop' }, 400)).toBe('timeout');
  });

  it('takes the whole response code, of which EDNS0 holds a part', async () => {
    const answer = await askAgainst(({ message }) => ({
      kind: 'answer',
      rcode: RCODES.noerror,
      additionals: (message.additionals ?? []).map((record) =>
        record.type === 'OPT' ? { ...record, extendedRcode: 2 } : record,
      ),
    }));
    expect(answer).toMatchObject({ kind: 'failed', reason: 'servfail' });
  });
});
