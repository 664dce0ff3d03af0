import { ASCII_ALPHANUMERIC, asciiTable } from '../mail/ascii-table.ts';

/** Words in lower case of which one stands in every text that a pattern matches. */
export interface Demand {
  readonly words: readonly string[];
  /** Characters between the word of the demand before and this one, at most; Infinity where there is no limit. */
  readonly gap: number;
}

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
    const { demands } = reader.sequence();
    branches.push({ source: source.slice(from, reader.position), demands });
  } while (reader.skipBar());
  return reader.atEnd() ? branches : [{ source, demands: [] }];
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

type Words = readonly string[];

/** What the weakest word of a demand is worth. */
function worthOf(words: Words): number {
  let least = ENOUGH;
  for (const word of words) least = Math.min(least, COMMON.has(word.trim()) ? 1 : word.length);
  return least;
}

/** Rarer and longer words first, then fewer. */
function byWorth(a: Words, b: Words): number {
  return worthOf(b) - worthOf(a) || a.length - b.length;
}

/** The words that filter best; null of none. */
function mostTelling(demands: readonly Demand[]): Words | null {
  let best = demands[0]?.words ?? null;
  for (const { words } of demands.slice(1)) if (best && byWorth(words, best) < 0) best = words;
  return best;
}

/** Words of two letters are everywhere; two characters of another script are a word. */
function isTelling(word: string): boolean {
  return word.length >= 3 || (word.length === 2 && word.charCodeAt(0) > 0x24f && word.charCodeAt(1) > 0x24f);
}

/** One step of a pattern: a character that must stand here, words of a group, or neither. */
interface Step {
  readonly char: string | null;
  readonly words: Words | null;
  /** Characters it matches, at most. */
  readonly most: number;
}

const PLACE: Step = { char: null, words: null, most: 0 };
const ANY_CHARACTER: Step = { char: null, words: null, most: 1 };

/** How often a step is taken: always, and at most. */
interface Times {
  readonly least: number;
  readonly most: number;
}

const ONCE: Times = { least: 1, most: 1 };

/** What one alternative demands, and how many characters it matches at most. */
interface Sequence {
  readonly demands: readonly Demand[];
  readonly most: number;
}

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
  sequence(): Sequence {
    const demands: Demand[] = [];
    let run = '';
    let most = 0;
    let gap = 0;
    for (;;) {
      run += this.#letters();
      const char = this.#source[this.#at];
      const over = char === undefined || char === '|' || char === ')';
      const step = over ? PLACE : this.#step(char);
      const times = over ? ONCE : this.#quantifier();
      if (step.char !== null && times === ONCE) {
        run += step.char;
        continue;
      }
      most += run.length;
      if (isTelling(run.trim())) {
        demands.push({ words: [run.toLowerCase()], gap });
        gap = 0;
      } else gap += run.length;
      run = '';
      if (over) return { demands, most };
      // Nothing times without limit is nothing.
      const length = step.most === 0 ? 0 : step.most * times.most;
      most += length;
      gap += length;
      if (step.words === null || times.least === 0) continue;
      // Where in the group the word stands is not known, neither before nor behind it.
      demands.push({ words: step.words, gap });
      gap = length;
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

  /** Reads `a|b|c`: one of the best words of its alternatives stands there. */
  #alternatives(): Step {
    const all: string[] = [];
    let known = true;
    let most = 0;
    do {
      const sequence = this.sequence();
      const best = mostTelling(sequence.demands);
      if (best) all.push(...best);
      else known = false;
      most = Math.max(most, sequence.most);
    } while (this.skipBar());
    return { char: null, words: known && all.length <= MAX_WORDS ? all : null, most };
  }

  #step(char: string): Step {
    this.#at += 1;
    if (char === '(') return this.#group();
    if (char === '[') return this.#characterClass();
    if (char === '\\') return this.#escape();
    if (char === '.') return ANY_CHARACTER;
    return char === '^' || char === '$' ? PLACE : { char, words: null, most: 1 };
  }

  #group(): Step {
    const isLook = this.#skipOpening();
    const step = this.#alternatives();
    this.#at += 1;
    return isLook ? PLACE : step;
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
    return ANY_CHARACTER;
  }

  #escape(): Step {
    const code = this.#source.charCodeAt(this.#at);
    const char = this.#source[this.#at] ?? '';
    this.#at += char === 'u' ? 5 : 1;
    if (char === 'b' || char === 'B') return PLACE;
    // What a reference repeats may be of any length.
    if (/[1-9k]/.test(char)) return { ...ANY_CHARACTER, most: Infinity };
    return WORD[code] === 1 ? ANY_CHARACTER : { char, words: null, most: 1 };
  }

  /** Reads a quantifier; {@link ONCE} where none stands. */
  #quantifier(): Times {
    const sign = this.#source[this.#at] ?? '';
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return ONCE;
    const end = sign === '{' ? this.#source.indexOf('}', this.#at) : this.#at;
    const [least = '0', most = least] = this.#source.slice(this.#at + 1, end).split(',');
    this.#at = end + 1;
    if (this.#source[this.#at] === '?') this.#at += 1;
    if (sign === '{') return { least: Number(least), most: most === '' ? Infinity : Number(most) };
    return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
  }
}
