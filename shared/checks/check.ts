import type { Notice } from '../bounce/notice.ts';
import type { Reason } from '../bounce/reason.ts';
import type { Actor, RuleStatement, Confidence } from '../bounce/rule.ts';
import type { JudgedRecipient } from '../bounce/verdict.ts';

/** What a check looks at: one judged recipient in its notice. */
export interface CheckSubject {
  readonly notice: Notice;
  readonly recipient: JudgedRecipient;
  /** The rule that decided, null where only codes or nothing did. */
  readonly rule: RuleStatement | null;
}

/** When a step is due; the stopgap comes first. */
export type StepTime = 'now' | 'then' | 'for-good';

/** What the button beside a step does. */
export type StepAction = 'copy-recipient' | 'show-letter' | 'none';

/** Structure of a step; its words stand in the wording, in the same order. */
export interface StepShape {
  readonly when: StepTime;
  readonly action: StepAction;
}

/** Words of one finding in one language. Placeholders: see `shared/wording/params.ts`. */
export interface FindingWording {
  /** The verdict: one sentence, at most 90 characters with short names, subject first, no code, no acronym. */
  readonly title: string;
  /** The title where the finding is only `possible`: the same with "may". Required where that can happen. */
  readonly titleIfPossible?: string;
  /** One or two sentences of reassurance or consequence. */
  readonly lead: string;
  /** The lead where the finding is only `possible`; without it `lead` serves for both. */
  readonly leadIfPossible?: string;
  /** Why this happens, in plain words; jargon may follow the plain word. */
  readonly explanation: string;
  /** As many as the check's `steps`: the command and one sentence why. */
  readonly steps: readonly { readonly act: string; readonly why: string }[];
  /** Why the finding is only `likely` or `possible`: names what is missing. */
  readonly whyNotCertain: string;
  /** Words to send to the first actor; null where nobody needs to be written to. */
  readonly letter: { readonly to: string; readonly subject: string; readonly body: string } | null;
}

/** What a check concludes; null from `evaluate` means: does not apply. */
export interface CheckResult {
  /** Never above the recipient's own confidence, unless the finding rests on other facts than the reason class. */
  readonly confidence: Confidence;
  readonly actors: readonly Actor[];
  /** Values for placeholders beyond the standard ones. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** One finding the product can make: when it applies, who must act, and the words for it in both languages. */
export interface Check {
  /** `<subject>.<what>`, e.g. `recipient.unknown`. */
  readonly id: string;
  /** Problems of the catalogue P1-P20 that it answers. */
  readonly problems: readonly string[];
  /** Reason classes it explains. A check whose class list matches and whose `evaluate` answers is a candidate. */
  readonly reasons: readonly Reason[];
  /**
   * More specific checks win: 0 the default of a class, 1 a special case of it, 2 a special case of that,
   * -1 speaks only where no other check of the class answers.
   */
  readonly rank: -1 | 0 | 1 | 2;
  readonly evaluate: (subject: CheckSubject) => CheckResult | null;
  readonly steps: readonly StepShape[];
  readonly references: readonly string[];
  readonly asOf: string;
  readonly wording: { readonly en: FindingWording; readonly de: FindingWording };
}

/** Declares a check; exists so that a check file is verified where it is written. */
export function defineCheck(check: Check): Check {
  return check;
}
