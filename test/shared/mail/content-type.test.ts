import { describe, expect, it } from 'vitest';
import { readParameterized } from '../../../shared/mail/content-type.ts';

const latin1 = (bytes: string, charset: string | null): string =>
  charset === null ? bytes : `${charset}:${bytes}`;

describe('readParameterized', () => {
  it.each([
    ['Text/Plain; charset="utf-8"', 'text/plain', { charset: 'utf-8' }],
    [
      'multipart/report; report-type=delivery-status; boundary="a;b\\"c"',
      'multipart/report',
      { 'report-type': 'delivery-status', boundary: 'a;b"c' },
    ],
    ['multipart/mixed; boundary=no quotes here', 'multipart/mixed', { boundary: 'no quotes here' }],
    ['text/plain (a comment; really); charset=utf-8 (x)', 'text/plain', { charset: 'utf-8' }],
    ['text/plain;; charset=a; charset=b;', 'text/plain', { charset: 'a' }],
    ['text/plain; name="unclosed; x=y', 'text/plain', { name: 'unclosed; x=y' }],
    ['', '', {}],
    ['; charset=x', '', { charset: 'x' }],
    ["attachment; filename*=utf-8'de'a%20b%2F", 'attachment', { filename: 'utf-8:a b/' }],
    [
      "attachment; filename*0*=utf-8''a%20; filename*1=b; filename*2*=%63",
      'attachment',
      { filename: 'utf-8:a bc' },
    ],
    ['attachment; filename*0="one "; filename*1="two"', 'attachment', { filename: 'one two' }],
  ])('%s', (field, value, parameters) => {
    expect(readParameterized(field, latin1)).toEqual({ value, parameters });
  });

  it('is not fooled by names of object members', () => {
    const { parameters } = readParameterized('text/plain; __proto__=x; constructor=y', latin1);
    expect(Object.keys(parameters)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(parameters)).toBe(Object.prototype);
  });

  it('stays bounded on hostile fields', () => {
    const { parameters } = readParameterized(`a/b;${'x*0*=%41;'.repeat(100_000)}`, latin1);
    expect(parameters['x']?.length).toBeLessThan(1000);
    expect(readParameterized('('.repeat(100_000), latin1).value).toBe('');
  });
});
