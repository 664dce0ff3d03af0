import type { Buffer } from 'node:buffer';
import { TextDecoder } from 'node:util';

type Decode = (bytes: Buffer, charset: string) => string | null;

const decoders = new Map<string, TextDecoder | null>();
/** Labels come from outside; only so many are remembered. */
const MAX_REMEMBERED = 500;

function nativeDecoder(label: string): TextDecoder | null {
  const known = decoders.get(label);
  if (known !== undefined) return known;
  let decoder: TextDecoder | null = null;
  try {
    decoder = new TextDecoder(label);
  } catch {
    // The constructor is the only way to ask whether the runtime has this encoding.
  }
  if (decoders.size < MAX_REMEMBERED) decoders.set(label, decoder);
  return decoder;
}

/**
 * iconv-lite knows more charsets (DOS code pages), but loading its tables takes longer than reading a hundred
 * mails. So it is loaded when the first mail needs it, and that mail is read again.
 */
let iconvDecode: Decode | null = null;
let wanted = false;

/** True when a mail named a charset that only the library, not loaded yet, may know. */
export function libraryIsWanted(): boolean {
  return wanted && iconvDecode === null;
}

/** Loads iconv-lite; afterwards `decodeNamed` knows its charsets. */
export async function loadLibrary(): Promise<void> {
  const { default: iconv } = await import('iconv-lite');
  iconvDecode = (bytes, charset) => (iconv.encodingExists(charset) ? iconv.decode(bytes, charset) : null);
}

/** Decodes by a label of the encoding standard or of iconv-lite; null where nobody knows it. Never throws. */
export function decodeNamed(bytes: Buffer, charset: string): string | null {
  const label = charset.trim().toLowerCase();
  for (const name of [label, label.replace(/^x-/, '')]) {
    const decoded = nativeDecoder(name)?.decode(bytes) ?? iconvDecode?.(bytes, name) ?? null;
    if (decoded !== null) return decoded;
  }
  wanted = true;
  return null;
}
