import { describe, expect, it } from 'vitest';
import type { DnsAnswer, RecordType } from '../../../shared/dns/answer.ts';
import { cachingResolver } from '../../../shared/dns/caching-resolver.ts';
import { NEVER_CANCELLED, type Cancellation } from '../../../shared/dns/cancellation.ts';
import type { DnsQuestion, Resolver } from '../../../shared/dns/resolver.ts';
import { fakeResolver } from '../../helpers/fake-resolver.ts';

const ZONE = {
  'example.org': { MX: [{ preference: 10, exchange: 'mail.example.org' }], TXT: 'servfail' },
  'mail.example.org': { A: ['192.0.2.25'] },
} as const;

/** Answers when the test says so, and cancelled as soon as it is. */
function slowResolver(): { resolver: Resolver; calls: string[]; cancelled: string[]; release: () => void } {
  const calls: string[] = [];
  const cancelled: string[] = [];
  const waiting: (() => void)[] = [];
  const resolve = <T extends RecordType>(
    _type: T,
    name: string,
    cancel: Cancellation,
  ): Promise<DnsAnswer<T>> => {
    calls.push(name);
    return new Promise((give) => {
      waiting.push(() => give({ kind: 'nodata', resolver: '192.0.2.53', timeMs: 7 }));
      cancel.addEventListener?.('abort', () => {
        cancelled.push(name);
        give({ kind: 'failed', reason: 'cancelled', resolver: null, timeMs: 1 });
      });
    });
  };
  const release = (): void => {
    for (const give of waiting.splice(0)) give();
  };
  return { resolver: { resolve }, calls, cancelled, release };
}

describe('a resolver that remembers', () => {
  it('puts the same question once, however it is written', async () => {
    const fake = fakeResolver(ZONE);
    const questions: DnsQuestion[] = [];
    const resolver = cachingResolver(fake, (question) => questions.push(question));
    const first = await resolver.resolve('MX', 'example.org', NEVER_CANCELLED);
    const second = await resolver.resolve('MX', 'Example.ORG.', NEVER_CANCELLED);
    await resolver.resolve('A', 'example.org', NEVER_CANCELLED);
    expect(second).toEqual({ ...first, timeMs: 0 });
    expect(fake.calls.map(({ type }) => type)).toEqual(['MX', 'A']);
    expect(
      questions.map(({ type, name, kind, fromCache, timeMs }) => [type, name, kind, fromCache, timeMs]),
    ).toEqual([
      ['MX', 'example.org', 'records', false, 1],
      ['MX', 'example.org', 'records', true, 0],
      ['A', 'example.org', 'nodata', false, 1],
    ]);
  });

  it('remembers failures and names that do not exist', async () => {
    const fake = fakeResolver(ZONE);
    const resolver = cachingResolver(fake);
    for (const name of ['example.org', 'example.org', 'missing.example.net', 'missing.example.net']) {
      await resolver.resolve('TXT', name, NEVER_CANCELLED);
    }
    expect(fake.calls).toHaveLength(2);
  });

  it('shares a question that is on its way', async () => {
    const slow = slowResolver();
    const questions: DnsQuestion[] = [];
    const resolver = cachingResolver(slow.resolver, (question) => questions.push(question));
    const both = [1, 2].map(() => resolver.resolve('A', 'mail.example.org', NEVER_CANCELLED));
    slow.release();
    expect((await Promise.all(both)).map(({ kind }) => kind)).toEqual(['nodata', 'nodata']);
    expect(slow.calls).toHaveLength(1);
    expect(questions.map(({ fromCache }) => fromCache)).toEqual([false, true]);
  });

  it('lets one give up while the other waits on', async () => {
    const slow = slowResolver();
    const resolver = cachingResolver(slow.resolver);
    const impatient = new AbortController();
    const first = resolver.resolve('A', 'mail.example.org', impatient.signal);
    const second = resolver.resolve('A', 'mail.example.org', NEVER_CANCELLED);
    impatient.abort();
    expect(await first).toMatchObject({ kind: 'failed', reason: 'cancelled' });
    expect(slow.cancelled).toEqual([]);
    slow.release();
    expect((await second).kind).toBe('nodata');
  });

  it('calls the question off with the last who waited, and asks again for the next', async () => {
    const slow = slowResolver();
    const resolver = cachingResolver(slow.resolver);
    const controller = new AbortController();
    const both = [1, 2].map(() => resolver.resolve('A', 'mail.example.org', controller.signal));
    controller.abort();
    const later = resolver.resolve('A', 'mail.example.org', NEVER_CANCELLED);
    expect((await Promise.all(both)).map((answer) => answer.kind === 'failed' && answer.reason)).toEqual([
      'cancelled',
      'cancelled',
    ]);
    expect(slow.cancelled).toEqual(['mail.example.org']);
    slow.release();
    expect((await later).kind).toBe('nodata');
    expect(slow.calls).toHaveLength(2);
  });

  it('does not ask for one who has given up before', async () => {
    const fake = fakeResolver(ZONE);
    const answer = await cachingResolver(fake).resolve('MX', 'example.org', AbortSignal.abort());
    expect(answer).toMatchObject({ kind: 'failed', reason: 'cancelled' });
    expect(fake.calls).toEqual([]);
  });

  it('forgets the oldest beyond its limit and goes on answering', async () => {
    const fake = fakeResolver({});
    const resolver = cachingResolver(fake);
    for (let index = 0; index < 2100; index += 1) {
      await resolver.resolve('A', `n${index}.example.org`, NEVER_CANCELLED);
    }
    await resolver.resolve('A', 'n2099.example.org', NEVER_CANCELLED);
    expect(fake.calls).toHaveLength(2100);
    await resolver.resolve('A', 'n0.example.org', NEVER_CANCELLED);
    expect(fake.calls).toHaveLength(2101);
  });
});
