import type { CharsetDecoder } from './charset-decoder.ts';
import { readParameterized } from './content-type.ts';
import { headerValue, type HeaderField } from './header-fields.ts';
import {
  fieldColon,
  lineEnd,
  splitHeaderFields,
  withoutCarriageReturns,
  type TextRange,
} from './split-header-fields.ts';

/** Nesting of multiparts that is followed; real notices have four or fewer. */
export const MAX_DEPTH = 20;
/** Leaves that are read from one message. */
export const MAX_PARTS = 1000;
/** RFC 2046 §5.1.1 allows 70; a longer one is cut short by some senders and still found. */
const MAX_BOUNDARY_LENGTH = 200;

/** A leaf of the MIME tree as offsets into the text it was read from. */
export interface MimeLeaf {
  /** Lower case; `text/plain` where none is stated. */
  readonly contentType: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Fields of the part itself, as bytes. For a message that is no multipart: the message's own fields. */
  readonly headers: readonly HeaderField[];
  /** The body; an offset in octets. */
  readonly start: number;
  readonly end: number;
  /** Line where the body starts. */
  readonly line: number;
  /** Number of the innermost multipart/alternative it stands in, 0 for none. */
  readonly alternative: number;
}

/** A limit that was reached. */
export type MimeProblem = 'too-many-parts' | 'nested-too-deep' | 'headers-too-large';

/** The leaves of a message in order. */
export interface MimeTree {
  readonly leaves: readonly MimeLeaf[];
  /** Text in front of the first boundary of the outermost multipart, null where there is none. */
  readonly preamble: TextRange | null;
  readonly problems: ReadonlySet<MimeProblem>;
}

/** What a body is read as. */
interface Entity extends TextRange {
  readonly headers: readonly HeaderField[];
  readonly defaultType: string;
  readonly depth: number;
  readonly alternative: number;
}

interface Delimiter {
  /** End of the text in front of it, line end taken off. */
  readonly before: number;
  /** Start of the line behind it. */
  readonly after: number;
  readonly closing: boolean;
}

interface Delimited {
  readonly name: string;
  readonly first: Delimiter;
}

/** Offset of the next line that starts with two dashes, -1 for none. `from` is the start of a line. */
function nextDashLine(text: string, from: number, end: number): number {
  if (text.startsWith('--', from)) return from < end ? from : -1;
  const found = text.indexOf('\n--', from);
  return found === -1 || found + 1 >= end ? -1 : found + 1;
}

/** The next line that is exactly the boundary (RFC 2046 §5.1.1); `from` is the start of a line. */
function nextDelimiter(text: string, boundary: string, from: number, end: number): Delimiter | null {
  for (let at = nextDashLine(text, from, end); at !== -1; ) {
    const stop = lineEnd(text, at, end);
    if (text.startsWith(boundary, at + 2)) {
      const rest = at + 2 + boundary.length;
      const closing = text.startsWith('--', rest);
      if (rest <= stop && text.slice(closing ? rest + 2 : rest, stop).trim() === '') {
        const before = withoutCarriageReturns(text, from, Math.max(from, at - 1));
        return { before, after: Math.min(stop + 1, end), closing };
      }
    }
    at = stop + 1 >= end ? -1 : nextDashLine(text, stop + 1, end);
  }
  return null;
}

/** Guesses the boundary of a multipart that does not state it: the first `--` line with a Content- field behind it. */
export function sniffBoundary(text: string, start: number, end: number): string | null {
  for (let at = nextDashLine(text, start, end); at !== -1; ) {
    const stop = lineEnd(text, at, end);
    const boundary = text.slice(at + 2, Math.min(stop, at + 3 + MAX_BOUNDARY_LENGTH)).trimEnd();
    const usable = boundary !== '' && boundary.length <= MAX_BOUNDARY_LENGTH;
    const isField = text.slice(stop + 1, stop + 9).toLowerCase() === 'content-';
    if (usable && isField && fieldColon(text, stop + 1, lineEnd(text, stop + 1, end)) !== -1) return boundary;
    at = stop + 1 >= end ? -1 : nextDashLine(text, stop + 1, end);
  }
  return null;
}

