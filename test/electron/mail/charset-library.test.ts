import { Buffer } from 'node:buffer';
import { expect, it } from 'vitest';
import { libraryIsWanted } from '../../../electron/mail/charset-library.ts';
import { readInput } from '../../../electron/mail/read-input.ts';

async function textOf(mail: string): Promise<string> {
  const result = await readInput(Buffer.from(mail, 'latin1'));
  return result.kind === 'document' ? result.document.text : result.reason;
}

it('the first mail that needs the library is read with it', async () => {
  const head = 'From: a@example.org\nTo: b@example.net\nContent-Type: text/plain; charset=';
  expect(await textOf(`${head}shift_jis\n\n\x93\xfa\x96\x7b`)).toBe('日本');
  expect(libraryIsWanted()).toBe(false);
  expect(await textOf(`${head}utf-7\n\n+AOU-`)).toBe('å');
  expect(await textOf(`${head}cp850\n\nf\x81r`)).toBe('für');
  expect(await textOf(`${head}x-nobody\n\nf\xfcr`)).toBe('für');
});
