import type { X509Certificate } from 'node:crypto';
import type { RootStore } from './roots.ts';

/** Why a chain does not hold, in OpenSSL's words; null where it holds. */
export type ChainError =
  | 'DEPTH_ZERO_SELF_SIGNED_CERT'
  | 'SELF_SIGNED_CERT_IN_CHAIN'
  | 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'
  | 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'
  | 'CERT_HAS_EXPIRED'
  | 'CERT_NOT_YET_VALID'
  | 'INVALID_CA'
  | 'CERT_SIGNATURE_FAILURE';

/** Certificates from the server's own to a root, at most. Public ones have three or four. */
const MAX_DEPTH = 8;

/** Signatures checked for one chain, at most: a hostile server may send many certificates of the same name. */
const MAX_SIGNATURES = 40;

/** True where the key of `issuer` signed `certificate`. */
function isSignedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return certificate.verify(issuer.publicKey);
  } catch {
    return false; // A kind of key that this OpenSSL does not know.
  }
}

export function isSelfSigned(certificate: X509Certificate): boolean {
  return certificate.subject === certificate.issuer && isSignedBy(certificate, certificate);
}

/** Outside its dates, as OpenSSL says it; null inside. `now` in ms. */
export function dateError(
  certificate: X509Certificate,
  now: number,
): 'CERT_HAS_EXPIRED' | 'CERT_NOT_YET_VALID' | null {
  if (!(Date.parse(certificate.validTo) >= now)) return 'CERT_HAS_EXPIRED';
  return Date.parse(certificate.validFrom) <= now ? null : 'CERT_NOT_YET_VALID';
}

/** How near an error is to a good chain: the nearest one is told. */
const NEARNESS: readonly ChainError[] = [
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_SIGNATURE_FAILURE',
  'INVALID_CA',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'CERT_NOT_YET_VALID',
  'CERT_HAS_EXPIRED',
];

function nearer(a: ChainError, b: ChainError): ChainError {
  return NEARNESS.indexOf(a) >= NEARNESS.indexOf(b) ? a : b;
}

/**
 * Looks for a path (RFC 5280 §6.1) from the certificate to a root of the store, over the certificates that came with
 * it: issuer names, signatures, dates and the CA flag. Name and path-length constraints are not looked at.
 */
export function chainError(
  leaf: X509Certificate,
  sent: readonly X509Certificate[],
  store: RootStore,
  now: number,
): ChainError | null {
  let signatures = 0;
  const signs = (certificate: X509Certificate, issuer: X509Certificate): boolean => {
    signatures += 1;
    return signatures <= MAX_SIGNATURES && isSignedBy(certificate, issuer);
  };
  const via = (
    certificate: X509Certificate,
    issuer: X509Certificate,
    path: readonly X509Certificate[],
  ): ChainError | null => {
    if (!signs(certificate, issuer)) return 'CERT_SIGNATURE_FAILURE';
    if (!issuer.ca) return 'INVALID_CA';
    return from(issuer, [...path, issuer]);
  };
  const from = (certificate: X509Certificate, path: readonly X509Certificate[]): ChainError | null => {
    const wrongDate = dateError(certificate, now);
    if (wrongDate) return wrongDate;
    if (store.has(certificate)) return null;
    const isLeaf = path.length === 1;
    if (isSelfSigned(certificate)) {
      return isLeaf ? 'DEPTH_ZERO_SELF_SIGNED_CERT' : 'SELF_SIGNED_CERT_IN_CHAIN';
    }
    let error: ChainError =
      isLeaf && sent.length === 0 ? 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' : 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY';
    const issuers = [...store.issuersOf(certificate), ...sent].filter(
      (issuer) => issuer.subject === certificate.issuer && !path.includes(issuer),
    );
    for (const issuer of path.length < MAX_DEPTH ? issuers : []) {
      const found = via(certificate, issuer, path);
      if (found === null) return null;
      error = nearer(error, found);
    }
    return error;
  };
  return from(leaf, [leaf]);
}
