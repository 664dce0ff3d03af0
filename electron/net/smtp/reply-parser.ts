import { MAX_CONNECTION_OCTETS, MAX_LINE_CHARS, MAX_LINE_OCTETS, MAX_REPLY_LINES } from './limits.ts';
import { printable } from './printable.ts';

/** One reply of a server (RFC 5321 §4.2.1): its code and its lines without the code, made printable. */
export interface ServerReply {
  /** Code of the last line. */
  readonly code: number;
  readonly texts: readonly string[];
  /** The lines as sent, joined by LF. */
  readonly raw: string;
}

/** What the octets so far amount to. `flood`: more than any server sends. */
export type ParserState =
  | { readonly kind: 'reply'; readonly reply: ServerReply }
  | { readonly kind: 'foreign'; readonly text: string; readonly isWhole: boolean }
  | { readonly kind: 'partial'; readonly hasBytes: boolean }
  | { readonly kind: 'flood' };

/** `220`, `220 text`, `250-text`; codes of RFC 5321 §4.2.1 begin with 2 to 5. */
const REPLY_LINE = /^([2-5][0-9][0-9])(?:([ -])(.*))?$/s;

/** What a line that is not there yet may begin with. */
const REPLY_START = /^[2-5](?:[0-9](?:[0-9](?:[ \r\n-].*)?)?)?$/s;

/** Shown of what is no SMTP. */
const FOREIGN_CHARS = 200;

/** So much of foreign bytes tells what they are. */
const FOREIGN_ENOUGH = 80;

const LF = 10;
const CR = 13;

/** Cuts what a connection sends into replies. Keeps at most `MAX_CONNECTION_OCTETS`, over the whole connection. */
export class ReplyParser {
  private chunks: Buffer = Buffer.alloc(0);
  private total = 0;
  private lines: { readonly code: number; readonly text: string; readonly raw: string }[] = [];

  /** Octets that came over the whole connection. */
  get octets(): number {
    return this.total;
  }

  push(chunk: Buffer): void {
    this.total += chunk.length;
    if (this.total <= MAX_CONNECTION_OCTETS) this.chunks = Buffer.concat([this.chunks, chunk]);
  }

  /** Takes the next whole reply out, or tells why there is none yet. */
  next(): ParserState {
    if (this.total > MAX_CONNECTION_OCTETS) return { kind: 'flood' };
    for (let taken = this.takeLine(); taken !== null; taken = this.takeLine()) {
      const line = taken.toString('utf8').replace(/\r?\n$/, '');
      const match = REPLY_LINE.exec(line);
      if (!match && this.lines.length === 0) return this.foreign(taken);
      if (this.lines.length >= MAX_REPLY_LINES) return { kind: 'flood' };
      // Lines without a code inside a reply are wrong, yet some servers send them.
      const text = printable(match ? (match[3] ?? '') : line, MAX_LINE_CHARS);
      const code = Number(match?.[1] ?? this.lines[0]?.code ?? 0);
      this.lines.push({ code, text, raw: printable(line, MAX_LINE_CHARS) });
      if (match && match[2] !== '-') return { kind: 'reply', reply: this.takeReply() };
    }
    const rest = this.chunks.toString('latin1', 0, 8);
    const isForeign = this.lines.length === 0 && rest !== '' && !REPLY_START.test(rest);
    if (isForeign) return this.foreign(Buffer.alloc(0));
    if (this.chunks.length > MAX_LINE_OCTETS) return { kind: 'flood' };
    return { kind: 'partial', hasBytes: rest !== '' || this.lines.length > 0 };
  }

  /** Throws away what came behind the last reply; how many octets that were. */
  dropRest(): number {
    const count = this.chunks.length;
    this.chunks = Buffer.alloc(0);
    return count;
  }

  /** The next line with its end. */
  private takeLine(): Buffer | null {
    // Empty lines before a reply are passed over.
    if (this.lines.length === 0) {
      let start = 0;
      while (this.chunks[start] === LF || this.chunks[start] === CR) start += 1;
      this.chunks = this.chunks.subarray(start);
    }
    const end = this.chunks.indexOf(LF);
    if (end < 0) return null;
    const line = this.chunks.subarray(0, end + 1);
    this.chunks = this.chunks.subarray(end + 1);
    return line;
  }

  private takeReply(): ServerReply {
    const lines = this.lines;
    this.lines = [];
    return {
      code: lines.at(-1)?.code ?? 0,
      texts: lines.map(({ text }) => text),
      raw: lines.map(({ raw }) => raw).join('\n'),
    };
  }

  private foreign(line: Buffer): ParserState {
    const bytes = Buffer.concat([line, this.chunks]);
    this.chunks = bytes;
    const isWhole = bytes.length >= FOREIGN_ENOUGH || bytes.includes(LF);
    // Latin-1 keeps each octet apart, so that binary data stays recognisable.
    const isText = !/[^\t\r\n\x20-\x7e]/.test(bytes.toString('latin1', 0, FOREIGN_CHARS));
    const text = bytes.toString(isText ? 'utf8' : 'latin1', 0, FOREIGN_CHARS * 2);
    return { kind: 'foreign', text: printable(text, FOREIGN_CHARS), isWhole };
  }
}
