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
    expect(readArguments(['explain', '--help'], 'en')).toMatchObject({ kind: 'help', command: 'explain' });
    expect(readArguments(['help', 'explain'], 'en')).toMatchObject({ kind: 'help', command: 'explain' });
  });
});
