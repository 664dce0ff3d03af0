import { Buffer } from 'node:buffer';
import { mboxMessages } from '../mail/mbox-stream.ts';
import { MAX_INPUT_OCTETS } from '../mail/prepare.ts';
import { mayHoldSeveral, splitInput } from '../mail/split-input.ts';
import { SEPARATOR_OCTETS, startsLikeMbox } from '../mail/split-mbox.ts';

/** One mail of an input. `start` is its offset, null where it was put together from several places. */
export type FoundMail =
  | { readonly kind: 'mail'; readonly start: number | null; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly start: number; readonly sizeOctets: number };

type Pieces = AsyncIterator<Uint8Array, unknown>;

async function* following(first: Uint8Array, pieces: Pieces): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
}

async function* messages(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<FoundMail> {
  let start = 0;
  for await (const message of mboxMessages(pieces, MAX_INPUT_OCTETS)) {
    const sizeOctets = message.kind === 'message' ? message.bytes.length : message.sizeOctets;
    yield message.kind === 'message'
      ? { kind: 'mail', start, bytes: message.bytes }
      : { kind: 'too-large', start, sizeOctets };
    start += sizeOctets;
  }
}

/** Everything up to the limit; null where there is more. */
async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let sizeOctets = 0;
  for await (const piece of pieces) {
    parts.push(piece);
    sizeOctets += piece.length;
    if (sizeOctets > MAX_INPUT_OCTETS) return null;
  }
  return Buffer.concat(parts);
}

/** Offset of a part that is a view of the whole; null for a copy. */
function offsetIn(whole: Buffer, part: Uint8Array): number | null {
  const start = part.byteOffset - whole.byteOffset;
  const isInside = start >= 0 && start + part.length <= whole.length;
  return part.buffer === whole.buffer && isInside ? start : null;
}

/**
 * The mails of one input that comes in pieces, as the command line finds them: an mbox is read message by message, any
 * other input as a whole.
 */
export async function* mailsIn(
  name: string | null,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<FoundMail> {
  const pieces = source[Symbol.asyncIterator]();
  let start = Buffer.alloc(0);
  while (start.length < SEPARATOR_OCTETS) {
    const next = await pieces.next();
    if (next.done) break;
    start = start.length === 0 ? Buffer.from(next.value) : Buffer.concat([start, next.value]);
  }
  const all = following(start, pieces);
  if (mayHoldSeveral(name) && startsLikeMbox(start)) {
    yield* messages(all);
    return;
  }
  const whole = await collect(all);
  if (whole === null) {
    yield { kind: 'too-large', start: 0, sizeOctets: MAX_INPUT_OCTETS };
    return;
  }
  for (const bytes of splitInput(name, whole)) {
    yield { kind: 'mail', start: offsetIn(whole, bytes), bytes };
  }
}
