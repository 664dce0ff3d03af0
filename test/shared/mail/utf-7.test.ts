import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { textFromUtf7 } from '../../../shared/mail/utf-7.ts';

describe('text of UTF-7', () => {
  it.each([
    ['A+ImIDkQ.', 'A≢Α.'],
    ['Hi Mom -+Jjo--!', 'Hi Mom -☺-!'],
    ['+ZeVnLIqe-', '日本語'],
    ['Item 3 is +AKM-1.', 'Item 3 is £1.'],
    ['1 +- 1', '1 + 1'],
    ['+2D3eAA-', '😀'],
  ])('%s (RFC 2152)', (encoded, expected) => {
    expect(textFromUtf7(encoded)).toBe(expected);
  });

  it.each(['a+b', '+', 'C++ ', '+A-'])('leaves damage as it is: %s', (text) => {
    expect(textFromUtf7(text)).toBe(text);
  });

  it('is what a charset library wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(textFromUtf7(iconv.encode(text, 'utf-7').toString('latin1'))).toBe(text);
      }),
    );
  });
});
