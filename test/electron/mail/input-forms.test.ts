import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { MAX_INPUT_OCTETS } from '../../../electron/mail/prepare.ts';
import { readInput } from '../../../electron/mail/read-input.ts';
import type { MailDocument } from '../../../shared/mail/document.ts';

async function readBytes(bytes: Uint8Array): Promise<MailDocument> {
  const result = await readInput(bytes);
  if (result.kind !== 'document') throw new Error(`unreadable: ${result.reason}`);
  return result.document;
}
const read = (text: string): Promise<MailDocument> => readBytes(Buffer.from(text, 'utf8'));

async function reasonFor(bytes: Uint8Array): Promise<string> {
  const result = await readInput(bytes);
  return result.kind === 'unreadable' ? result.reason : result.kind;
}

const MAIL = 'From: bob@example.org\nSubject: Grüße\n\nHello\n  Ann\n';

function outline(document: MailDocument): unknown {
  return [
    document.form,
    document.headers.map((field) => `${String(field.line)} ${field.name}`),
    document.text,
  ];
}

describe('readInput, forms of a mail', () => {
  it.each([
    ['as it is', MAIL, 1],
    ['behind blank lines', `\n \r\n\n${MAIL}`, 4],
    ['from an mbox file', `From bob Mon Jan  1 00:00:00 2024\n${MAIL}`, 2],
    ['from Apple Mail', `4711  \n${MAIL}`, 2],
    ['quoted', MAIL.replace(/^/gm, '> '), 1],
    ['quoted without a space', MAIL.replace(/^/gm, '>'), 1],
    ['quoted twice', MAIL.replace(/^/gm, '> > '), 1],
    ['indented', MAIL.replace(/^(?=.)/gm, '    '), 1],
    ['with old line ends', MAIL.replaceAll('\n', '\r'), 1],
    ['with a byte order mark', `\ufeff${MAIL}`, 1],
  ])('%s', async (_, text, line) => {
    const document = await read(text);
    expect(outline(document)).toEqual([
      'message',
      [`${String(line)} from`, `${String(line + 1)} subject`],
      'Hello\n  Ann',
    ]);
    expect(document.headers[1]?.value).toBe('Grüße');
    expect(document.sizeOctets).toBe(Buffer.byteLength(text));
  });

  it.each(['utf16le', 'with mark', 'big-endian'])('UTF-16 (%s)', async (kind) => {
    const bytes = Buffer.from(kind === 'utf16le' ? MAIL : `\ufeff${MAIL}`, 'utf16le');
    const document = await readBytes(kind === 'big-endian' ? bytes.swap16() : bytes);
    expect(outline(document)).toEqual(['message', ['1 from', '2 subject'], 'Hello\n  Ann']);
  });

  it('headers alone', async () => {
    for (const tail of ['', '\n', '\n\n  \n']) {
      const document = await read(`Return-Path: <>\nReceived: from a\n\tby b; x${tail}`);
      expect(document.form).toBe('headers');
      expect(document.parts).toEqual([]);
      expect(document.headers.map((field) => field.value)).toEqual(['<>', 'from a by b; x']);
    }
  });

  it('a header that a mail program printed in German', async () => {
    const document = await read(
      'Von: Mail Delivery System <mailer-daemon@example.net>\nGesendet: Donnerstag, 12. November 2026 10:00\nAn: bob@example.org\nBetreff: Unzustellbar: Angebot\n\nIhre Nachricht kam nicht an.',
    );
    expect(document.form).toBe('message');
    expect(document.headers.map((field) => field.name)).toEqual(['from', 'date', 'to', 'subject']);
    expect(document.text).toBe('Ihre Nachricht kam nicht an.');
  });
});

