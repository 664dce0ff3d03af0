import type { Actor, Bilingual, Confidence } from '../bounce/rule.ts';
import type { FindingWording, StepShape } from './check.ts';

/** Where a quoted line comes from. */
export type EvidenceSource = 'bounce' | 'header' | 'dns' | 'probe' | 'answer' | 'reference';

/** A quoted line on which a finding rests; never reworded. */
export interface Evidence {
  readonly source: EvidenceSource;
  readonly quote: string;
  /** The deciding words inside the quote, null where the whole line counts. */
  readonly matched: string | null;
  /** Line of the input, from 1; null where the text had to be decoded first or comes from elsewhere. */
  readonly line: number | null;
}

/** Values that fill the placeholders of a wording. A missing standard one is replaced by a phrase ("the server"). */
export type WordingParams = Readonly<Record<string, string | number>>;

/** A judgement without language: ids and values; `shared/wording` turns it into sentences. */
export interface Finding {
  /** Id of the check that made it, e.g. `recipient.unknown`. */
  readonly id: string;
  readonly confidence: Confidence;
  readonly actors: readonly Actor[];
  readonly params: WordingParams;
  /** Further words of the matched rule, about this very server's wording. */
  readonly detail: Bilingual | null;
  readonly evidence: readonly Evidence[];
  readonly references: readonly string[];
  /** `YYYY-MM` of the oldest fact used. */
  readonly asOf: string;
  /** Indices into `recipients`; empty where the finding concerns none. */
  readonly recipients: readonly number[];
}

/** What a check of facts concludes; null from `evaluate` means: does not apply. */
export interface FindingConclusion {
  readonly confidence: Confidence;
  readonly actors: readonly Actor[];
  /** Values for the placeholders of the wording. */
  readonly params: WordingParams;
  readonly evidence: readonly Evidence[];
  /** Words about this very case that only the facts know, e.g. what a vendor's mark means; none where missing. */
  readonly detail?: Bilingual | null;
}

/**
 * One finding about facts of one kind (a network, a header, a DNS record, a forward), with the words for it in both
 * languages. Checks of bounces, which are chosen by reason class, have a form of their own: ./check.ts.
 */
export interface FindingCheck<Subject> {
  /** `<area>.<what>`, e.g. `headers.slow-hop`; unique among all checks of the product. */
  readonly id: string;
  /** Problems of the catalogue P1-P20 that it answers. */
  readonly problems: readonly string[];
  readonly evaluate: (subject: Subject) => FindingConclusion | null;
  readonly steps: readonly StepShape[];
  readonly references: readonly string[];
  /** `YYYY-MM`. */
  readonly asOf: string;
  readonly wording: { readonly en: FindingWording; readonly de: FindingWording };
}

/** The findings of all checks that apply, in the order of the checks; the same facts give the same list. */
export function findingsFrom<Subject>(
  checks: readonly FindingCheck<Subject>[],
  subject: Subject,
): readonly Finding[] {
  return checks.flatMap((check) => {
    const concluded = check.evaluate(subject);
    if (!concluded) return [];
    const { confidence, actors, params, evidence, detail = null } = concluded;
    const { id, references, asOf } = check;
    return [{ id, confidence, actors, params, detail, evidence, references, asOf, recipients: [] }];
  });
}
