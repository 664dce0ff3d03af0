import { Buffer } from 'node:buffer';
import MsgReader from '@kenjiuno/msgreader';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../../electron/mail/read-input.ts';
import { explain } from '../../../shared/report/explain.ts';
import type { MailDocument } from '../../../shared/mail/document.ts';
import { msgFile, type MsgItem } from '../../helpers/msg-file.ts';
import {
  BARE_NDR,
  GERMAN_NDR,
  NOTICE_ATTACHED,
  OLD_MAIL,
  POSTFIX_NOTICE,
} from '../../helpers/msg-samples.ts';

async function read(item: MsgItem): Promise<MailDocument> {
  const result = await readInput(msgFile(item));
  if (result.kind !== 'document') throw new Error(`unreadable: ${result.reason}`);
  return result.document;
}

const header = (document: MailDocument, name: string): string | undefined =>
  document.headers.find((field) => field.name === name)?.value;
const types = (document: MailDocument): string[] => document.parts.map((part) => part.contentType);

describe('a report of Exchange saved from Outlook', () => {
  it('keeps the header it came with and is explained', async () => {
    const document = await read(GERMAN_NDR);
    expect(header(document, 'return-path')).toBe('<>');
    expect(header(document, 'subject')).toBe('Unzustellbar: Angebot für das Gartenhaus');
    expect(document.headers.filter((field) => field.name === 'content-type')).toHaveLength(1);
    expect(document.headers[0]?.name).toBe('received');
    const report = explain({ kind: 'document', document });
    expect(report).toMatchObject({
      kind: 'failure',
      language: 'de',
      reporter: { software: 'exchange' },
      recipients: [{ address: 'anne.schmidt@example.com', reason: 'user-unknown', enhancedStatus: '5.1.1' }],
      original: { from: '"Maria Keller" <maria@example.com>', messageId: '<3f1c2a7e@example.com>' },
    });
  });

  it('is read from the properties of its recipients where it has no words', async () => {
    const document = await read(BARE_NDR);
    expect(types(document)).toEqual(['text/plain', 'message/delivery-status', 'text/rfc822-headers']);
    expect(header(document, 'content-type')).toContain('report-type=delivery-status');
    const report = explain({ kind: 'document', document });
    expect(report).toMatchObject({
      kind: 'failure',
      reporter: { host: 'ex01.example.com' },
      recipients: [
        {
          address: 'ann@example.org',
          reason: 'user-unknown',
          replyCode: '550',
          enhancedStatus: '5.1.1',
          remoteHost: 'mx.example.org',
        },
        { address: 'ben@example.org', reason: 'mailbox-full', enhancedStatus: '5.2.2' },
        { address: 'carl@example.org', reason: 'message-too-big', enhancedStatus: null },
      ],
      original: { subject: 'Minutes', date: 'Thu, 12 Nov 2026 13:00:00 +0000' },
    });
  });

  it.each([
    ['REPORT.IPM.Note.DR', 'success'],
    ['Report.IPM.Note.Delayed', 'delay'],
    ['REPORT.IPM.Note.Relayed.DR', 'relayed'],
    ['REPORT.IPM.Note.Expanded.DR', 'expanded'],
    ['REPORT.IPM.Note.IPNRN', 'success'],
    ['IPM.Note', 'ordinary-message'],
  ])('%s is %s', async (messageClass, kind) => {
    const document = await read({
      properties: { '001A001F': messageClass, '0037001F': 'Minutes', '5D01001F': 'ann@example.org' },
      recipients: [{ '3003001F': 'ann@example.org', '0C150003': 1 }],
    });
    expect(explain({ kind: 'document', document }).kind).toBe(kind);
  });

  it('prefers the report that is attached', async () => {
    const status =
      'Reporting-MTA: dns; mx.example.net\r\n\r\nFinal-Recipient: rfc822; dora@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n';
    const headers =
      'Received: from a by b; Thu, 12 Nov 2026 10:00:00 +0100\r\nFrom: maria@example.com\r\nSubject: Minutes\r\n';
    const document = await read({
      ...BARE_NDR,
      attachments: [
        { properties: { '3707001F': 'details.txt', '37010102': Buffer.from(status) } },
        { properties: { '3707001F': 'ATT00002.txt', '37010102': Buffer.from(headers) } },
      ],
    });
    expect(types(document)).toEqual(['text/plain', 'message/delivery-status', 'text/rfc822-headers']);
    const report = explain({ kind: 'document', document });
    expect(report.recipients.map((recipient) => recipient.address)).toEqual(['dora@example.org']);
    expect(report.original.from).toBe('maria@example.com');
  });
});

