import { describe, expect, it } from 'vitest';
import { evaluateSpf } from '../../../../shared/auth/spf/evaluate-spf.ts';
import { SPF_TIME_LIMIT_MS } from '../../../../shared/auth/spf/spf-session.ts';
import { surveySpf } from '../../../../shared/auth/spf/survey-spf.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import type { Resolver } from '../../../../shared/dns/resolver.ts';
import { fakeResolver, type FakeZone } from '../../../helpers/fake-resolver.ts';

const QUESTION = { ip: '192.0.2.1', mailFrom: 'ann@example.org', helo: 'mail.example.org' };

async function run(zone: FakeZone) {
  const resolver = fakeResolver(zone);
  const ports = { resolver, cancel: NEVER_CANCELLED };
  const evaluation = await evaluateSpf(QUESTION, ports);
  const asked = resolver.calls.length;
  const survey = await surveySpf('example.org', ports);
  return { evaluation, survey, asked, askedInAll: resolver.calls.length };
}

/** Answers every TXT question with two includes of names that have not been asked for before. */
function endlessTree(): Resolver & { asked: number } {
  const state: Resolver & { asked: number } = {
    asked: 0,
    resolve: (type, name, cancel) => {
      state.asked += 1;
      const text = `v=spf1 include:a${state.asked}.example.org include:b${state.asked}.example.org +all`;
      return fakeResolver({ [name]: { TXT: [text] } }).resolve(type, name, cancel);
    },
  };
  return state;
}

describe('SPF of hostile zones', () => {
  it('never passes by a record that includes itself, however it is written', async () => {
    for (const text of [
      'v=spf1 include:EXAMPLE.org. +all',
      'v=spf1 include:%{d} +all',
      'v=spf1 include:%{o} +all',
      'v=spf1 redirect=%{d}',
      'v=spf1 ?include:example.org ip4:192.0.2.1',
    ]) {
      const { evaluation, survey, asked } = await run({ 'example.org': { TXT: [text] } });
      expect(evaluation).toMatchObject({ result: 'permerror', problem: { kind: 'include-loop' } });
      expect(asked).toBeLessThan(5);
      expect(survey.lookups).toBeGreaterThan(0);
    }
  });

  it('ends a tree without end at ten look-ups, and its survey at 200 questions', async () => {
    const resolver = endlessTree();
    const ports = { resolver, cancel: NEVER_CANCELLED };
    const evaluation = await evaluateSpf(QUESTION, ports);
    expect(evaluation).toMatchObject({ result: 'permerror', problem: { kind: 'too-many-lookups' } });
    expect(resolver.asked).toBeLessThanOrEqual(11);
    const survey = await surveySpf('example.org', ports);
    expect(survey.isComplete).toBe(false);
    expect(resolver.asked).toBeLessThanOrEqual(220);
  });

  it('reads 10,000 characters and 300 mechanisms', async () => {
    const addresses = Array.from({ length: 600 }, (_, i) => `ip4:198.51.${i % 100}.${i % 250}`).join(' ');
    const long = await run({ 'example.org': { TXT: [`v=spf1 ${addresses} -all`] } });
    expect([long.evaluation.result, long.evaluation.tree.terms.length]).toEqual(['fail', 601]);
    const names = Array.from({ length: 300 }, (_, i) => `a:h${i}.example.org`).join(' ');
    const many = await run({ 'example.org': { TXT: [`v=spf1 ${names} +all`] } });
    expect(many.evaluation).toMatchObject({
      result: 'permerror',
      problem: { kind: 'too-many-void-lookups' },
    });
    expect(many.asked).toBeLessThan(10);
    expect(many.askedInAll).toBeLessThan(220);
    expect(many.survey).toMatchObject({ lookups: 300, isComplete: false });
  });

  it('reads the largest texts DNS can hold in a moment', async () => {
    const started = performance.now();
    for (const text of [
      `v=spf1 ${'%{'.repeat(30_000)}`,
      `v=spf1 ${'a/'.repeat(30_000)}`,
      `v=spf1 a${'/1'.repeat(30_000)}`,
      `v=spf1 exists:${'%{l1r.-+,/_=}'.repeat(4_000)}.example.org ~all`,
      `v=spf1 ${'a '.repeat(30_000)}`,
      `v=spf1 ${'x=%{i}'.repeat(10_000)}`,
      `v=spf1 ip4:${'1'.repeat(60_000)}`,
      `v=spf1 exists:%{d${'9'.repeat(60_000)}}.example.org`,
    ]) {
      const { evaluation } = await run({ 'example.org': { TXT: [text] } });
      expect(evaluation.result).not.toBe('pass');
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('takes no name with a NUL, a line end or a blank for another', async () => {
    for (const name of ['a\0.example.org', 'a.example.org\r', 'a.example.org\t', '\u2024example.org']) {
      const zone: FakeZone = {
        'example.org': { TXT: [`v=spf1 a:${name} -all`] },
        'a.example.org': { A: ['192.0.2.1'] },
      };
      expect((await run(zone)).evaluation.result).toBe('permerror');
    }
  });

  it('does not take exchangers or names of other addresses on trust', async () => {
    const zone: FakeZone = {
      'example.org': { TXT: ['v=spf1 ptr mx -all'], MX: [{ preference: 1, exchange: 'a\\000b' }] },
      '1.2.0.192.in-addr.arpa': { PTR: ['example.org', 'x\\000.example.org', ''] },
    };
    expect((await run(zone)).evaluation.result).toBe('fail');
  });

  it('follows no chain of aliases without end', async () => {
    const zone: FakeZone = {
      'example.org': { TXT: ['v=spf1 a:c1.example.org include:c2.example.org +all'] },
      'c1.example.org': { CNAME: ['c2.example.org'] },
      'c2.example.org': { CNAME: ['c1.example.org'] },
    };
    expect((await run(zone)).evaluation.result).toBe('temperror');
  });
});

describe('the time limit of SPF', () => {
  const silent: Resolver = { resolve: () => new Promise(() => undefined) };

  it('ends as temperror although an answer never comes', async () => {
    const timeLimit = new AbortController();
    const pending = evaluateSpf(QUESTION, {
      resolver: silent,
      cancel: NEVER_CANCELLED,
      timeLimit: timeLimit.signal,
    });
    timeLimit.abort();
    expect(await pending).toMatchObject({ result: 'temperror', problem: { kind: 'time-limit' } });
  });

  it('ends by the clock between two look-ups', async () => {
    let now = 0;
    const inner = fakeResolver({
      'example.org': { TXT: ['v=spf1 a:x.example.org include:y.example.org +all'] },
    });
    const resolver: Resolver = {
      resolve: (type, name, cancel) => {
        now += SPF_TIME_LIMIT_MS / 2;
        return inner.resolve(type, name, cancel);
      },
    };
    const seen = await evaluateSpf(QUESTION, { resolver, cancel: NEVER_CANCELLED, now: () => now });
    expect(seen).toMatchObject({ result: 'temperror', problem: { kind: 'time-limit' } });
    expect(inner.calls).toHaveLength(2);
  });

  it('ends at once when nobody waits any more, and asks nothing further', async () => {
    const cancel = new AbortController();
    cancel.abort();
    const resolver = fakeResolver({});
    const seen = await evaluateSpf(QUESTION, { resolver, cancel: cancel.signal });
    expect(seen).toMatchObject({ result: 'temperror', problem: { kind: 'dns-failure' } });
    expect(resolver.calls).toEqual([]);
  });
});
