import crypto from 'node:crypto';

type Verify = (algorithm: unknown, ...rest: readonly unknown[]) => unknown;

/** What {@link acceptRsaDigestNames} needs of `node:crypto`. */
export interface CryptoModule {
  verify: Verify;
}

const done = new WeakSet<object>();

/**
 * Electron's crypto library (BoringSSL) knows the digest `sha256` but not `rsa-sha256`, the name mailauth takes from the
 * signature: without this every RSA signature would come out as neither right nor wrong. Node's own library takes both.
 * Call it before mailauth verifies, in every process that does.
 */
export function acceptRsaDigestNames(module: CryptoModule): void {
  if (done.has(module)) return;
  done.add(module);
  const original = module.verify;
  module.verify = (algorithm, ...rest) =>
    original.call(
      module,
      typeof algorithm === 'string' ? algorithm.replace(/^rsa-/i, '') : algorithm,
      ...rest,
    );
}

/** The module of this process, whose functions can be replaced for everybody in it. */
export function ownCrypto(): CryptoModule {
  const module: object = crypto;
  if (!('verify' in module) || typeof module.verify !== 'function')
    throw new Error('This runtime cannot verify.');
  return module as CryptoModule;
}
