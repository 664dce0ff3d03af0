import crypto, { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { sealMessage } from 'mailauth/lib/arc/index.js';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import type { FakeZone } from './fake-resolver.ts';

interface SigningModule {
  sign(algorithm: unknown, ...rest: readonly unknown[]): unknown;
}

const module: SigningModule = crypto;
const sign = module.sign.bind(module);
// Electron's crypto library does not know digests by the names of signatures, neither for verifying nor for signing.
const signByDigest: SigningModule['sign'] = (algorithm, ...rest) =>
  sign(typeof algorithm === 'string' ? algorithm.replace(/^rsa-/, '') : algorithm, ...rest);
Object.defineProperty(module, 'sign', { value: signByDigest, configurable: true, writable: true });

/** A key with the name under which its public half is found. */
export interface SigningKey {
  readonly domain: string;
  readonly selector: string;
  readonly privateKey: KeyObject;
  readonly record: string;
}

export type KeyKind = 'rsa-2048' | 'rsa-1024' | 'rsa-512' | 'ed25519';

function keyPair(kind: KeyKind) {
  if (kind === 'ed25519') return generateKeyPairSync('ed25519');
  return generateKeyPairSync('rsa', { modulusLength: Number(kind.slice('rsa-'.length)) });
}

/** A new key of a domain; the selector is the kind. */
export function signingKey(kind: KeyKind, domain: string): SigningKey {
  const { privateKey, publicKey } = keyPair(kind);
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const text = (kind === 'ed25519' ? der.subarray(-32) : der).toString('base64');
  const type = kind === 'ed25519' ? 'ed25519' : 'rsa';
  return { domain, selector: kind, privateKey, record: `v=DKIM1; k=${type}; p=${text}` };
}

/** A zone with the public halves. */
export function keyZone(...keys: readonly SigningKey[]): FakeZone {
  return Object.fromEntries(
    keys.map(({ domain, selector, record }) => [`${selector}._domainkey.${domain}`, { TXT: [record] }]),
  );
}

/** How a mail is signed; relaxed/relaxed over the usual fields unless told. */
export interface SignOptions {
  readonly canonicalization?: string;
  readonly algorithm?: string;
  /** `l=`, in octets. */
  readonly bodyLimit?: number;
  readonly expires?: Date;
  readonly signedAt?: Date;
}

const SIGNED_FIELDS = ['From', 'To', 'Subject', 'Date', 'Message-ID'];
/** When the mails of the tests were signed, unless told. */
export const SIGNED_AT = new Date('2026-11-01T10:00:00Z');

/** The mail with a DKIM signature in front. */
export async function signed(mail: string, key: SigningKey, options: SignOptions = {}): Promise<string> {
  const isEd25519 = key.privateKey.asymmetricKeyType === 'ed25519';
  const how = {
    signingDomain: key.domain,
    selector: key.selector,
    privateKey: key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    algorithm: options.algorithm ?? (isEd25519 ? 'ed25519-sha256' : 'rsa-sha256'),
    canonicalization: options.canonicalization ?? 'relaxed/relaxed',
    headerList: SIGNED_FIELDS,
    signTime: options.signedAt ?? SIGNED_AT,
    ...(options.expires ? { expires: options.expires } : {}),
    ...(options.bodyLimit === undefined ? {} : { maxBodyLength: options.bodyLimit }),
  };
  const { signatures, errors } = await dkimSign(mail, { ...how, signatureData: [how] });
  if (errors.length > 0) throw new Error(String(errors[0]?.err));
  return signatures + mail;
}

/** The mail with one more ARC set in front. */
export async function sealed(
  mail: string,
  key: SigningKey,
  cv: 'none' | 'pass' | 'fail' = 'none',
): Promise<string> {
  const headers = await sealMessage(mail, {
    signingDomain: key.domain,
    selector: key.selector,
    privateKey: key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    authResults: `${key.domain}; spf=pass smtp.mailfrom=example.com`,
    cv,
    signTime: SIGNED_AT,
  });
  return headers.toString('latin1') + mail;
}
