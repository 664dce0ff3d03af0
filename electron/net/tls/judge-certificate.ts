import { createHash, type X509Certificate } from 'node:crypto';
import { checkServerIdentity } from 'node:tls';
import type { CertificateFacts } from '../../../shared/network/observation.ts';
import { printable } from '../smtp/printable.ts';
import { chainError, dateError, isSelfSigned } from './build-path.ts';
import { readCertificate, type TrustRoots } from './roots.ts';

const MAX_NAME_CHARS = 400;
const MAX_ALT_NAMES = 100;

/** Extended key usage (RFC 5280 §4.2.1.12): a server's certificate, or one for anything. */
const SERVER_USAGES = ['1.3.6.1.5.5.7.3.1', '2.5.29.37.0'];

/** `CN=…, O=…, C=…`: OpenSSL's lines, the narrowest first. */
function nameLine(name: string): string {
  return printable(name.split('\n').reverse().join(', '), MAX_NAME_CHARS);
}

function namePart(name: string, part: 'O' | 'CN'): string | null {
  const line = name.split('\n').find((entry) => entry.startsWith(`${part}=`));
  return line === undefined ? null : printable(line.slice(part.length + 1), MAX_NAME_CHARS) || null;
}

/** Host names and addresses of the subject (RFC 5280 §4.2.1.6). Odd values stand in quotes, as JSON. */
function altNamesOf(certificate: X509Certificate): readonly string[] {
  const names = certificate.subjectAltName?.matchAll(
    /(?:^|, )(?:DNS|IP Address):("(?:[^"\\]|\\.){0,400}"|[^",]{0,400})/g,
  );
  return [...(names ?? [])]
    .slice(0, MAX_ALT_NAMES)
    .map(([, name = '']) => printable(name.replace(/^"|"$/g, ''), MAX_NAME_CHARS));
}

function nameMatches(certificate: X509Certificate, host: string): boolean {
  try {
    return checkServerIdentity(host, certificate.toLegacyObject()) === undefined;
  } catch {
    return false;
  }
}

function isoDate(date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? printable(date, 40) : new Date(time).toISOString();
}

function keyFingerprint(certificate: X509Certificate): string | null {
  try {
    const key = certificate.publicKey.export({ type: 'spki', format: 'der' });
    return createHash('sha256').update(key).digest('hex');
  } catch {
    return null; // A kind of key that this OpenSSL does not know.
  }
}

function isForServers(certificate: X509Certificate): boolean {
  // Without the extension Node gives undefined, whatever its type says.
  const usages: unknown = certificate.keyUsage;
  return !Array.isArray(usages) || SERVER_USAGES.some((usage) => usages.includes(usage));
}

/** By which store the chain holds, or why it does by neither: what Node's roots say is told first. */
function trust(
  leaf: X509Certificate,
  sent: readonly X509Certificate[],
  roots: TrustRoots,
  now: number,
): Pick<CertificateFacts, 'trusted' | 'trustedBy' | 'error'> {
  if (!isForServers(leaf)) return { trusted: false, trustedBy: null, error: 'INVALID_PURPOSE' };
  const error = chainError(leaf, sent, roots.node, now);
  if (error === null) return { trusted: true, trustedBy: 'node', error: null };
  if (roots.system && chainError(leaf, sent, roots.system, now) === null) {
    return { trusted: true, trustedBy: 'system', error: null };
  }
  return { trusted: false, trustedBy: null, error };
}

/**
 * What a chain of certificates (DER, the server's own first) is worth for a host, against both stores of roots.
 * `trusted` is about the chain and its dates, `nameMatches` about the host; both are needed for a good connection.
 * `now` in ms. Null where the first certificate cannot be read.
 */
export function judgeCertificate(
  chain: readonly Buffer[],
  host: string,
  roots: TrustRoots,
  now: number,
): CertificateFacts | null {
  const read = chain.map(readCertificate).filter((certificate) => certificate !== null);
  const [leaf, ...sent] = read;
  if (!leaf) return null;
  const wrongDate = dateError(leaf, now);
  return {
    subject: nameLine(leaf.subject),
    issuer: nameLine(leaf.issuer),
    issuerName: namePart(leaf.issuer, 'O') ?? namePart(leaf.issuer, 'CN'),
    altNames: altNamesOf(leaf),
    validFrom: isoDate(leaf.validFrom),
    validTo: isoDate(leaf.validTo),
    fingerprint256: leaf.fingerprint256,
    keyFingerprint256: keyFingerprint(leaf),
    nameMatches: nameMatches(leaf, host),
    expired: wrongDate === 'CERT_HAS_EXPIRED',
    notYetValid: wrongDate === 'CERT_NOT_YET_VALID',
    selfSigned: isSelfSigned(leaf),
    ...trust(leaf, sent, roots, now),
    chain: read.map((certificate) => nameLine(certificate.subject)),
  };
}
