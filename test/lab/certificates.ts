import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MAIL, MAIL_ALIASES, SERVED } from './hosts.ts';
import { must } from './processes.ts';

/** The maker of the device that intercepts TLS in the lab, as its root names itself. */
export const SHIELD_NAME = 'AcmeShield Mail Shield Root';

/** A certificate and its key, as paths of PEM files. */
export interface KeyPair {
  readonly certificate: string;
  readonly key: string;
}

export interface LabCertificates {
  /** The lab's certificate authority: honest servers have theirs from it. */
  readonly authority: KeyPair;
  /** The root of the intercepting device. */
  readonly shield: KeyPair;
  /** Of each server by its name. */
  readonly ofServer: ReadonlyMap<string, KeyPair>;
  /** What the intercepting device shows in place of it. */
  readonly ofShield: ReadonlyMap<string, KeyPair>;
  /** The system's store of roots with the lab's authority, and with the shield's root as well. */
  readonly systemRoots: string;
  readonly systemRootsWithShield: string;
}

const SYSTEM_ROOTS = '/etc/ssl/certs/ca-certificates.crt';
const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '30'];

async function request(pair: KeyPair, subject: string, extra: readonly string[]): Promise<KeyPair> {
  const files = ['-keyout', pair.key, '-out', pair.certificate];
  await must('openssl', ['req', '-x509', '-batch', ...NEW_KEY, ...files, '-subj', subject, ...extra]);
  // Exim and Postfix read keys after they gave up root.
  await chmod(pair.key, 0o644);
  return pair;
}

function pairIn(folder: string, name: string): KeyPair {
  return { certificate: join(folder, `${name}.pem`), key: join(folder, `${name}.key`) };
}

function forServer(folder: string, name: string, authority: KeyPair | null): Promise<KeyPair> {
  const names = name === MAIL.name ? [name, ...MAIL_ALIASES] : [name];
  const extensions = [
    `subjectAltName=${names.map((one) => `DNS:${one}`).join(',')}`,
    'basicConstraints=critical,CA:FALSE',
    'extendedKeyUsage=serverAuth',
  ].flatMap((extension) => ['-addext', extension]);
  const issuer = authority === null ? [] : ['-CA', authority.certificate, '-CAkey', authority.key];
  return request(pairIn(folder, name), `/CN=${name}`, [...extensions, ...issuer]);
}

/** Makes all keys and certificates of a lab with OpenSSL. They are good for a month and for this lab only. */
export async function makeCertificates(folder: string): Promise<LabCertificates> {
  const [own, shields] = [join(folder, 'certificates'), join(folder, 'shield')];
  await Promise.all([own, shields].map((path) => mkdir(path)));
  const [authority, shield] = await Promise.all([
    request(pairIn(own, 'authority'), '/O=Lab Trust/CN=Lab Trust Root', []),
    request(pairIn(shields, 'authority'), `/O=AcmeShield/CN=${SHIELD_NAME}`, []),
  ]);
  const ofServer = new Map<string, KeyPair>();
  const ofShield = new Map<string, KeyPair>();
  for (const { name, serves } of SERVED) {
    const signer = serves.certificate === 'self-signed' ? null : authority;
    ofServer.set(name, await forServer(own, name, signer));
    ofShield.set(name, await forServer(shields, name, shield));
  }
  const [systems, ours, theirs] = await Promise.all([
    readFile(SYSTEM_ROOTS, 'latin1').catch(() => ''),
    readFile(authority.certificate, 'latin1'),
    readFile(shield.certificate, 'latin1'),
  ]);
  const [systemRoots, systemRootsWithShield] = [join(own, 'roots.crt'), join(shields, 'roots.crt')];
  await writeFile(systemRoots, `${systems}\n${ours}`);
  await writeFile(systemRootsWithShield, `${systems}\n${ours}\n${theirs}`);
  return { authority, shield, ofServer, ofShield, systemRoots, systemRootsWithShield };
}
