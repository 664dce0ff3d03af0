import type { Stage } from '../smtp/stage.ts';

/** What sort of input this is; the contract's `kind`. */
export const NOTICE_KINDS = [
  'failure',
  'delay',
  'success',
  'relayed',
  'expanded',
  'auto-reply',
  'complaint',
  'challenge',
  'client-error',
  'smtp-reply',
  'ordinary-message',
  'unreadable',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Action field of RFC 3464 §2.3.3. */
export type DsnAction = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';

export { STAGES, type Stage } from '../smtp/stage.ts';

/** One recipient as the input states it. A field that is not stated is null, never guessed. */
export interface RecipientFacts {
  /** Final-Recipient (RFC 3464 §2.3.2) or the address in the text, in lower-case domain, without angle brackets. */
  readonly address: string | null;
  /** Original-Recipient where it differs: the address the sender wrote before an alias or forward. */
  readonly originalAddress: string | null;
  readonly action: DsnAction | null;
  /** Three digits of the SMTP reply (RFC 5321 §4.2). */
  readonly replyCode: string | null;
  /** Enhanced status code (RFC 3463), e.g. `5.1.1`. */
  readonly enhancedStatus: string | null;
  /** The host that gave the answer. */
  readonly remoteHost: string | null;
  readonly remoteIp: string | null;
  readonly stage: Stage | null;
  /** The sentence that tells why, white space folded, wording unchanged. */
  readonly diagnostic: string | null;
  /** Further text about this recipient that may tell why when the diagnostic does not. */
  readonly context: string;
}

/** All-null recipient facts, to spread over. */
export const NO_FACTS: RecipientFacts = {
  address: null,
  originalAddress: null,
  action: null,
  replyCode: null,
  enhancedStatus: null,
  remoteHost: null,
  remoteIp: null,
  stage: null,
  diagnostic: null,
  context: '',
};

/** What is known of the message that did not get through. */
export interface OriginalMessage {
  readonly messageId: string | null;
  readonly from: string | null;
  readonly to: readonly string[];
  readonly subject: string | null;
  /** As stated, RFC 5322 date or another form. */
  readonly date: string | null;
  /** Header names (lower case) and values of the returned original, where it came along. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

/** Times of a delay notice, ISO 8601 where the text allowed it, else null. */
export interface DelayFacts {
  readonly since: string | null;
  readonly giveUpAt: string | null;
  /** True: the notice says it goes on trying; false: it says it gave up. */
  readonly willRetry: boolean | null;
}

/** Who wrote the notice. */
export interface Reporter {
  readonly host: string | null;
  /** Lower-case product name such as `postfix`, `exim`, `exchange`, `gmail`, `thunderbird`. */
  readonly software: string | null;
}

/** The facts of one notice, as read; no judgement yet. */
export interface Notice {
  readonly kind: NoticeKind;
  /** Name of the recogniser that read it, e.g. `rfc3464`, `qmail`. */
  readonly format: string;
  /** Language of the notice's own text (BCP 47 primary tag), null where it cannot be told. */
  readonly language: string | null;
  readonly reporter: Reporter;
  readonly recipients: readonly RecipientFacts[];
  readonly original: OriginalMessage;
  readonly delay: DelayFacts;
  /** Subject and date of the notice itself. */
  readonly subject: string | null;
  readonly date: string | null;
}

export const NO_ORIGINAL: OriginalMessage = {
  messageId: null,
  from: null,
  to: [],
  subject: null,
  date: null,
  headers: [],
};
export const NO_DELAY: DelayFacts = { since: null, giveUpAt: null, willRetry: null };
export const NO_REPORTER: Reporter = { host: null, software: null };
