import type { HeaderField } from './header-fields.ts';

/** A leaf of the MIME tree (RFC 2045), decoded to text. A message/rfc822 part is a leaf too: the returned original. */
export interface DocumentPart {
  /** Lower case, e.g. `message/delivery-status`. */
  readonly contentType: string;
  /** Parameters of Content-Type, names in lower case. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The part's own header fields. */
  readonly headers: readonly HeaderField[];
  /** Decoded text. For attachments that are no text: an empty string. */
  readonly text: string;
  /** Octets of the part as it stood in the input. */
  readonly sizeOctets: number;
  /** Line of the input where the part's body starts, from 1. */
  readonly line: number;
  /** File name, where one is stated. */
  readonly filename: string | null;
  /** Returned messages and header blocks (message/rfc822, text/rfc822-headers): their own fields, decoded like `headers`. */
  readonly embeddedHeaders?: readonly HeaderField[];
  /**
   * An attached message as a document of its own, where the message around it is no report itself: a notice that was
   * forwarded as an attachment. Down to a few levels; its lines count from its own start.
   */
  readonly embedded?: MailDocument;
}

/** What could not be read as it stood; shown to the user, never hidden. */
export type ReadProblem =
  | { readonly kind: 'headers-too-large' }
  | { readonly kind: 'too-many-parts' }
  | { readonly kind: 'nested-too-deep' }
  | { readonly kind: 'text-cut'; readonly limitOctets: number }
  | { readonly kind: 'undecodable'; readonly contentType: string };

/**
 * The input as text and structure, before any judgement: what the adapters in `electron/mail` return.
 * Reading never fails for what a message contains; problems are listed.
 */
export interface MailDocument {
  /** `message`: starts with a header block and has a body; `headers`: a header block alone; `text`: anything else. */
  readonly form: 'message' | 'headers' | 'text';
  readonly sizeOctets: number;
  /** Top-level header fields; empty for `text`. Values have encoded words (RFC 2047) decoded. */
  readonly headers: readonly HeaderField[];
  /**
   * Leaves in order. For `text` one text/plain or text/html part; or, where the body of a report was pasted without its
   * header, the text in front of the first boundary and the parts behind it. Empty for `headers`.
   */
  readonly parts: readonly DocumentPart[];
  /** The human-readable text of the notice: text/plain leaves (or the HTML turned into text), joined by blank lines. */
  readonly text: string;
  readonly problems: readonly ReadProblem[];
}

/** Why an input gives no document at all; `damaged`: an Outlook file of which parts are missing or wrong. */
export type UnreadableReason = 'empty' | 'binary' | 'too-large' | 'damaged';

/** Result of reading an input. */
export type ReadResult =
  | { readonly kind: 'document'; readonly document: MailDocument }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason; readonly sizeOctets: number };
