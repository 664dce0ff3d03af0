import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dkimKeyName, judgeDkimKeys } from '../../../shared/auth/dkim/key-record.ts';
import { walkTree } from '../../../shared/auth/dmarc/discover-dmarc.ts';
import { judgeDmarc } from '../../../shared/auth/dmarc/judge-dmarc.ts';
import { DKIM_KEY_CHECKS } from '../../../shared/checks/auth/dkim-registry.ts';
import { DMARC_CHECKS } from '../../../shared/checks/auth/dmarc-registry.ts';
import { dkimKeyFindings, dmarcFindings } from '../../../shared/checks/auth/index.ts';
import type { FindingCheck, Finding } from '../../../shared/checks/finding-check.ts';
import { NEVER_CANCELLED } from '../../../shared/dns/cancellation.ts';
import { findingText } from '../../../shared/wording/finding-text.ts';
import { LANGUAGES } from '../../../shared/wording/format.ts';
import { fakeResolver, type FakeZone } from '../../helpers/fake-resolver.ts';

const rsa = (modulusLength: number): string =>
  generateKeyPairSync('rsa', { modulusLength })
    .publicKey.export({ type: 'spki', format: 'der' })
    .toString('base64');
const GOOD = rsa(2048);

const keyFindings = (
  texts: readonly string[] | 'nxdomain' | 'failed',
  alias: string | null = null,
): readonly Finding[] => {
  const given = typeof texts === 'string' ? texts : 'records';
  const key = given === 'failed' ? null : judgeDkimKeys(typeof texts === 'string' ? [] : texts);
  const [domain, selector] = ['example.org', 'mail'];
  const name = dkimKeyName(selector, domain);
  return dkimKeyFindings({ domain, selector, name, canonicalName: alias ?? name, answer: given, key });
};

async function policyFindings(zone: FakeZone, domain = 'example.org'): Promise<readonly Finding[]> {
  const ports = { resolver: fakeResolver(zone), cancel: NEVER_CANCELLED };
  const { steps } = await walkTree(domain, ports);
  const judgement = await judgeDmarc({ fromDomain: domain, spf: null, dkim: [] }, ports);
  return dmarcFindings({ domain, steps, judgement });
}

const own = (...texts: readonly string[]): FakeZone => ({ '_dmarc.example.org': { TXT: texts } });

const KEYS = [
  ['no answer', 'failed', ['dkim.unknown']],
  ['none', 'nxdomain', ['dkim.missing']],
  ['another text', ['hello'], ['dkim.missing']],
  ['good', [`v=DKIM1; k=rsa; p=${GOOD}`], ['dkim.good']],
  ['several', [`v=DKIM1; p=${GOOD}`, `v=DKIM1; p=${GOOD}`], ['dkim.several']],
  ['cut off', [`v=DKIM1; p=${GOOD.slice(0, -1)}`], ['dkim.damaged']],
  ['quotes', [`v=DKIM1; p=${GOOD.slice(0, 99)}" "${GOOD.slice(99)}`], ['dkim.damaged']],
  ['revoked', ['v=DKIM1; p='], ['dkim.revoked']],
  ['768 bits', [`v=DKIM1; p=${rsa(768)}`], ['dkim.too-short']],
  ['1024 bits', [`v=DKIM1; p=${rsa(1024)}`], ['dkim.weak']],
  ['no key', ['v=DKIM1; k=rsa'], ['dkim.unusable']],
  ['test mode', [`v=DKIM1; t=y; p=${GOOD}`], ['dkim.test-mode']],
] as const;

