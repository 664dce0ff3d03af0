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

/** Words that stand more often in a text are not traced. */
const MAX_PLACES = 30;

/** Finds the branches that may match in a text: those whose demands are all met, one behind the other. */
class BranchFinder {
  readonly #finder: WordFinder;
  readonly #branchOf: Uint16Array;
  readonly #gaps: readonly number[];
  readonly #demandsOf: NumberLists;
  /** By branch: its first demand; those of branch b stand from `#demands[b]` up to `#demands[b + 1]`. */
  readonly #demands: Uint16Array;
  /** By demand: the number of the look in which it was met last, and the last meeting then. */
  readonly #metIn: Uint32Array;
  readonly #lastMeeting: Uint32Array;
  /** By branch: how many of its demands are met. */
  readonly #met: Uint16Array;
  /** By meeting: the word that meets a demand, and the meeting of the same demand before it, -1 for none. */
  #words: number[] = [];
  #earlier: number[] = [];
  #looks = 0;

  constructor({ branches, words, branchOf, gaps, demandsOf }: PreparedRules) {
    this.#finder = new WordFinder(words);
    this.#branchOf = new Uint16Array(branchOf);
    this.#gaps = gaps;
    this.#demandsOf = demandsOf;
    this.#metIn = new Uint32Array(branchOf.length);
    this.#lastMeeting = new Uint32Array(branchOf.length);
    this.#met = new Uint16Array(branches.length);
    const demands = new Uint16Array(branches.length + 1);
    for (let branch = 0, demand = 0; branch < branches.length; branch += 1) {
      demands[branch] = demand;
      while (branchOf[demand] === branch) demand += 1;
      demands[branch + 1] = demand;
    }
    this.#demands = demands;
  }

  /** True for a branch that may match in any text. */
  demandsNothing(branch: number): boolean {
    return this.#demands[branch] === this.#demands[branch + 1];
  }

