import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordFinder, wordTable } from '../../../shared/bounce/word-finder.ts';

describe('finding words in a text', () => {
  it('tells which stand in it, and where', () => {
    const finder = new WordFinder(wordTable(['full', 'over quota', 'quota', 'mailbox']));
    expect(finder.find('quota: mailbox over quota').sort()).toEqual([1, 2, 3]);
    expect(finder.placesOf(2, 9)).toEqual([20, 0]);
    expect(finder.placesOf(0, 9)).toEqual([]);
  });

  it('forgets the text before', () => {
    const finder = new WordFinder(wordTable(['full']));
    finder.find('full');
    expect(finder.find('empty')).toEqual([]);
    expect(finder.placesOf(0, 9)).toEqual([]);
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
          const entry = words[number] ?? '';
          const all = [...line].flatMap((_, at) => (line.startsWith(entry, at) ? [at] : []));
          expect(finder.placesOf(number, 100)).toEqual(all.reverse());
        }
      }),
    );
  });
});
