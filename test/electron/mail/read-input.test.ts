import { describe, expect, it } from 'vitest';
import { readInput } from '../../../electron/mail/read-input.ts';
import type { MailDocument } from '../../../shared/mail/document.ts';

async function read(text: string, encoding: BufferEncoding = 'latin1'): Promise<MailDocument> {
  const result = await readInput(Buffer.from(text, encoding));
  if (result.kind !== 'document') throw new Error(`unreadable: ${result.reason}`);
  return result.document;
}

const REPORT = [
  'Return-Path: <>',
  'From: Mail Delivery System <MAILER-DAEMON@mx.example.net>',
  'To: bob@example.org',
  'Subject: =?UTF-8?Q?Unzustellbar=3A_Gr=C3=BC=C3=9Fe?=',
  'Content-Type: multipart/report; report-type=delivery-status;',
  '\tboundary="frontier"',
  '',
  'This is a MIME message.',
  '--frontier',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Das Postfach ist =C3=BCber=',
  'f=C3=BCllt.',
  '--frontier',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; mx.example.net',
  '',
  'Final-Recipient: rfc822; ann@example.org',
  'Action: failed',
  'Status: 5.2.2',
  '--frontier',
  'Content-Type: message/rfc822',
  '',
  'Subject: Hello',
  'From: bob@example.org',
  '',
  'Text of the original',
  '--frontier--',
].join('\r\n');

describe('readInput, an ordinary report', () => {
  it('gives the leaves in order, decoded', async () => {
    const document = await read(REPORT);
    expect(document.form).toBe('message');
    expect(document.problems).toEqual([]);
    expect(document.parts.map((part) => part.contentType)).toEqual([
      'text/plain',
      'message/delivery-status',
      'message/rfc822',
    ]);
    expect(document.text).toBe('Das Postfach ist überfüllt.');
    expect(document.parts[1]?.text).toBe(
      'Reporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; ann@example.org\nAction: failed\nStatus: 5.2.2',
    );
    expect(document.parts[2]?.text).toBe('Subject: Hello\nFrom: bob@example.org\n\nText of the original');
    expect(document.parts[2]?.embeddedHeaders?.map((field) => field.name)).toEqual(['subject', 'from']);
  });

  it('decodes encoded words and states lines', async () => {
    const document = await read(REPORT);
    expect(document.headers[3]).toEqual({ name: 'subject', value: 'Unzustellbar: Grüße', line: 4 });
    expect(document.parts.map((part) => part.line)).toEqual([13, 18, 26]);
  });
});

describe('readInput, bare text', () => {
  it('takes replies and log lines for text', async () => {
    for (const line of [
      '550 5.7.1 Unable to relay',
      'Nov 12 10:00:00 mx postfix/smtp[123]: 4F2: to=<ann@example.org>, status=bounced',
    ]) {
      const document = await read(line);
      expect(document.form).toBe('text');
      expect(document.text).toBe(line);
      expect(document.parts).toHaveLength(1);
    }
  });
});
