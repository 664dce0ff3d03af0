import { branchesOf, mostTelling, type Demand } from './required-words.ts';
import type { BounceRule } from './rule.ts';

/**
 * One alternative of a pattern: where it stands in the source, and the words of which one stands in every text that it
 * matches; null where nothing can be said. A tuple, since thousands of them are read when the program starts.
 */
export type PreparedBranch = readonly [from: number, to: number, key: Demand | null];

/** What is worked out of a pattern before it meets a text. */
export interface PreparedPattern {
  /** For text in lower case. */
  readonly flags: string;
  readonly branches: readonly PreparedBranch[];
}

/**
 * Flags of a pattern for text in lower case: a pattern that ignores case and is written in lower case itself does not need
 * to ignore it there, which makes it much cheaper.
 */
function flagsOf({ source, flags }: RegExp): string {
  const letters = source.replace(/\\./g, '');
  return letters === letters.toLowerCase() ? flags.replace('i', '') : flags;
}

/** Works out the alternatives of a pattern. */
export function preparePattern(pattern: RegExp): PreparedPattern {
  let from = 0;
  const branches = branchesOf(pattern).map(({ source, demands }): PreparedBranch => {
    const to = from + source.length;
    const branch = [from, to, mostTelling(demands)] as const;
    from = to + 1; // over the bar
    return branch;
  });
  return { flags: flagsOf(pattern), branches };
}

/** The patterns of rules by rule id. The build keeps them, so that no start has to take hundreds of patterns apart. */
export function preparePatterns(rules: readonly BounceRule[]): Readonly<Record<string, PreparedPattern>> {
  const prepared: Record<string, PreparedPattern> = {};
  for (const { id, match } of rules) if (match.text) prepared[id] = preparePattern(match.text);
  return prepared;
}
