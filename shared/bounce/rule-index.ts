import { requiredWords } from './required-words.ts';
import type { BounceRule } from './rule.ts';

/**
 * Rules keyed by the words they need, so that a text is only tried against rules that can hold. A text of 300 characters
 * leaves some 40 of several hundred rules; without this, trying and compiling every pattern costs most of the time.
 */
export interface RuleIndex {
  /** The rules that may hold for a text, in their own order. Never leaves out one that holds. */
  readonly candidates: (text: string) => readonly BounceRule[];
}

/** Letters from frequent to rare in such sentences; the rarest four of a word are its key. */
const FREQUENT = 'etaoinrsdl uchmpfgbyvwkxqjz';

function rarity(word: string): number {
  let sum = 0;
  for (const char of word) sum += Math.max(FREQUENT.indexOf(char), 0);
  return sum;
}

/** The last four characters (three for short words) as one number; characters beyond Latin-1 share keys, which is harmless. */
function keyOf(word: string): number {
  let key = 0;
  for (let at = 0; at < word.length; at += 1) key = (key << 8) | (word.charCodeAt(at) & 0xff);
  return key;
}

function rarestPart(word: string): string {
  const size = Math.min(word.length, 4);
  let best = word.slice(0, size);
  for (let at = 1; at + size <= word.length; at += 1) {
    const part = word.slice(at, at + size);
    if (rarity(part) > rarity(best)) best = part;
  }
  return best;
}

const SHORT = 0xffffff;

/** Builds the index; done once for all rules. */
export function indexRules(rules: readonly BounceRule[]): RuleIndex {
  const always: number[] = [];
  const byFour = new Map<number, number[]>();
  const byThree = new Map<number, number[]>();
  rules.forEach((rule, at) => {
    const words = rule.match.text ? requiredWords(rule.match.text) : null;
    if (words === null) always.push(at);
    for (const word of words ?? []) {
      const part = rarestPart(word);
      const map = part.length === 4 ? byFour : byThree;
      const list = map.get(keyOf(part));
      if (list) list.push(at);
      else map.set(keyOf(part), [at]);
    }
  });
  return { candidates: (text) => pick(rules, text, always, byFour, byThree) };
}

function pick(
  rules: readonly BounceRule[],
  text: string,
  always: readonly number[],
  byFour: ReadonlyMap<number, readonly number[]>,
  byThree: ReadonlyMap<number, readonly number[]>,
): readonly BounceRule[] {
  const chosen = new Uint8Array(rules.length);
  for (const at of always) chosen[at] = 1;
  const lower = text.toLowerCase();
  let key = 0;
  for (let at = 0; at < lower.length; at += 1) {
    key = (key << 8) | (lower.charCodeAt(at) & 0xff);
    for (const rule of byFour.get(key) ?? []) chosen[rule] = 1;
    for (const rule of byThree.get(key & SHORT) ?? []) chosen[rule] = 1;
  }
  return rules.filter((_, at) => chosen[at] === 1);
}
