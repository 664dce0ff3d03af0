import { Buffer } from 'node:buffer';

/** An input as bytes and as a string with one character per byte, so that offsets agree. */
export interface Source {
  readonly bytes: Buffer;
  readonly text: string;
}

/** Makes both views of the same bytes; the buffer is not copied. */
export function sourceOf(bytes: Buffer): Source {
  return { bytes, text: bytes.toString('latin1') };
}
