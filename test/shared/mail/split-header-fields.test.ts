import { describe, expect, it } from 'vitest';
import {
  MAX_FIELD_OCTETS,
  MAX_HEADER_FIELDS,
  splitHeaderFields,
} from '../../../shared/mail/split-header-fields.ts';

function pairs(text: string): string[] {
  return splitHeaderFields(text).fields.map((field) => `${String(field.line)} ${field.name}=${field.value}`);
}

describe('splitHeaderFields', () => {
  it.each(['\n', '\r\n', '\r\r\n'])('reads folded fields with any line end (%j)', (eol) => {
    const text = ['Subject: one', ' two', '\tthree', 'To : bob', 'X-Empty:', '', 'body'].join(eol);
    const block = splitHeaderFields(text);
    expect(pairs(text)).toEqual(['1 subject=one two three', '4 to=bob', '5 x-empty=']);
    expect(block.end).toBe('empty-line');
    expect(block.bodyLine).toBe(7);
    expect(text.slice(block.bodyStart)).toBe('body');
  });

  it('passes over the separator line of an mbox file, at the start only', () => {
    expect(pairs('From bob Mon Jan  1 00:00:00 2024\nTo: ann\n\n')).toEqual(['2 to=ann']);
    expect(pairs('>From bob Mon Jan  1 00:00:00 2024\nTo: ann\n\n')).toEqual(['2 to=ann']);
    expect(pairs('To: ann\nFrom bob Mon Jan  1 00:00:00 2024\n\n')).toEqual(['1 to=ann']);
  });

  it('joins a line that lost its indentation when a field follows soon', () => {
    expect(pairs('Received: from a\nby b with SMTP\nid 5\nTo: ann\n\n')).toEqual([
      '1 received=from a by b with SMTP id 5',
      '4 to=ann',
    ]);
  });

  it('ends at a line that can be no field and keeps it for the body', () => {
    const text = 'To: ann\nSubject: x\nDear Ann,\n\nhello: there';
    const block = splitHeaderFields(text);
    expect(block.end).toBe('no-field');
    expect(text.slice(block.bodyStart)).toBe('Dear Ann,\n\nhello: there');
    expect(block.bodyLine).toBe(3);
  });

  it('takes a line of blanks for a fold only where the block goes on', () => {
    expect(pairs('To: ann\n  \nSubject: x\n\n')).toEqual(['1 to=ann', '3 subject=x']);
    const text = 'To: ann\n  \nhello';
    const block = splitHeaderFields(text);
    expect(text.slice(block.bodyStart)).toBe('hello');
  });

  it('does not take these for fields', () => {
    for (const line of ['http://example.org/', '12:30: late', ': x', 'two words: x', '<a@b>: x', 'ü: x']) {
      expect(splitHeaderFields(line).fields).toEqual([]);
    }
    expect(splitHeaderFields('X'.repeat(101) + ': x').fields).toEqual([]);
  });

  it('reads a range of a text', () => {
    const text = 'junk\nTo: ann\n\nbody\nend';
    expect(splitHeaderFields(text, { start: 5, end: 18, line: 2 })).toEqual({
      fields: [{ name: 'to', value: 'ann', line: 2 }],
      bodyStart: 14,
      bodyLine: 4,
      end: 'empty-line',
      tooLarge: false,
    });
  });

  it('keeps what fits and finds the body behind the rest', () => {
    const many = `${'A: b\n'.repeat(MAX_HEADER_FIELDS + 10)}\nbody`;
    const block = splitHeaderFields(many);
    expect(block.fields).toHaveLength(MAX_HEADER_FIELDS);
    expect(block.tooLarge).toBe(true);
    expect(many.slice(block.bodyStart)).toBe('body');

    const long = splitHeaderFields(`X: ${'a'.repeat(10_000_000)}\nTo: ann\n\n`);
    expect(long.fields.map((field) => field.value.length)).toEqual([MAX_FIELD_OCTETS - 1, 3]);
    expect(long.tooLarge).toBe(true);

    const folded = splitHeaderFields(`X: ${'a\n '.repeat(2_000_000)}b\nTo: ann\n\n`);
    expect(folded.fields[0]?.value.length).toBeLessThanOrEqual(MAX_FIELD_OCTETS);
    expect(folded.fields[1]?.value).toBe('ann');

    expect(splitHeaderFields(`To: ann\n${'junk line\n'.repeat(200_000)}`).fields).toHaveLength(1);
  });
});
