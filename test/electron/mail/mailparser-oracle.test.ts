import { Buffer } from 'node:buffer';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../../electron/mail/read-input.ts';

/** Two independent readers of the same bytes: what they agree on is no slip of ours. */
async function expectSame(bytes: Buffer): Promise<void> {
  const result = await readInput(bytes);
  if (result.kind !== 'document') throw new Error(result.reason);
  const other = await simpleParser(bytes, { keepDeliveryStatus: true, skipTextToHtml: true });
  const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
  expect(folded(result.document.text)).toBe(folded(other.text ?? ''));
  expect(result.document.headers.find((field) => field.name === 'subject')?.value).toBe(other.subject);
  const types = result.document.parts
    .map((part) => part.contentType)
    .filter((type) => !/^text\/(?:plain|html)$/.test(type));
  expect(types).toEqual(other.attachments.map((attachment) => attachment.contentType));
}

// Other charsets are left out: with the libmime that can be installed here, mailparser 3.14.2 finds no decoder for them.
const SENTENCES: readonly (readonly [string, string])[] = [
  ['utf-8', 'Das Postfach ist überfüllt: 50 % = voll. 日本語'],
  ['us-ascii', 'Mailbox full = no space'],
];

function quotedPrintable(bytes: Buffer): string {
  return [...bytes]
    .map(
      (byte, index) =>
        `=${byte.toString(16).toUpperCase().padStart(2, '0')}${index % 20 === 19 ? '=\r\n' : ''}`,
    )
    .join('');
}

function encode(bytes: Buffer, encoding: string): string {
  if (encoding === 'base64') return bytes.toString('base64').replace(/.{20}/g, '$&\r\n');
  return encoding === 'quoted-printable' ? quotedPrintable(bytes) : bytes.toString('latin1');
}

describe('readInput and mailparser', () => {
  for (const [charset, text] of SENTENCES) {
    for (const encoding of ['8bit', 'quoted-printable', 'base64']) {
      it(`agree on ${charset} in ${encoding}`, async () => {
        const bytes = Buffer.from(text, 'utf8');
        const subject = `=?${charset}?B?${bytes.toString('base64')}?=`;
        const head = `From: a@example.org\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\n`;
        const typed = `Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;
        await expectSame(Buffer.from(`${head}${typed}${encode(bytes, encoding)}`, 'latin1'));
      });
    }
  }

  it('agree on encoded words', async () => {
    for (const subject of [
      '=?utf-8?Q?a=C3?= =?utf-8?Q?=BC_b?=',
      'x =?iso-8859-1?q?=FC?= y',
      '=?utf-8?B?w7w=?= =?latin1?q?=FC?=',
    ]) {
      await expectSame(Buffer.from(`From: a@example.org\r\nSubject: ${subject}\r\n\r\nx`, 'latin1'));
    }
  });

  it('agree on the parts of a report', async () => {
    const part = (type: string, body: string): string => `--b\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`;
    const body = [
      part('text/plain; charset=utf-8', 'It failed.'),
      part(
        'message/delivery-status',
        'Reporting-MTA: dns; mx.example.net\r\n\r\nFinal-Recipient: rfc822; ann@example.org',
      ),
      part('text/rfc822-headers', 'To: ann@example.org\r\n'),
      part('application/pdf', 'x'),
    ].join('');
    const head =
      'From: a@example.org\r\nSubject: x\r\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n';
    await expectSame(Buffer.from(`${head}${body}--b--\r\n`, 'latin1'));
  });
});
