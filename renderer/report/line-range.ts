/** Lines drawn at first, and added by each press of a button. */
export const STEP_LINES = 400;
/** Longest part of one line that is drawn, in UTF-16 units. */
export const MAX_LINE_LENGTH = 2000;

/** A part of the lines of a text, both ends included, counted from 1. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** The part to draw so that a line is in it: the present one where it is, else one around the line. */
export function aroundLine(line: number, total: number, present?: LineRange): LineRange {
  if (present && line >= present.from && line <= present.to) return present;
  const from = Math.max(1, Math.min(line - STEP_LINES / 2, total - STEP_LINES + 1));
  return { from, to: Math.min(total, from + STEP_LINES - 1) };
}

export function earlier(range: LineRange): LineRange {
  return { from: Math.max(1, range.from - STEP_LINES), to: range.to };
}

export function later(range: LineRange, total: number): LineRange {
  return { from: range.from, to: Math.min(total, range.to + STEP_LINES) };
}

/** Number of lines, without making them. */
export function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Number of the first line that contains the words, from 1; null where none does. Case does not matter. */
export function lineWith(text: string, words: string): number | null {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  return at < 0 ? null : countLines(text.slice(0, at));
}
