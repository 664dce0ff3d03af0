import { describe, expect, it } from 'vitest';
import { blockValue, cutText, lineValue } from '../../../shared/wording/bounded-value.ts';

/** Half of a surrogate pair without its other half. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

describe('cutting', () => {
  it('leaves short text alone', () => {
    expect(cutText('ann@example.org', 15)).toBe('ann@example.org');
  });

  it('keeps both ends of a long address and shows the cut', () => {
    const address = `${'a'.repeat(300)}@example.org`;
    const cut = cutText(address, 40);
    expect(cut).toHaveLength(40);
    expect(cut).toMatch(/^a+…a+@example\.org$/);
  });

  it('keeps the beginning of a long sentence', () => {
    expect(cutText('The mailbox is full and nothing can be stored', 20)).toBe('The mailbox is full…');
  });

  it('never leaves half a character', () => {
    for (let limit = 4; limit < 24; limit += 1) {
      const cut = cutText('😀'.repeat(40), limit);
      expect(cut.length).toBeLessThanOrEqual(limit);
      expect(cut).not.toMatch(HALF);
      expect(cutText(`x ${'😀'.repeat(40)}`, limit)).not.toMatch(HALF);
    }
  });
});

describe('values for one line', () => {
  it('lose line breaks, control characters and everything that turns the direction', () => {
    expect(lineValue('a\r\nb\u0000c\u202ed\u2066e\u200bf', 50)).toBe('a b c d e f');
    expect(lineValue('  x\t\ty  ', 50)).toBe('x y');
  });

  it('stay bounded however long the input is', () => {
    expect(lineValue('x'.repeat(1_000_000), 80)).toHaveLength(80);
    expect(lineValue('\u202e'.repeat(1_000_000), 80).length).toBeLessThanOrEqual(80);
  });
});

describe('values for several lines', () => {
  it('keep their line breaks', () => {
    expect(blockValue('a\nb\u0007c\n', 50)).toBe('a\nb c\n');
  });
});
