import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uncompressRtf } from '../../../electron/mail/rtf-compression.ts';
import { readRtf } from '../../../electron/mail/rtf-text.ts';

const read = (rtf: string): string => readRtf(Buffer.from(rtf, 'latin1')).text;

describe('uncompressRtf', () => {
  it.each([
    [
      '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0',
      '{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n',
    ],
    [
      '1a0000001c0000004c5a4675e2d44b514100042057 58595a0d6e7d010eb0'.replace(' ', ''),
      '{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}',
    ],
  ])('the examples of [MS-OXRTFCP] §4', (hex, text) => {
    expect(uncompressRtf(Buffer.from(hex, 'hex'))?.toString('latin1')).toBe(text);
  });

  it('passes on what is not compressed and refuses anything else', () => {
    const head = Buffer.alloc(16);
    head.write('MELA', 8);
    expect(uncompressRtf(Buffer.concat([head, Buffer.from('{\\rtf1}')]))?.toString()).toBe('{\\rtf1}');
    expect(uncompressRtf(Buffer.from('{\\rtf1\\ansi some text}'))).toBeNull();
    expect(uncompressRtf(Buffer.alloc(10))).toBeNull();
  });

  it('gives at most nine octets for one, for any input', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (octets) => {
        const head = Buffer.alloc(16);
        head.writeUInt32LE(0xffffffff, 4);
        head.write('LZFu', 8);
        const out = uncompressRtf(Buffer.concat([head, octets]));
        expect(out?.length ?? 0).toBeLessThanOrEqual((octets.length + 16) * 9);
      }),
      { numRuns: 300 },
    );
  });
});

describe('readRtf', () => {
  it('keeps text and leaves out fonts, colours, pictures and unknown groups', () => {
    const rtf =
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red0;}{\\*\\generator x;}{\\pict 00ff}\\pard J\\'f6rg:\\tab \\{a\\}\\par\r\nb\\emdash c}";
    expect(readRtf(Buffer.from(rtf, 'latin1'))).toEqual({ kind: 'plain', text: 'Jörg:\t{a}\nb—c' });
  });

  it('knows Unicode characters with their substitutes, and code pages of two octets', () => {
    expect(read("{\\rtf1\\ansi\\u8364?5 \\uc2\\u223\\'df\\'dfe}")).toBe('€5 ße');
    expect(read("{\\rtf1\\ansi\\ansicpg932 \\'93\\'fa\\'96\\'7b}")).toBe('日本');
  });

  it('gives the HTML a text was made from', () => {
    const rtf =
      '{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 {\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 mailbox {\\*\\htmltag84 &lt;}\\htmlrtf <\\htmlrtf0 full\\htmlrtf\\par}\\htmlrtf0{\\*\\mhtmltag84 x}{\\*\\htmltag72 </p>}}';
    expect(readRtf(Buffer.from(rtf, 'latin1'))).toEqual({ kind: 'html', text: '<p>mailbox &lt;full</p>' });
  });

  it('ends on any text, however deep', () => {
    expect(read('{'.repeat(200_000) + 'a' + '}'.repeat(200_000) + 'b')).toBe('ab');
    const word = fc.constantFrom(
      '{',
      '}',
      '\\',
      '\\par',
      "\\'f6",
      '\\u1?',
      '\\*',
      '\\htmltag',
      '\\htmlrtf',
      ' a',
      '\\uc9',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        expect(typeof read(`{\\rtf1 ${words.join('')}`)).toBe('string');
      }),
      { numRuns: 300 },
    );
  });
});
