import { describe, expect, it } from 'vitest';
import { messageOctets } from '../../../electron/mail/read-input.ts';
import { msgFile } from '../../helpers/msg-file.ts';
import { OLD_MAIL } from '../../helpers/msg-samples.ts';

const MAIL = 'From: ann@example.org\r\nTo: bob@example.com\r\nSubject: x\r\n\r\nHello\r\n> quoted\r\n';

function found(input: string): { readonly octets: string; readonly isOriginal: boolean } | null {
  const message = messageOctets(Buffer.from(input, 'latin1'));
  return message && { octets: message.octets.toString('latin1'), isOriginal: message.isOriginal };
}

describe('messageOctets', () => {
  it.each([
    ['as it is', ''],
    ['behind the line of an mbox', 'From ann@example.org Sun Nov  1 10:00:02 2026\r\n'],
    ['behind the length of an .emlx', '77\n'],
    ['behind blank lines', '\r\n\r\n \r\n'],
    ['behind a byte order mark', '\xef\xbb\xbf'],
  ])('gives the message %s', (_, before) => {
    expect(found(before + MAIL)).toEqual({ octets: MAIL, isOriginal: true });
  });

  it('says where the body cannot be the one that was sent', () => {
    const quoted = MAIL.trimEnd()
      .split('\r\n')
      .map((line) => `> ${line}`)
      .join('\r\n');
    expect(found(quoted)).toMatchObject({ isOriginal: false });
    const indented = MAIL.trimEnd()
      .split('\r\n')
      .map((line) => `    ${line}`)
      .join('\r\n');
    expect(found(indented)).toMatchObject({ isOriginal: false });
    expect(messageOctets(msgFile(OLD_MAIL))?.isOriginal).toBe(false);
  });

  it('finds none in what starts with no header', () => {
    expect(found('550 5.1.1 User unknown')).toBeNull();
    expect(found('')).toBeNull();
    expect(found('\0\x01\x02'.repeat(100))).toBeNull();
  });
});
