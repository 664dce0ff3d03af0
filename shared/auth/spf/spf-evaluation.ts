/** Results of SPF (RFC 7208 §2.6). */
export const SPF_RESULTS = ['none', 'neutral', 'pass', 'fail', 'softfail', 'temperror', 'permerror'] as const;
export type SpfResult = (typeof SPF_RESULTS)[number];

/** What is asked: may a server of this address send for this sender? */
export interface SpfQuestion {
  /** IPv4 or IPv6 address of the server that hands the mail over. */
  readonly ip: string;
  /** Envelope sender; '' is the null sender, of which the HELO name is checked (RFC 7208 §2.4). */
  readonly mailFrom: string;
  /** What the server calls itself; null where nobody knows. */
  readonly helo: string | null;
}

/** How one term came out; `not-reached`: an earlier term decided, or a fault ended the evaluation. */
export const SPF_TERM_OUTCOMES = ['match', 'no-match', 'not-reached', 'temperror', 'permerror'] as const;
export type SpfTermOutcome = (typeof SPF_TERM_OUTCOMES)[number];

/** One mechanism or modifier of a record, as written, in its order. */
export interface SpfTerm {
  readonly text: string;
  readonly outcome: SpfTermOutcome;
  /** Look-ups that count towards the limit (RFC 7208 §4.6.4), those of what it includes among them. */
  readonly lookups: number;
  /** Of these, how many found nothing. */
  readonly voidLookups: number;
  /** The name that was looked up, macros expanded; null where the term asks nothing. */
  readonly target: string | null;
  /** The record behind `include` and `redirect`; null for other terms and where it was not reached. */
  readonly record: SpfRecordNode | null;
}

/** One record and what it includes. */
export interface SpfRecordNode {
  readonly domain: string;
  /** As published; null where there is none or more than one. */
  readonly text: string | null;
  readonly result: SpfResult;
  readonly terms: readonly SpfTerm[];
  /** Why it is `permerror` or `temperror`; null for other results. */
  readonly problem: SpfProblem | null;
}

/** What is wrong with a record or kept it from being evaluated. */
export const SPF_PROBLEMS = [
  'several-records',
  'syntax',
  'too-many-lookups',
  'too-many-void-lookups',
  'include-without-record',
  'redirect-without-record',
  'include-loop',
  'record-too-long',
  'too-many-names',
  'dns-failure',
  'time-limit',
] as const;
export interface SpfProblem {
  readonly kind: (typeof SPF_PROBLEMS)[number];
  /** The term or name at fault; null where it concerns the whole. */
  readonly at: string | null;
}

/** Verdict on one question, with the way to it. */
export interface SpfEvaluation {
  readonly question: SpfQuestion;
  readonly result: SpfResult;
  /** The domain whose record was evaluated. */
  readonly domain: string;
  /** The term that decided, as written, with the domain of its record; null where none did (`none`, errors, default). */
  readonly matchedTerm: { readonly text: string; readonly domain: string } | null;
  /** What was counted until the evaluation ended. */
  readonly lookups: {
    readonly count: number;
    readonly limit: number;
    readonly void: number;
    readonly voidLimit: number;
  };
  readonly tree: SpfRecordNode;
  readonly problem: SpfProblem | null;
  /** Text of `exp=` where the result is `fail` (RFC 7208 §6.2); text of a stranger. */
  readonly explanation: string | null;
}
