import type { DocumentPart, ReadProblem } from '../../shared/mail/document.ts';
import { readParameterized } from '../../shared/mail/content-type.ts';
import { headerValue } from '../../shared/mail/header-fields.ts';
import type { MimeLeaf } from '../../shared/mail/mime-tree.ts';
import { splitHeaderFields } from '../../shared/mail/split-header-fields.ts';
import { decodeBytes } from './charset.ts';
import { charsetDecoder, decodeFields } from './header-text.ts';
import type { Source } from './source.ts';
import { decodeTransfer } from './transfer-encoding.ts';

/** Octets of one part that are turned into text. */
export const MAX_TEXT_OCTETS = 1024 * 1024;

/** Parts whose text is wanted: all text, reports and returned messages. Pictures and archives are left alone. */
function hasText(contentType: string): boolean {
  return contentType.startsWith('text/') || contentType.startsWith('message/');
}

function isReturned(contentType: string): boolean {
  return (
    contentType === 'message/rfc822' ||
    contentType === 'message/global' ||
    contentType === 'text/rfc822-headers' ||
    contentType === 'message/global-headers'
  );
}

/** Reads one leaf; problems found on the way are appended. */
export function readLeaf(source: Source, leaf: MimeLeaf, problems: ReadProblem[]): DocumentPart {
  const headers = decodeFields(leaf.headers);
  const disposition = readParameterized(
    headerValue(leaf.headers, 'content-disposition') ?? '',
    charsetDecoder,
  );
  const part = {
    contentType: leaf.contentType,
    parameters: leaf.parameters,
    headers,
    sizeOctets: leaf.end - leaf.start,
    line: leaf.line,
    filename: disposition.parameters['filename'] ?? leaf.parameters['name'] ?? null,
  };
  if (!hasText(leaf.contentType)) return { ...part, text: '' };
  const bytes = leafBytes(source, leaf, problems);
  const text = decodeBytes(bytes, leaf.parameters['charset'] ?? null).replaceAll('\r\n', '\n');
  if (!isReturned(leaf.contentType)) return { ...part, text };
  const original = splitHeaderFields(bytes.toString('latin1'), { start: 0, end: bytes.length, line: 1 });
  return { ...part, text, embeddedHeaders: decodeFields(original.fields) };
}

function leafBytes(source: Source, leaf: MimeLeaf, problems: ReadProblem[]): Buffer {
  const cut = leaf.end - leaf.start > MAX_TEXT_OCTETS;
  if (cut) problems.push({ kind: 'text-cut', limitOctets: MAX_TEXT_OCTETS });
  const raw = source.bytes.subarray(leaf.start, cut ? leaf.start + MAX_TEXT_OCTETS : leaf.end);
  const encoding = (headerValue(leaf.headers, 'content-transfer-encoding') ?? '').trim().toLowerCase();
  const decoded = decodeTransfer(raw, encoding);
  if (decoded === null) problems.push({ kind: 'undecodable', contentType: leaf.contentType });
  return decoded ?? raw;
}
