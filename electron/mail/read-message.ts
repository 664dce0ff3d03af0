import type { MailDocument, ReadProblem } from '../../shared/mail/document.ts';
import { headerValue, type HeaderField } from '../../shared/mail/header-fields.ts';
import { readMimeTree, type MimeLeaf, type MimeTree } from '../../shared/mail/mime-tree.ts';
import { noticeText } from '../../shared/mail/notice-text.ts';
import { isHeaderBlock } from '../../shared/mail/known-fields.ts';
import {
  splitHeaderFields,
  type HeaderBlock,
  type TextRange,
} from '../../shared/mail/split-header-fields.ts';
import { charsetDecoder, decodeFields } from './header-text.ts';
import { LeafReader } from './read-leaf.ts';
import type { Source } from './source.ts';

/** The machine-readable part of a report (RFC 3464, 6533, 8098, 5965). */
const STATUS_TYPES: ReadonlySet<string> = new Set([
  'message/delivery-status',
  'message/global-delivery-status',
  'message/disposition-notification',
  'message/global-disposition-notification',
  'message/feedback-report',
]);
/** Parts that only a report about another mail has. */
const REPORT_TYPES: ReadonlySet<string> = new Set([
  ...STATUS_TYPES,
  'message/rfc822',
  'message/global',
  'text/rfc822-headers',
  'message/global-headers',
]);

/** Levels of attached messages that are read as documents of their own; people pass on what was passed on to them. */
export const MAX_EMBEDDING = 3;

/** A header for a body whose own one is missing: a multipart whose boundary has to be found. */
const UNKNOWN_MULTIPART: readonly HeaderField[] = [
  { name: 'content-type', value: 'multipart/mixed', line: 0 },
];

/**
 * Reads a body as the parts of a report although no header says so, as when only the body was pasted. Null where there
 * are no such parts: boundaries in a quoted original must not make it part of the notice.
 */
export function readHeaderlessTree(text: string, body: TextRange): MimeTree | null {
  const tree = readMimeTree(text, UNKNOWN_MULTIPART, body, charsetDecoder);
  if (tree.preamble === null) return null;
  return tree.leaves.some((leaf) => REPORT_TYPES.has(leaf.contentType)) ? tree : null;
}

/** The text in front of the first boundary as a leaf of its own. */
export function preambleLeaf(preamble: TextRange): MimeLeaf {
  return { ...preamble, contentType: 'text/plain', parameters: {}, headers: [], alternative: 0 };
}

function isBlank(source: Source, range: TextRange): boolean {
  return !/\S/.test(source.text.slice(range.start, range.end));
}

function readEmbedded(source: Source, levels: number): MailDocument | null {
  const block = splitHeaderFields(source.text);
  return isHeaderBlock(block.fields) ? readMessage(source, block, levels - 1) : null;
}

/** What the leaves of a tree give; `extra` are problems found before, `levels` those of attached messages to read. */
export function readParts(
  source: Source,
  tree: MimeTree,
  extra: readonly ReadProblem[],
  levels: number,
): Pick<MailDocument, 'parts' | 'text' | 'problems'> {
  const isReport = tree.leaves.some((leaf) => STATUS_TYPES.has(leaf.contentType));
  const reader = new LeafReader(
    source,
    levels > 0 && !isReport ? (inner) => readEmbedded(inner, levels) : null,
  );
  const placed = tree.leaves.map((leaf) => ({ part: reader.read(leaf), alternative: leaf.alternative }));
  const limits = [...tree.problems].map((kind) => ({ kind }));
  return {
    parts: placed.map(({ part }) => part),
    text: noticeText(placed),
    problems: [...extra, ...limits, ...reader.problems],
  };
}

/** Words in front of the first part are for programs without MIME (RFC 2046 §5.1.1); where no part has any, they are the text. */
function withPreamble(source: Source, tree: MimeTree): MimeTree {
  const { preamble, leaves } = tree;
  if (preamble === null || isBlank(source, preamble)) return tree;
  if (leaves.some(({ contentType }) => contentType.startsWith('text/'))) return tree;
  return { ...tree, leaves: [preambleLeaf(preamble), ...leaves] };
}

function readTree(source: Source, fields: readonly HeaderField[], body: TextRange): MimeTree {
  const tree = readMimeTree(source.text, fields, body, charsetDecoder);
  if (headerValue(fields, 'content-type') !== null) return withPreamble(source, tree);
  const headerless = readHeaderlessTree(source.text, body);
  if (headerless?.preamble == null) return tree;
  const { preamble, leaves, problems } = headerless;
  return isBlank(source, preamble)
    ? headerless
    : { preamble, leaves: [preambleLeaf(preamble), ...leaves], problems };
}

/** Reads an input that starts with a header block, attached messages down to `levels` below it. */
export function readMessage(source: Source, block: HeaderBlock, levels: number): MailDocument {
  const headers = decodeFields(block.fields);
  const sizeOctets = source.bytes.length;
  const extra: readonly ReadProblem[] = block.tooLarge ? [{ kind: 'headers-too-large' }] : [];
  const body = { start: block.bodyStart, end: source.text.length, line: block.bodyLine };
  if (isBlank(source, body)) {
    return { form: 'headers', sizeOctets, headers, parts: [], text: '', problems: extra };
  }
  const tree = readTree(source, block.fields, body);
  return { form: 'message', sizeOctets, headers, ...readParts(source, tree, extra, levels) };
}
