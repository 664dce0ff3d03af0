import { MAX_ORIGINAL_OCTETS } from '../../shared/ipc/limits.ts';
import { decodeBytes } from '../mail/charset.ts';
import { prepare } from '../mail/prepare.ts';

/** The input as shown to the user. */
export interface OriginalText {
  /** Empty where the input is no text. Lines end in LF and count as in the evidence. */
  readonly text: string;
  readonly cut: boolean;
}

const LF = 10;

/** At most {@link MAX_ORIGINAL_OCTETS}, up to the end of a line where there is one. */
function beginning(input: Uint8Array): Uint8Array {
  if (input.length <= MAX_ORIGINAL_OCTETS) return input;
  const limited = input.subarray(0, MAX_ORIGINAL_OCTETS);
  const lineEnd = limited.lastIndexOf(LF);
  return lineEnd === -1 ? limited : limited.subarray(0, lineEnd + 1);
}

/** The input decoded for reading. Parts in a transfer encoding stay as they came: this is the original. */
export function originalText(input: Uint8Array): OriginalText {
  const cut = input.length > MAX_ORIGINAL_OCTETS;
  const prepared = prepare(beginning(input));
  if (prepared.kind === 'unreadable') return { text: '', cut };
  const text = decodeBytes(prepared.bytes, null).replace(/\r\n/g, '\n');
  // A cut inside a character leaves half of it behind.
  return { text: cut ? text.replace(/\ufffd$/, '') : text, cut };
}
