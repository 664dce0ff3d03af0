import { branchesOf, mostTelling, type Demand } from './required-words.ts';
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
  readonly #source: string;
  readonly #flags: string;
  readonly #demands: readonly Demand[];
  #pattern: RegExp | null = null;

  constructor(source: string, flags: string, demands: readonly Demand[]) {
    this.#source = source;
    this.#flags = flags;
    this.#demands = demands;
  }

  /** One of these words stands in every text that matches; null where nothing can be said. */
  get key(): Demand | null {
    return mostTelling(this.#demands);
  }

  /** True where the words that it needs stand one behind the other. */
  #mayMatch(text: string): boolean {
    let from = 0;
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

/**
 * Alternatives of a pattern for text in lower case: a pattern that ignores case and is written in lower case itself does
 * not need to ignore it there, which makes it much cheaper.
 */
function lazyBranches(pattern: RegExp | undefined): readonly LazyBranch[] {
  if (pattern === undefined) return [];
  const letters = pattern.source.replace(/\\./g, '');
  const flags = letters === letters.toLowerCase() ? pattern.flags.replace('i', '') : pattern.flags;
  return branchesOf(pattern).map(({ source, demands }) => new LazyBranch(source, flags, demands));
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

function rarity(word: string, at: number, size: number): number {
  let sum = 0;
  for (let next = at; next < at + size; next += 1) sum += Math.max(FREQUENT.indexOf(word[next] ?? ''), 0);
  return sum;
}

/** The rarest four characters of a word, or the whole of a shorter one. */
function rarestPart(word: string): string {
  const size = Math.min(word.length, 4);
  let best = 0;
  for (let at = 1; at + size <= word.length; at += 1)
    if (rarity(word, at, size) > rarity(word, best, size)) best = at;
  return word.slice(best, best + size);
}

/** Up to four characters as one number; characters beyond Latin-1 share keys, which costs a look and no more. */
function keyOf(part: string): number {
  let key = 0;
  for (let at = 0; at < part.length; at += 1) key = (key << 8) | (part.charCodeAt(at) & 0xff);
  return key;
}

/** Numbers of branches by the key of words of one length. */
class KeysOfLength {
  readonly #mask: number;
  readonly #branches = new Map<number, number[]>();
  /** A key whose place here is 0 is not in the map; nearly all are, and this is much the faster look. */
  readonly #mayHave = new Uint8Array(1 << 16);

  constructor(length: number) {
    this.#mask = length === 4 ? -1 : (1 << (8 * length)) - 1;
  }

  add(part: string, branch: number): void {
    const key = keyOf(part);
    const list = this.#branches.get(key);
    if (list) list.push(branch);
    else this.#branches.set(key, [branch]);
    this.#mayHave[Math.imul(key, SPREAD) >>> 16] = 1;
  }

  /** The branches of the key that the last characters make. */
  at(last: number): readonly number[] {
    const key = last & this.#mask;
    return this.#mayHave[Math.imul(key, SPREAD) >>> 16] === 0 ? [] : (this.#branches.get(key) ?? []);
  }
}

/** Odd number that spreads keys over the table (Knuth, The Art of Computer Programming, 6.4: multiplicative hashing). */
const SPREAD = 0x9e3779b1;

/** Numbers of branches by the key of a word, for keys of four, three and two characters. */
class Keys {
  readonly #four = new KeysOfLength(4);
  readonly #three = new KeysOfLength(3);
  readonly #two = new KeysOfLength(2);
  /** The number of the look that saw a branch last. */
  #seen = new Uint32Array(0);
  #looks = 0;

  add(word: string, branch: number): void {
    const part = rarestPart(word);
    const keys = part.length === 4 ? this.#four : part.length === 3 ? this.#three : this.#two;
    keys.add(part, branch);
  }

  /** The branches of which the key of a word stands in the text, each once; numbers are below `count`. */
  branchesIn(text: string, count: number): number[] {
    if (this.#seen.length < count || this.#looks === 0xffffffff) {
      this.#seen = new Uint32Array(count);
      this.#looks = 0;
    }
    this.#looks += 1;
    const found: number[] = [];
    let last = 0;
    for (let at = 0; at < text.length; at += 1) {
      last = (last << 8) | (text.charCodeAt(at) & 0xff);
      this.#take(this.#four.at(last), found);
      this.#take(this.#three.at(last), found);
      this.#take(this.#two.at(last), found);
    }
    return found;
  }

  #take(branches: readonly number[], found: number[]): void {
    for (let i = 0; i < branches.length; i += 1) {
      const branch = branches[i] ?? 0;
      if (this.#seen[branch] !== this.#looks) found.push(branch);
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

/** Builds the index; done once for all rules. */
export function indexRules(rules: readonly BounceRule[]): RuleIndex {
  const branches: LazyBranch[] = [];
  const owners: BounceRule[] = [];
  const keys = new Keys();
  const always: number[] = [];
  for (const rule of rules)
    for (const branch of lazyBranches(rule.match.text)) {
      const at = branches.push(branch) - 1;
      owners.push(rule);
      if (branch.key === null) always.push(at);
      for (const word of branch.key ?? []) keys.add(word, at);
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
        const words = forbidden.get(rule) ?? lazyBranches(rule.match.not);
        forbidden.set(rule, words);
        return firstOf(words, lower) !== null;
      },
    };
  };
  return { look };
}
