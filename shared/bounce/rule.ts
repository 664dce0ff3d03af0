import type { Reason } from './reason.ts';
import type { Stage } from './notice.ts';

/** How sure a statement is: `certain` only where the input leaves no other reading. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** Who has to act; the parties of every result. */
export const ACTORS = [
  'you',
  'your-provider',
  'your-admin',
  'sender-domain-admin',
  'forwarding-user',
  'forwarder-admin',
  'recipient',
  'recipient-admin',
  'sending-server-operator',
  'network',
  'nobody-yet',
] as const;
export type Actor = (typeof ACTORS)[number];

/** The same sentence in both interface languages. Placeholders as in `shared/wording/format.ts`. */
export interface Bilingual {
  readonly en: string;
  readonly de: string;
}

/** Conditions of a rule; all that are present must hold. At least one of `text`, `enhanced`, `reply` is present. */
export interface RuleMatch {
  /**
   * The words. Matched against the diagnostic as `foldForMatching` lays it out: white space single, quotation marks
   * straight, continuation codes dropped, every mail address `<>`, every IP address `[#]`. Must run in linear time: no
   * loop beside a loop, gaps bounded (`.{0,40}`). Use the `i` flag.
   */
  readonly text?: RegExp;
  /** Enhanced status codes (RFC 3463): `5.1.1`, or `x.1.1` for any class. */
  readonly enhanced?: readonly string[];
  /** SMTP reply codes. */
  readonly reply?: readonly string[];
  /** Host that spoke, or the recipient's domain. */
  readonly host?: RegExp;
  /** Words that must not stand anywhere in the same text. */
  readonly not?: RegExp;
  readonly stage?: readonly Stage[];
}

/** What a rule says of an answer once it holds. */
export interface RuleStatement {
  /** `<family>.<name>`, unique. */
  readonly id: string;
  readonly reason: Reason;
  /** `certain` only for wordings that have no other meaning wherever they occur. Default: `likely`. */
  readonly confidence?: Confidence;
  /** True for words so general that any other text rule should win ("rejected", "not accepted"). */
  readonly generic?: boolean;
  /**
   * True for words that people put together themselves: they tell the reason, but any rule that knows a whole sentence
   * wins over them.
   */
  readonly loose?: boolean;
  /** Overrides the finding that explains the reason class by default (an id of `shared/checks`). */
  readonly finding?: string;
  /** What this very wording of this very server means, one or two sentences; shown below the finding's own words. */
  readonly detail?: Bilingual;
  /** RFC section or URL of the operator's own page. */
  readonly sources: readonly string[];
  /** Month in which the fact was valid, `YYYY-MM`. */
  readonly asOf: string;
}

/** One piece of knowledge about refusals. See STYLE for how rules are written and tested. */
export interface BounceRule extends RuleStatement {
  readonly match: RuleMatch;
  /** Lines that must be ranked first by this rule. */
  readonly hits: readonly string[];
  /** Lines that must not match. */
  readonly misses: readonly string[];
}

/** Declares a family of rules; exists so that a rule file is checked where it is written. */
export function defineRules(rules: readonly BounceRule[]): readonly BounceRule[] {
  return rules;
}
