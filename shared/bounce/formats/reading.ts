import type { HeaderField } from '../../mail/header-fields.ts';
import type { MailDocument } from '../../mail/document.ts';
import type { DelayFacts, NoticeKind, OriginalMessage, RecipientFacts, Reporter } from '../notice.ts';

/** A document laid out for recognisers: the notice's own words apart from the message it returns. */
export interface Survey {
  readonly document: MailDocument;
  /** The notice's own text, without the returned message; at most {@link MAX_OWN_TEXT} characters. */
  readonly own: string;
  /** {@link own} as lines. */
  readonly lines: readonly string[];
  /** Language of {@link own} (BCP 47 primary tag), null where it cannot be told. */
  readonly language: string | null;
  /** The returned message, as far as it came along. */
  readonly original: OriginalMessage;
  /** Subject of the notice, empty where it has none. */
  readonly subject: string;
  /** Author of the notice. */
  readonly from: { readonly address: string | null; readonly raw: string };
  /** Addresses the notice went to: the sender of the message that failed. */
  readonly to: readonly string[];
  /** Addresses of the X-Failed-Recipients field. */
  readonly failedRecipients: readonly string[];
  /** First value of a header field of the notice, or null. Name in lower case. */
  readonly header: (name: string) => string | null;
  /** Bodies of delivery-status parts, also where the report is pasted into the text. */
  readonly statusTexts: readonly string[];
}

/** Longest text of a notice that is looked at, in characters. */
export const MAX_OWN_TEXT = 60_000;

/** Header fields as the survey passes them on. */
export type Fields = readonly HeaderField[];

/** What a recogniser found. */
export interface Reading {
  readonly kind: NoticeKind;
  readonly recipients: readonly RecipientFacts[];
  /** Only what the recogniser itself knows; the rest is filled in from the headers. */
  readonly reporter?: Partial<Reporter>;
  readonly delay?: Partial<DelayFacts>;
  readonly original?: Partial<OriginalMessage>;
}

/** A format of notices. */
export interface Format {
  /** Appears as `Notice.format`. */
  readonly name: string;
  /** Product that writes this format, null where several do. */
  readonly software: string | null;
  /** Null where the document is not in this format. */
  readonly read: (survey: Survey) => Reading | null;
}
