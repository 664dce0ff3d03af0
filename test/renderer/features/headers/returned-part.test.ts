import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../../../renderer/features/home/samples.ts';
import { returnedPart } from '../../../../renderer/features/headers/returned-part.ts';

describe('the mail inside a report', () => {
  it('is taken from its header on', () => {
    const part = returnedPart(SAMPLES['unknown-address']);
    expect(part?.split('\n')[0]).toBe('Return-Path: <maria@example.com>');
    expect(part).toContain('Subject: Minutes of Tuesday');
  });

  it.each([
    ['no part', 'Subject: x\n\ntext\n'],
    ['a coded part', 'Content-Type: message/rfc822\n\nUmVjZWl2ZWQ6IGZyb20=\n'],
    ['a part without a way', 'Content-Type: text/rfc822-headers\n\nSubject: x\n'],
    ['a part that ends at once', 'Content-Type: message/rfc822\n'],
  ])('is nothing where there is %s', (_, text) => {
    expect(returnedPart(text)).toBeNull();
  });
});
