import { describe, expect, it } from 'vitest';
import { decodeHeaderText } from '../../../shared/mail/encoded-words.ts';

/** Shows which bytes were decoded together and as what. */
function decode(value: string): string {
  const show = (bytes: string, charset: string | null): string =>
    charset === null ? bytes : `{${charset}|${bytes}}`;
  return decodeHeaderText(value, show, (text) => `b64(${text})`);
}

describe('decodeHeaderText', () => {
  it.each([
    ['plain', 'plain'],
    ['=?utf-8?Q?a_b=3D?=', '{utf-8|a b=}'],
    ['a =?utf-8?q?b?= c', 'a {utf-8|b} c'],
    ['=?utf-8?q?a?= =?UTF-8?q?b?=', '{utf-8|ab}'],
    ['=?utf-8?B?QQ==?=\t=?utf-8?B?Qg==?=', '{utf-8|b64(QQ==)b64(Qg==)}'],
    ['=?utf-8?q?a?= =?latin1?q?b?=', '{utf-8|a}{latin1|b}'],
    ['=?utf-8?q?a?= x =?utf-8?q?b?=', '{utf-8|a} x {utf-8|b}'],
    ['=?utf-8*de?q?a?=', '{utf-8|a}'],
    ['=?utf-8?x?a?=', '=?utf-8?x?a?='],
    ['=?utf-8?q?unclosed', '=?utf-8?q?unclosed'],
    ['  =?utf-8?q?a?=', '  {utf-8|a}'],
    ['=?utf-8?q??= =?utf-8?q?a?=', '{utf-8|a}'],
    ['=?utf-8?q?100=?=', '{utf-8|100=}'],
  ])('%s', (value, expected) => {
    expect(decode(value)).toBe(expected);
  });

  it('stays bounded on hostile values', () => {
    expect(decode('=?a?q?'.repeat(100_000))).toHaveLength(600_000);
    expect(decode('=?'.repeat(300_000))).toHaveLength(600_000);
  });
});
