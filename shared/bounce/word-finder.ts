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
const SLOTS = 1 << 16;

function slotOf(key: number): number {
  return Math.imul(key, SPREAD) >>> 16;
}

/** Words start at this code where two characters of them make a word: those of scripts beyond Latin. */
const BEYOND_LATIN = 0x250;

/** The key of a word; one of two characters is kept as if nothing stood before it. */
function keyOfWord(word: string, place: number): number {
  if (word.length < 3) return keyOf(0, word.charCodeAt(0), word.charCodeAt(1));
  return keyOf(word.charCodeAt(place), word.charCodeAt(place + 1), word.charCodeAt(place + 2));
}

/** Words with what they are looked up by. Plain data, so that it can be worked out before the program runs. */
export interface WordTable {
  readonly words: readonly string[];
  /** By word: where the characters of its key start, and the key. */
  readonly places: readonly number[];
  readonly keys: readonly number[];
}

/** Makes the table of words, which are known by their place in the list; at most 65,534. */
export function wordTable(words: readonly string[]): WordTable {
  const places = words.map(keyPlace);
  return { words, places, keys: words.map((word, number) => keyOfWord(word, places[number] ?? 0)) };
}

/**
 * Finds which of thousands of words stand in a text, in one go over it. Words are known by their number; they have three
 * characters, or two of a script beyond Latin.
 */
export class WordFinder {
  readonly #table: WordTable;
  /** By slot: the last word of that slot, counted from 1; 0 where there is none, as in nearly all slots. */
  readonly #lastIn = new Uint16Array(SLOTS);
  /** By word: the one before it in its slot, counted from 1; 0 where there is none. */
  readonly #before: Uint16Array;
  /** By word: the number of the look that saw it, and then its last place, as number in the lists of places. */
  readonly #seenIn: Uint32Array;
  readonly #lastPlace: Int32Array;
  /** By place: where in the text it is, and the place of the same word before it, -1 for none. */
  #starts: number[] = [];
  #earlier: number[] = [];
  #looks = 0;

  constructor(table: WordTable) {
    const count = table.words.length;
    this.#table = table;
    this.#before = new Uint16Array(count);
    this.#seenIn = new Uint32Array(count);
    this.#lastPlace = new Int32Array(count);
    for (let number = 0; number < count; number += 1) {
      const slot = slotOf(table.keys[number] ?? 0);
      this.#before[number] = this.#lastIn[slot] ?? 0;
      this.#lastIn[slot] = number + 1;
    }
  }

  /** The words that stand in a text, each once. What is known of the text before is forgotten. */
  find(text: string): number[] {
    this.#looks += 1;
    this.#starts = [];
    this.#earlier = [];
    const found: number[] = [];
    const lastIn = this.#lastIn;
    let [first, second] = [0, 0];
    for (let at = 0; at < text.length; at += 1) {
      const third = text.charCodeAt(at);
      const key = (first << 20) ^ (second << 10) ^ third;
      const last = lastIn[Math.imul(key, SPREAD) >>> 16] ?? 0;
      if (last !== 0) this.#take(key, last, text, at - 2, found);
      if (third >= BEYOND_LATIN && second >= BEYOND_LATIN) {
        const pair = (second << 10) ^ third;
        this.#take(pair, lastIn[slotOf(pair)] ?? 0, text, at - 1, found);
      }
      first = second;
      second = third;
    }
    return found;
  }

  /** Takes the words of a slot with a key whose characters start at a place. */
  #take(key: number, last: number, text: string, at: number, found: number[]): void {
    const { words, places, keys } = this.#table;
    for (let number = last - 1; number >= 0; number = (this.#before[number] ?? 0) - 1) {
      if (keys[number] !== key) continue;
      const start = at - (places[number] ?? 0);
      if (start < 0 || !text.startsWith(words[number] ?? '', start)) continue;
      const isNew = this.#seenIn[number] !== this.#looks;
      this.#seenIn[number] = this.#looks;
      this.#earlier.push(isNew ? -1 : (this.#lastPlace[number] ?? -1));
      this.#lastPlace[number] = this.#starts.push(start) - 1;
      if (isNew) found.push(number);
    }
  }

  /** Where a word stands in the text looked at last, from its last place backwards; one more than `most` at most. */
  placesOf(number: number, most: number): readonly number[] {
    if (this.#seenIn[number] !== this.#looks) return [];
    const places: number[] = [];
    for (let place = this.#lastPlace[number] ?? -1; place >= 0; place = this.#earlier[place] ?? -1) {
      places.push(this.#starts[place] ?? 0);
      if (places.length > most) break;
    }
    return places;
  }

  lengthOf(number: number): number {
    return this.#table.words[number]?.length ?? 0;
  }
}
