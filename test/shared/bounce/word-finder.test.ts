import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordFinder, wordTable } from '../../../shared/bounce/word-finder.ts';

describe('finding words in a text', () => {
  it('tells which stand in it, and where first and last', () => {
    const finder = new WordFinder(wordTable(['full', 'over quota', 'quota', 'mailbox']));
    expect(finder.find('quota: mailbox over quota').sort()).toEqual([1, 2, 3]);
    expect([finder.firstOf(2), finder.lastOf(2)]).toEqual([0, 20]);
    expect([finder.firstOf(0), finder.lastOf(0)]).toEqual([-1, -1]);
  });

  it('forgets the text before', () => {
    const finder = new WordFinder(wordTable(['full']));
    finder.find('full');
    expect(finder.find('empty')).toEqual([]);
    expect(finder.firstOf(0)).toBe(-1);
  });

  it('finds what a search for each word finds', () => {
    const word = fc.oneof(fc.stringMatching(/^[a-c ]{3,6}$/), fc.stringMatching(/^[不在宛先]{2,3}$/));
    const text = fc.array(fc.oneof(word, fc.constantFrom(' ', 'ab', '不')), { maxLength: 12 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), text, (words, pieces) => {
        const line = pieces.join('');
        const finder = new WordFinder(wordTable(words));
        const expected = words.flatMap((entry, number) => (line.includes(entry) ? [number] : []));
        expect(finder.find(line).sort((a, b) => a - b)).toEqual(expected);
        for (const number of expected) {
          expect(finder.firstOf(number)).toBe(line.indexOf(words[number] ?? ''));
          expect(finder.lastOf(number)).toBe(line.lastIndexOf(words[number] ?? ''));
        }
      }),
    );
  });
});
