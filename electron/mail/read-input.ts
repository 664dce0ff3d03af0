import { Buffer } from 'node:buffer';
import type { DocumentPart, MailDocument, ReadProblem, ReadResult } from '../../shared/mail/document.ts';
import type { HeaderField } from '../../shared/mail/header-fields.ts';
import { readMimeTree } from '../../shared/mail/mime-tree.ts';
import { isHeaderBlock } from '../../shared/mail/known-fields.ts';
import { splitHeaderFields } from '../../shared/mail/split-header-fields.ts';
import { charsetDecoder, decodeFields } from './header-text.ts';
import { readLeaf } from './read-leaf.ts';
import { sourceOf, type Source } from './source.ts';

/** Largest input that is read, in octets. */
export const MAX_INPUT_OCTETS = 64 * 1024 * 1024;

/** Reads any pasted text or file into a document. Never rejects for what the input contains. */
export async function readInput(bytes: Uint8Array): Promise<ReadResult> {
  const sizeOctets = bytes.length;
  if (sizeOctets > MAX_INPUT_OCTETS) return { kind: 'unreadable', reason: 'too-large', sizeOctets };
  const source = sourceOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  if (!/\S/.test(source.text)) return { kind: 'unreadable', reason: 'empty', sizeOctets };
  const block = splitHeaderFields(source.text);
  if (!isHeaderBlock(block.fields)) return { kind: 'document', document: readText(source) };
  const problems: ReadProblem[] = block.tooLarge ? [{ kind: 'headers-too-large' }] : [];
  const body = { start: block.bodyStart, end: source.text.length, line: block.bodyLine };
  const form = /\S/.test(source.text.slice(body.start)) ? 'message' : 'headers';
  const document = readMessage(source, block.fields, body, problems);
  return { kind: 'document', document: { ...document, form } };
}

function readMessage(
  source: Source,
  fields: readonly HeaderField[],
  body: { start: number; end: number; line: number },
  problems: ReadProblem[],
): MailDocument {
  const tree = readMimeTree(source.text, fields, body, charsetDecoder);
  for (const kind of tree.problems) problems.push({ kind });
  const parts = tree.leaves.map((leaf) => readLeaf(source, leaf, problems));
  const text = parts
    .filter((part) => part.contentType === 'text/plain')
    .map((part) => part.text.trim())
    .filter((piece) => piece !== '')
    .join('\n\n');
  const headers = decodeFields(fields);
  return { form: 'message', sizeOctets: source.bytes.length, headers, parts, text, problems };
}

function readText(source: Source): MailDocument {
  const problems: ReadProblem[] = [];
  const leaf = {
    contentType: 'text/plain',
    parameters: {},
    headers: [],
    start: 0,
    end: source.bytes.length,
    line: 1,
    alternative: 0,
  };
  const part: DocumentPart = readLeaf(source, leaf, problems);
  return {
    form: 'text',
    sizeOctets: source.bytes.length,
    headers: [],
    parts: [part],
    text: part.text,
    problems,
  };
}
