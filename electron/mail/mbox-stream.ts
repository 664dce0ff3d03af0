import { Buffer } from 'node:buffer';
import { nextSeparator, SEPARATOR_OCTETS } from './split-mbox.ts';

/** A message of an mbox, or that one was too large and left out. */
export type MboxMessage =
  | { readonly kind: 'message'; readonly bytes: Buffer }
  | { readonly kind: 'too-large'; readonly sizeOctets: number };

const FIRST_CAPACITY = 256 * 1024;
/** Room that is kept where a large message made it grow. */
const MAX_IDLE_CAPACITY = 8 * 1024 * 1024;

/** Collects the octets of one message after the other; holds no more than one message and one piece. */
class MboxBuffer {
  private buffer = Buffer.alloc(FIRST_CAPACITY);
  /** Where the message begins, and where what has come ends. */
  private start = 0;
  private end = 0;
  /** No separator begins between the message's start and here. */
  private searched = 0;
  /** Octets of the message that were thrown away, since it is too large. */
  private dropped = 0;

  constructor(private readonly limit: number) {}

  /** Takes octets in and gives the messages that they end. */
  *add(piece: Uint8Array): Generator<MboxMessage> {
    this.makeRoom(piece.length);
    this.buffer.set(piece, this.end);
    this.end += piece.length;
    yield* this.ended(this.end - SEPARATOR_OCTETS);
    if (this.end - this.start > this.limit) this.drop();
  }

  /** What is left when the file ends. */
  *finish(): Generator<MboxMessage> {
    yield* this.ended(this.end);
    if (this.dropped + this.end > this.start) yield this.take(this.end);
  }

  /** Messages in front of separators that begin before `until`: a later one may not be whole yet. */
  private *ended(until: number): Generator<MboxMessage> {
    for (;;) {
      const next = nextSeparator(this.buffer, this.searched, this.end);
      if (next === -1 || next >= until) break;
      yield this.take(next);
    }
    this.searched = Math.max(this.start, until - 1);
  }

  private take(next: number): MboxMessage {
    const bytes = this.buffer.subarray(this.start, next);
    const sizeOctets = this.dropped + bytes.length;
    this.start = next;
    this.searched = next;
    this.dropped = 0;
    return sizeOctets > this.limit
      ? { kind: 'too-large', sizeOctets }
      : { kind: 'message', bytes: Buffer.from(bytes) };
  }

  /** Keeps only what a separator may begin in. */
  private drop(): void {
    const kept = Math.min(this.end - this.start, 2 * SEPARATOR_OCTETS);
    this.dropped += this.end - this.start - kept;
    this.start = this.end - kept;
    this.searched = this.start;
  }

  private makeRoom(octets: number): void {
    if (this.end + octets <= this.buffer.length) return;
    const rest = this.buffer.subarray(this.start, this.end);
    const needed = rest.length + octets;
    const isLarge = this.buffer.length > MAX_IDLE_CAPACITY && needed <= FIRST_CAPACITY;
    const room = Math.max(needed, isLarge ? FIRST_CAPACITY : this.buffer.length);
    // Room for twice as much lets a large message grow without being copied for every piece.
    const larger = needed <= this.buffer.length && !isLarge ? this.buffer : Buffer.alloc(room * 2);
    larger.set(rest);
    this.buffer = larger;
    this.searched -= this.start;
    this.start = 0;
    this.end = rest.length;
  }
}

/**
 * The messages of an mbox file (RFC 4155) that comes in pieces, separator lines included. Memory does not grow with
 * their number; one of more than `limitOctets` is left out and named.
 */
export async function* mboxMessages(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limitOctets: number,
): AsyncGenerator<MboxMessage> {
  const buffer = new MboxBuffer(limitOctets);
  for await (const piece of pieces) yield* buffer.add(piece);
  yield* buffer.finish();
}
