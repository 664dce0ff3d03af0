import type { DocumentPart, MailDocument } from '../../../../shared/mail/document.ts';
import type { HeaderField } from '../../../../shared/mail/header-fields.ts';

/** Header fields from lines of `Name: value`. */
export function fields(lines: readonly string[]): readonly HeaderField[] {
  return lines.map((line, at) => {
    const colon = line.indexOf(':');
    return { name: line.slice(0, colon).toLowerCase(), value: line.slice(colon + 1).trim(), line: at + 1 };
  });
}

/** A leaf of the given type. */
export function part(contentType: string, text: string): DocumentPart {
  return { contentType, parameters: {}, headers: [], text, sizeOctets: text.length, line: 1, filename: null };
}

/** A mail with these header lines and plain text, and further parts behind the text. */
export function mail(
  headers: readonly string[],
  text: string,
  parts: readonly DocumentPart[] = [],
): MailDocument {
  return {
    form: 'message',
    sizeOctets: text.length,
    headers: fields(headers),
    parts: [...(text === '' ? [] : [part('text/plain', text)]), ...parts],
    text,
    problems: [],
  };
}

/** Pasted text without a header. */
export function pasted(text: string): MailDocument {
  return {
    form: 'text',
    sizeOctets: text.length,
    headers: [],
    parts: [part('text/plain', text)],
    text,
    problems: [],
  };
}

/** A mail without MIME parts, as it would be saved: header lines, an empty line, text. */
export function saved(source: string): MailDocument {
  const end = source.indexOf('\n\n');
  return mail(source.slice(0, end).split('\n'), source.slice(end + 2));
}