const POLICIES = [
  ['no answer', { '_dmarc.example.org': 'timeout' }, ['dmarc.unknown']],
  ['none', {}, ['dmarc.missing']],
  ['two', own('v=DMARC1; p=none', 'v=DMARC1; p=reject'), ['dmarc.several']],
  ['watching', own('v=DMARC1; p=none; rua=mailto:a@example.org'), ['dmarc.watching']],
  ['enforced', own('v=DMARC1; p=reject'), ['dmarc.enforced']],
  ['a wrong policy', own('v=DMARC1; p=block'), ['dmarc.faulty']],
  ['a wrong address', own('v=DMARC1; p=reject; rua=a@example.org'), ['dmarc.faulty', 'dmarc.enforced']],
  ['a share', own('v=DMARC1; p=reject; pct=10'), ['dmarc.enforced', 'dmarc.editions']],
  ['a test', own('v=DMARC1; p=reject; t=y'), ['dmarc.enforced', 'dmarc.editions']],
] as const satisfies readonly (readonly [string, FakeZone, readonly string[]])[];

function expectWords(findings: readonly Finding[]): void {
  for (const finding of findings) {
    for (const language of LANGUAGES) {
      const { title, lead, explanation, steps, letter } = findingText(finding, language);
      const words = [title, lead, explanation, letter?.body ?? '', letter?.subject ?? ''];
      const all = [...words, ...steps.flatMap(({ act, why }) => [act, why])].join('\n');
      expect(all).not.toMatch(/[{}]|undefined|\bselect\b|\S {2}/);
    }
  }
}

describe('dkimKeyFindings', () => {
  it.each(KEYS)('%s', (_, texts, ids) => {
    const findings = keyFindings(texts);
    expect(findings.map(({ id }) => id)).toEqual(ids);
    expectWords(findings);
  });
});

describe('a key behind an alias', () => {
  it('is shown with both names', () => {
    const [finding] = keyFindings([`v=DKIM1; p=${GOOD}`], 'mail.example-service.net');
    expect(finding?.evidence.map(({ quote }) => quote.slice(0, 60))).toEqual([
      'mail._domainkey.example.org CNAME mail.example-service.net',
      expect.stringContaining('mail.example-service.net TXT "v=DKIM1'),
    ]);
    if (finding !== undefined)
      expect(findingText(finding, 'en').explanation).toContain('mail.example-service.net');
  });
});

describe('dmarcFindings', () => {
  it.each(POLICIES)('%s', async (_, zone, ids) => {
    const findings = await policyFindings(zone);
    expect(findings.map(({ id }) => id)).toEqual(ids);
    expectWords(findings);
  });

  it('says where the editions find different records', async () => {
    const zone: FakeZone = { '_dmarc.dept.example.org': { TXT: ['v=DMARC1; p=reject'] } };
    const findings = await policyFindings(zone, 'mail.dept.example.org');
    expect(findings.map(({ id }) => id)).toEqual(['dmarc.enforced', 'dmarc.editions']);
    expectWords(findings);
  });
});

describe('checks of keys and policies', () => {
  const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../../shared/checks/auth/d*.ts', {
    eager: true,
  });
  const isCheck = (value: unknown): value is FindingCheck<never> =>
    typeof value === 'object' && value !== null && 'evaluate' in value && 'wording' in value;
  const all = [...DKIM_KEY_CHECKS, ...DMARC_CHECKS];

  it('are all registered, each once, and reached by a case of these tests', async () => {
    const found = Object.values(modules).flatMap((module) => Object.values(module).filter(isCheck));
    expect([...new Set(found)].map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
    const reached = [
      ...KEYS.flatMap(([, texts]) => keyFindings(texts)),
      ...(await Promise.all(POLICIES.map(([, zone]) => policyFindings(zone)))).flat(),
    ].map(({ id }) => id);
    expect(all.map(({ id }) => id).filter((id) => !reached.includes(id))).toEqual([]);
  });

  it('have words for every step, and a letter in both languages or in none', () => {
    for (const { steps, wording } of all) {
      expect([wording.en.steps.length, wording.de.steps.length]).toEqual([steps.length, steps.length]);
      expect(wording.en.letter === null).toBe(wording.de.letter === null);
    }
  });
});
