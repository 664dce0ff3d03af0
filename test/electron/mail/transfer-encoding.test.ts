import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { decodeTransfer } from '../../../electron/mail/transfer-encoding.ts';

function decode(text: string, encoding: string): string | null {
  return decodeTransfer(Buffer.from(text, 'latin1'), encoding)?.toString('latin1') ?? null;
}

describe('decodeTransfer', () => {
  it.each([
    ['a=20b=3D=3d', 'a b=='],
    ['one=\ntwo=\r\nthree= \t\r\nfour', 'onetwothreefour'],
    ['50 = half, =XY, =4', '50 = half, =XY, =4'],
    ['ends=', 'ends'],
    ['ends=  ', 'ends'],
    ['=C3=BC', '\xc3\xbc'],
  ])('quoted-printable %j', (text, expected) => {
    expect(decode(text, 'Quoted-Printable')).toBe(expected);
  });

  it.each([
    ['SGVs\r\nbG8=', 'Hello'],
    ['SGVs bG8', 'Hello'],
    ['S*G!Vs\nbG8==', 'Hello'],
    ['', ''],
  ])('base64 %j', (text, expected) => {
    expect(decode(text, 'BASE64')).toBe(expected);
  });

  it('passes plain encodings on and does not guess others', () => {
    for (const encoding of ['', '7bit', '8BIT', ' binary ', '"7bit"', '7bit; x', '7bit (as sent)']) {
      expect(decode('a=20', encoding)).toBe('a=20');
    }
    expect(decode('a=20', 'x-uuencode')).toBeNull();
  });
});
