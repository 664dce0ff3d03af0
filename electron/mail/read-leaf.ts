import { Buffer } from 'node:buffer';
import { readParameterized } from '../../shared/mail/content-type.ts';
import type { DocumentPart, MailDocument, ReadProblem } from '../../shared/mail/document.ts';
import { headerValue } from '../../shared/mail/header-fields.ts';
import type { MimeLeaf } from '../../shared/mail/mime-tree.ts';
import { tidyText } from '../../shared/mail/tidy-text.ts';
import { splitHeaderFields } from '../../shared/mail/split-header-fields.ts';
import { decodeBytes, isWide } from './charset.ts';
import { charsetDecoder, decodeFields } from './header-text.ts';
import { looksBinary } from './prepare.ts';
import { sourceOf, type Source } from './source.ts';
import { decodeTransfer } from './transfer-encoding.ts';

/** Octets of one part that are turned into text. */
export const MAX_TEXT_OCTETS = 1024 * 1024;
/** Octets of all parts together that are turned into text. */
export const MAX_TOTAL_TEXT_OCTETS = 8 * 1024 * 1024;

const RETURNED_TYPES: ReadonlySet<string> = new Set([
  'message/rfc822',
  'message/global',
  'text/rfc822-headers',
  'message/global-headers',
]);

/** Parts whose text is wanted: all text, reports and returned messages. Pictures and archives are left alone. */
function hasText(contentType: string): boolean {
  return contentType.startsWith('text/') || contentType.startsWith('message/');
}

/** A mail that a program attached as a file it knows nothing about. */
function isMailFile(contentType: string, filename: string | null): boolean {
  return contentType === 'application/octet-stream' && /\.eml$/i.test(filename ?? '');
}

/** Text that a program attached so; some servers attach their report to people and machines as such a file. */
function isTextFile(contentType: string, filename: string | null): boolean {
  return contentType === 'application/octet-stream' && /\.(?:txt|log|dsn)$/i.test(filename ?? '');
}

/** The type that tells how to read a part: names of files tell more than a type that says nothing. */
function readableType(stated: string, filename: string | null): string {
  if (isMailFile(stated, filename)) return 'message/rfc822';
  return isTextFile(stated, filename) ? 'text/plain' : stated;
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** NUL characters carry nothing and end strings early elsewhere; line ends become LF. */
function cleaned(text: string): string {
  const withoutNul = text.includes('\0') ? text.replaceAll('\0', '') : text;
  const lines = withoutNul.includes('\r') ? withoutNul.replace(/\r{1,8}\n/g, '\n') : withoutNul;
  return BEYOND_ASCII.test(lines) ? tidyText(lines) : lines;
}

/** The offset moved back out of the middle of a UTF-8 character. */
function characterStart(bytes: Buffer, offset: number): number {
  let at = offset;
  while (at > offset - 4 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return at;
}

/** Turns the leaves of one message into parts and notes what could not be read as it stood. */
export class LeafReader {
  private readonly found = new Map<string, ReadProblem>();
  private room = MAX_TOTAL_TEXT_OCTETS;

  /** `embed` reads an attached message, where that is wanted. */
  constructor(
    private readonly source: Source,
    private readonly embed: ((source: Source) => MailDocument | null) | null,
  ) {}

  get problems(): readonly ReadProblem[] {
    return [...this.found.values()];
  }

  read(leaf: MimeLeaf): DocumentPart {
    const disposition = headerValue(leaf.headers, 'content-disposition');
    const named =
      disposition === null ? null : readParameterized(disposition, charsetDecoder).parameters['filename'];
    const filename = named ?? leaf.parameters['name'] ?? null;
    const contentType = readableType(leaf.contentType, filename);
    const part = {
      contentType,
      parameters: leaf.parameters,
      headers: decodeFields(leaf.headers),
      sizeOctets: leaf.end - leaf.start,
      line: leaf.line,
      filename,
    };
    if (!hasText(contentType)) return { ...part, text: '' };
    const bytes = this.bytesOf(leaf);
    if (bytes === null) return { ...part, text: '' };
    const text = cleaned(decodeBytes(bytes, leaf.parameters['charset'] ?? null));
    if (!RETURNED_TYPES.has(contentType)) return { ...part, text };
    const original = sourceOf(bytes);
    const embeddedHeaders = decodeFields(
      splitHeaderFields(original.text, { start: 0, end: bytes.length, line: leaf.line }).fields,
    );
    const embedded = contentType.startsWith('message/') ? (this.embed?.(original) ?? null) : null;
    return embedded === null
      ? { ...part, text, embeddedHeaders }
      : { ...part, text, embeddedHeaders, embedded };
  }

  /** The decoded octets of a leaf up to the limits; null where they are no text. */
  private bytesOf(leaf: MimeLeaf): Buffer | null {
    const most = Math.min(MAX_TEXT_OCTETS, this.room);
    const end =
      most < leaf.end - leaf.start ? characterStart(this.source.bytes, leaf.start + most) : leaf.end;
    if (end < leaf.end) this.found.set('text-cut', { kind: 'text-cut', limitOctets: MAX_TEXT_OCTETS });
    this.room -= end - leaf.start;
    const raw = this.source.bytes.subarray(leaf.start, end);
    const stated = headerValue(leaf.headers, 'content-transfer-encoding') ?? '';
    const decoded = decodeTransfer(raw, stated);
    const isText = (bytes: Buffer): boolean =>
      isWide(bytes, leaf.parameters['charset'] ?? null) || !looksBinary(bytes);
    if (decoded !== null && (decoded === raw || isText(decoded))) return decoded;
    const { contentType } = leaf;
    this.found.set(`undecodable ${contentType}`, { kind: 'undecodable', contentType });
    return decoded === null ? raw : null;
  }
}