  /** The branches that demand something and get it, in no order. */
  find(text: string): number[] {
    this.#looks += 1;
    this.#words = [];
    this.#earlier = [];
    const touched: number[] = [];
    for (const word of this.#finder.find(text)) this.#meet(word, touched);
    const found: number[] = [];
    for (const branch of touched) {
      const isMet = this.#met[branch] === (this.#demands[branch + 1] ?? 0) - (this.#demands[branch] ?? 0);
      this.#met[branch] = 0;
      if (isMet && this.#isChain(branch)) found.push(branch);
    }
    return found;
  }

  /** Notes the demands that a word meets; `touched` gets the branches of which it is the first. */
  #meet(word: number, touched: number[]): void {
    const { starts, numbers } = this.#demandsOf;
    const [looks, metIn, counts] = [this.#looks, this.#metIn, this.#met];
    const end = starts[word + 1] ?? 0;
    for (let place = starts[word] ?? 0; place < end; place += 1) {
      const demand = numbers[place] ?? 0;
      const isNew = metIn[demand] !== looks;
      this.#earlier.push(isNew ? -1 : (this.#lastMeeting[demand] ?? -1));
      this.#lastMeeting[demand] = this.#words.push(word) - 1;
      if (!isNew) continue;
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
    let ends = this.#endsOf(first, null);
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
    const ends: number[] = [];
    const gap = this.#gaps[demand] ?? 0;
    for (
      let meeting = this.#lastMeeting[demand] ?? -1;
      meeting >= 0 && ends.length <= MAX_PLACES;
      meeting = this.#earlier[meeting] ?? -1
    ) {
      const word = this.#words[meeting] ?? 0;
      const length = this.#finder.lengthOf(word);
      for (const at of this.#finder.placesOf(word, MAX_PLACES))
        if (before === null || isWithin(before, at, gap)) ends.push(at + length);
    }
    return ends;
  }
}

/** True where a place is behind one of others, by so many characters at most. */
function isWithin(ends: readonly number[], at: number, gap: number): boolean {
  for (const end of ends) if (end <= at && at - end <= gap) return true;
  return false;
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

/** The branches of all rules. Those of a rule stand together. */
interface Branches {
  readonly patterns: readonly Pattern[];
  /** By rule: its first branch; those of rule r stand from `firstOf[r]` up to `firstOf[r + 1]`. */
  readonly firstOf: Uint16Array;
  /** Branches that demand nothing and need not be looked for: those that state something, and all others by their rule. */
  readonly always: readonly number[];
  readonly forbidsAlways: ReadonlyMap<number, readonly number[]>;
}

/** The place of the first number that is not below `least`. */
function placeFrom(ascending: Uint16Array, least: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A text with the branches of which the words stand in it; each is tried once. */
class Look implements IndexedText {
  readonly candidates: readonly number[];
  readonly #text: string;
  readonly #all: Branches;
  /** Ascending. */
  readonly #met: Uint16Array;
  readonly #found = new Map<number, Found | null>();

  constructor(text: string, all: Branches, met: Uint16Array, wordless: readonly number[]) {
    this.#text = text;
    this.#all = all;
    this.#met = met;
    const candidates: number[] = [];
    for (const branch of met) {
      const pattern = all.patterns[branch];
      if (pattern && !pattern.forbids && candidates.at(-1) !== pattern.rule) candidates.push(pattern.rule);
    }
    this.candidates = wordless.length === 0 ? candidates : [...candidates, ...wordless].sort((a, b) => a - b);
  }

  find(rule: number): Found | null {
    const known = this.#found.get(rule);
    if (known !== undefined) return known;
    const found = this.#firstMatch(rule);
    this.#found.set(rule, found);
    return found;
  }

  /** The first match of any alternative; at the same place the first alternative, as in the whole pattern. */
  #firstMatch(rule: number): Found | null {
    let first: Found | null = null;
    for (const pattern of this.#patternsOf(rule)) {
      if (pattern.forbids) continue;
      const match = pattern.exec(this.#text);
      if (match && (first === null || match.index < first.at))
        first = { at: match.index, length: match[0].length };
    }
    return first;
  }

  forbids(rule: number): boolean {
    const { patterns, forbidsAlways } = this.#all;
    for (const branch of forbidsAlways.get(rule) ?? []) if (patterns[branch]?.exec(this.#text)) return true;
    return this.#patternsOf(rule).some((pattern) => pattern.forbids && pattern.exec(this.#text) !== null);
  }

  /** Those of a rule that may match, in their order. */
  #patternsOf(rule: number): readonly Pattern[] {
    const { patterns, firstOf } = this.#all;
    const end = firstOf[rule + 1] ?? 0;
    const found: Pattern[] = [];
    for (let place = placeFrom(this.#met, firstOf[rule] ?? 0); place < this.#met.length; place += 1) {
      const branch = this.#met[place] ?? 0;
      if (branch >= end) break;
      const pattern = patterns[branch];
      if (pattern) found.push(pattern);
    }
    return found;
  }
}

function branchesOf({ rules, branches }: PreparedRules, finder: BranchFinder): Branches {
  const patterns = branches.map((branch) => new Pattern(branch));
  const firstOf = new Uint16Array(rules.length + 1);
  for (let rule = 0, branch = 0; rule < rules.length; rule += 1) {
    while (patterns[branch]?.rule === rule) branch += 1;
    firstOf[rule + 1] = branch;
  }
  const always: number[] = [];
  const forbidsAlways = new Map<number, number[]>();
  patterns.forEach(({ rule, forbids }, branch) => {
    if (!finder.demandsNothing(branch)) return;
    if (forbids) forbidsAlways.set(rule, [...(forbidsAlways.get(rule) ?? []), branch]);
    else always.push(branch);
  });
  return { patterns, firstOf, always, forbidsAlways };
}

/** Builds the index; done once for all rules. */
export function indexRules(prepared: PreparedRules): RuleIndex {
  const { rules } = prepared;
  const finder = new BranchFinder(prepared);
  const branches = branchesOf(prepared, finder);
  const wordless = rules.flatMap(({ hasText }, rule) => (hasText ? [] : [rule]));
  const look = (text: string): IndexedText => {
    const lower = lowerCase(text);
    const met = Uint16Array.from([...finder.find(lower), ...branches.always]).sort();
    return new Look(lower, branches, met, wordless);
  };
  return { rules, look: remembering(look) };
}
