import { MAX_ORIGINAL_OCTETS } from '../../shared/ipc/limits.ts';

/** The input as shown to the user. */
export interface OriginalText {
  /** Empty where the input is no text. Lines end in LF. */
  readonly text: string;
  readonly cut: boolean;
}

function hasMark(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((octet, i) => bytes[i] === octet);
}

/** UTF-16 by its mark, else UTF-8, else Windows-1252, in which every octet is a character. Null: no text. */
function decode(bytes: Uint8Array, cut: boolean): string | null {
  if (hasMark(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes, { stream: cut });
  if (hasMark(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes, { stream: cut });
  if (bytes.includes(0)) return null;
  try {
    // `stream` keeps a character that the cut divided from counting as an error.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The first {@link MAX_ORIGINAL_OCTETS} of the input, decoded for reading; lines count as in the input. */
export function originalText(input: Uint8Array): OriginalText {
  const cut = input.length > MAX_ORIGINAL_OCTETS;
  const text = decode(cut ? input.subarray(0, MAX_ORIGINAL_OCTETS) : input, cut);
  return { text: text === null ? '' : text.replace(/\r\n?/g, '\n'), cut };
}
