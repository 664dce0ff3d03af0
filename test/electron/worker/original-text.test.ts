import { describe, expect, it } from 'vitest';
import { originalText } from '../../../electron/worker/original-text.ts';
import { MAX_ORIGINAL_OCTETS } from '../../../shared/ipc/limits.ts';

const of = (bytes: Uint8Array | string) => originalText(Buffer.from(bytes));

describe('originalText', () => {
  it('reads UTF-8, its lines ended by LF', () => {
    expect(of('\ufeffGröße\r\nzwei\ndrei')).toEqual({ text: 'Größe\nzwei\ndrei', cut: false });
    expect(of('eins\rzwei').text).toBe('eins\nzwei');
  });

  it('reads UTF-16 by its mark', () => {
    expect(of(Buffer.from('\ufeffGröße', 'utf16le')).text).toBe('Größe');
    expect(of(Buffer.from('\ufeffGröße', 'utf16le').swap16()).text).toBe('Größe');
  });

  it('reads what is no UTF-8 as Windows-1252', () => {
    expect(of(Uint8Array.of(0x47, 0x72, 0xf6, 0xdf, 0x65, 0x80)).text).toBe('Größe€');
  });

  it('shows nothing of a binary file', () => {
    expect(of(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0))).toEqual({ text: '', cut: false });
  });

  it('cuts long input and says so, also inside a character', () => {
    const { text, cut } = of('ä'.repeat(MAX_ORIGINAL_OCTETS / 2).replace(/^ä/, 'xä') + 'end');
    expect(cut).toBe(true);
    expect(text.endsWith('ää')).toBe(true);
    expect(text.length).toBe(MAX_ORIGINAL_OCTETS / 2);
  });

  it('cuts at the end of a line where it can', () => {
    const { text } = of('a line of text\r\n'.repeat(MAX_ORIGINAL_OCTETS / 10));
    expect(text.endsWith('a line of text\n')).toBe(true);
  });

  it('leaves a text of exactly the limit whole', () => {
    expect(of('x'.repeat(MAX_ORIGINAL_OCTETS)).cut).toBe(false);
  });
});
