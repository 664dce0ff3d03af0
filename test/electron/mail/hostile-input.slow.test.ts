import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../../electron/mail/read-input.ts';
import { MAX_TEXT_OCTETS, MAX_TOTAL_TEXT_OCTETS } from '../../../electron/mail/read-leaf.ts';
import type { MailDocument } from '../../../shared/mail/document.ts';
import { MAX_PARTS } from '../../../shared/mail/mime-tree.ts';

const HEAD = 'From: bob@example.org\r\nTo: ann@example.net\r\n';
const SIZE = 50 * 1024 * 1024;
/** Where only the limits matter, less than the largest size keeps the tests quick. */
const BEYOND_LIMITS = 4 * 1024 * 1024;

/** A head, then one piece repeated. */
function filled(head: string, piece: string, sizeOctets: number): Uint8Array {
  const bytes = Buffer.alloc(sizeOctets, piece, 'latin1');
  bytes.write(head, 'latin1');
  return bytes;
}

async function read(bytes: Uint8Array): Promise<MailDocument> {
  const result = await readInput(bytes);
  if (result.kind !== 'document') throw new Error(`unreadable: ${result.reason}`);
  return result.document;
}
const readText = (text: string): Promise<MailDocument> => read(Buffer.from(text, 'latin1'));

function kinds(document: MailDocument): string[] {
  return document.problems.map((problem) => problem.kind);
}

const BASE64_LINE = 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5eg==\r\n';

describe('readInput, large input', () => {
  it('leaves an attachment alone', async () => {
    const head = `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhello\r\n--b\r\nContent-Type: application/pdf; name=x.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n`;
    const document = await read(filled(head, BASE64_LINE, SIZE));
    expect(document.parts.map((part) => [part.text, part.filename])).toEqual([
      ['hello', null],
      ['', 'x.pdf'],
    ]);
    expect(document.problems).toEqual([]);
  });

  it.each([
    ['plain', `${HEAD}\r\n`, 'The quick brown fox\r\n'],
    ['base64', `${HEAD}Content-Transfer-Encoding: base64\r\n\r\n`, BASE64_LINE],
    ['quoted-printable', `${HEAD}Content-Transfer-Encoding: quoted-printable\r\n\r\n`, '=41=  \n'],
    ['HTML', `${HEAD}Content-Type: text/html\r\n\r\n`, '<div>x<p>'],
    ['NUL body', `${HEAD}\r\n`, '\0'],
    ['no header', 'Hello\n', 'The quick brown fox\r\n'],
    ['quoted mail', '> From: a\n> To: b\n> \n', '> text\n'],
    ['multipart of dashes', `${HEAD}Content-Type: multipart/mixed; boundary=bb\r\n\r\n--bb\r\n\r\n`, '--b\n'],
    ['returned message', `${HEAD}Content-Type: message/rfc822\r\n\r\n${HEAD}\r\n`, 'text of the original\n'],
  ])('cuts text: %s', async (_, head, piece) => {
    const sizeOctets = head.startsWith('Hello') ? SIZE : BEYOND_LIMITS;
    const document = await read(filled(head, piece, sizeOctets));
    expect(kinds(document)).toEqual(['text-cut']);
    expect(document.text.length).toBeLessThanOrEqual(MAX_TEXT_OCTETS);
    expect(document.sizeOctets).toBe(sizeOctets);
  });

  it.each([
    ['NUL', '\0', 'binary'],
    ['blanks', ' ', 'empty'],
    ['empty lines', '\n', 'empty'],
    ['carriage returns', '\r', 'empty'],
  ])('refuses %s', async (_, piece, reason) => {
    expect(await readInput(Buffer.alloc(SIZE, piece, 'latin1'))).toEqual({
      kind: 'unreadable',
      reason,
      sizeOctets: SIZE,
    });
  });
});

