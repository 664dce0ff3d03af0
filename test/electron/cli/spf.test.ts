import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readArguments } from '../../../electron/cli/arguments.ts';
import { spfCommand } from '../../../electron/cli/spf-command.ts';
import { fakeResolver, type FakeZone } from '../../helpers/fake-resolver.ts';

const ZONE: FakeZone = {
  'example.org': { TXT: ['v=spf1 a:web.example.org include:_spf.example.net ~all'] },
  'web.example.org': { A: ['198.51.100.2'] },
  '_spf.example.net': { TXT: ['v=spf1 ip4:192.0.2.0/24 -all'] },
};

/** The fields of `spf --json` that others rely on. */
const contract = z.object({
  result: z.string(),
  matchedTerm: z.nullable(z.string()),
  matchedPath: z.array(z.object({ domain: z.string(), term: z.string() })),
  domain: z.string(),
  lookups: z.object({ count: z.number(), limit: z.number(), void: z.number() }),
  tree: z.object({
    domain: z.string(),
    result: z.string(),
    terms: z.array(z.object({ text: z.string(), outcome: z.string(), record: z.nullable(z.unknown()) })),
  }),
  findings: z.array(z.object({ id: z.string(), title: z.string(), actors: z.array(z.string()) })),
});

async function run(...argv: readonly string[]): Promise<string> {
  const invocation = readArguments(['spf', ...argv], 'en');
  if (invocation.kind !== 'spf') throw new Error(`arguments: ${JSON.stringify(invocation)}`);
  let text = '';
  const stdout = { write: (part: string) => (text += part) };
  expect(await spfCommand(invocation, { stdout }, fakeResolver(ZONE))).toBe(0);
  return text;
}

describe('retour spf', () => {
  it('writes the result as JSON', async () => {
    const text = await run('--ip', '192.0.2.9', '--mail-from', 'ann@example.org', '--json');
    const seen = z.parse(contract, JSON.parse(text));
    expect(seen).toMatchObject({
      result: 'pass',
      matchedTerm: 'include:_spf.example.net',
      domain: 'example.org',
      lookups: { count: 2, limit: 10, void: 0 },
      matchedPath: [
        { domain: 'example.org', term: 'include:_spf.example.net' },
        { domain: '_spf.example.net', term: 'ip4:192.0.2.0/24' },
      ],
    });
    expect(seen.tree.terms.map(({ text: term, outcome }) => `${term}: ${outcome}`)).toEqual([
      'a:web.example.org: no-match',
      'include:_spf.example.net: match',
      '~all: not-reached',
    ]);
    expect(seen.tree.terms[1]?.record).toMatchObject({
      domain: '_spf.example.net',
      terms: [{ text: 'ip4:192.0.2.0/24', outcome: 'match', result: 'pass' }, { outcome: 'not-reached' }],
    });
    expect(seen.findings.map(({ id }) => id)).toEqual(['spf.passes']);
  });

  it('draws the tree in both languages', async () => {
    const english = await run('--ip', '192.0.2.9', '--mail-from', 'ann@example.org');
    expect(english).toContain('SPF: pass. 192.0.2.9 may send for example.org.');
    expect(english).toContain('├─ include:_spf.example.net                  matches (1 look-up)');
    expect(english).toContain('│  ├─ ip4:192.0.2.0/24');
    const german = await run('--ip', '203.0.113.1', '--mail-from', '<ann@example.org>', '--lang', 'de');
    expect(german).toContain('SPF: wohl nicht erlaubt (softfail).');
    expect(german).toContain('└─ ~all                                      trifft zu');
  });

  it('checks the HELO name for the null sender', async () => {
    const text = await run('--ip', '192.0.2.9', '--mail-from', '<>', '--helo', 'example.org', '--json');
    expect(z.parse(contract, JSON.parse(text)).domain).toBe('example.org');
  });

  it.each([
    [['--mail-from', 'ann@example.org'], '--ip'],
    [['--ip', '192.0.2.1'], '--mail-from'],
    [['--ip', '123.123.123.456', '--mail-from', 'ann@example.org'], '123.123.123.456'],
    [['--ip', '192.0.2.1', '--mail-from', ''], '--helo'],
    [['--ip', '192.0.2.1', '--mail-from', 'ann@example.org', 'example.org'], 'example.org'],
    [['--ip', '192.0.2.1', '--mail-from', 'ann@example.org', '--resolver', 'x'], 'x'],
    [['--ip', '192.0.2.1', '--mail-from', 'ann@example.org', '--timeout', '-1'], '--timeout'],
    [['--ip', '192.0.2.1', '--mail-from', 'a'.repeat(2000)], 'aaa'],
    [['--ip', '192.0.2.1', '--mail-from', 'ann@example.org', '--port', '25'], '--port'],
  ])('answers %j with one line', (argv, word) => {
    const invocation = readArguments(['spf', ...argv], 'en');
    expect(invocation.kind).toBe('unusable');
    if (invocation.kind !== 'unusable') return;
    expect(invocation.message).toContain(word);
    expect(invocation.message).not.toContain('\n');
  });
});
