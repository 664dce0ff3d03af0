/** What the octets of `p=` are. `truncated`: the beginning of a key whose end is missing. */
export type KeyShape =
  | { readonly kind: 'rsa'; readonly bits: number }
  | { readonly kind: 'ed25519' }
  | { readonly kind: 'not-base64' | 'truncated' | 'unreadable' };

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Octets of an Ed25519 key (RFC 8463 §3). */
const ED25519_OCTETS = 32;
/** DER tags (ITU-T X.690). */
const SEQUENCE = 0x30;
const INTEGER = 0x02;
const BIT_STRING = 0x03;

/** The octets of base64; null where it holds other signs. A last piece that is no whole octet is left out. */
function base64Octets(text: string): readonly number[] | null {
  const body = text.replace(/={0,2}$/, '');
  const octets: number[] = [];
  let [bits, count] = [0, 0];
  for (const sign of body) {
    const value = ALPHABET.indexOf(sign);
    if (value < 0) return null;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    octets.push((bits >> count) & 0xff);
  }
  return octets;
}

/** One DER value: its tag, where its content begins and where it should end. */
interface Value {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

/** Reads the head of a value; null where there is none or its length is not written as a key has it. */
function readValue(octets: readonly number[], at: number): Value | null {
  const [tag, length] = [octets[at], octets[at + 1]];
  if (tag === undefined || length === undefined) return null;
  if (length < 0x80) return { tag, start: at + 2, end: at + 2 + length };
  const count = length - 0x80;
  if (count < 1 || count > 3) return null;
  const parts = octets.slice(at + 2, at + 2 + count);
  if (parts.length < count) return null;
  const size = parts.reduce((sum, part) => sum * 256 + part, 0);
  return { tag, start: at + 2 + count, end: at + 2 + count + size };
}

/** Bits of the modulus that stands at this place; null where none does. */
function modulusBits(octets: readonly number[], at: number): number | null {
  const key = readValue(octets, at);
  const modulus = key?.tag === SEQUENCE ? readValue(octets, key.start) : null;
  if (modulus?.tag !== INTEGER) return null;
  let first = modulus.start;
  while (first < modulus.end && octets[first] === 0) first += 1;
  const top = octets[first];
  return top === undefined ? 0 : (modulus.end - first - 1) * 8 + (32 - Math.clz32(top));
}

/** An RSA key, in SubjectPublicKeyInfo (RFC 5280 §4.1) as DKIM wants it, or bare (RFC 8017 A.1.1) as some publish it. */
function rsaShape(octets: readonly number[]): KeyShape {
  const outer = readValue(octets, 0);
  if (outer?.tag !== SEQUENCE) return { kind: 'unreadable' };
  if (outer.end > octets.length) return { kind: 'truncated' };
  const first = readValue(octets, outer.start);
  if (first?.tag === INTEGER) {
    const bits = modulusBits(octets, 0);
    return bits === null || bits === 0 ? { kind: 'unreadable' } : { kind: 'rsa', bits };
  }
  const string = first?.tag === SEQUENCE ? readValue(octets, first.end) : null;
  if (string?.tag !== BIT_STRING) return { kind: 'unreadable' };
  // The first octet of a bit string counts unused bits.
  const bits = modulusBits(octets, string.start + 1);
  return bits === null || bits === 0 ? { kind: 'unreadable' } : { kind: 'rsa', bits };
}

/**
 * Tells what key the base64 holds, its blanks taken out. A text whose length leaves one character over, or whose
 * outer length says more octets than there are, has lost its end.
 */
export function readPublicKey(base64: string, wanted: 'rsa' | 'ed25519'): KeyShape {
  const octets = base64Octets(base64);
  if (octets === null) return { kind: 'not-base64' };
  if (wanted === 'ed25519') {
    if (octets.length === ED25519_OCTETS) return { kind: 'ed25519' };
    const shape = rsaShape(octets);
    return shape.kind === 'rsa'
      ? shape
      : { kind: octets.length < ED25519_OCTETS ? 'truncated' : 'unreadable' };
  }
  if (octets.length === ED25519_OCTETS && octets[0] !== SEQUENCE) return { kind: 'ed25519' };
  const shape = rsaShape(octets);
  if (shape.kind !== 'rsa') return shape;
  const signs = base64.replace(/={0,2}$/, '').length;
  return signs % 4 === 1 ? { kind: 'truncated' } : shape;
}
