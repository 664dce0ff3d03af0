import type { HeaderField } from './header-fields.ts';

/** Octets of one header block that are kept; the rest is skipped and reported. Real blocks stay below 100 kB. */
export const MAX_HEADER_OCTETS = 1024 * 1024;
/** Octets of one field that are kept, so that one huge field does not cost the others. */
export const MAX_FIELD_OCTETS = 256 * 1024;
/** Fields of one header block that are kept. */
export const MAX_HEADER_FIELDS = 20_000;

/** A longer word before a colon is no field name (RFC 5322 allows 998; real ones stay below 60). */
const MAX_NAME_OCTETS = 100;
/** How far a line that lost its indentation may be from the next field. */
const LOST_FOLD_LINES = 5;

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;

/** A header block and where the body behind it starts. */
export interface HeaderBlock {
  readonly fields: readonly HeaderField[];
  /** Offset of the first character behind the block and its empty line. */
  readonly bodyStart: number;
  /** Line of that character, counted like `firstLine`. */
  readonly bodyLine: number;
  /** What ended the block: an empty line, the end of the text, or a line that can be no field. */
  readonly end: 'empty-line' | 'end-of-text' | 'no-field';
  /** True: a limit was reached and later fields are missing. */
  readonly tooLarge: boolean;
}

/** Part of a text, with the number of its first line. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Offset of the line feed that ends the line at `from`, or `end`. */
export function lineEnd(text: string, from: number, end: number): number {
  const found = text.indexOf('\n', from);
  return found === -1 || found > end ? end : found;
}

/** `end` without the carriage returns in front of it; mail saved twice has several. */
export function withoutCarriageReturns(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) === CR) last -= 1;
  return last;
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** A name and the colon behind it; web addresses (`http://`) are no fields. */
const NAME = new RegExp(`[a-z][!-9;-~]{0,${MAX_NAME_OCTETS - 1}}[ \\t]{0,${MAX_NAME_OCTETS}}:(?!//)`, 'iy');

/** Offset of the colon when the line at `start` is `Name: ...`, else -1. */
export function fieldColon(text: string, start: number, end: number): number {
  NAME.lastIndex = start;
  const colon = start < end && NAME.test(text) ? NAME.lastIndex - 1 : -1;
  return colon < end ? colon : -1;
}

function isBlankLine(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (!isBlank(code) && code !== CR) return false;
  }
  return true;
}

/** A line without indentation or colon belongs to the field before it when another field follows soon. */
function fieldFollows(text: string, from: number, end: number): boolean {
  let start = from;
  for (let count = 0; count < LOST_FOLD_LINES && start < end; count += 1) {
    const stop = lineEnd(text, start, end);
    if (isBlankLine(text, start, stop)) return false;
    if (fieldColon(text, start, stop) !== -1) return true;
    start = stop + 1;
  }
  return false;
}

/** An indented or blank-only line goes on with the block only where more of it follows. */
function continues(text: string, start: number, stop: number, end: number): boolean {
  if (!isBlankLine(text, start, stop)) return true;
  const next = stop + 1;
  if (next >= end) return false;
  return isBlank(text.charCodeAt(next)) || fieldColon(text, next, lineEnd(text, next, end)) !== -1;
}

interface Draft {
  readonly name: string;
  readonly line: number;
  readonly pieces: string[];
}

/** Collects fields up to the limits. */
class FieldCollector {
  readonly fields: HeaderField[] = [];
  tooLarge = false;
  private draft: Draft | null = null;
  private room = MAX_HEADER_OCTETS;
  private fieldRoom = 0;

  get started(): boolean {
    return this.draft !== null || this.fields.length > 0;
  }

  begin(name: string, line: number, piece: string): void {
    this.close();
    if (this.room <= 0 || this.fields.length >= MAX_HEADER_FIELDS) {
      this.tooLarge = true;
      return;
    }
    this.draft = { name, line, pieces: [] };
    this.fieldRoom = MAX_FIELD_OCTETS;
    this.add(piece);
  }

  add(piece: string): void {
    if (this.draft === null) return;
    const most = Math.min(this.room, this.fieldRoom);
    if (piece.length > most) this.tooLarge = true;
    if (most <= 0) return;
    this.draft.pieces.push(piece.length > most ? piece.slice(0, most) : piece);
    this.room -= Math.min(piece.length, most) + 1;
    this.fieldRoom -= piece.length + 1;
  }

  close(): void {
    if (this.draft === null) return;
    const { name, line, pieces } = this.draft;
    const [only] = pieces;
    const value = pieces.length === 1 && only !== undefined ? only : pieces.join(' ');
    this.fields.push({ name, value: value.trim(), line });
    this.draft = null;
  }
}

function isMailboxLine(text: string, start: number): boolean {
  return text.startsWith('From ', start) || text.startsWith('>From ', start);
}

/**
 * Splits the header block at the start of `range` into fields (RFC 5322 §2.2), in linear time. Takes any line end,
 * folded lines, lines that lost their indentation, and the `From ` line of an mbox file. Folds become one space.
 */
export function splitHeaderFields(text: string, range?: TextRange): HeaderBlock {
  const end = range?.end ?? text.length;
  const first = range?.start ?? 0;
  let start = first;
  let line = range?.line ?? 1;
  const collector = new FieldCollector();
  const block = (bodyStart: number, bodyLine: number, reason: HeaderBlock['end']): HeaderBlock => {
    collector.close();
    return { fields: collector.fields, bodyStart, bodyLine, end: reason, tooLarge: collector.tooLarge };
  };
  while (start < end) {
    const stop = lineEnd(text, start, end);
    const last = withoutCarriageReturns(text, start, stop);
    if (last === start) return block(Math.min(stop + 1, end), line + 1, 'empty-line');
    if (isBlank(text.charCodeAt(start)) && collector.started) {
      if (!continues(text, start, stop, end)) return block(Math.min(stop + 1, end), line + 1, 'empty-line');
      collector.add(text.slice(start, last).trim());
    } else {
      const colon = fieldColon(text, start, last);
      if (colon !== -1) {
        collector.begin(text.slice(start, colon).trimEnd().toLowerCase(), line, text.slice(colon + 1, last));
      } else if (collector.started && fieldFollows(text, stop + 1, end)) {
        collector.add(text.slice(start, last));
      } else if (!(start === first && isMailboxLine(text, start))) {
        return block(start, line, 'no-field');
      }
    }
    start = stop + 1;
    line += text.charCodeAt(stop) === LF ? 1 : 0;
  }
  return block(end, line, 'end-of-text');
}
