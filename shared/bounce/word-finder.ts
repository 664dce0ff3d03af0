/** Letters from frequent to rare in such sentences; the rarest part of a word is its key. */
const FREQUENT = 'etaoinrsdl uchmpfgbyvwkxqjz';

/** For each code of ASCII how rare its character is; 0 for what is no letter. */
const RARITY = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(FREQUENT.indexOf(String.fromCharCode(code)), 0),
);

function rarity(word: string, at: number): number {
  return RARITY[word.charCodeAt(at)] ?? 0;
}

/** Where the three characters of a word start by which it is looked up: the rarest ones. 0 for words of two. */
function keyPlace(word: string): number {
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
const SLOT_BITS = 14;

function slotOf(key: number): number {
  return Math.imul(key, SPREAD) >>> (32 - SLOT_BITS);
}

/** Words start at this code where two characters of them make a word: those of scripts beyond Latin. */
const BEYOND_LATIN = 0x250;

/** The key of a word; one of two characters is kept as if nothing stood before it. */
function keyOfWord(word: string, place: number): number {
  if (word.length < 3) return keyOf(0, word.charCodeAt(0), word.charCodeAt(1));
  return keyOf(word.charCodeAt(place), word.charCodeAt(place + 1), word.charCodeAt(place + 2));
}

/** Words by the characters they are looked up by. Plain data, so that it can be worked out before the program runs. */
export interface WordTable {
  readonly words: readonly string[];
  /** By word: where the characters of its key start. */
  readonly places: readonly number[];
  /** By word: its key. */
  readonly keys: readonly number[];
  /** Words by slot; those of slot s stand from `starts[s]` up to `starts[s + 1]`. */
  readonly inSlots: readonly number[];
  readonly starts: readonly number[];
}

/** Makes the table of words, which are known by their place in the list; at most 65,535. */
export function wordTable(words: readonly string[]): WordTable {
  const places = words.map(keyPlace);
  const keys = words.map((word, number) => keyOfWord(word, places[number] ?? 0));
  const slots: number[][] = Array.from({ length: 1 << SLOT_BITS }, () => []);
  keys.forEach((key, number) => slots[slotOf(key)]?.push(number));
  const starts = [0];
  for (const slot of slots) starts.push((starts.at(-1) ?? 0) + slot.length);
  return { words, places, keys, inSlots: slots.flat(), starts };
}

/**
 * Finds which of thousands of words stand in a text, in one go over it. Words are known by their number; they have three
 * characters, or two of a script beyond Latin.
 */
export class WordFinder {
  readonly #words: readonly string[];
  readonly #places: Uint16Array;
  readonly #keys: Int32Array;
  readonly #inSlots: Uint16Array;
  readonly #starts: Uint16Array;
  /** Where each word stands first and last in the text looked at last; only of words found there. */
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  readonly #seen: Uint32Array;
  #looks = 0;

  constructor({ words, places, keys, inSlots, starts }: WordTable) {
    this.#words = words;
    this.#places = new Uint16Array(places);
    this.#keys = new Int32Array(keys);
    this.#inSlots = new Uint16Array(inSlots);
    this.#starts = new Uint16Array(starts);
    this.#first = new Int32Array(words.length);
    this.#last = new Int32Array(words.length);
    this.#seen = new Uint32Array(words.length);
  }

  /** The words that stand in a text, each once. What is known of the text before is forgotten. */
  find(text: string): number[] {
    this.#looks += 1;
    const found: number[] = [];
    const starts = this.#starts;
    let [first, second] = [0, 0];
    for (let at = 0; at < text.length; at += 1) {
      const third = text.charCodeAt(at);
      const key = (first << 20) ^ (second << 10) ^ third;
      const slot = Math.imul(key, SPREAD) >>> (32 - SLOT_BITS);
      if (starts[slot] !== starts[slot + 1]) this.#take(key, slot, text, at - 2, found);
      if (third >= BEYOND_LATIN && second >= BEYOND_LATIN) {
        const pair = (second << 10) ^ third;
        this.#take(pair, slotOf(pair), text, at - 1, found);
      }
      first = second;
      second = third;
    }
    return found;
  }

  /** Takes the words with a key whose characters start at a place. */
  #take(key: number, slot: number, text: string, at: number, found: number[]): void {
    const [keys, inSlots] = [this.#keys, this.#inSlots];
    const end = this.#starts[slot + 1] ?? 0;
    for (let place = this.#starts[slot] ?? 0; place < end; place += 1) {
      const number = inSlots[place] ?? 0;
      if (keys[number] !== key) continue;
      const start = at - (this.#places[number] ?? 0);
      if (start < 0 || !text.startsWith(this.#words[number] ?? '', start)) continue;
      this.#last[number] = start;
      if (this.#seen[number] === this.#looks) continue;
      this.#seen[number] = this.#looks;
      this.#first[number] = start;
      found.push(number);
    }
  }

  /** Where a word stands first in the text looked at last; -1 where it does not. */
  firstOf(number: number): number {
    return this.#seen[number] === this.#looks ? (this.#first[number] ?? -1) : -1;
  }

  /** Where a word stands last in the text looked at last; -1 where it does not. */
  lastOf(number: number): number {
    return this.#seen[number] === this.#looks ? (this.#last[number] ?? -1) : -1;
  }
}
