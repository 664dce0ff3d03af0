import type { JudgedRecipient } from '../bounce/verdict.ts';
import type { DocumentPart, MailDocument, ReadProblem } from '../mail/document.ts';
import { headerValue } from '../mail/header-fields.ts';
import type { Evidence } from './report.ts';

/** Words of a quote that are looked for to find its line; enough to be unique, few enough to survive a line break. */
const PROBE_WORDS = 4;

/** Parts longer than this are not searched for the line, so that a huge input costs nothing here. */
const MAX_SEARCH_CHARS = 262_144;

/** Text of the input that a quote may stand in, and the line of the input where it starts. */
interface QuotedPart {
  readonly text: string;
  readonly line: number;
}

/** What judging needs of a document once its facts are read: far less than the document, which may have to cross threads. */
export interface QuotedDocument {
  /** The beginning of the text. */
  readonly start: string;
  /** Parts in which the lines of quotes are looked for. */
  readonly parts: readonly QuotedPart[];
  readonly problems: readonly ReadProblem[];
  readonly sizeOctets: number;
}

/** Text of a document that is judged where no recipient could be told apart, in characters. */
const MAX_START_CHARS = 8000;

/** True where the part's text stands in the input as it is read here, so that counting lines gives the input's line. */
function standsAsRead(part: DocumentPart): boolean {
  const encoding = headerValue(part.headers, 'content-transfer-encoding')?.toLowerCase() ?? '7bit';
  return !/quoted-printable|base64/.test(encoding) && !/html/.test(part.contentType);
}

/** Reduces a document to what judging needs. */
export function quotedDocument({ text, parts, problems, sizeOctets }: MailDocument): QuotedDocument {
  const quotable = parts.filter((part) => standsAsRead(part) && part.text.length <= MAX_SEARCH_CHARS);
  return {
    start: text.slice(0, MAX_START_CHARS),
    parts: quotable.map((part) => ({ text: part.text, line: part.line })),
    problems,
    sizeOctets,
  };
}

function lineOf(text: string, index: number): number {
  let line = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** Line of the input in which the quote starts, from 1; null where it cannot be told. */
export function findLine(document: QuotedDocument, quote: string): number | null {
  const words = quote.split(' ').filter((word) => word !== '');
  const probes = [words.slice(0, PROBE_WORDS).join(' '), words.slice(1, PROBE_WORDS).join(' ')];
  for (const part of document.parts) {
    for (const probe of probes) {
      const index = probe.length > 5 ? part.text.indexOf(probe) : -1;
      if (index >= 0) return part.line + lineOf(part.text, index);
    }
  }
  return null;
}

/** The quoted line a recipient's verdict rests on; none where the input quotes no answer. */
export function evidenceOf(document: QuotedDocument, recipient: JudgedRecipient): readonly Evidence[] {
  const fromDiagnostic = recipient.diagnostic?.trim();
  const quote = fromDiagnostic || contextLine(recipient);
  if (!quote) return [];
  const matched = recipient.matched && quote.includes(recipient.matched) ? recipient.matched : null;
  return [{ source: 'bounce', quote, matched, line: findLine(document, quote) }];
}

/** The line of the surrounding text that holds the deciding words, where the diagnostic itself is missing. */
function contextLine(recipient: JudgedRecipient): string | null {
  const { matched, context } = recipient;
  if (!matched) return null;
  const index = context.indexOf(matched);
  if (index < 0) return matched;
  const start = context.lastIndexOf('\n', index) + 1;
  const end = context.indexOf('\n', index + matched.length);
  return context.slice(start, end === -1 ? undefined : end).trim();
}
