import { describe, expect, it } from 'vitest';
import { evaluateSpf } from '../../../shared/auth/spf/evaluate-spf.ts';
import { surveySpf } from '../../../shared/auth/spf/survey-spf.ts';
import { spfFindings } from '../../../shared/checks/auth/index.ts';
import { SPF_CHECKS } from '../../../shared/checks/auth/spf-registry.ts';
import type { SpfCheck } from '../../../shared/checks/auth/spf-check.ts';
import { NEVER_CANCELLED } from '../../../shared/dns/cancellation.ts';
import { findingText } from '../../../shared/wording/finding-text.ts';
import { LANGUAGES } from '../../../shared/wording/format.ts';
import { fakeResolver, type FakeZone } from '../../helpers/fake-resolver.ts';

async function findingsOf(zone: FakeZone, mailFrom = 'ann@example.org', helo: string | null = null) {
  const ports = { resolver: fakeResolver(zone), cancel: NEVER_CANCELLED };
  const evaluation = await evaluateSpf({ ip: '192.0.2.1', mailFrom, helo }, ports);
  const isThere = evaluation.result !== 'none' && evaluation.result !== 'temperror';
  const survey = isThere ? await surveySpf(evaluation.domain, ports) : null;
  return spfFindings({ evaluation, survey });
}

const own = (text: string, further: FakeZone = {}): FakeZone => ({
  ...further,
  'example.org': { TXT: [text] },
});
const TEN: FakeZone = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => [
    `_spf${i}.example.net`,
    { TXT: [i % 3 === 0 ? 'v=spf1 a:host.example.net' : 'v=spf1 ip4:198.51.100.1'] },
  ]),
);
const HOST: FakeZone = { 'host.example.net': { A: ['198.51.100.7'] } };
const includes = (count: number): string =>
  Array.from({ length: count }, (_, i) => `include:_spf${i}.example.net`).join(' ');
const MANY_MX: FakeZone = Object.fromEntries(
  Array.from({ length: 11 }, (_, i) => [`mx${i}.example.org`, { A: ['198.51.100.1'] }]),
);

const CASES: readonly (readonly [name: string, zone: FakeZone, ids: readonly string[]])[] = [
  ['allowed', own('v=spf1 ip4:192.0.2.0/24 -all'), ['spf.passes']],
  ['not allowed', own('v=spf1 ip4:198.51.100.0/24 -all'), ['spf.not-allowed']],
  ['softly not allowed', own('v=spf1 ~all'), ['spf.softfail']],
  ['neutral', own('v=spf1 ?all'), ['spf.neutral']],
  ['nothing at the end', own('v=spf1'), ['spf.neutral']],
  ['allowed, nothing at the end', own('v=spf1 ip4:192.0.2.1'), ['spf.passes', 'spf.open-end']],
  ['allowed, neutral at the end', own('v=spf1 ip4:192.0.2.1 ?all'), ['spf.passes', 'spf.open-end']],
  ['everybody allowed', own('v=spf1 +all'), ['spf.allows-all']],
  [
    'everybody allowed by what is included',
    own('v=spf1 include:_spf.example.net -all', { '_spf.example.net': { TXT: ['v=spf1 all'] } }),
    ['spf.passes', 'spf.allows-all'],
  ],
  ['missing', { 'example.org': { A: ['192.0.2.1'] } }, ['spf.missing']],
  ['no answer', { 'example.org': 'timeout' }, ['spf.unknown']],
  ['several', { 'example.org': { TXT: ['v=spf1 -all', 'v=spf1 mx -all'] } }, ['spf.several-records']],
  ['a fault', own('v=spf1 ipv4:192.0.2.1 -all'), ['spf.syntax']],
  [
    'a fault in what is included',
    own('v=spf1 include:_spf.example.net -all', { '_spf.example.net': { TXT: ['v=spf1 ip4:1.2.3 -all'] } }),
    ['spf.syntax'],
  ],
  ['too many look-ups', own(`v=spf1 ${includes(12)} -all`, { ...TEN, ...HOST }), ['spf.too-many-lookups']],
  [
    'too many for others',
    own(`v=spf1 ip4:192.0.2.1 ${includes(12)} -all`, { ...TEN, ...HOST }),
    ['spf.passes', 'spf.beyond-limit'],
  ],
  [
    'too many that are not there',
    own('v=spf1 a:a.example.net a:b.example.net mx:c.example.net -all'),
    ['spf.void-lookups'],
  ],
  ['one that is not there', own('v=spf1 a:a.example.net ~all'), ['spf.softfail', 'spf.names-nothing']],
  ['a reference into nothing', own('v=spf1 include:_spf.example.net -all'), ['spf.include-broken']],
  ['a redirect into nothing', own('v=spf1 redirect=_spf.example.net'), ['spf.include-broken']],
  ['a circle', own('v=spf1 include:example.org -all'), ['spf.include-loop']],
  [
    'too many exchangers',
    {
      ...MANY_MX,
      'example.org': {
        TXT: ['v=spf1 mx -all'],
        MX: Object.keys(MANY_MX).map((exchange, preference) => ({ preference, exchange })),
      },
    },
    ['spf.too-many-names'],
  ],
  ['behind all', own('v=spf1 -all ip4:192.0.2.1'), ['spf.not-allowed', 'spf.without-effect']],
  [
    'redirect beside all',
    own('v=spf1 ~all redirect=_spf.example.net'),
    ['spf.softfail', 'spf.without-effect'],
  ],
  ['an equals sign', own('v=spf1 include=_spf.example.net ~all'), ['spf.softfail', 'spf.without-effect']],
  ['ptr', own('v=spf1 ip4:192.0.2.1 ptr -all'), ['spf.passes', 'spf.ptr']],
];

