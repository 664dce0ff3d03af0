import type { Words } from './words.ts';

/** What a value says about the mail: `bad` speaks for spam or danger, `good` against it. */
export type MarkWeight = 'good' | 'neutral' | 'bad';

/** One value that a filter or provider wrote into the header. */
export interface MarkItem {
  /** As the vendor names it: `SCL`, `score`, a test's name. */
  readonly key: string;
  readonly value: string;
  /** What it means; null where the vendor does not publish that, or the value is not known. */
  readonly words: Words | null;
  readonly weight: MarkWeight;
}

/** What one field of a filter says, taken apart. */
export interface VendorMark {
  /** Name of the product or provider, e.g. `SpamAssassin`. */
  readonly vendor: string;
  /** Field name in lower case. */
  readonly field: string;
  readonly line: number;
  /** What the filter decided: spam or not; null where this field does not say. */
  readonly verdict: 'spam' | 'ham' | null;
  readonly items: readonly MarkItem[];
  /** Where the meanings are published, and as of when (`YYYY-MM`). */
  readonly source: string;
  readonly asOf: string;
}
