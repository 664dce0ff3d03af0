import { describe, expect, it } from 'vitest';
import { headerEnd, isTooLargeToVerify } from '../../../../electron/mail/auth/size-guard.ts';

function isTooLarge(text: string): boolean {
  const message = Buffer.from(text, 'latin1');
  return isTooLargeToVerify(message, headerEnd(message));
}

describe('headerEnd', () => {
  it.each([
    ['A: 1\r\n\r\nbody', 8],
    ['A: 1\n\nbody', 6],
    ['A: 1\r\nB: 2\r\n', 12],
    ['A: 1', 4],
    ['\r\nbody', 2],
    ['', 0],
  ])('of %j is %i', (text, end) => {
    expect(headerEnd(Buffer.from(text))).toBe(end);
  });
});

describe('isTooLargeToVerify', () => {
  it('takes real headers, and bodies of any size', () => {
    const to = `To: ${'ann@example.org,\r\n '.repeat(4000)}bob@example.org\r\n`;
    expect(isTooLarge(`${'Received: by mx.example.org\r\n'.repeat(500)}${to}\r\n`)).toBe(false);
    expect(isTooLarge(`From: ann@example.org\r\n\r\n${' folded\r\n'.repeat(100_000)}`)).toBe(false);
  });

  it('refuses a field of too many lines', () => {
    expect(isTooLarge(`To: x\r\n${' a@example.org\r\n'.repeat(5001)}`)).toBe(true);
    expect(isTooLarge(`To: x\r\n${'no field and no fold\r\n'.repeat(5001)}`)).toBe(true);
  });

  it('refuses many folded fields, huge headers and hundreds of signatures', () => {
    expect(isTooLarge('A: 1\n x\n'.repeat(50_001))).toBe(true);
    expect(isTooLarge(`X: ${'x'.repeat(1024 * 1024)}`)).toBe(true);
    expect(isTooLarge('DKIM-Signature: v=1\r\n'.repeat(201))).toBe(true);
    expect(isTooLarge('ARC-Seal: i=1\r\n'.repeat(201))).toBe(true);
  });
});