describe('readInput, hostile structure', () => {
  it('100,000 header fields', async () => {
    const fields = Array.from({ length: 100_000 }, (_, index) => `X-${String(index)}: y\r\n`).join('');
    const document = await readText(`${HEAD}${fields}\r\nbody`);
    expect([document.form, document.text, kinds(document)]).toEqual([
      'message',
      'body',
      ['headers-too-large'],
    ]);
  });

  it('a header line of 10 MB keeps the other fields', async () => {
    const document = await readText(`X: ${'a'.repeat(10_000_000)}\r\n${HEAD}\r\nbody`);
    expect(document.headers.map((field) => field.name)).toEqual(['x', 'from', 'to']);
    expect([document.text, kinds(document)]).toEqual(['body', ['headers-too-large']]);
  });

  it('10,000 nested multiparts', async () => {
    const levels = Array.from(
      { length: 10_000 },
      (_, index) => `Content-Type: multipart/mixed; boundary=b${String(index)}\n\n--b${String(index)}\n`,
    );
    const document = await readText(`${HEAD}${levels.join('')}`);
    expect(kinds(document)).toEqual(['nested-too-deep']);
    expect(document.parts).toHaveLength(1);
  });

  it('100,000 parts', async () => {
    const document = await readText(
      `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(100_000)}`,
    );
    expect(kinds(document)).toEqual(['too-many-parts']);
    expect(document.parts).toHaveLength(MAX_PARTS);
  });

  it('1,000 messages in messages are one part, three levels of them read', async () => {
    const level = `${HEAD}Content-Type: message/rfc822\r\n\r\n`;
    const document = await readText(level.repeat(1000));
    expect(document.parts.map((part) => part.contentType)).toEqual(['message/rfc822']);
    const third = document.parts[0]?.embedded?.parts[0]?.embedded?.parts[0]?.embedded;
    expect(third?.parts).toHaveLength(1);
    expect(third?.parts[0]?.embedded).toBeUndefined();
  });

  it('many large parts share one limit', async () => {
    const part = `--b\n\n${'x'.repeat(MAX_TEXT_OCTETS)}\n`;
    const document = await readText(`${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${part.repeat(20)}`);
    expect(document.parts).toHaveLength(20);
    expect(document.text.length).toBeLessThanOrEqual(MAX_TOTAL_TEXT_OCTETS + 40);
    expect(kinds(document)).toEqual(['text-cut']);
  });

  it('broken base64, unknown charset and unknown encoding', async () => {
    const typed = (fields: string, body: string): Promise<MailDocument> =>
      readText(`${HEAD}${fields}\r\n\r\n${body}`);
    expect((await typed('Content-Transfer-Encoding: base64', 'SGVs*bG8')).text).toBe('Hello');
    expect((await typed('Content-Type: text/plain; charset=x-none', 'f\xfcr')).text).toBe('für');
    const unknown = await typed('Content-Transfer-Encoding: x-uuencode', 'begin 644 x');
    expect([unknown.text, unknown.problems]).toEqual([
      'begin 644 x',
      [{ kind: 'undecodable', contentType: 'text/plain' }],
    ]);
    const picture = await typed(
      'Content-Transfer-Encoding: base64',
      Buffer.alloc(300, '\x00\x01\x89').toString('base64'),
    );
    expect([picture.text, kinds(picture)]).toEqual(['', ['undecodable']]);
  });

  it('100,000 nested elements', async () => {
    expect((await readText(`${'<div>'.repeat(100_000)}deep`)).text).toBe('deep');
  });
});

const REPORT = `${HEAD}Subject: =?iso-2022-jp?B?GyRCRnxLXBsoQg==?=
Content-Type: multipart/report; boundary="b1"

--b1
Content-Type: multipart/alternative; boundary=b2

--b2
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Es ging nicht: =C3=BC
--b2
Content-Type: text/html

<p>Es ging nicht</p>
--b2--
--b1
Content-Type: message/delivery-status

Final-Recipient: rfc822; ann@example.net
--b1
Content-Type: message/rfc822

To: ann@example.net
--b1--
`;

function checkInvariants(document: MailDocument): void {
  expect(document.parts.length).toBeLessThanOrEqual(MAX_PARTS);
  if (document.form === 'text') expect(document.headers).toEqual([]);
  if (document.form === 'headers') expect(document.parts).toEqual([]);
  let line = 0;
  for (const part of document.parts) {
    expect(part.line).toBeGreaterThanOrEqual(line);
    expect(part.sizeOctets).toBeGreaterThanOrEqual(0);
    line = part.line;
  }
}

describe('readInput never rejects', () => {
  it('for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const result = await readInput(bytes);
        if (result.kind === 'document') checkInvariants(result.document);
        expect(await readInput(bytes)).toEqual(result);
      }),
      { numRuns: 500 },
    );
  });

  it('for a damaged report', async () => {
    const edit = fc.record({
      at: fc.nat(REPORT.length),
      remove: fc.nat(40),
      insert: fc.oneof(
        fc.constantFrom(
          '\n',
          '\r',
          '--',
          '--b1',
          '--b2--\n',
          ':',
          '=',
          '<',
          '"',
          '\0',
          '\xff',
          '\x1b$B',
          '=?',
          '\n\n',
        ),
        fc.string({ maxLength: 5 }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        let text = REPORT;
        for (const { at, remove, insert } of edits)
          text = text.slice(0, at) + insert + text.slice(at + remove);
        const result = await readInput(Buffer.from(text, 'latin1'));
        if (result.kind === 'document') checkInvariants(result.document);
      }),
      { numRuns: 500 },
    );
  });
});
