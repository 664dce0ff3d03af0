import crypto from 'node:crypto';

/** What is changed of `node:crypto`. */
export interface VerifyingModule {
  verify(algorithm: unknown, ...rest: readonly unknown[]): unknown;
}

const done = new WeakSet<object>();

/**
 * Electron's crypto library (BoringSSL) knows the digest `sha256` but not `rsa-sha256`, the name mailauth takes from the
 * signature: without this every RSA signature would come out as neither right nor wrong. Node's own library takes both.
 * Changes the module for everybody in the process; call it before mailauth verifies, in every process that does.
 */
export function acceptRsaDigestNames(module: VerifyingModule = crypto): void {
  if (done.has(module)) return;
  done.add(module);
  const original = module.verify.bind(module);
  const verify: VerifyingModule['verify'] = (algorithm, ...rest) =>
    original(typeof algorithm === 'string' ? algorithm.replace(/^rsa-/i, '') : algorithm, ...rest);
  Object.defineProperty(module, 'verify', {
    value: verify,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}
