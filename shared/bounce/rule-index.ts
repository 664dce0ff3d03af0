import { KEPT_PATTERNS } from './kept-patterns.ts';
import { preparePattern, type PreparedBranch, type PreparedPattern } from './prepared-patterns.ts';
import { demandsOf, type Demand } from './required-words.ts';
import type { BounceRule } from './rule.ts';

/** Where a pattern matched in a text. */
export interface Found {
  readonly at: number;
  readonly length: number;
}

/** A text with the patterns that may match in it. */
export interface IndexedText {
  /** The rules that may hold: those of which a word occurs, and those that demand none. */
  readonly candidates: readonly BounceRule[];
  /** Where the words of a rule stand, null where they do not; the same as `rule.match.text.exec`. */
  readonly find: (rule: BounceRule) => Found | null;
  /** True where words stand that a rule forbids; the same as `rule.match.not.test`. */
  readonly forbids: (rule: BounceRule) => boolean;
}

/**
 * Rules keyed by the words they need. Most of the time of trying hundreds of patterns goes into compiling them, so each is
 * split into its alternatives, and one is compiled only when a text holds the words without which it cannot match.
 */
export interface RuleIndex {
  readonly look: (text: string) => IndexedText;
}

/** One alternative of a pattern, compiled at its first use. */
class LazyBranch {
  readonly #whole: string;
  readonly #flags: string;
  readonly #branch: PreparedBranch;
  #demands: readonly Demand[] | null = null;
  #pattern: RegExp | null = null;

  constructor(whole: string, flags: string, branch: PreparedBranch) {
    this.#whole = whole;
    this.#flags = flags;
    this.#branch = branch;
  }

  /** One of these words stands in every text that matches; null where nothing can be said. */
  get key(): Demand | null {
    return this.#branch[2];
  }

  get #source(): string {
    const [from, to] = this.#branch;
    return this.#whole.slice(from, to);
  }

  /** True where the words that it needs stand one behind the other. */
  #mayMatch(text: string): boolean {
    let from = 0;
    this.#demands ??= demandsOf(this.#source);
    for (const demand of this.#demands) {
      let first = -1;
      for (const word of demand) {
        const at = text.indexOf(word, from);
        if (at >= 0 && (first < 0 || at < first)) first = at;
      }
      if (first < 0) return false;
      from = first + 1;
    }
    return true;
  }

  exec(text: string): RegExpExecArray | null {
    if (!this.#mayMatch(text)) return null;
    this.#pattern ??= new RegExp(this.#source, this.#flags);
    return this.#pattern.exec(text);
  }
}

function lazyBranches({ source }: RegExp, { flags, branches }: PreparedPattern): readonly LazyBranch[] {
  return branches.map((branch) => new LazyBranch(source, flags, branch));
}

/** The first match of any alternative; at the same place the first alternative, as in the whole pattern. */
function firstOf(branches: readonly LazyBranch[], text: string): Found | null {
  let first: Found | null = null;
  for (const branch of branches) {
    const match = branch.exec(text);
    if (match && (first === null || match.index < first.at))
      first = { at: match.index, length: match[0].length };
  }
  return first;
}

/** Letters from frequent to rare in such sentences; the rarest part of a word is its key. */
const FREQUENT = 'etaoinrsdl uchmpfgbyvwkxqjz';

/** For each code of ASCII how rare its character is; 0 for what is no letter. */
const RARITY = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(FREQUENT.indexOf(String.fromCharCode(code)), 0),
);

function rarity(word: string, at: number): number {
  return RARITY[word.charCodeAt(at)] ?? 0;
}

/** Where the rarest three characters of a word start. */
function rarestPart(word: string): number {
  let sum = rarity(word, 0) + rarity(word, 1) + rarity(word, 2);
  let [best, most] = [0, sum];
  for (let at = 1; at + 3 <= word.length; at += 1) {
    sum += rarity(word, at + 2) - rarity(word, at - 1);
    if (sum > most) [best, most] = [at, sum];
  }
  return best;
}

/** Three characters as one number; some share it, which costs a look and no more. */
function keyOf(first: number, second: number, third: number): number {
  return (first << 20) ^ (second << 10) ^ third;
}

/** Odd number that spreads keys over a table (Knuth, The Art of Computer Programming, 6.4: multiplicative hashing). */
const SPREAD = 0x9e3779b1;

/** Words start at this code where two characters of them make a word: those of scripts beyond Latin. */
const BEYOND_LATIN = 0x250;

