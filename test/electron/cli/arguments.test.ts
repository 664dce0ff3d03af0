import { describe, expect, it } from 'vitest';
import { languageOfLocale, readArguments } from '../../../electron/cli/arguments.ts';

describe('readArguments', () => {
  it('reads files, form and language of explain', () => {
    expect(readArguments(['explain', 'a.eml', 'b.eml', '--jsonl', '--lang', 'de'], 'en_US.UTF-8')).toEqual({
      kind: 'explain',
      files: ['a.eml', 'b.eml'],
      filesFrom: null,
      form: 'jsonl',
      language: 'de',
    });
  });

  it('takes the language of the system where none is given', () => {
    expect(readArguments(['explain', '-'], 'de_AT.UTF-8')).toMatchObject({ language: 'de', form: 'text' });
    expect(languageOfLocale('fr_FR')).toBe('en');
    expect(languageOfLocale(undefined)).toBe('en');
  });

  it.each([
    [['frobnicate'], 'frobnicate'],
    [['explain', '--lang', 'fr'], 'fr'],
    [['explain', '--json', '--jsonl', 'x'], '--jsonl'],
    [['explain', '--jsonl', '--csv', 'x'], '--csv'],
    [['explain', '--nonsense'], '--nonsense'],
  ])('answers %j with one line that names the trouble', (argv, word) => {
    const invocation = readArguments(argv, 'en');
    expect(invocation.kind).toBe('unusable');
    if (invocation.kind !== 'unusable') return;
    expect(invocation.message).toContain(word);
    expect(invocation.message).not.toContain('\n');
  });

  it('prints help for nothing and for --help', () => {
    expect(readArguments([], 'en').kind).toBe('help');
    expect(readArguments(['--help', '--lang', 'de'], 'en')).toEqual({
      kind: 'help',
      command: null,
      language: 'de',
    });
    expect(readArguments(['settings', '--help'], 'en')).toMatchObject({ kind: 'help', command: 'settings' });
    expect(readArguments(['explain', '--help'], 'en')).toMatchObject({ kind: 'help', command: 'explain' });
    expect(readArguments(['help', 'explain'], 'en')).toMatchObject({ kind: 'help', command: 'explain' });
  });

  it('reads the address and the network options of settings, the command standing anywhere', () => {
    const argv = [
      '--resolver',
      '192.0.2.53:5353',
      'settings',
      'ann@example.org',
      '--resolver',
      '[2001:db8::53]',
    ];
    expect(readArguments([...argv, '--timeout', '500', '--consent', '--json'], 'en')).toEqual({
      kind: 'settings',
      address: 'ann@example.org',
      offline: false,
      json: true,
      consented: true,
      resolvers: [
        { address: '192.0.2.53', family: 4, port: 5353 },
        { address: '2001:db8::53', family: 6, port: 53 },
      ],
      timeoutMs: 500,
      language: 'en',
    });
  });

  it.each([
    [['settings'], 'name@example.org'],
    [['settings', 'a@example.org', 'b@example.org'], 'name@example.org'],
    [['settings', 'a@example.org', '--offline', '--consent'], '--offline'],
    [['settings', 'a@example.org', '--resolver', 'dns.example.org'], 'dns.example.org'],
    [['settings', 'a@example.org', '--resolver', '192.0.2.53:99999'], '192.0.2.53:99999'],
    [['settings', 'a@example.org', '--timeout', '1e3'], '1e3'],
    [['settings', 'a@example.org', '--timeout', '0'], '0'],
    [['settings', 'a@example.org', '--csv'], '--csv'],
    [['explain', '--consent'], '--consent'],
  ])('refuses %j in one line', (argv, word) => {
    const invocation = readArguments(argv, 'en');
    expect(invocation.kind).toBe('unusable');
    if (invocation.kind !== 'unusable') return;
    expect(invocation.message).toContain(word);
    expect(invocation.message).not.toContain('\n');
  });
});
