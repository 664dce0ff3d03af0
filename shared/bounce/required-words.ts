import { ASCII_ALPHANUMERIC, asciiTable } from '../mail/ascii-table.ts';

/** Words of which at least one stands in every text that a pattern matches; lower case. */
export type Demand = readonly string[];

/** One alternative of a pattern: it matches where the pattern `a|b|c` takes its `b`. */
export interface Branch {
  readonly source: string;
  /** All must be met, one behind the other in this order; empty where nothing can be said. */
  readonly demands: readonly Demand[];
}

/**
 * The alternatives of a pattern with the words each needs. Together they match what the pattern matches. Understands the
 * syntax that rules use; of any other it says nothing.
 */
export function branchesOf(pattern: RegExp): readonly Branch[] {
  const { source } = pattern;
  const reader = new Reader(source);
  const branches: Branch[] = [];
  do {
    const from = reader.position;
    const demands = reader.sequence();
    branches.push({ source: source.slice(from, reader.position), demands });
  } while (reader.skipBar());
  return reader.atEnd() ? branches : [{ source, demands: [] }];
}

/** The demands of one alternative. */
export function demandsOf(source: string): readonly Demand[] {
  const reader = new Reader(source);
  const demands = reader.sequence();
  return reader.atEnd() ? demands : [];
}

/** The most telling demand of a pattern as a whole; null where nothing can be said. */
export function requiredWords(pattern: RegExp): Demand | null {
  const words = branchesOf(pattern).map(({ demands }) => mostTelling(demands));
  return words.every((list) => list !== null) ? words.flat() : null;
}

/** Length beyond which a word filters no better. */
const ENOUGH = 6;

/** More words than this make a poor demand. */
const MAX_WORDS = 60;

/** Words of nearly every notice; they tell little. */
const COMMON: ReadonlySet<string> = new Set(
  'mail email message messages address recipient user account mailbox server host domain sender error delivery failed command your this that from with have been has the and for not you are was said'.split(
    ' ',
  ),
);

/** What the weakest word of a demand is worth. */
function worthOf(words: Demand): number {
  let least = ENOUGH;
  for (const word of words) least = Math.min(least, COMMON.has(word.trim()) ? 1 : word.length);
  return least;
}

/** Rarer and longer words first, then fewer. */
function byWorth(a: Demand, b: Demand): number {
  return worthOf(b) - worthOf(a) || a.length - b.length;
}

/** The demand that filters best; null of none. */
export function mostTelling(demands: readonly Demand[]): Demand | null {
  let best = demands[0] ?? null;
  for (const demand of demands.slice(1)) if (best && byWorth(demand, best) < 0) best = demand;
  return best;
}

/** Words of two letters are everywhere; two characters of another script are a word. */
function isTelling(word: string): boolean {
  return word.length >= 3 || (word.length === 2 && word.charCodeAt(0) > 0x24f && word.charCodeAt(1) > 0x24f);
}

/** One step of a pattern: a character that must stand here, a demand of a group, or neither. */
interface Step {
  readonly char: string | null;
  readonly demand: Demand | null;
}

const NOTHING: Step = { char: null, demand: null };

/** Characters without a meaning of their own; those of other scripts are read one by one. */
const PLAIN = asciiTable(`${ASCII_ALPHANUMERIC}_ ,'@:;%&=~"<>#!/-`);
const WORD = asciiTable(`${ASCII_ALPHANUMERIC}_`);
const QUANTIFIER = asciiTable('?*+{');

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get position(): number {
    return this.#at;
  }

  atEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  /** Steps over `|`; false where none stands. */
  skipBar(): boolean {
    const bar = this.#source[this.#at] === '|';
    if (bar) this.#at += 1;
    return bar;
  }

  /** Reads one alternative up to `|`, the closing parenthesis or the end. */
  sequence(): readonly Demand[] {
    const demands: Demand[] = [];
    let run = '';
    for (;;) {
      run += this.#letters();
      const char = this.#source[this.#at];
      const over = char === undefined || char === '|' || char === ')';
      const step = over ? NOTHING : this.#step(char);
      const times = over ? 'optional' : this.#quantifier();
      if (step.char !== null && times === 'once') {
        run += step.char;
        continue;
      }
      if (isTelling(run.trim())) demands.push([run.toLowerCase()]);
      run = '';
      if (step.demand && times !== 'optional') demands.push(step.demand);
      if (over) return demands;
    }
  }

  /** Reads letters that stand for themselves, all at once; leaves the last one if a quantifier may follow. */
  #letters(): string {
    const source = this.#source;
    const start = this.#at;
    let end = start;
    while (PLAIN[source.charCodeAt(end)] === 1) end += 1;
    if (end > start && QUANTIFIER[source.charCodeAt(end)] === 1) end -= 1;
    this.#at = end;
    return source.slice(start, end);
  }

  /** Reads `a|b|c`: one of the best demands of its alternatives is met. */
  #alternatives(): Demand | null {
    const all: string[] = [];
    let known = true;
    do {
      const best = mostTelling(this.sequence());
      if (best) all.push(...best);
      else known = false;
    } while (this.skipBar());
    return known && all.length <= MAX_WORDS ? all : null;
  }

  #step(char: string): Step {
    this.#at += 1;
    if (char === '(') return this.#group();
    if (char === '[') return this.#characterClass();
    if (char === '\\') return this.#escape();
    return char === '^' || char === '$' || char === '.' ? NOTHING : { char, demand: null };
  }

  #group(): Step {
    const isLook = this.#skipOpening();
    const demand = this.#alternatives();
    this.#at += 1;
    return isLook ? NOTHING : { char: null, demand };
  }

  /**
   * Steps over what tells the kind of a group. True for looks (`?=`, `?!`, `?<=`, `?<!`): they are not part of the match,
   * their words may stand elsewhere or not at all.
   */
  #skipOpening(): boolean {
    const source = this.#source;
    if (source[this.#at] !== '?') return false;
    const kind = this.#at + (source[this.#at + 1] === '<' ? 2 : 1);
    const isLook = source[kind] === '=' || source[kind] === '!';
    const isNamed = !isLook && kind > this.#at + 1;
    this.#at = (isNamed ? source.indexOf('>', kind) : kind) + 1;
    return isLook;
  }

  #characterClass(): Step {
    while (!this.atEnd() && this.#source[this.#at] !== ']')
      this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    this.#at += 1;
    return NOTHING;
  }

  #escape(): Step {
    const code = this.#source.charCodeAt(this.#at);
    const char = this.#source[this.#at] ?? '';
    this.#at += char === 'u' ? 5 : 1;
    return WORD[code] === 1 ? NOTHING : { char, demand: null };
  }

  /** Reads a quantifier and tells what it makes of the step before it. */
  #quantifier(): 'once' | 'optional' | 'repeated' {
    const sign = this.#source[this.#at] ?? '';
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return 'once';
    const least = sign === '{' ? Number.parseInt(this.#source.slice(this.#at + 1, this.#at + 6), 10) : 0;
    this.#at = sign === '{' ? this.#source.indexOf('}', this.#at) + 1 : this.#at + 1;
    if (this.#source[this.#at] === '?') this.#at += 1;
    return sign === '+' || least > 0 ? 'repeated' : 'optional';
  }
}
