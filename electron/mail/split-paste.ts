import { Buffer } from 'node:buffer';
import { sniffBoundary } from '../../shared/mail/mime-tree.ts';
import { findStarts, type Start } from './notice-starts.ts';
import { splitLog } from './split-log.ts';
import { splitStatusReports } from './split-status-reports.ts';

/** Larger inputs are no paste and stay whole. */
const MAX_PASTE_OCTETS = 4 * 1024 * 1024;
/** Notices taken from one paste; the rest stays with the last one. */
const MAX_NOTICES = 200;

/** Where the parts of a multipart lie: `from` its first boundary line, `to` behind its last, -1 where that is missing. */
interface Parts {
  readonly from: number;
  readonly to: number;
}

function behindDelimiter(text: string, delimiter: string, from: number): number {
  const found = text.indexOf(`\n${delimiter}`, from);
  return found === -1 ? -1 : found + 1 + delimiter.length;
}

function partsOf(text: string, start: Start): Parts | null {
  const isHeader = start.kind === 'header';
  if (isHeader && start.boundary === null) return null;
  const stated = isHeader && start.boundary !== '' ? start.boundary : null;
  const boundary = stated ?? sniffBoundary(text, start.end, text.length);
  if (boundary === null) return isHeader ? { from: start.at, to: -1 } : null;
  const from = isHeader ? start.at : text.indexOf(`\n--${boundary}`, Math.max(0, start.end - 1));
  return { from, to: behindDelimiter(text, `--${boundary}--`, Math.max(0, from)) };
}

/** Follows one notice and tells whether what comes next is part of it: its own words, its parts, the mail it returns. */
class OpenNotice {
  private readonly parts: Parts | null;
  private readonly isHeaded: boolean;
  private originalFollows = false;
  private hasOriginal = false;
  /** The returned mail is a notice itself, or about one: everything behind may belong to it. */
  private returnsNotice = false;

  constructor(
    text: string,
    readonly start: Start,
  ) {
    this.parts = partsOf(text, start);
    this.isHeaded = start.kind === 'header';
  }

  /** True where another notice begins. */
  endsAt(next: Start): boolean {
    const { parts } = this;
    if (parts !== null && next.at >= parts.from && (parts.to === -1 || next.at < parts.to)) return false;
    const isBehindParts = parts !== null && next.at >= parts.to;
    switch (next.kind) {
      case 'original-follows':
        this.originalFollows ||= !isBehindParts;
        return false;
      case 'opening':
        return !this.isHeaded && !this.returnsNotice;
      case 'header':
        return this.endsAtHeader(next.of, isBehindParts);
    }
  }

  private endsAtHeader(of: 'notice' | 'about' | 'mail', isBehindParts: boolean): boolean {
    const isReturned = this.originalFollows && !this.hasOriginal && !isBehindParts;
    if (of === 'mail' || of === 'about' || isReturned) {
      this.hasOriginal = true;
      this.returnsNotice ||= of !== 'mail' && !isBehindParts;
      return false;
    }
    return !this.returnsNotice;
  }
}

/** Offsets where the notices of a text begin; the first is 0. */
function noticeOffsets(text: string): readonly number[] {
  const [first, ...rest] = findStarts(text);
  if (first === undefined || first.kind === 'original-follows') return [0];
  if (first.kind === 'header' && first.of !== 'notice') return [0];
  const offsets = [0];
  let open = new OpenNotice(text, first);
  for (const next of rest) {
    if (offsets.length >= MAX_NOTICES) break;
    if (!open.endsAt(next)) continue;
    offsets.push(next.at);
    open = new OpenNotice(text, next);
  }
  return offsets;
}

/**
 * Splits several notices that were pasted one after the other: with their headers, as bodies with a known first
 * sentence, as bare status reports (RFC 3464), or as lines of a log on several mails. Whatever may be the mail that a
 * notice returns stays with it; where in doubt the input stays whole. Linear time.
 */
export function splitPaste(input: Uint8Array): readonly Uint8Array[] {
  if (input.length > MAX_PASTE_OCTETS) return [input];
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.length);
  const text = bytes.toString('latin1');
  const pieces = splitLog(text) ?? splitStatusReports(text);
  if (pieces !== null) return pieces.map((piece) => Buffer.from(piece, 'latin1'));
  const offsets = noticeOffsets(text);
  return offsets.length === 1
    ? [input]
    : offsets.map((offset, i) => bytes.subarray(offset, offsets[i + 1] ?? bytes.length));
}
