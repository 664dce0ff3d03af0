import type { Notice } from '../bounce/notice.ts';
import type { JudgedRecipient } from '../bounce/verdict.ts';
import type { HeaderReading } from '../headers/header-reading.ts';
import type { HeaderField } from '../mail/header-fields.ts';

/** An answer that says "I do not know"; it is a full answer and the question is not put again. */
export const NOT_SURE = 'not-sure';

/** Does outgoing mail of the sender carry a signature (DKIM)? */
export const SIGNED_ANSWERS = ['yes', 'no', NOT_SURE] as const;
export type SignedAnswer = (typeof SIGNED_ANSWERS)[number];

/** What the forwarding does to a mail: nothing; a footer or disclaimer; a mark in front of the subject. */
export const TOUCH_ANSWERS = ['untouched', 'body-changed', 'subject-changed', NOT_SURE] as const;
export type TouchAnswer = (typeof TOUCH_ANSWERS)[number];

/**
 * What the user can be asked, and what `retour forward` takes as options. Null: not asked or not answered; '' or
 * `not-sure`: asked, and the user does not know. An answer completes what was given; it never overrules a header.
 */
export interface ForwardAnswers {
  /** A: mail address or domain the mail came from. */
  readonly sender: string | null;
  /** B: the address that was written to and that forwards. */
  readonly mailbox: string | null;
  /** B: host name or IP address of the server that forwards; overrules a guess, not what the refusal states. */
  readonly forwarder: string | null;
  /** C: the final address, or its domain. */
  readonly target: string | null;
  /** Words of the refusal, where there is no report to read. */
  readonly refusal: string | null;
  readonly signed: SignedAnswer | null;
  readonly touch: TouchAnswer | null;
  /** A sender (address or domain) whose mail does arrive through this forwarding. */
  readonly otherSender: string | null;
}

export const NO_ANSWERS: ForwardAnswers = {
  sender: null,
  mailbox: null,
  forwarder: null,
  target: null,
  refusal: null,
  signed: null,
  touch: null,
  otherSender: null,
};

/** What an input was explained as: the parts of a `Report` (shared/report) that tell of a forwarding; a report is one. */
export interface ExplainedInput extends Notice {
  readonly recipients: readonly JudgedRecipient[];
}

/** The mail that was forwarded, as far as the input contains it. */
export interface ForwardedMail {
  /** `embedded`: it was returned in a report; `itself`: the input is the mail. */
  readonly from: 'embedded' | 'itself';
  /** Its header, read (shared/headers). */
  readonly reading: HeaderReading;
  /** False: only the header came along, or the text was cut, so that no signature over the body can be checked. */
  readonly hasBody: boolean;
}

/** What there is to judge: an explained input, the mail in it, answers. Both of the first are null with answers alone. */
export interface ForwardInput {
  readonly explained: ExplainedInput | null;
  /** Header of the report itself; empty where the input is none. */
  readonly noticeFields: readonly HeaderField[];
  readonly mail: ForwardedMail | null;
  readonly answers: ForwardAnswers;
}
