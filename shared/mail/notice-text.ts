import type { DocumentPart } from './document.ts';
import { htmlToText } from './html-text.ts';

/** A leaf with its place: the number of the multipart/alternative it stands in, 0 for none. */
export interface PlacedPart {
  readonly part: DocumentPart;
  readonly alternative: number;
}

function isAttachment(part: DocumentPart): boolean {
  const disposition = part.headers.find((field) => field.name === 'content-disposition');
  return disposition !== undefined && /^\s{0,20}attachment\b/i.test(disposition.value);
}

function readable({ contentType, text }: DocumentPart): string {
  if (contentType === 'text/plain') return text.trim();
  return contentType === 'text/html' ? htmlToText(text) : '';
}

/** Of the versions of one text the plain one, or the HTML where the plain one is missing or empty. */
function bestOf(parts: readonly DocumentPart[]): string {
  for (const contentType of ['text/plain', 'text/html']) {
    const pieces = parts.filter((part) => part.contentType === contentType).map(readable);
    const text = pieces.filter((piece) => piece !== '').join('\n\n');
    if (text !== '') return text;
  }
  return '';
}

function textOf(placed: readonly PlacedPart[]): string {
  const pieces: string[] = [];
  const done = new Set<number>();
  for (const { part, alternative } of placed) {
    if (alternative === 0) {
      pieces.push(readable(part));
    } else if (!done.has(alternative)) {
      done.add(alternative);
      pieces.push(
        bestOf(placed.filter((other) => other.alternative === alternative).map((other) => other.part)),
      );
    }
  }
  return pieces.filter((piece) => piece !== '').join('\n\n');
}

/**
 * The human-readable text of a notice: its plain and HTML leaves in order, without reports, returned messages and
 * attachments. Attached text counts where there is no other.
 */
export function noticeText(placed: readonly PlacedPart[]): string {
  const shown = textOf(placed.filter(({ part }) => !isAttachment(part)));
  return shown === '' ? textOf(placed) : shown;
}
