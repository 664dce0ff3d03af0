import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dkimKeyName, judgeDkimKeys, readDkimKey } from '../../../../shared/auth/dkim/key-record.ts';

const rsa = (modulusLength: number): string =>
  generateKeyPairSync('rsa', { modulusLength })
    .publicKey.export({ type: 'spki', format: 'der' })
    .toString('base64');
const SHORT = rsa(768);
const WEAK = rsa(1024);
const GOOD = rsa(2048);
const LONG = rsa(4096);
const BARE = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .publicKey.export({ type: 'pkcs1', format: 'der' })
  .toString('base64');
const ED25519 = generateKeyPairSync('ed25519')
  .publicKey.export({ type: 'spki', format: 'der' })
  .subarray(-32)
  .toString('base64');

function read(text: string) {
  const { state, keyType, bits, faults } = readDkimKey(text);
  return { state, keyType, bits, faults: faults.map(({ fault }) => fault) };
}

describe('readDkimKey', () => {
  it.each([
    ['2048 bits', `v=DKIM1; k=rsa; p=${GOOD}`, 'usable', 'rsa', 2048, []],
    ['no version, no type', `p=${GOOD}`, 'usable', 'rsa', 2048, []],
    [
      'blanks in the key, as long records have',
      `v=DKIM1;p=${GOOD.slice(0, 90)} \t${GOOD.slice(90)}`,
      'usable',
      'rsa',
      2048,
      [],
    ],
    ['4096 bits', `v=DKIM1; p=${LONG}`, 'usable', 'rsa', 4096, []],
    ['a bare RSA key', `v=DKIM1; p=${BARE}`, 'usable', 'rsa', 2048, []],
    ['1024 bits', `v=DKIM1; p=${WEAK}`, 'usable', 'rsa', 1024, ['weak']],
    ['768 bits', `v=DKIM1; p=${SHORT}`, 'unusable', 'rsa', 768, ['too-short']],
    ['Ed25519', `v=DKIM1; k=ed25519; p=${ED25519}`, 'usable', 'ed25519', 256, []],
    ['Ed25519 without its type', `v=DKIM1; p=${ED25519}`, 'unusable', 'rsa', 256, ['wrong-key-type']],
    ['RSA as Ed25519', `v=DKIM1; k=ed25519; p=${GOOD}`, 'unusable', 'ed25519', 2048, ['wrong-key-type']],
    [
      'the last character is missing',
      `v=DKIM1; p=${WEAK.slice(0, -1)}`,
      'unusable',
      'rsa',
      null,
      ['truncated'],
    ],
    ['cut off at 255', `v=DKIM1; k=rsa; p=${GOOD}`.slice(0, 255), 'unusable', 'rsa', null, ['truncated']],
    [
      'Ed25519 cut off',
      `v=DKIM1; k=ed25519; p=${ED25519.slice(0, 30)}`,
      'unusable',
      'ed25519',
      null,
      ['truncated'],
    ],
    [
      'quotes left in',
      `v=DKIM1; p=${GOOD.slice(0, 90)}" "${GOOD.slice(90)}`,
      'unusable',
      'rsa',
      2048,
      ['quotes'],
    ],
    ['backslashes left in', `v=DKIM1\\; p=${GOOD}`, 'unusable', 'rsa', 2048, ['version', 'backslash']],
    ['signs that are no base64', `v=DKIM1; p=${GOOD.slice(0, 90)}…`, 'unusable', 'rsa', null, ['not-base64']],
    ['something else', 'v=DKIM1; p=aGVsbG8gd29ybGQ=', 'unusable', 'rsa', null, ['not-a-key']],
    ['revoked', 'v=DKIM1; p=', 'revoked', 'rsa', null, ['revoked']],
    ['no key', 'v=DKIM1; k=rsa', 'unusable', 'rsa', null, ['no-key']],
    ['another version', `v=DKIM2; p=${GOOD}`, 'unusable', 'rsa', 2048, ['version']],
    ['the version behind', `p=${GOOD}; v=DKIM1`, 'unusable', 'rsa', 2048, ['version-not-first']],
    ['an unknown type', `v=DKIM1; k=dsa; p=${GOOD}`, 'unusable', null, 2048, ['key-type']],
    ['test mode', `v=DKIM1; t=y:s; p=${GOOD}`, 'usable', 'rsa', 2048, ['test-mode']],
    ['SHA-1 only', `v=DKIM1; h=sha1; p=${GOOD}`, 'unusable', 'rsa', 2048, ['hash']],
    ['both hashes', `v=DKIM1; h=sha1:sha256; p=${GOOD}`, 'usable', 'rsa', 2048, []],
    ['another service', `v=DKIM1; s=other; p=${GOOD}`, 'unusable', 'rsa', 2048, ['service']],
    ['a tag twice', `v=DKIM1; p=${GOOD}; p=`, 'unusable', 'rsa', 2048, ['twice']],
    ['an unknown tag', `v=DKIM1; x=1; p=${GOOD}`, 'usable', 'rsa', 2048, ['unknown-tag']],
    ['no tag', `v=DKIM1; hello; p=${GOOD}`, 'usable', 'rsa', 2048, ['not-a-tag']],
  ] as const)('%s', (_, text, state, keyType, bits, faults) => {
    expect(read(text)).toEqual({ state, keyType, bits, faults });
  });

  it('finds the end missing after every single character', () => {
    const whole = [];
    for (let length = 60; length < WEAK.length; length += 1) {
      const { state } = readDkimKey(`v=DKIM1; p=${WEAK.slice(0, length)}`);
      if (state === 'usable') whole.push(WEAK.length - length);
    }
    // Base64 of 162 octets has no padding: not one character can go.
    expect(whole).toEqual([]);
  });

  it('counts the strings that DNS needs', () => {
    expect(readDkimKey(`v=DKIM1; p=${WEAK}`).strings).toBe(1);
    expect(readDkimKey(`v=DKIM1; p=${GOOD}`).strings).toBe(2);
  });

  it('takes hostile texts at once', () => {
    for (const text of [';'.repeat(60_000), 'p='.repeat(30_000), `p=${'A'.repeat(60_000)}`, '\0"\\']) {
      expect(readDkimKey(text).state).toBe('unusable');
    }
  });
});

describe('judgeDkimKeys', () => {
  it('tells several keys from one beside another text', () => {
    expect(judgeDkimKeys([]).state).toBe('missing');
    expect(judgeDkimKeys(['site-verification: 1']).state).toBe('missing');
    expect(judgeDkimKeys([`v=DKIM1; p=${GOOD}`, 'site-verification: 1']).state).toBe('usable');
    const several = judgeDkimKeys([`v=DKIM1; p=${GOOD}`, `v=DKIM1; p=${WEAK}`]);
    expect(several.state).toBe('unusable');
    expect(several.faults[0]).toEqual({ fault: 'several-records', at: '2' });
  });

  it('knows where a key stands', () => {
    expect(dkimKeyName('2026', 'example.org')).toBe('2026._domainkey.example.org');
  });
});
