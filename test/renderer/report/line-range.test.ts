import { describe, expect, it } from 'vitest';
import {
  aroundLine,
  countLines,
  earlier,
  later,
  lineWith,
  STEP_LINES,
} from '../../../renderer/report/line-range.ts';

describe('the drawn part of a long text', () => {
  it('starts at the beginning and grows by steps to both ends', () => {
    const first = aroundLine(1, 10_000);
    expect(first).toEqual({ from: 1, to: STEP_LINES });
    expect(later(first, 500)).toEqual({ from: 1, to: 500 });
    expect(earlier({ from: 300, to: 700 })).toEqual({ from: 1, to: 700 });
  });

  it('moves to a line outside of it and stays for a line within it', () => {
    const present = { from: 1, to: STEP_LINES };
    expect(aroundLine(20, 10_000, present)).toBe(present);
    const moved = aroundLine(5000, 10_000, present);
    expect(moved.from).toBeLessThanOrEqual(5000);
    expect(moved.to).toBeGreaterThanOrEqual(5000);
    expect(aroundLine(10_000, 10_000)).toEqual({ from: 10_000 - STEP_LINES + 1, to: 10_000 });
    expect(aroundLine(3, 3)).toEqual({ from: 1, to: 3 });
  });

  it('counts lines and finds the one with a word', () => {
    expect(countLines('')).toBe(1);
    expect(countLines('a\nb\nc')).toBe(3);
    expect(lineWith('a\nMX.Example.org\nc', 'mx.example.org')).toBe(2);
    expect(lineWith('a\nb', 'mx.example.org')).toBeNull();
  });
});
