/**
 * Words without which a regular expression cannot match: at least one of the list stands in every text that it matches.
 * Null where nothing can be said. Lower case; understands the syntax that rules use and gives up (null) on any other.
 */
export function requiredWords(pattern: RegExp): readonly string[] | null {
  const reader = new Reader(pattern.source);
  const words = reader.alternatives();
  return reader.atEnd() && words !== null && words.every((word) => word.length >= 3) ? words : null;
}

/** Length beyond which a word filters no better. */
const ENOUGH = 6;

/** More words than this make a poor filter. */
const MAX_WORDS = 60;

type Words = readonly string[] | null;

function shortest(words: readonly string[]): number {
  return words.reduce((least, word) => Math.min(least, word.length), ENOUGH);
}

/** Of two demands that both hold, the one that filters better: longer words, then fewer. */
function better(a: Words, b: Words): Words {
  if (a === null || b === null) return a ?? b;
  const long = Math.min(shortest(a), ENOUGH) - Math.min(shortest(b), ENOUGH);
  return (long === 0 ? b.length - a.length : long) >= 0 ? a : b;
}

/** One step of a pattern: a character that must stand here, a demand of a group, or neither. */
interface Step {
  readonly char: string | null;
  readonly words: Words;
}

const NOTHING: Step = { char: null, words: null };

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  atEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  /** Reads `a|b|c` up to the closing parenthesis or the end. */
  alternatives(): Words {
    let all: string[] | null = [];
    for (;;) {
      const words = this.#sequence();
      all = all === null || words === null ? null : [...all, ...words];
      if (this.#source[this.#at] !== '|') break;
      this.#at += 1;
    }
    return all !== null && all.length <= MAX_WORDS ? all : null;
  }

  /** Reads one alternative and keeps the best demand in it. */
  #sequence(): Words {
    let best: Words = null;
    let run = '';
    const close = (): void => {
      if (run.trim().length >= 3) best = better(best, [run.toLowerCase()]);
      run = '';
    };
    while (!this.atEnd() && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const step = this.#step();
      const optional = this.#quantifier();
      if (step.char !== null && optional === 'once') run += step.char;
      else {
        close();
        if (optional !== 'optional') best = better(best, step.words);
      }
    }
    close();
    return best;
  }

  #step(): Step {
    const char = this.#source[this.#at] ?? '';
    this.#at += 1;
    if (char === '(') return this.#group();
    if (char === '[') return this.#characterClass();
    if (char === '\\') return this.#escape();
    return char === '^' || char === '$' || char === '.' ? NOTHING : { char, words: null };
  }

  #group(): Step {
    const special = this.#source[this.#at] === '?';
    const plain = !special || this.#source[this.#at + 1] === ':';
    // `?:` or one of the looks `?=`, `?!`, `?<=`, `?<!`.
    if (special) this.#at += this.#source[this.#at + 1] === '<' ? 3 : 2;
    const words = this.alternatives();
    this.#at += 1;
    return plain ? { char: null, words } : NOTHING;
  }

  #characterClass(): Step {
    while (!this.atEnd() && this.#source[this.#at] !== ']')
      this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    this.#at += 1;
    return NOTHING;
  }

  #escape(): Step {
    const char = this.#source[this.#at] ?? '';
    this.#at += 1;
    if (char === 'u') this.#at += 4;
    return /[\w]/.test(char) ? NOTHING : { char, words: null };
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
