import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as tls from 'node:tls';
import { issuerOf } from './der-issuer.ts';

/** Certificates that are trusted from the outset. */
export interface RootStore {
  /** Roots whose subject is the issuer of this certificate; the signature is not checked. */
  readonly issuersOf: (certificate: X509Certificate) => readonly X509Certificate[];
  /** The very certificate is in the store. */
  readonly has: (certificate: X509Certificate) => boolean;
}

/** The two stores of roots: a device that intercepts TLS is usually in the system's and never in Node's. */
export interface TrustRoots {
  /** Mozilla's, as they come with Node. */
  readonly node: RootStore;
  /** The system's; null where they could not be read, so nobody may conclude anything from it. */
  readonly system: RootStore | null;
}

/** Where Linux and BSD systems keep their roots as one file; the first that is there counts. */
const SYSTEM_FILES = [
  '/etc/ssl/certs/ca-certificates.crt', // Debian, Ubuntu, Arch, Alpine
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem', // Fedora, RHEL
  '/etc/pki/tls/certs/ca-bundle.crt', // older Fedora, RHEL
  '/etc/ssl/ca-bundle.pem', // SUSE
  '/etc/ssl/cert.pem', // FreeBSD, Alpine
];

/** A store holds some 150 roots; more than this is not read. */
const MAX_ROOTS = 2000;

const PEM = /-----BEGIN (?:TRUSTED )?CERTIFICATE-----[^-]{1,20000}-----END (?:TRUSTED )?CERTIFICATE-----/g;

/** The certificates of a text in PEM form. */
export function splitPem(text: string): readonly string[] {
  return (text.match(PEM) ?? []).slice(0, MAX_ROOTS);
}

/**
 * A store of these PEM certificates. Only those that bear the name in question are read as certificates: reading all of
 * them takes longer than a handshake. What cannot be read is left out.
 */
export function rootStore(pems: readonly string[]): RootStore {
  let decoded: readonly Buffer[] | null = null;
  const ders = (): readonly Buffer[] =>
    (decoded ??= pems.map((pem) => Buffer.from(pem.replace(/-----[A-Z ]{1,40}-----/g, ''), 'base64')));
  return {
    issuersOf: (certificate) => {
      const issuer = issuerOf(certificate.raw);
      if (!issuer) return [];
      return ders()
        .filter((der) => der.includes(issuer))
        .map(readCertificate)
        .filter((root) => root !== null)
        .filter((root) => root.subject === certificate.issuer);
    },
    has: ({ raw }) => ders().some((der) => der.equals(raw)),
  };
}

/** A certificate from PEM or DER; null where it is none. */
export function readCertificate(source: string | Buffer): X509Certificate | null {
  try {
    return new X509Certificate(source);
  } catch {
    return null;
  }
}

/** Newer versions of Node read the stores of macOS and Windows, too; empty where this one does not. */
function systemRootsOfNode(): readonly string[] {
  const found: unknown = 'getCACertificates' in tls ? tls.getCACertificates : null;
  if (typeof found !== 'function') return [];
  try {
    const pems: unknown = found('system');
    return Array.isArray(pems) ? pems.filter((pem) => typeof pem === 'string') : [];
  } catch {
    return [];
  }
}

async function systemRootsOfFiles(): Promise<readonly string[]> {
  for (const path of SYSTEM_FILES) {
    const text = await readFile(path, 'latin1').catch(() => null);
    if (text !== null) return splitPem(text);
  }
  return [];
}

/** Reads both stores. Never rejects. */
export async function readRoots(): Promise<TrustRoots> {
  const asked = systemRootsOfNode();
  const system = asked.length > 0 ? asked : await systemRootsOfFiles();
  return {
    node: rootStore(tls.rootCertificates),
    system: system.length > 0 ? rootStore(system) : null,
  };
}
