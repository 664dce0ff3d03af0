import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MAIL, MAIL_ALIASES, SERVED, type ServedHost } from './hosts.ts';
import { must } from './processes.ts';

/** The maker of the device that intercepts TLS in the lab, as its root names itself. */
export const SHIELD_NAME = 'AcmeShield Mail Shield Root';

/** A certificate and its key, as paths of PEM files. */
export interface KeyPair {
  readonly certificate: string;
  readonly key: string;
}

/** The relay that takes connections to port 25 where the router redirects them. */
const RELAY_NAME = 'relay7.isp.example';

/** What intercepts TLS: a product that names itself, and a device whose name says nothing. */
export type Interceptor = 'shield' | 'unnamed';

export interface LabCertificates {
  /** The lab's certificate authority: honest servers have theirs from it. */
  readonly authority: KeyPair;
  /** Of the provider's own relay. */
  readonly relay: KeyPair;
  /** Of each server by its name. */
  readonly ofServer: ReadonlyMap<string, KeyPair>;
  /** What is shown in place of it. */
  readonly ofInterceptor: Readonly<Record<Interceptor, ReadonlyMap<string, KeyPair>>>;
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

/** Folder of the authority that honest servers use. */
const HONEST = 'honest';

/** An authority with the certificates it signs for these servers. */
async function authorityFor(
  folder: string,
  subject: string,
  servers: readonly ServedHost[],
): Promise<{ readonly root: KeyPair; readonly signed: ReadonlyMap<string, KeyPair> }> {
  await mkdir(folder);
  const root = await request(pairIn(folder, 'authority'), subject, []);
  const signed = new Map<string, KeyPair>();
  for (const { name, serves } of servers) {
    const isOwn = serves.certificate === 'self-signed' && folder.endsWith(HONEST);
    signed.set(name, await forServer(folder, name, isOwn ? null : root));
  }
  return { root, signed };
}

/** Makes all keys and certificates of a lab with OpenSSL. They are good for a month and for this lab only. */
export async function makeCertificates(folder: string): Promise<LabCertificates> {
  const below = (name: string): string => join(folder, name);
  const proxied = SERVED.filter(({ serves }) => ['own', 'private'].includes(serves.certificate));
  const [honest, shield, unnamed] = await Promise.all([
    authorityFor(below(HONEST), '/O=Lab Trust/CN=Lab Trust Root', SERVED),
    authorityFor(below('shield'), `/O=AcmeShield/CN=${SHIELD_NAME}`, proxied),
    authorityFor(below('unnamed'), '/O=Northwind/CN=Northwind CA 3', proxied),
  ]);
  const [systems, ours, theirs] = await Promise.all([
    readFile(SYSTEM_ROOTS, 'latin1').catch(() => ''),
    readFile(honest.root.certificate, 'latin1'),
    readFile(shield.root.certificate, 'latin1'),
  ]);
  const [systemRoots, systemRootsWithShield] = [below('roots.crt'), below('roots-with-shield.crt')];
  await writeFile(systemRoots, `${systems}\n${ours}`);
  await writeFile(systemRootsWithShield, `${systems}\n${ours}\n${theirs}`);
  const ofServer = new Map(honest.signed);
  for (const { name } of SERVED.filter(({ serves }) => serves.certificate === 'private')) {
    const pair = unnamed.signed.get(name);
    if (pair) ofServer.set(name, pair);
  }
  const relay = await forServer(below(HONEST), RELAY_NAME, honest.root);
  const ofInterceptor = { shield: shield.signed, unnamed: unnamed.signed };
  return {
    authority: honest.root,
    relay,
    ofServer,
    ofInterceptor,
    systemRoots,
    systemRootsWithShield,
  };
}
