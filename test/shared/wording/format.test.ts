import { describe, expect, it } from 'vitest';
import { formatMessage, MAX_VALUE_CHARS } from '../../../shared/wording/format.ts';

describe('filling a message', () => {
  it('puts values in and counts by the rules of the language', () => {
    const message = '{n, plural, one {# mail} other {# mails}} from {server}';
    expect(formatMessage(message, 'en', { n: 1, server: 'mx.example.org' })).toBe(
      '1 mail from mx.example.org',
    );
    expect(formatMessage(message, 'en', { n: 1200, server: 'x' })).toBe('1,200 mails from x');
    expect(formatMessage('{n, plural, other {# Mails}}', 'de', { n: 1200 })).toBe('1.200 Mails');
  });

  it('returns a message without placeholders as it is', () => {
    expect(formatMessage('It’s 100 % ready', 'en', {})).toBe('It’s 100 % ready');
  });

  it('never reads a value as a message', () => {
    const hostile = "{server} {n, plural, one {a}} '{' # <b>bold</b> </x>";
    expect(formatMessage('Server: {server}.', 'en', { server: hostile })).toBe(`Server: ${hostile}.`);
    expect(formatMessage('{n, plural, other {# {server}}}', 'en', { n: 2, server: '# {n}' })).toBe('2 # {n}');
  });

  it('does not interpret tags of its own message either', () => {
    expect(formatMessage('<b>{x}</b>', 'en', { x: '1' })).toBe('<b>1</b>');
  });

  it('bounds values and drops what hides or turns text', () => {
    expect(formatMessage('{x}', 'en', { x: 'y'.repeat(100_000) })).toHaveLength(MAX_VALUE_CHARS);
    expect(formatMessage('{x}!', 'en', { x: 'safe\u202egnp.exe\u0000' })).toBe('safe gnp.exe !');
    expect(formatMessage('{x}', 'en', { x: 'two\nlines' })).toBe('two\nlines');
  });

  it('throws where a value is missing: a mistake of the program, not of the input', () => {
    expect(() => formatMessage('{x}', 'en', {})).toThrow();
  });
});