describe('readInput, what is no mail', () => {
  it.each([
    '550 5.7.1 Unable to relay',
    'Nov 12 10:00:00 mx postfix/smtp[123]: 4F2: to=<ann@example.org>, status=bounced (host mx said: 550 no)',
    '2026-11-12 10:00:00 1abc-0001 ** ann@example.org R=dns T=smtp: SMTP error',
    'Sending of the message failed.\nThe message could not be sent.\nReason: refused',
    'Reporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; ann@example.org\nAction: failed',
    '<ann@example.org>: host mx.example.org[192.0.2.1] said: 550 no such user',
    'This is the mail system at host mx.example.net.\n\nSubject: x\nTo: y',
    'Subject: only one line that could be a field\n\nText',
    '> 550 quoted reply',
    '  550 indented reply',
    'Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net',
  ])('%s', async (text) => {
    const document = await read(text);
    expect(document.form).toBe('text');
    expect(document.headers).toEqual([]);
    expect(document.parts.map((part) => part.contentType)).toEqual(['text/plain']);
    expect(document.text).toBe(text.trim());
  });

  it('HTML becomes text', async () => {
    const document = await read(
      '<html><body><div>Unzustellbar: <b>ann@example.org</b></div><p>550 no</p></body></html>',
    );
    expect(document.form).toBe('text');
    expect(document.text).toBe('Unzustellbar: ann@example.org\n\n550 no');
    expect(document.parts.map((part) => part.contentType)).toEqual(['text/html']);
  });

  it('windows-1252 and ISO-2022-JP without a label', async () => {
    expect((await readBytes(Buffer.from('Postfach \xfcberf\xfcllt', 'latin1'))).text).toBe(
      'Postfach überfüllt',
    );
    expect((await readBytes(Buffer.from('1b2442467c4b5c1b2842', 'hex'))).text).toBe('日本');
  });

  it('the parts of a report whose header was not pasted', async () => {
    const body =
      '--b1\nContent-Type: text/plain\n\nIt failed.\n\n--b1\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\n--b1--\n';
    const bare = await read(body);
    expect(bare.form).toBe('text');
    expect(bare.parts.map((part) => part.contentType)).toEqual(['text/plain', 'message/delivery-status']);
    expect(bare.text).toBe('It failed.');

    const led = await read(`See this:\n\n${body}`);
    expect(led.parts.map((part) => part.line)).toEqual([1, 6, 11]);
    expect(led.text).toBe('See this:\n\nIt failed.');
  });

  it('a quoted original with parts stays part of the text', async () => {
    const text =
      'Your mail failed.\n\n--- original ---\nTo: ann\n\n--b1\nContent-Type: text/plain\n\nsecret\n--b1--';
    const document = await read(text);
    expect(document.parts).toHaveLength(1);
    expect(document.text).toBe(text);
  });
});

describe('readInput, what cannot be read', () => {
  it.each([
    ['empty', '', 'empty'],
    ['blank', ' \r\n\t\n', 'empty'],
    ['PDF', '%PDF-1.7\nFrom: a\nTo: b\n\n', 'binary'],
    ['ZIP', 'PK\x03\x04 x', 'binary'],
    ['start of an Outlook file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'damaged'],
    ['NULs', '\0'.repeat(1000), 'binary'],
    ['control characters', 'ab\x01\x02\x03\x04'.repeat(100), 'binary'],
  ])('%s', async (_, text, reason) => {
    expect(await readInput(Buffer.from(text, 'latin1'))).toEqual({
      kind: 'unreadable',
      reason,
      sizeOctets: text.length,
    });
  });

  it('more than the limit', async () => {
    expect(await reasonFor(new Uint8Array(MAX_INPUT_OCTETS + 1))).toBe('too-large');
    expect(await reasonFor(new Uint8Array(MAX_INPUT_OCTETS))).toBe('binary');
  });

  it('a few NULs are passed over', async () => {
    expect((await read('550 no \0such user at this host')).text).toBe('550 no such user at this host');
    const document = await read('From: b\0ob@example.org\nTo: ann\n\nHel\0lo');
    expect([document.headers[0]?.value, document.text]).toEqual(['bob@example.org', 'Hello']);
  });
});