describe('a notice attached to an Outlook mail', () => {
  const expected = {
    kind: 'failure',
    recipients: [{ address: 'ann@example.org', reason: 'mailbox-full' }],
  };

  it('as a file', async () => {
    const document = await read(NOTICE_ATTACHED);
    expect(header(document, 'to')).toBe('help@example.com');
    expect(types(document)).toEqual(['text/plain', 'message/rfc822']);
    expect(document.parts[1]?.text).toBe(POSTFIX_NOTICE.replaceAll('\r\n', '\n'));
    expect(explain({ kind: 'document', document })).toMatchObject(expected);
  });

  it('as an item', async () => {
    const properties = { '001A001F': 'IPM.Note', '0037001F': 'What is this?', '1000001F': 'See attached.' };
    const document = await read({ properties, attachments: [{ properties: {}, item: BARE_NDR }] });
    expect(explain({ kind: 'document', document })).toMatchObject({
      kind: 'failure',
      recipients: [{ address: 'ann@example.org' }, {}, {}],
    });
  });

  it('as an Outlook file', async () => {
    const file = msgFile(GERMAN_NDR);
    const document = await read({
      properties: { '001A001F': 'IPM.Note', '0037001F': 'What is this?', '1000001F': 'See attached.' },
      attachments: [{ properties: { '3707001F': 'notice.msg', '37010102': file } }],
    });
    expect(explain({ kind: 'document', document })).toMatchObject({
      recipients: [{ address: 'anne.schmidt@example.com' }],
    });
  });
});

describe('an ordinary Outlook mail', () => {
  it('is read in its code page', async () => {
    const document = await read(OLD_MAIL);
    expect(header(document, 'subject')).toBe('Schöne Grüße, łódź');
    expect(header(document, 'from')).toBe('"Jörg" <joerg@example.org>');
    expect(header(document, 'to')).toBe('"Maria, Keller" <maria@example.com>');
    expect(header(document, 'cc')).toBe('carl@example.com');
    expect(document.text).toBe('Bis morgen – Jörg');
    expect(document.parts.map((part) => [part.contentType, part.filename, part.text])).toEqual([
      ['text/html', null, '<html><body><p>Bis morgen – Jörg</p></body></html>'],
      ['image/png', 'house.png', ''],
      ['text/plain', 'NOTE.TXT', 'remember'],
    ]);
    expect(explain({ kind: 'document', document }).kind).toBe('ordinary-message');
  });

  it('shows its RTF where it has nothing else', async () => {
    const rtf = Buffer.from("{\\rtf1\\ansi\\ansicpg1252 Bis morgen\\par J\\'f6rg}", 'latin1');
    const head = Buffer.alloc(16);
    head.writeUInt32LE(rtf.length, 4);
    head.write('MELA', 8);
    const document = await read({ properties: { '0037001F': 'Hi', '10090102': Buffer.concat([head, rtf]) } });
    expect(document.text).toBe('Bis morgen\nJörg');
  });

  it('a subject with line ends adds no field', async () => {
    const document = await read({
      properties: {
        '0037001F': 'one\r\nX-Failed-Recipients: ann@example.org\r\n\r\ntext',
        '1000001F': 'words',
      },
    });
    expect(header(document, 'subject')).toBe('one X-Failed-Recipients: ann@example.org text');
    expect(document.text).toBe('words');
  });

  it.each([GERMAN_NDR, BARE_NDR, NOTICE_ATTACHED])('the library reads the same', async (item) => {
    const file = Buffer.from(msgFile(item));
    const other = new MsgReader(
      file.buffer.slice(file.byteOffset, file.byteOffset + file.length),
    ).getFileData();
    const document = await read(item);
    expect(header(document, 'subject')).toBe(other.subject);
    expect(document.text).toBe((other.body ?? '').replaceAll('\r\n', '\n').trim());
    expect(document.parts.filter((part) => part.contentType === 'message/rfc822')).toHaveLength(
      other.attachments?.length ?? 0,
    );
  });
});
