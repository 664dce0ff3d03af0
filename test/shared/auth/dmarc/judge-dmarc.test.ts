import { describe, expect, it } from 'vitest';
import { judgeDmarc, type DmarcQuestion } from '../../../../shared/auth/dmarc/judge-dmarc.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import { fakeResolver, type FakeZone } from '../../../helpers/fake-resolver.ts';

const zoneOf = (records: Readonly<Record<string, string>>, further: FakeZone = {}): FakeZone => ({
  ...Object.fromEntries(Object.entries(records).map(([name, text]) => [`_dmarc.${name}`, { TXT: [text] }])),
  ...further,
});

async function judge(zone: FakeZone, fromDomain: string, rest: Partial<DmarcQuestion> = {}) {
  const resolver = fakeResolver(zone);
  const question = { fromDomain, spf: null, dkim: [], ...rest };
  const judged = await judgeDmarc(question, { resolver, cancel: NEVER_CANCELLED });
  return { ...judged, asked: resolver.calls.map(({ type, name }) => `${type} ${name}`) };
}

const pass = (domain: string) => ({ result: 'pass' as const, domain });

describe('judgeDmarc', () => {
  it('passes with an aligned SPF or DKIM, and with that only', async () => {
    const zone = zoneOf({ 'example.org': 'v=DMARC1; p=reject' });
    const spf = await judge(zone, 'example.org', { spf: pass('bounce.example.org') });
    expect([spf.rfc9989.result, spf.rfc7489.result, spf.rfc9989.spfAligned]).toEqual(['pass', 'pass', true]);
    const dkim = await judge(zone, 'mail.example.org', { dkim: [pass('example.net'), pass('example.org')] });
    expect([dkim.rfc9989.result, dkim.rfc7489.result, dkim.rfc9989.dkimAligned]).toEqual([
      'pass',
      'pass',
      true,
    ]);
    const other = await judge(zone, 'example.org', { spf: pass('example.net'), dkim: [pass('example.net')] });
    expect([other.rfc9989.result, other.rfc7489.result]).toEqual(['fail', 'fail']);
    expect(other.rfc9989).toMatchObject({
      policy: 'reject',
      domain: 'example.org',
      recordDomain: 'example.org',
    });
    expect(other.differences).toEqual([]);
  });

  it('never passes with a result that is none', async () => {
    const zone = zoneOf({ 'example.org': 'v=DMARC1; p=none' });
    const softfail = { result: 'softfail' as const, domain: 'example.org' };
    const broken = { result: 'fail' as const, domain: 'example.org' };
    const { rfc9989, rfc7489 } = await judge(zone, 'example.org', { spf: softfail, dkim: [broken] });
    expect([rfc9989.result, rfc7489.result]).toEqual(['fail', 'fail']);
  });

  it('wants the very name where the record is strict', async () => {
    const zone = zoneOf({ 'example.org': 'v=DMARC1; p=reject; aspf=s; adkim=s' });
    const below = pass('mail.example.org');
    expect((await judge(zone, 'example.org', { spf: below, dkim: [below] })).rfc9989.result).toBe('fail');
    expect((await judge(zone, 'example.org', { dkim: [pass('Example.Org')] })).rfc9989.result).toBe('pass');
  });

  it('takes the policy for names below', async () => {
    const zone = zoneOf({ 'example.org': 'v=DMARC1; p=none; sp=quarantine' });
    const { rfc9989, rfc7489 } = await judge(zone, 'shop.example.org');
    expect([rfc9989.policy, rfc7489.policy]).toEqual(['quarantine', 'quarantine']);
    expect(rfc9989.recordDomain).toBe('example.org');
  });

  it('asks whether the name exists only where the record has a policy for that', async () => {
    const zone = zoneOf(
      { 'example.org': 'v=DMARC1; p=none; np=reject' },
      { 'shop.example.org': { A: ['192.0.2.1'] }, 'late.example.org': { A: 'nodata', AAAA: 'timeout' } },
    );
    const there = await judge(zone, 'shop.example.org');
    expect([there.rfc9989.policy, there.rfc7489.policy, there.isNonExistent]).toEqual([
      'none',
      'none',
      false,
    ]);
    const missing = await judge(zone, 'forged.example.org');
    expect([missing.rfc9989.policy, missing.rfc7489.policy, missing.isNonExistent]).toEqual([
      'reject',
      'none',
      true,
    ]);
    expect(missing.differences).toEqual(['policy']);
    const unknown = await judge(zone, 'late.example.org');
    expect([unknown.rfc9989.policy, unknown.isNonExistent]).toEqual(['none', null]);
    const without = await judge(zoneOf({ 'example.org': 'v=DMARC1; p=none' }), 'forged.example.org');
    expect(without.asked.every((question) => question.startsWith('TXT'))).toBe(true);
  });

  it('takes one step off in test mode, which the old edition does not know', async () => {
    const zone = zoneOf({ 'example.org': 'v=DMARC1; p=reject; t=y' });
    const { rfc9989, rfc7489, differences } = await judge(zone, 'example.org');
    expect([rfc9989.policy, rfc7489.policy]).toEqual(['quarantine', 'reject']);
    expect(differences).toEqual(['policy', 'test-mode']);
  });

  it('names the percentage, which the new edition does not know', async () => {
    const zone = zoneOf({ 'example.org': 'v=DMARC1; p=quarantine; pct=20' });
    const { percentage, differences } = await judge(zone, 'example.org');
    expect([percentage, differences]).toEqual([20, ['percentage']]);
  });

  it('finds the organisation by the tree where the list says otherwise', async () => {
    // A department with a record of its own above the From domain, and the organisation without one.
    const zone = zoneOf({ 'dept.example.org': 'v=DMARC1; p=reject' });
    const { rfc9989, rfc7489, differences } = await judge(zone, 'mail.dept.example.org');
    expect(rfc9989).toMatchObject({
      domain: 'dept.example.org',
      recordDomain: 'dept.example.org',
      policy: 'reject',
    });
    expect(rfc7489).toMatchObject({ result: 'none', domain: 'example.org', recordDomain: null });
    expect(differences).toContain('result');
  });

  it('stops where psd=n says that the organisation ends', async () => {
    const zone = zoneOf({
      'example.org': 'v=DMARC1; p=reject',
      'dept.example.org': 'v=DMARC1; p=none; psd=n',
    });
    const { rfc9989 } = await judge(zone, 'dept.example.org', { spf: pass('example.org') });
    expect(rfc9989).toMatchObject({ result: 'fail', domain: 'dept.example.org', policy: 'none' });
    const { asked } = await judge(zone, 'dept.example.org');
    expect(asked).not.toContain('TXT _dmarc.org');
  });

  it('takes the name below a public suffix with psd=y', async () => {
    const zone = zoneOf({ 'gov.example': 'v=DMARC1; p=reject; psd=y' });
    const { rfc9989, rfc7489 } = await judge(zone, 'mail.office.gov.example', {
      dkim: [pass('other.gov.example')],
    });
    expect(rfc9989).toMatchObject({
      result: 'fail',
      domain: 'office.gov.example',
      recordDomain: 'gov.example',
    });
    expect(rfc7489.domain).toBe('gov.example');
  });

  it('skips the middle of long names: at most eight questions', async () => {
    const name = 'a.b.c.d.e.f.g.h.i.example.org';
    const { asked } = await judge({}, name);
    const walked = asked.filter((question) => question.startsWith('TXT'));
    expect(walked.slice(0, 3)).toEqual([
      `TXT _dmarc.${name}`,
      'TXT _dmarc.e.f.g.h.i.example.org',
      'TXT _dmarc.f.g.h.i.example.org',
    ]);
    expect(new Set(walked).size).toBe(8);
    expect(walked.at(7)).toBe('TXT _dmarc.org');
  });

  it('never says fail where DNS did not answer', async () => {
    const late: FakeZone = { '_dmarc.example.org': 'timeout' };
    const unknown = await judge(late, 'example.org', { spf: pass('example.org') });
    expect([unknown.rfc9989.result, unknown.rfc7489.result]).toEqual(['temperror', 'temperror']);
    const zone = zoneOf({ 'example.org': 'v=DMARC1; p=reject' });
    const spf = { result: 'temperror' as const, domain: 'example.org' };
    const open = await judge(zone, 'example.org', { spf });
    expect([open.rfc9989.result, open.rfc7489.result]).toEqual(['temperror', 'temperror']);
    const elsewhere = await judge(zone, 'example.org', { spf: { ...spf, domain: 'example.net' } });
    expect([elsewhere.rfc9989.result, elsewhere.rfc7489.result]).toEqual(['fail', 'fail']);
  });

  it('applies no record where there are several', async () => {
    const zone: FakeZone = { '_dmarc.example.org': { TXT: ['v=DMARC1; p=none', 'v=DMARC1; p=reject'] } };
    const { rfc9989, rfc7489 } = await judge(zone, 'example.org');
    expect([rfc9989.result, rfc7489.result]).toEqual(['none', 'none']);
  });

  it('treats a name with umlauts as DNS has it', async () => {
    const zone = zoneOf({ 'xn--bcher-kva.example': 'v=DMARC1; p=reject' });
    const { rfc9989 } = await judge(zone, 'bücher.example', { dkim: [pass('xn--bcher-kva.example')] });
    expect(rfc9989.result).toBe('pass');
  });

  it('counts a site on a shared host as its own organisation by the list', async () => {
    const { rfc7489 } = await judge({}, 'mail.someone.github.io');
    expect(rfc7489.domain).toBe('someone.github.io');
  });

  it('asks nothing about names that cannot belong to the organisation', async () => {
    const zone = zoneOf({ 'example.org': 'v=DMARC1; p=reject' });
    const dkim = Array.from({ length: 40 }, (_, i) => pass(`s${i}.example.net`));
    const { rfc9989, asked } = await judge(zone, 'example.org', { spf: pass('example.com'), dkim });
    expect(rfc9989.result).toBe('fail');
    expect(asked.filter((question) => /example\.(?:net|com)/.test(question))).toEqual([]);
  });

  it('never says fail where there are more signatures than anybody looks at', async () => {
    const zone = zoneOf({ 'example.org': 'v=DMARC1; p=reject' });
    const dkim = Array.from({ length: 60 }, () => pass('example.net'));
    expect((await judge(zone, 'example.org', { dkim })).rfc9989.result).toBe('temperror');
  });
});
