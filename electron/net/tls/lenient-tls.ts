import { isIP } from 'node:net';
import {
  createSecureContext,
  type ConnectionOptions,
  type SecureContext,
  type SecureContextOptions,
  type TLSSocket,
} from 'node:tls';
import { asciiDomain } from '../dns/idn.ts';

/** Certificates taken from a server at most. */
const MAX_CHAIN = 12;

let context: SecureContext | null = null;

/**
 * A context that takes old versions and weak ciphers as well, since the aim is to see what a server has. It knows no
 * roots: Node would read its own for every first use, and the certificate is judged afterwards by hand.
 */
function lenientContext(): SecureContext {
  const options: SecureContextOptions = { ca: [], minVersion: 'TLSv1' };
  try {
    context ??= createSecureContext({ ...options, ciphers: 'DEFAULT@SECLEVEL=0' });
  } catch {
    // BoringSSL, which Electron has, knows no security levels.
    context ??= createSecureContext(options);
  }
  return context;
}

/** Options under which every handshake that can succeed does. Nothing secret may be sent over such a connection. */
export function lenientTls(): ConnectionOptions {
  return { secureContext: lenientContext(), rejectUnauthorized: false, checkServerIdentity: () => undefined };
}

/** The name for SNI (RFC 6066 §3): in its ASCII form; addresses must not be put there. */
export function serverNameOf(host: string): { readonly servername?: string } {
  return isIP(host) === 0 ? { servername: asciiDomain(host) ?? host } : {};
}

/** The chain that a server showed, its own certificate first, in DER; empty where it showed none. */
export function sentChain(socket: TLSSocket): readonly Buffer[] {
  const chain: Buffer[] = [];
  let next = socket.getPeerCertificate(true);
  const seen = new Set<string>();
  // Without a certificate Node gives an object without fields, whatever its type says.
  while (Object.hasOwn(next, 'raw') && chain.length < MAX_CHAIN && !seen.has(next.fingerprint256)) {
    seen.add(next.fingerprint256);
    chain.push(next.raw);
    if (!Object.hasOwn(next, 'issuerCertificate')) break;
    next = next.issuerCertificate;
  }
  return chain;
}
