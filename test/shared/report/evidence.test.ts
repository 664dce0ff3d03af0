import { describe, expect, it } from 'vitest';
import type { DocumentPart } from '../../../shared/mail/document.ts';
import { findLine, quotedDocument, type QuotedDocument } from '../../../shared/report/evidence.ts';

const part = (text: string, line: number, encoding: string | null = null): DocumentPart => ({
  contentType: 'text/plain',
  parameters: {},
  headers: encoding ? [{ name: 'content-transfer-encoding', value: encoding, line: 1 }] : [],
  text,
  sizeOctets: text.length,
  line,
  filename: null,
});
const document = (...parts: DocumentPart[]): QuotedDocument =>
  quotedDocument({ form: 'message', sizeOctets: 1, headers: [], parts, text: '', problems: [] });

describe('findLine', () => {
  it('counts from the line where the part starts', () => {
    const text = 'Hello\n\n<ben@example.net>: host mx1.example.net said: 550 5.1.1 User\n    unknown';
    const quote = 'host mx1.example.net said: 550 5.1.1 User unknown';
    expect(findLine(document(part(text, 20)), quote)).toBe(22);
  });

  it('finds a quote whose first word stands on the line before', () => {
    expect(
      findLine(document(part('smtp;\n 550 5.1.1 no such user', 5)), 'smtp; 550 5.1.1 no such user'),
    ).toBe(6);
  });

  it('names no line where the text was decoded first or the quote is not there', () => {
    expect(
      findLine(document(part('550 5.1.1 no such user', 3, 'base64')), '550 5.1.1 no such user'),
    ).toBeNull();
    expect(findLine(document(part('hello', 3)), '550 5.1.1 no such user')).toBeNull();
  });
});
