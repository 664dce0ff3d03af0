import { Buffer } from 'node:buffer';

/** Octets that a compressed text may unfold to. */
const MAX_UNCOMPRESSED_OCTETS = 4 * 1024 * 1024;
const HEADER_OCTETS = 16;
/** Kinds of content ([MS-OXRTFCP] §2.1.3.1): compressed, as it is. */
const COMPRESSED = 0x75465a4c;
const UNCOMPRESSED = 0x414c454d;
const DICTIONARY_OCTETS = 4096;

/** What the dictionary starts with ([MS-OXRTFCP] §2.1.2.1). */
const FIRST_WORDS = Buffer.from(
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor ' +
    'MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n' +
    '\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx',
  'latin1',
);

/** Output and dictionary in one: the last 4096 octets written are what references lead to. */
class Unfolder {
  private readonly dictionary = Buffer.alloc(DICTIONARY_OCTETS, 0x20);
  private at = FIRST_WORDS.copy(this.dictionary);
  private length = 0;

  constructor(private readonly out: Buffer) {}

  get isFull(): boolean {
    return this.length >= this.out.length;
  }

  get result(): Buffer {
    return this.out.subarray(0, this.length);
  }

  put(octet: number): void {
    if (this.isFull) return;
    this.out[this.length] = octet;
    this.length += 1;
    this.dictionary[this.at] = octet;
    this.at = (this.at + 1) % DICTIONARY_OCTETS;
  }

  /** Repeats what stands in the dictionary; false at the reference that marks the end. */
  repeat(reference: number): boolean {
    const offset = reference >> 4;
    if (offset === this.at) return false;
    const length = (reference & 15) + 2;
    for (let i = 0; i < length; i += 1) this.put(this.dictionary[(offset + i) % DICTIONARY_OCTETS] ?? 0);
    return true;
  }
}

function unfold(bytes: Buffer, sizeOctets: number): Buffer {
  const unfolder = new Unfolder(Buffer.alloc(Math.min(sizeOctets, MAX_UNCOMPRESSED_OCTETS)));
  let at = HEADER_OCTETS;
  while (at < bytes.length && !unfolder.isFull) {
    const control = bytes[at] ?? 0;
    at += 1;
    for (let bit = 0; bit < 8 && at < bytes.length; bit += 1) {
      if ((control & (1 << bit)) === 0) {
        unfolder.put(bytes[at] ?? 0);
        at += 1;
        continue;
      }
      if (at + 2 > bytes.length || !unfolder.repeat(bytes.readUInt16BE(at))) return unfolder.result;
      at += 2;
    }
  }
  return unfolder.result;
}

/**
 * The RTF of a PR_RTF_COMPRESSED property ([MS-OXRTFCP]); what a damaged one still gives, null where it is no such
 * thing. The checksum is not looked at.
 */
export function uncompressRtf(bytes: Buffer): Buffer | null {
  if (bytes.length <= HEADER_OCTETS) return null;
  const kind = bytes.readUInt32LE(8);
  if (kind === UNCOMPRESSED) return bytes.subarray(HEADER_OCTETS);
  if (kind !== COMPRESSED) return null;
  // A control octet and eight references of two octets give at most 136.
  return unfold(bytes, Math.min(bytes.readUInt32LE(4), bytes.length * 9));
}
