import { foldForMatching } from './match-text.ts';
import { REASONS } from './reason.ts';
import { branchesOf, type Demand } from './required-words.ts';
import type { BounceRule, RuleMatch, RuleStatement } from './rule.ts';
import { countWords, type KnownLine, type WordCounts } from './word-evidence.ts';
import { wordTable, type WordTable } from './word-finder.ts';

/** A rule without what only tests and authors need, and without its words. */
export interface PreparedRule {
  readonly says: RuleStatement;
  /** The conditions besides the words; `host` is a pattern as source and flags. */
  readonly codes: Pick<RuleMatch, 'enhanced' | 'reply' | 'stage'> & {
    readonly host?: readonly [source: string, flags: string];
  };
  /** True where it demands words. */
  readonly hasText: boolean;
  /** True where it forbids words. */
  readonly hasNot: boolean;
}

/** One alternative of a pattern of a rule, for text in lower case. */
export type PreparedBranch = readonly [rule: number, forbids: boolean, source: string, flags: string];

/** Lists of numbers behind each other: list n stands from `starts[n]` up to `starts[n + 1]`. */
export interface NumberLists {
  readonly starts: readonly number[];
  readonly numbers: readonly number[];
}

/**
 * All rules as they are matched: their patterns in alternatives, and the words without which each cannot match. An
 * alternative has demands, which a text meets one behind the other; a demand is met by any of its words. Plain data: the
 * build keeps it, so that no start has to take hundreds of patterns apart.
 */
export interface PreparedRules {
  readonly rules: readonly PreparedRule[];
  /** In the order of rules, and of alternatives in each. */
  readonly branches: readonly PreparedBranch[];
  readonly words: WordTable;
  /** By demand: the branch it belongs to. */
  readonly branchOf: readonly number[];
  /** By demand: characters between the word of the demand before and its own, at most. */
  readonly gaps: readonly number[];
  /** By word: the demands that it meets. */
  readonly demandsOf: NumberLists;
  /** Answers of the kinds that are most common. */
  readonly examples: readonly string[];
  /** What the words of all rules' own lines, and of further known ones, speak for. */
  readonly evidence: WordCounts;
}

/**
 * Flags of a pattern for text in lower case: a pattern that ignores case and is written in lower case itself does not need
 * to ignore it there, which makes it much cheaper.
 */
function flagsOf({ source, flags }: RegExp): string {
  const letters = source.replace(/\\./g, '');
  return letters === letters.toLowerCase() ? flags.replace('i', '') : flags;
}

function numberLists(lists: readonly (readonly number[])[]): NumberLists {
  const starts = [0];
  for (const list of lists) starts.push((starts.at(-1) ?? 0) + list.length);
  return { starts, numbers: lists.flat() };
}

function prepareRule({ match, hits: _hits, misses: _misses, ...says }: BounceRule): PreparedRule {
  const { text, not, host, ...codes } = match;
  return {
    says,
    codes: host ? { ...codes, host: [host.source, host.flags] } : codes,
    hasText: text !== undefined,
    hasNot: not !== undefined,
  };
}

/**
 * The first line of each rule of a family that is named after a reason. One of each reason, then one more of each, and so
 * on; of each reason the clear wordings come first, which are the common ones.
 */
function examplesOf(rules: readonly BounceRule[]): readonly string[] {
  const byReason = REASONS.map((reason) => {
    const own = rules.filter(({ id }) => id.startsWith(`${reason}.`));
    const clear = own.filter(({ confidence }) => confidence === 'certain');
    return [...new Set([...clear, ...own])].flatMap(({ hits }) => hits.slice(0, 1));
  });
  const rounds = Math.max(...byReason.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) =>
    byReason.flatMap((examples) => examples.slice(round, round + 1)),
  ).flat();
}

/** The lines that the rules themselves give. */
function linesOf(rules: readonly BounceRule[]): readonly KnownLine[] {
  return rules.flatMap(({ reason, hits }) =>
    hits.map((hit) => ({ text: foldForMatching(hit).text, reason })),
  );
}

/** Longer than any text; plain data knows no Infinity. */
const NO_LIMIT = 1_000_000;

/** Takes the patterns of rules apart. `known`: further lines whose reason is known, besides those of the rules. */
export function prepareRules(rules: readonly BounceRule[], known: readonly KnownLine[] = []): PreparedRules {
  const branches: PreparedBranch[] = [];
  const branchOf: number[] = [];
  const gaps: number[] = [];
  const numberOf = new Map<string, number>();
  const meets: number[][] = [];
  const addDemand = (branch: number, { words, gap }: Demand): void => {
    const demand = branchOf.push(branch) - 1;
    gaps.push(Math.min(gap, NO_LIMIT));
    for (const word of new Set(words)) {
      const number = numberOf.get(word) ?? numberOf.size;
      numberOf.set(word, number);
      (meets[number] ??= []).push(demand);
    }
  };
  const addPattern = (rule: number, forbids: boolean, pattern: RegExp | undefined): void => {
    if (pattern === undefined) return;
    for (const { source, demands } of branchesOf(pattern)) {
      const branch = branches.push([rule, forbids, source, flagsOf(pattern)]) - 1;
      for (const demand of demands) addDemand(branch, demand);
    }
  };
  rules.forEach(({ match }, rule) => {
    addPattern(rule, false, match.text);
    addPattern(rule, true, match.not);
  });
  return {
    rules: rules.map(prepareRule),
    branches,
    words: wordTable([...numberOf.keys()]),
    branchOf,
    gaps,
    demandsOf: numberLists(meets),
    examples: examplesOf(rules),
    evidence: countWords([...linesOf(rules), ...known]),
  };
}