/** Counts lines up to offsets that only grow, so that every line feed is counted once. */
class LineCounter {
  constructor(
    private readonly text: string,
    private at: number,
    private line: number,
  ) {}

  lineOf(offset: number): number {
    for (;;) {
      const found = this.text.indexOf('\n', this.at);
      if (found === -1 || found >= offset) return this.line;
      this.at = found + 1;
      this.line += 1;
    }
  }
}

class TreeReader {
  readonly leaves: MimeLeaf[] = [];
  readonly problems = new Set<MimeProblem>();
  preamble: TextRange | null = null;
  private alternatives = 0;
  private readonly lines: LineCounter;

  constructor(
    private readonly text: string,
    private readonly decode: CharsetDecoder,
    start: TextRange,
  ) {
    this.lines = new LineCounter(text, start.start, start.line);
  }

  readBody(entity: Entity): void {
    const type = readParameterized(headerValue(entity.headers, 'content-type') ?? '', this.decode);
    const contentType = type.value.includes('/') ? type.value : entity.defaultType;
    if (!contentType.startsWith('multipart/')) {
      this.addLeaf(entity, contentType, type.parameters);
      return;
    }
    if (entity.depth >= MAX_DEPTH) {
      this.problems.add('nested-too-deep');
      this.addLeaf(entity, contentType, type.parameters);
      return;
    }
    const boundary = this.findBoundary(type.parameters['boundary'], entity);
    if (boundary === null) this.addLeaf(entity, 'text/plain', type.parameters);
    else this.readParts(entity, contentType, boundary);
  }

  private findBoundary(stated: string | undefined, entity: Entity): Delimited | null {
    const { start, end } = entity;
    const byName = (name: string): Delimited | null => {
      if (name === '' || name.length > MAX_BOUNDARY_LENGTH) return null;
      const first = nextDelimiter(this.text, name, start, end);
      return first === null ? null : { name, first };
    };
    return byName(stated ?? '') ?? byName(sniffBoundary(this.text, start, end) ?? '');
  }

  private readParts(entity: Entity, contentType: string, { name, first }: Delimited): void {
    const alternative =
      contentType === 'multipart/alternative' ? (this.alternatives += 1) : entity.alternative;
    const defaultType = contentType === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
    this.preamble ??= { start: entity.start, end: first.before, line: entity.line };
    let delimiter: Delimiter | null = first;
    while (delimiter !== null && !delimiter.closing && delimiter.after < entity.end) {
      if (this.leaves.length >= MAX_PARTS) {
        this.problems.add('too-many-parts');
        return;
      }
      const start = delimiter.after;
      const line = this.lines.lineOf(start);
      delimiter = nextDelimiter(this.text, name, start, entity.end);
      const end = Math.max(start, delimiter?.before ?? entity.end);
      const block = splitHeaderFields(this.text, { start, end, line });
      if (block.tooLarge) this.problems.add('headers-too-large');
      this.readBody({
        headers: block.fields,
        start: block.bodyStart,
        end,
        line: block.bodyLine,
        defaultType,
        depth: entity.depth + 1,
        alternative,
      });
    }
  }

  private addLeaf(entity: Entity, contentType: string, parameters: Readonly<Record<string, string>>): void {
    const { headers, start, end, line, alternative } = entity;
    this.leaves.push({ contentType, parameters, headers, start, end, line, alternative });
  }
}

/**
 * Reads the body of a message as a tree (RFC 2046) and returns its leaves. A returned message (message/rfc822) is a
 * leaf. Boundaries that are missing, unquoted or unclosed are coped with; time is linear in the text for a depth.
 */
export function readMimeTree(
  text: string,
  headers: readonly HeaderField[],
  body: TextRange,
  decode: CharsetDecoder,
): MimeTree {
  const reader = new TreeReader(text, decode, body);
  reader.readBody({ ...body, headers, defaultType: 'text/plain', depth: 0, alternative: 0 });
  return { leaves: reader.leaves, preamble: reader.preamble, problems: reader.problems };
}
