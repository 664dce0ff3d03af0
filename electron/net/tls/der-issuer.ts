/** One element of DER (X.690 §8.1): where its contents begin and end. */
interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

/** The element at `offset`; null where it does not lie inside the octets. */
function elementAt(der: Buffer, offset: number): Element | null {
  const tag = der[offset];
  const first = der[offset + 1];
  if (tag === undefined || first === undefined) return null;
  const lengthOctets = first < 0x80 ? 0 : first & 0x7f;
  if (lengthOctets > 3 || (first >= 0x80 && lengthOctets === 0)) return null;
  const start = offset + 2 + lengthOctets;
  if (start > der.length) return null;
  const length = lengthOctets === 0 ? first : der.readUIntBE(offset + 2, lengthOctets);
  return start + length <= der.length ? { tag, start, end: start + length } : null;
}

/** Tag of the version, the one field of a certificate that may be missing (RFC 5280 §4.1). */
const VERSION_TAG = 0xa0;

/** The issuer's name of a certificate as encoded; null where the octets are no certificate. */
export function issuerOf(der: Buffer): Buffer | null {
  const certificate = elementAt(der, 0);
  const toBeSigned = certificate && elementAt(der, certificate.start);
  const first = toBeSigned && elementAt(der, toBeSigned.start);
  if (!first) return null;
  const serial = first.tag === VERSION_TAG ? elementAt(der, first.end) : first;
  const algorithm = serial && elementAt(der, serial.end);
  const issuer = algorithm && elementAt(der, algorithm.end);
  return issuer ? der.subarray(algorithm.end, issuer.end) : null;
}