/** A word that a branch needs, and where in it the characters are that it is looked up by. */
interface KeyedWord {
  readonly word: string;
  readonly offset: number;
  readonly branch: number;
}

/** Finds words in a text in one go. */
class Keys {
  readonly #words = new Map<number, KeyedWord[]>();
  /** A key whose place here is 0 is not in the map; nearly all are, and this is much the faster look. */
  readonly #mayHave = new Uint8Array(1 << 16);
  /** The number of the look that saw a branch last. */
  #seen = new Uint32Array(0);
  #looks = 0;

  add(word: string, branch: number): void {
    const offset = word.length < 3 ? 0 : rarestPart(word);
    const codes = [0, 1, 2].map((at) => word.charCodeAt(offset + at));
    const [first = 0, second = 0, third = 0] = word.length < 3 ? [0, ...codes] : codes;
    const key = keyOf(first, second, third);
    const list = this.#words.get(key);
    const entry = { word, offset, branch };
    if (list) list.push(entry);
    else this.#words.set(key, [entry]);
    this.#mayHave[Math.imul(key, SPREAD) >>> 16] = 1;
  }

  /** The branches of which a word stands in the text, each once; numbers are below `count`. */
  branchesIn(text: string, count: number): number[] {
    if (this.#seen.length < count || this.#looks === 0xffffffff) {
      this.#seen = new Uint32Array(count);
      this.#looks = 0;
    }
    this.#looks += 1;
    const found: number[] = [];
    const mayHave = this.#mayHave;
    let [first, second] = [0, 0];
    for (let at = 0; at < text.length; at += 1) {
      const third = text.charCodeAt(at);
      const key = (first << 20) ^ (second << 10) ^ third;
      if (mayHave[Math.imul(key, SPREAD) >>> 16] === 1) this.#take(key, text, at - 2, found);
      // A word of two characters is kept as if nothing stood before it.
      if (third >= BEYOND_LATIN && second >= BEYOND_LATIN)
        this.#take(keyOf(0, second, third), text, at - 1, found);
      first = second;
      second = third;
    }
    return found;
  }

  #take(key: number, text: string, at: number, found: number[]): void {
    for (const { word, offset, branch } of this.#words.get(key) ?? []) {
      if (this.#seen[branch] === this.#looks || !text.startsWith(word, at - offset)) continue;
      found.push(branch);
      this.#seen[branch] = this.#looks;
    }
  }
}

/** Lower case of the same length, so that places stay the same. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/[A-Z\u00c0-\u00de]/g, (letter) => letter.toLowerCase());
}

/** Builds the index; done once for all rules. `kept` has what was worked out of patterns before, by rule id. */
export function indexRules(
  rules: readonly BounceRule[],
  kept: Readonly<Record<string, PreparedPattern>> = KEPT_PATTERNS,
): RuleIndex {
  const branches: LazyBranch[] = [];
  const owners: BounceRule[] = [];
  const keys = new Keys();
  const always: number[] = [];
  for (const rule of rules) {
    const pattern = rule.match.text;
    if (pattern === undefined) continue;
    for (const branch of lazyBranches(pattern, kept[rule.id] ?? preparePattern(pattern))) {
      const at = branches.push(branch) - 1;
      owners.push(rule);
      if (branch.key === null) always.push(at);
      for (const word of branch.key ?? []) keys.add(word, at);
    }
  }
  const wordless = rules.filter(({ match }) => match.text === undefined);
  const forbidden = new Map<BounceRule, readonly LazyBranch[]>();

  const look = (text: string): IndexedText => {
    const lower = lowerCase(text);
    const chosen = new Map<BounceRule, LazyBranch[]>();
    // In the order of the alternatives: at the same place the first one wins.
    const numbers = keys
      .branchesIn(lower, branches.length)
      .concat(always)
      .sort((a, b) => a - b);
    for (const at of numbers) {
      const [rule, branch] = [owners[at], branches[at]];
      if (rule === undefined || branch === undefined) continue;
      const list = chosen.get(rule);
      if (list) list.push(branch);
      else chosen.set(rule, [branch]);
    }
    return {
      candidates: [...wordless, ...chosen.keys()],
      find: (rule) => firstOf(chosen.get(rule) ?? [], lower),
      forbids: (rule) => {
        const { not } = rule.match;
        if (not === undefined) return false;
        const words = forbidden.get(rule) ?? lazyBranches(not, preparePattern(not));
        forbidden.set(rule, words);
        return firstOf(words, lower) !== null;
      },
    };
  };
  return { look };
}
