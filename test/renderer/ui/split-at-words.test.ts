import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAtWords } from '../../../renderer/ui/split-at-words.ts';

/** Text of any characters; fast-check's own units for that take seconds to be made. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10_ff_ff }), { maxLength: 12 })
  .map((codes) => String.fromCodePoint(...codes));

describe('splitAtWords', () => {
  it('marks the words where they stand', () => {
    expect(splitAtWords('550 5.1.1 User unknown here', 'User unknown')).toEqual({
      before: '550 5.1.1 ',
      words: 'User unknown',
      after: ' here',
    });
  });

  it('finds words across folded lines and in another case, and leaves the text as it is', () => {
    expect(splitAtWords('rejected: USER\n    unknown in table', 'user unknown')).toEqual({
      before: 'rejected: ',
      words: 'USER\n    unknown',
      after: ' in table',
    });
  });

  it('marks the whole text where no words are named, and nothing where they do not occur', () => {
    expect(splitAtWords('mailbox full', null).words).toBe('mailbox full');
    expect(splitAtWords('mailbox full', 'user unknown')).toEqual({
      before: 'mailbox full',
      words: '',
      after: '',
    });
    expect(splitAtWords('mailbox full', '  ').words).toBe('');
  });

  it('never changes the text', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, words) => {
        const parts = splitAtWords(text, words);
        expect(parts.before + parts.words + parts.after).toBe(text);
      }),
    );
  });
});