describe('spfFindings', () => {
  it.each(CASES)('%s', async (_, zone, ids) => {
    const findings = await findingsOf(zone);
    expect(findings.map(({ id }) => id)).toEqual(ids);
    for (const finding of findings) {
      for (const language of LANGUAGES) {
        const text = findingText(finding, language);
        const sentences = [text.title, text.lead, text.explanation, text.letter?.body ?? ''];
        const steps = text.steps.flatMap(({ act, why }) => [act, why]);
        expect([...sentences, ...steps].join('\n')).not.toMatch(/[{}]|undefined|\bselect\b|\S {2}/);
        expect(text.title.length).toBeLessThanOrEqual(120);
      }
    }
  });

  it('says that there is no domain for a bounce without a HELO name', async () => {
    expect((await findingsOf({}, '')).map(({ id }) => id)).toEqual(['spf.no-domain']);
    expect((await findingsOf({}, '', '[192.0.2.1]')).map(({ id }) => id)).toEqual(['spf.no-domain']);
  });

  it('explains ?all as neutral, not as probably forged', async () => {
    const [finding] = await findingsOf(own('v=spf1 ?all'));
    if (finding === undefined) throw new Error('no finding');
    expect(findingText(finding, 'en').lead).toContain('not “probably forged”');
    expect(findingText(finding, 'de').lead).toContain('nicht „wohl gefälscht“');
  });

  it('is less sure where the record asks for a greeting name that nobody knows', async () => {
    const zone = own('v=spf1 a:%{h} -all');
    const [unknown] = await findingsOf(zone);
    expect(unknown).toMatchObject({ id: 'spf.not-allowed', confidence: 'likely' });
    if (unknown !== undefined) expect(findingText(unknown, 'en').whyNotCertain).toContain('greets with');
    const [known] = await findingsOf(zone, 'ann@example.org', 'mail.example.org');
    expect(known).toMatchObject({ id: 'spf.not-allowed', confidence: 'certain' });
  });

  it('names what was meant', async () => {
    const [finding] = await findingsOf(own('v=spf1 ipv4:192.0.2.0/24 -all'));
    if (finding === undefined) throw new Error('no finding');
    expect(findingText(finding, 'en').steps[0]?.act).toBe(
      'Write “ip4:192.0.2.0/24” instead of “ipv4:192.0.2.0/24”',
    );
    expect(findingText(finding, 'de').letter?.body).toContain('Gemeint ist wohl „ip4:192.0.2.0/24“.');
  });
});

describe('checks of SPF', () => {
  const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
    '../../../shared/checks/auth/spf-*.ts',
    {
      eager: true,
    },
  );
  const isCheck = (value: unknown): value is SpfCheck =>
    typeof value === 'object' && value !== null && 'evaluate' in value && 'wording' in value;

  it('are all registered, each once', () => {
    const found = Object.values(modules).flatMap((module) => Object.values(module).filter(isCheck));
    expect([...new Set(found)].map(({ id }) => id).sort()).toEqual(SPF_CHECKS.map(({ id }) => id).sort());
    expect(new Set(SPF_CHECKS.map(({ id }) => id)).size).toBe(SPF_CHECKS.length);
  });

  it('are all reached by a case of these tests', async () => {
    const seen = await Promise.all(CASES.map(([, zone]) => findingsOf(zone)));
    const ids = new Set([...seen.flat().map(({ id }) => id), 'spf.no-domain']);
    expect(SPF_CHECKS.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('have words for every step, and a letter in both languages or in none', () => {
    for (const { steps, wording } of SPF_CHECKS) {
      expect([wording.en.steps.length, wording.de.steps.length]).toEqual([steps.length, steps.length]);
      expect(wording.en.letter === null).toBe(wording.de.letter === null);
    }
  });
});
