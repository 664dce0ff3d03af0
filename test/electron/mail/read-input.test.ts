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
    expect(document.parts[2]?.embeddedHeaders).toEqual([
      { name: 'subject', value: 'Hello', line: 26 },
      { name: 'from', value: 'bob@example.org', line: 27 },
    ]);
  });

  it('decodes encoded words and states lines', async () => {
    const document = await read(REPORT);
    expect(document.headers[3]).toEqual({ name: 'subject', value: 'Unzustellbar: Grüße', line: 4 });
    expect(document.parts.map((part) => part.line)).toEqual([13, 18, 26]);
  });
});

describe('readInput, attached notices', () => {
  it('reads a notice that was forwarded as an attachment as a document of its own', async () => {
    const forwarded = `From: bob@example.org\r\nSubject: Help\r\nContent-Type: multipart/mixed; boundary=outer\r\n\r\n--outer\r\n\r\nWhat is this?\r\n--outer\r\nContent-Type: message/rfc822\r\n\r\n${REPORT}\r\n--outer--\r\n`;
    const document = await read(forwarded);
    expect(document.text).toBe('What is this?');
    const embedded = document.parts[1]?.embedded;
    expect(embedded?.text).toBe('Das Postfach ist überfüllt.');
    expect(embedded?.headers[3]?.value).toBe('Unzustellbar: Grüße');
    expect(embedded?.parts.map((part) => part.contentType)).toEqual([
      'text/plain',
      'message/delivery-status',
      'message/rfc822',
    ]);
  });

  it('does not do so with the original that a report returns', async () => {
    const document = await read(REPORT);
    expect(document.parts[2]?.embedded).toBeUndefined();
  });
});

describe('readInput, which text is shown', () => {
  const typed = (type: string, body: string, more = ''): string =>
    `--b\nContent-Type: ${type}\n${more}\n${body}\n`;
  const mixed = (kind: string, ...parts: string[]): Promise<MailDocument> =>
    read(
      `From: a@example.org\nTo: b@example.org\nContent-Type: multipart/${kind}; boundary=b\n\n${parts.join('')}--b--\n`,
    );

  it('prefers the plain version of an alternative', async () => {
    const document = await mixed('alternative', typed('text/plain', 'plain'), typed('text/html', '<p>html'));
    expect(document.text).toBe('plain');
  });

  it('takes the HTML version where the plain one is missing or empty', async () => {
    expect((await mixed('alternative', typed('text/plain', ' '), typed('text/html', '<p>html'))).text).toBe(
      'html',
    );
    expect((await mixed('related', typed('text/html', '<p>html'))).text).toBe('html');
  });

  it('joins texts that are no versions of each other, without attachments', async () => {
    const attached = 'Content-Disposition: attachment; filename="notes.txt"\n';
    const parts = [
      typed('text/html', '<p>main'),
      typed('text/plain', 'notes', attached),
      typed('text/plain', 'footer'),
      typed('text/rfc822-headers', 'To: x'),
    ];
    const document = await mixed('mixed', ...parts);
    expect(document.text).toBe('main\n\nfooter');
    expect(document.parts[1]?.filename).toBe('notes.txt');
  });

  it('takes an attached text where there is no other', async () => {
    const document = await mixed('mixed', typed('text/plain', 'all', 'Content-Disposition: attachment\n'));
    expect(document.text).toBe('all');
  });

  it('finds the parts of a report that names no content type', async () => {
    const document = await read(
      'From: a@example.org\nSubject: failure\n\nIt failed:\n\n--b\nContent-Type: message/delivery-status\n\nAction: failed\n--b--\n',
    );
    expect(document.parts.map((part) => part.contentType)).toEqual(['text/plain', 'message/delivery-status']);
    expect(document.text).toBe('It failed:');
  });
});
