import { MAX_ORIGINAL_OCTETS } from '../../shared/ipc/limits.ts';
import { decodeBytes } from '../mail/charset.ts';
import { looksBinary, prepare } from '../mail/prepare.ts';

/** The input as shown to the user. */
export interface OriginalText {
  /** Empty where the input is no text. Lines end in LF and count as in the evidence. */
  readonly text: string;
  readonly cut: boolean;
}

const LF = 10;

/** At most {@link MAX_ORIGINAL_OCTETS}, up to the end of a line where there is one. */
function beginning(bytes: Buffer): Buffer {
  const limited = bytes.subarray(0, MAX_ORIGINAL_OCTETS);
  const lineEnd = limited.lastIndexOf(LF);
  return lineEnd === -1 ? limited : limited.subarray(0, lineEnd + 1);
}

/** The input decoded for reading. Parts in a transfer encoding stay as they came: this is the original. */
export function originalText(input: Uint8Array): OriginalText {
  const prepared = prepare(input);
  if (prepared.kind === 'unreadable' || looksBinary(prepared.bytes)) return { text: '', cut: false };
  const cut = prepared.bytes.length > MAX_ORIGINAL_OCTETS;
  const bytes = cut ? beginning(prepared.bytes) : prepared.bytes;
  const text = decodeBytes(bytes, null).replace(/\r\n/g, '\n');
  // A cut inside a character leaves half of it behind.
  return { text: cut ? text.replace(/\ufffd$/, '') : text, cut };
}
