import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { splitMbox } from '../../../electron/mail/split-mbox.ts';

function split(text: string): string[] {
  return splitMbox(Buffer.from(text, 'latin1')).map((bytes) => Buffer.from(bytes).toString('latin1'));
}

const ONE = 'From MAILER-DAEMON Thu Nov 12 10:00:00 2026\nTo: ann@example.org\n\nFrom here on: text\n';
const TWO = 'From bob@example.net Thu Nov 12 10:00:00 2026 +0100\nTo: ann@example.org\n\n>From x\n';

describe('splitMbox', () => {
  it('splits at separator lines behind an empty line', () => {
    expect(split(`${ONE}\n${TWO}`)).toEqual([`${ONE}\n`, TWO]);
    const crlf = `${ONE}\n${TWO}`.replaceAll('\n', '\r\n');
    expect(split(crlf)).toHaveLength(2);
    expect(split(crlf).join('')).toBe(crlf);
  });

  it('does not split at sentences or inside of a paragraph', () => {
    const text = `${ONE}\nFrom what I know it works.\nFrom bob Thu Nov 12 10:00:00 2026\n`;
    expect(split(text)).toEqual([text]);
  });

  it('gives one message where the file is no mbox', () => {
    for (const text of ['', 'To: ann@example.org\n\nFrom bob Thu Nov 12 10:00:00 2026\n']) {
      expect(split(text)).toEqual([text]);
    }
  });

  it('stays linear', () => {
    expect(split(ONE + '\nFrom '.repeat(500_000))).toHaveLength(1);
    expect(split(`${ONE}\n`.repeat(20_000))).toHaveLength(20_000);
  });
});
