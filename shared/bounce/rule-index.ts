import type { NumberLists, PreparedBranch, PreparedRule, PreparedRules } from './prepared-rules.ts';
import { WordFinder } from './word-finder.ts';

/** Where a pattern matched in a text. */
export interface Found {
  readonly at: number;
  readonly length: number;
}

/** A text with the patterns that may match in it. Rules are known by their place in the list that the index is made of. */
export interface IndexedText {
  /** The rules that may hold, ascending: those whose words occur, and those that demand none. */
  readonly candidates: readonly number[];
  /** Where the words of a rule stand, null where they do not; the same as `rule.match.text.exec`. */
  readonly find: (rule: number) => Found | null;
  /** True where words stand that a rule forbids; the same as `rule.match.not.test`. */
  readonly forbids: (rule: number) => boolean;
}

/**
 * Rules keyed by the words they need. Most of the time of trying hundreds of patterns goes into compiling them, so each is
 * split into its alternatives, and one is compiled only when a text holds the words without which it cannot match.
 */
export interface RuleIndex {
  readonly rules: readonly PreparedRule[];
  readonly look: (text: string) => IndexedText;
}

class Lists {
  readonly #starts: Uint16Array;
  readonly #numbers: Uint16Array;

  constructor({ starts, numbers }: NumberLists) {
    this.#starts = new Uint16Array(starts);
    this.#numbers = new Uint16Array(numbers);
  }

  of(list: number): Uint16Array {
    return this.#numbers.subarray(this.#starts[list], this.#starts[list + 1]);
  }
}

/** Finds the branches that may match in a text: those whose demands are all met, one behind the other. */
class BranchFinder {
  readonly #finder: WordFinder;
  readonly #branchOf: Uint16Array;
  readonly #wordsOf: Lists;
  readonly #demandsOf: Lists;
  /** By branch: its first demand; those of branch b stand from `#demands[b]` up to `#demands[b + 1]`. */
  readonly #demands: Uint16Array;
  /** Branches without any demand. */
  readonly #always: readonly number[];
  /** The number of the look in which a demand was met last, and by branch how many of its demands were. */
  readonly #metIn: Uint32Array;
  readonly #met: Uint16Array;
  #looks = 0;

  constructor({ branches, words, branchOf, wordsOf, demandsOf }: PreparedRules) {
    this.#finder = new WordFinder(words);
    this.#branchOf = new Uint16Array(branchOf);
    this.#wordsOf = new Lists(wordsOf);
    this.#demandsOf = new Lists(demandsOf);
    this.#metIn = new Uint32Array(branchOf.length);
    this.#met = new Uint16Array(branches.length);
    const demands = new Uint16Array(branches.length + 1);
    const always: number[] = [];
    for (let branch = 0, demand = 0; branch < branches.length; branch += 1) {
      demands[branch] = demand;
      if (branchOf[demand] !== branch) always.push(branch);
      while (branchOf[demand] === branch) demand += 1;
      demands[branch + 1] = demand;
    }
    this.#demands = demands;
    this.#always = always;
  }

  /** The branches, ascending. */
  find(text: string): readonly number[] {
    this.#looks += 1;
    const touched: number[] = [];
    for (const word of this.#finder.find(text)) this.#meet(word, touched);
    const found = [...this.#always];
    for (const branch of touched) {
      const isMet = this.#met[branch] === (this.#demands[branch + 1] ?? 0) - (this.#demands[branch] ?? 0);
      this.#met[branch] = 0;
      if (isMet && this.#isInOrder(branch)) found.push(branch);
    }
    return found.sort((a, b) => a - b);
  }

  /** Counts the demands that a word meets; `touched` gets the branches of which it is the first. */
  #meet(word: number, touched: number[]): void {
    for (const demand of this.#demandsOf.of(word)) {
      if (this.#metIn[demand] === this.#looks) continue;
      this.#metIn[demand] = this.#looks;
      const branch = this.#branchOf[demand] ?? 0;
      const met = this.#met[branch] ?? 0;
      if (met === 0) touched.push(branch);
      this.#met[branch] = met + 1;
    }
  }

  /** False where some demand is met only before the one that it must follow. */
  #isInOrder(branch: number): boolean {
    const end = this.#demands[branch + 1] ?? 0;
    let from = -1;
    for (let demand = this.#demands[branch] ?? 0; demand < end; demand += 1) {
      let earliest = Number.MAX_SAFE_INTEGER;
      for (const word of this.#wordsOf.of(demand)) {
        const first = this.#finder.firstOf(word);
        if (first > from) earliest = Math.min(earliest, first);
        // It may stand in between, too; where exactly does not matter.
        else if (this.#finder.lastOf(word) > from) earliest = Math.min(earliest, from + 1);
      }
      if (earliest === Number.MAX_SAFE_INTEGER) return false;
      from = earliest;
    }
    return true;
  }
}

/** One alternative of a pattern, compiled at its first use. */
class Pattern {
  readonly rule: number;
  readonly forbids: boolean;
  readonly #source: string;
  readonly #flags: string;
  #compiled: RegExp | null = null;

  constructor([rule, forbids, source, flags]: PreparedBranch) {
    this.rule = rule;
    this.forbids = forbids;
    this.#source = source;
    this.#flags = flags;
  }

  exec(text: string): RegExpExecArray | null {
    this.#compiled ??= new RegExp(this.#source, this.#flags);
    return this.#compiled.exec(text);
  }
}

/** The first match of any alternative; at the same place the first alternative, as in the whole pattern. */
function firstMatch(patterns: readonly Pattern[], text: string): Found | null {
  let first: Found | null = null;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match && (first === null || match.index < first.at))
      first = { at: match.index, length: match[0].length };
  }
  return first;
}

/** Lower case of the same length, so that places stay the same. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/[A-Z\u00c0-\u00de]/g, (letter) => letter.toLowerCase());
}

function listedBy(patterns: readonly Pattern[], forbids: boolean): ReadonlyMap<number, Pattern[]> {
  const lists = new Map<number, Pattern[]>();
  for (const pattern of patterns) {
    if (pattern.forbids !== forbids) continue;
    const list = lists.get(pattern.rule);
    if (list) list.push(pattern);
    else lists.set(pattern.rule, [pattern]);
  }
  return lists;
}

/** Builds the index; done once for all rules. */
export function indexRules(prepared: PreparedRules): RuleIndex {
  const { rules, branches } = prepared;
  const finder = new BranchFinder(prepared);
  const patterns = branches.map((branch) => new Pattern(branch));
  const wordless = rules.flatMap(({ hasText }, rule) => (hasText ? [] : [rule]));

  const look = (text: string): IndexedText => {
    const lower = lowerCase(text);
    const found = finder.find(lower).flatMap((branch) => patterns[branch] ?? []);
    const [told, forbidden] = [listedBy(found, false), listedBy(found, true)];
    return {
      candidates: [...wordless, ...told.keys()].sort((a, b) => a - b),
      find: (rule) => firstMatch(told.get(rule) ?? [], lower),
      forbids: (rule) => forbidden.get(rule)?.some((pattern) => pattern.exec(lower) !== null) ?? false,
    };
  };
  return { rules, look };
}
