import { Buffer } from 'node:buffer';
import iconv from 'iconv-lite';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../electron/mail/charset-library.ts';
import { decodeBytes } from '../../../electron/mail/charset.ts';

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');

beforeAll(loadLibrary);

describe('decodeBytes', () => {
  it.each([
    ['no label, UTF-8', '4772c3bcc39f65', null, 'Grüße'],
    ['no label, windows-1252', '4772fcdf65 80', null, 'Grüße€'],
    ['no label, ISO-2022-JP', '1b2442 467c 4b5c 1b2842 21', null, '日本!'],
    ['ASCII that is none', '4772c3bc', 'us-ascii', 'Grü'],
    ['latin1 that is UTF-8', '4772c3bc', 'ISO-8859-1', 'Grü'],
    ['latin1', '4772fc 93', 'ISO-8859-1', 'Grü“'],
    ['UTF-8 that is latin1', '4772fc', 'utf-8', 'Grü'],
    ['UTF-8, one broken character', 'c3bcc3bcc3bc ff c3bc', 'UTF8', 'üüü\ufffdü'],
    ['misspelt UTF-8', '4772c3bc', 'uft-8', 'Grü'],
    ['ISO-2022-JP', '1b2442 467c 4b5c 1b284a 21', 'ISO-2022-JP', '日本!'],
    ['ISO-2022-JP, half-width kana', '1b2849 31 32 1b2842', 'iso-2022-jp', 'ｱｲ'],
    ['ISO-2022-JP that is UTF-8', 'e697a5', 'iso-2022-jp', '日'],
    ['ISO-2022-JP, line ends the mode', '1b2442 467c 0a 41', 'iso-2022-jp', '日\nA'],
    ['Shift_JIS', '93fa967b', 'Shift_JIS', '日本'],
    ['EUC-JP', 'c6fccbdc', 'x-euc-jp', '日本'],
    ['GB2312', 'd6d0', 'gb2312', '中'],
    ['Big5', 'a4a4', 'big5', '中'],
    ['windows-1251', 'cff0', 'windows-1251', 'Пр'],
    ['KOI8-R', 'f0d2', 'koi8-r', 'Пр'],
    ['ISO-8859-15', 'a4', 'iso-8859-15', '€'],
    ['UTF-7', '2b414f552d', 'unicode-1-1-utf-7', 'å'],
    ['unknown label', '4772c3bc', 'x-nobody-knows', 'Grü'],
    ['empty label', '4772c3bc', '', 'Grü'],
  ])('%s', (_, bytes, charset, expected) => {
    expect(decodeBytes(hex(bytes), charset)).toBe(expected);
  });

  it.each([
    ['shift_jis', '93fa967b8cea8365835883678140', 'shift_jis'],
    ['euc-jp', 'c6fccbdcb8eca5c6a5b9a5c8a1a1', 'euc-jp'],
    ['euc-kr', 'c7d1b1db', 'euc-kr'],
    ['big5', 'c163c5e9a4a4a4e5', 'big5'],
    ['gb18030', 'bcf2cce5d6d0cec4', 'gb18030'],
    ['windows-1250', 'a9e1f8ed9e', 'windows-1250'],
    ['windows-1253', 'c5ebebe7ede9eae1', 'windows-1253'],
    ['iso-8859-2', 'a9e1f8edbe', 'iso-8859-2'],
    ['iso-8859-9', 'fdfef0', 'iso-8859-9'],
    ['koi8-u', 'f5cbd2c1a7cec1', 'koi8-u'],
  ])('agrees with iconv-lite: %s', (label, bytes, encoding) => {
    expect(decodeBytes(hex(bytes), label)).toBe(iconv.decode(hex(bytes), encoding));
  });

  it('agrees with the runtime on ISO-2022-JP', () => {
    const bytes = hex('1b2442467c4b5c386c25462539254821211b2842');
    expect(decodeBytes(bytes, 'iso-2022-jp')).toBe(new TextDecoder('iso-2022-jp').decode(bytes));
  });

  it('never throws, whatever the label', () => {
    for (const label of [
      '__proto__',
      'constructor',
      'hex',
      'base64',
      'utf-16',
      'internal',
      'x'.repeat(10_000),
      '\0',
    ]) {
      expect(typeof decodeBytes(hex('4772fc1b2442ff'), label)).toBe('string');
    }
  });
});
