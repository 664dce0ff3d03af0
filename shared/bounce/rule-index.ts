import type { NumberLists, PreparedBranch, PreparedRule, PreparedRules } from './prepared-rules.ts';
import type { WordCounts } from './word-evidence.ts';
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
  readonly examples: readonly string[];
  readonly evidence: WordCounts;
  readonly look: (text: string) => IndexedText;
}

/** Words that stand more often in a text are not traced. */
const MAX_PLACES = 30;

/** Finds the branches that may match in a text: those whose demands are all met, one behind the other. */
class BranchFinder {
  readonly #finder: WordFinder;
  readonly #branchOf: Uint16Array;
  readonly #wordsOf: NumberLists;
  readonly #gaps: readonly number[];
  readonly #demandsOf: NumberLists;
  /** By branch: its first demand; those of branch b stand from `#demands[b]` up to `#demands[b + 1]`. */
  readonly #demands: Uint16Array;
  /** Branches without any demand. */
  readonly #always: readonly number[];
  /** The number of the look in which a demand was met last, and by branch how many of its demands were. */
  readonly #metIn: Uint32Array;
  readonly #met: Uint16Array;
  #looks = 0;

  constructor({ branches, words, branchOf, wordsOf, gaps, demandsOf }: PreparedRules) {
    this.#finder = new WordFinder(words);
    this.#branchOf = new Uint16Array(branchOf);
    this.#wordsOf = wordsOf;
    this.#gaps = gaps;
    this.#demandsOf = demandsOf;
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
      if (isMet && this.#isChain(branch)) found.push(branch);
    }
    return found.sort((a, b) => a - b);
  }

  /** Counts the demands that a word meets; `touched` gets the branches of which it is the first. */
  #meet(word: number, touched: number[]): void {
    const { starts, numbers } = this.#demandsOf;
    const [looks, metIn, counts] = [this.#looks, this.#metIn, this.#met];
    const end = starts[word + 1] ?? 0;
    for (let place = starts[word] ?? 0; place < end; place += 1) {
      const demand = numbers[place] ?? 0;
      if (metIn[demand] === looks) continue;
      metIn[demand] = looks;
      const branch = this.#branchOf[demand] ?? 0;
      const met = counts[branch] ?? 0;
      if (met === 0) touched.push(branch);
      counts[branch] = met + 1;
    }
  }

  /** False where no words that meet the demands of a branch stand behind each other, as near as they must. */
  #isChain(branch: number): boolean {
    const first = this.#demands[branch] ?? 0;
    const end = this.#demands[branch + 1] ?? 0;
    if (end - first < 2) return true;
    let ends: readonly number[] = this.#endsOf(first, null);
    for (let demand = first + 1; demand < end; demand += 1) {
      if (ends.length === 0 || ends.length > MAX_PLACES) break;
      ends = this.#endsOf(demand, ends);
    }
    return ends.length > 0;
  }

  /**
   * Where words end that meet a demand; only those within reach of the ends of words before, unless these are null. Beyond
   * {@link MAX_PLACES} some are left out.
   */
  #endsOf(demand: number, before: readonly number[] | null): readonly number[] {
    const { starts, numbers } = this.#wordsOf;
    const gap = this.#gaps[demand] ?? 0;
    const ends: number[] = [];
    const end = starts[demand + 1] ?? 0;
    for (let place = starts[demand] ?? 0; place < end && ends.length <= MAX_PLACES; place += 1) {
      const word = numbers[place] ?? 0;
      const length = this.#finder.lengthOf(word);
      for (const at of this.#finder.placesOf(word, MAX_PLACES))
        if (before === null || before.some((from) => from <= at && at - from <= gap)) ends.push(at + length);
    }
    return ends;
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

/** Texts whose looks are kept: the recipients of one notice, and the notices of one run, often quote the same answer. */
const KEPT_LOOKS = 500;

/** Gives the earlier result for a text that was looked at lately. */
function remembering(look: (text: string) => IndexedText): (text: string) => IndexedText {
  const kept = new Map<string, IndexedText>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known;
    if (kept.size >= KEPT_LOOKS) kept.clear();
    const looked = look(text);
    kept.set(text, looked);
    return looked;
  };
}

/** The patterns of one rule that may match. */
interface Tried {
  readonly text: Pattern[];
  readonly not: Pattern[];
  /** Undefined until it is asked for. */
  found: Found | null | undefined;
}

/** A text with the patterns of which the words stand in it; each is tried once. */
class Look implements IndexedText {
  readonly candidates: readonly number[];
  readonly #text: string;
  readonly #tried = new Map<number, Tried>();

  constructor(text: string, patterns: readonly Pattern[], wordless: readonly number[]) {
    this.#text = text;
    const candidates = [...wordless];
    for (const pattern of patterns) {
      const { text: told, not } = this.#of(pattern.rule);
      if (!pattern.forbids && told.length === 0) candidates.push(pattern.rule);
      (pattern.forbids ? not : told).push(pattern);
    }
    this.candidates = candidates.sort((a, b) => a - b);
  }

  #of(rule: number): Tried {
    const known = this.#tried.get(rule);
    if (known) return known;
    const tried: Tried = { text: [], not: [], found: undefined };
    this.#tried.set(rule, tried);
    return tried;
  }

  find(rule: number): Found | null {
    const tried = this.#tried.get(rule);
    if (tried === undefined) return null;
    if (tried.found === undefined) tried.found = firstMatch(tried.text, this.#text);
    return tried.found;
  }

  forbids(rule: number): boolean {
    return this.#tried.get(rule)?.not.some((pattern) => pattern.exec(this.#text) !== null) ?? false;
  }
}

/** Builds the index; done once for all rules. */
export function indexRules(prepared: PreparedRules): RuleIndex {
  const { rules, branches, examples, evidence } = prepared;
  const finder = new BranchFinder(prepared);
  const patterns = branches.map((branch) => new Pattern(branch));
  const wordless = rules.flatMap(({ hasText }, rule) => (hasText ? [] : [rule]));
  const look = (text: string): IndexedText => {
    const lower = lowerCase(text);
    const found: Pattern[] = [];
    for (const branch of finder.find(lower)) {
      const pattern = patterns[branch];
      if (pattern) found.push(pattern);
    }
    return new Look(lower, found, wordless);
  };
  return { rules, examples, evidence, look: remembering(look) };
}
