import { describe, expect, it } from 'vitest';
import { readInput } from '../../../electron/mail/read-input.ts';

/** A text leaf below the given number of multiparts. */
function nested(levels: number, text: string): string {
  let body = `Content-Type: text/plain\r\n\r\n${text}\r\n`;
  for (let level = levels; level > 0; level -= 1) {
    body = `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n${body}\r\n--b${level}--\r\n`;
  }
  return `From: MAILER-DAEMON@mail.example.com\r\nSubject: Undelivered Mail\r\nMIME-Version: 1.0\r\n${body}`;
}

describe('the second opinion of mailparser', () => {
  it('finds words that lie deeper than our own reading goes', async () => {
    const result = await readInput(Buffer.from(nested(30, '550 5.1.1 <ann@example.org>: user unknown')));
    expect(result.kind).toBe('document');
    if (result.kind !== 'document') return;
    expect(result.document.problems.map(({ kind }) => kind)).toContain('nested-too-deep');
    expect(result.document.text).toContain('550 5.1.1 <ann@example.org>: user unknown');
  });

  it('changes nothing where our own reading has words', async () => {
    const result = await readInput(Buffer.from(nested(3, 'hello')));
    expect(result.kind === 'document' && result.document.parts).toHaveLength(1);
  });

  it('leaves a message without words alone', async () => {
    const result = await readInput(
      Buffer.from('From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\n'),
    );
    expect(result.kind).toBe('document');
  });
});
