import { describe, expect, it } from 'vitest';
import { literalPatterns } from '../helpers/literal-patterns.ts';
import { examplesOf } from '../helpers/pattern-examples.ts';
import { SOURCE_FOLDERS, sourcesBelow } from '../helpers/repository.ts';

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

interface CasePatterns {
  readonly withoutIgnoreCase: (source: string, flags: string) => Pattern | null;
  readonly withPatternsWrittenOut: (program: string) => string;
}

function isCasePatterns(loaded: unknown): loaded is CasePatterns {
  return typeof loaded === 'object' && loaded !== null && 'withoutIgnoreCase' in loaded;
}

const script: unknown = await import(new URL('../../build/scripts/case-patterns.mjs', import.meta.url).href);
if (!isCasePatterns(script)) throw new Error('build/scripts/case-patterns.mjs exports something else');
const { withoutIgnoreCase, withPatternsWrittenOut } = script;

/** The pattern with the cases written out; itself where that cannot be done. */
function writtenOut(pattern: RegExp): RegExp {
  const other = withoutIgnoreCase(pattern.source, pattern.flags);
  return other === null ? pattern : new RegExp(other.source, other.flags);
}

function otherCase(text: string): string {
  return [...text].map((char, at) => (at % 2 === 0 ? char.toUpperCase() : char.toLowerCase())).join('');
}

/** Texts in which a pattern has something to find, in all cases. */
function textsFor(pattern: RegExp): readonly string[] {
  const texts = [...examplesOf(pattern)].flatMap((text) => [text, ` ${text} and more`, `x${text}`]);
  return texts.flatMap((text) => [text, text.toUpperCase(), text.toLowerCase(), otherCase(text)]);
}

describe('patterns with their cases written out', () => {
  it.each([
    [/full/i, '[Ff][Uu][Ll][Ll]'],
    [/[^a-c-]é/i, '[^A-Ca-c-][\\u00c9\\u00e9]'],
    [/[-x.]/i, '[X\\-x.]'],
    [/\bk\d{2}/i, '\\b[Kk]\\d{2}'],
  ])('%s', (pattern, source) => {
    expect(withoutIgnoreCase(pattern.source, pattern.flags)).toEqual({ source, flags: '' });
  });

  it('leave alone what does not ignore case, is about code points or repeats what it found', () => {
    for (const pattern of [/full/, /\p{L}/iu, /(a)\1/i])
      expect(withoutIgnoreCase(pattern.source, pattern.flags)).toBeNull();
  });

  it('stand in a program where the others stood', () => {
    const program = 'const a = /x"/gi.test(b) ? c / d : `/e/i`; // /f/i';
    expect(withPatternsWrittenOut(program)).toBe('const a = /[Xx]"/g.test(b) ? c / d : `/e/i`; // /f/i');
  });

  it('take every character that the others take', () => {
    const every = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code));
    for (const pattern of [/[a-zà-ž]/i, /[^kſ]/i, /[-x.]/i, /[^x_-]/i, /[α-ωа-я]/i, /ß|ÿ|µ|ǆ/i]) {
      const other = writtenOut(pattern);
      expect(every.filter((char) => other.test(char) !== pattern.test(char))).toEqual([]);
    }
  });

  const patterns = sourcesBelow(...SOURCE_FOLDERS).flatMap((file) => [...literalPatterns(file)]);

  it('find in their texts what all patterns of the product find', () => {
    const wrong = patterns.flatMap(({ where, pattern }) => {
      const other = writtenOut(pattern);
      const differs = textsFor(pattern).some(
        (text) => JSON.stringify(other.exec(text)) !== JSON.stringify(pattern.exec(text)),
      );
      return differs ? [where] : [];
    });
    expect(wrong).toEqual([]);
    expect(patterns.filter(({ pattern }) => writtenOut(pattern) !== pattern).length).toBeGreaterThan(200);
  });
});
