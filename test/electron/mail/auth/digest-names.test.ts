import { createSign, generateKeyPairSync, KeyObject, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { acceptRsaDigestNames, type VerifyingModule } from '../../../../electron/mail/auth/digest-names.ts';

/** As the crypto library of Electron takes digests: `sha256` and `RSA-SHA256`, but not `rsa-sha256`. */
function pickyModule(): VerifyingModule & { readonly asked: unknown[] } {
  const asked: unknown[] = [];
  return {
    asked,
    verify(algorithm, data, key, signature) {
      asked.push(algorithm);
      if (typeof algorithm === 'string' && algorithm.startsWith('rsa-')) {
        throw new Error(`Invalid digest: ${algorithm}`);
      }
      if (!Buffer.isBuffer(data) || !Buffer.isBuffer(signature) || !(key instanceof KeyObject)) {
        throw new Error('octets and a key are wanted');
      }
      return verify(typeof algorithm === 'string' ? algorithm : null, data, key, signature);
    },
  };
}

describe('acceptRsaDigestNames', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const data = Buffer.from('signed');
  const signature = createSign('sha256').update(data).sign(privateKey);

  it('has names of signatures verified where the library knows only those of digests', () => {
    const module = pickyModule();
    expect(() => module.verify('rsa-sha256', data, publicKey, signature)).toThrow('Invalid digest');
    acceptRsaDigestNames(module);
    expect(module.verify('rsa-sha256', data, publicKey, signature)).toBe(true);
    expect(module.verify('RSA-SHA256', data, publicKey, signature)).toBe(true);
    expect(module.verify('rsa-sha256', Buffer.from('forged'), publicKey, signature)).toBe(false);
  });

  it('leaves everything else as it is, and changes a module once', () => {
    const module = pickyModule();
    acceptRsaDigestNames(module);
    const { verify: changed } = module;
    acceptRsaDigestNames(module);
    expect(module.verify).toBe(changed);
    const ed25519 = generateKeyPairSync('ed25519');
    expect(module.verify(null, data, ed25519.publicKey, signature)).toBe(false);
    module.verify('sha512', data, publicKey, signature);
    expect(module.asked).toEqual([null, 'sha512']);
  });
});
