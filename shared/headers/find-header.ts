import type { MailDocument } from '../mail/document.ts';
import type { HeaderField } from '../mail/header-fields.ts';
import { isHeaderBlock, isKnownField } from '../mail/known-fields.ts';
import { splitHeaderFields } from '../mail/split-header-fields.ts';

/** Lines that begin like a field and are tried as the start of a header. */
const MAX_STARTS = 20;
/** How far into a text a header is looked for. */
const MAX_OFFSET = 65_536;
const FIELD_START = /^([A-Za-z][A-Za-z0-9-]{1,60}):/gm;

/** Number of the line at an offset, from 1. */
function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** The header in a text: behind an introduction, or a single field at the very start. Empty where there is none. */
function fieldsIn(text: string): readonly HeaderField[] {
  const starts = [...text.slice(0, MAX_OFFSET).matchAll(FIELD_START)]
    .filter(([, name = '']) => isKnownField(name.toLowerCase()))
    .slice(0, MAX_STARTS);
  for (const { index } of starts) {
    const range = { start: index, end: text.length, line: lineAt(text, index) };
    const { fields } = splitHeaderFields(text, range);
    const isAtStart = text.slice(0, index).trim() === '';
    if (isAtStart || isHeaderBlock(fields)) return fields;
  }
  return [];
}

/**
 * The header fields of an input for whoever wants a header and nothing else: those of the mail, or a header that was
 * pasted with words in front of it, or a single field. Encoded words stay as they are in the latter two.
 */
export function findHeaderFields({ headers, parts, text }: MailDocument): readonly HeaderField[] {
  return headers.length > 0 ? headers : fieldsIn(parts[0]?.text ?? text);
}
