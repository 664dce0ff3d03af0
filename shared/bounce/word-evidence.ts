import { REASONS, type Reason } from './reason.ts';

/** What the words of a refusal taken together speak for. */
export interface WordEvidence {
  readonly reason: Reason;
  /** How far the reason is ahead of the next one, as a difference of logarithms; 0 is a tie. */
  readonly lead: number;
}

/** A line whose reason is known, folded as for the rules. */
export interface KnownLine {
  readonly text: string;
  readonly reason: Reason;
}

/** In how many known lines about each reason each word stands. Reasons are numbers in the order of `REASONS`. Plain data. */
export interface WordCounts {
  readonly linesByReason: readonly number[];
  /** By word or pair of neighbours: a reason, its lines, the next reason, its lines, and so on. */
  readonly words: Readonly<Record<string, readonly number[]>>;
}

/** Beyond this many characters nobody sums up a refusal. */
const MAX_LENGTH = 600;

const WORD = /https?:\/\/\S{1,200}|[a-zà-ÿ']{2,30}|<>|\[#\]/g;

/** Endings of the same word count as one. */
function stemOf(word: string): string {
  if (word.startsWith('http')) return 'url';
  if (word.length > 6 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 5 && /e[ds]$/.test(word)) return word.slice(0, -2);
  return word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word;
}

/** The codes of an answer as signs that no word looks like: status without its class, its subject, the reply code and its class. */
function codesOf(text: string): readonly string[] {
  const status = /\b[245]\.(\d{1,2})\.(\d{1,3})\b/.exec(text);
  const reply = /^([245])\d\d\b/.exec(text);
  return [
    ...(status === null ? [] : [`#${status[1] ?? ''}`, `#${status[1] ?? ''}.${status[2] ?? ''}`]),
    ...(reply === null ? [] : [`#${reply[1] ?? ''}xx`, `#${reply[0]}`]),
  ];
}

function plainWords(text: string): readonly string[] {
  return (text.slice(0, MAX_LENGTH).toLowerCase().match(WORD) ?? []).map(stemOf);
}

/** The words of a text, each pair of neighbours and its codes, every one once. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = plainWords(text);
  return new Set([
    ...words,
    ...words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`),
    ...codesOf(text),
  ]);
}

/** A word that stands in one line only tells more about that line than about the reason. */
const LEAST_LINES = 2;

/** Counts the words of lines whose reasons are known. */
export function countWords(lines: readonly KnownLine[]): WordCounts {
  const linesByReason = REASONS.map(() => 0);
  const counted = new Map<string, Map<number, number>>();
  for (const { text, reason } of lines) {
    const number = REASONS.indexOf(reason);
    linesByReason[number] = (linesByReason[number] ?? 0) + 1;
    for (const word of wordsOf(text)) {
      const counts = counted.get(word) ?? new Map<number, number>();
      counts.set(number, (counts.get(number) ?? 0) + 1);
      counted.set(word, counts);
    }
  }
  const isFrequent = (counts: ReadonlyMap<number, number>): boolean =>
    [...counts.values()].reduce((sum, count) => sum + count, 0) >= LEAST_LINES;
  const kept = [...counted].filter(([word, counts]) => isTelling(word) && isFrequent(counts));
  return {
    linesByReason,
    words: Object.fromEntries(kept.map(([word, counts]) => [word, [...counts].flat()])),
  };
}

/** Words of any refusal, as stems: alone and beside each other they tell nothing. */
const OF_ANY_REFUSAL: ReadonlySet<string> = new Set(
  'a an the this that these it its is are was were be been has have had do does did no not by to of for in on at as and or from with your you our we us my i if so can may will would could must please see more information here there mail email message messag error url deliver delivery accept reject refus deni fail failure action request taken server host because rule than any which'.split(
    ' ',
  ),
);

/** A pair of neighbours tells something where either of them does. */
function isTelling(words: string): boolean {
  return words.split(' ').some((word) => !OF_ANY_REFUSAL.has(word));
}

/** So few words say no more than a rule for them knows. */
const LEAST_WORDS = 3;

/** How much a word that stands everywhere is worth less. */
const COMMON = 0.1;

/**
 * Sums up what every word and pair of neighbours speaks for: the more often it stands in lines about one reason, compared
 * with how many such lines there are, the more. Null where hardly a word is known. Never more than a guess.
 */
export function evidenceIn({ linesByReason, words }: WordCounts, text: string): WordEvidence | null {
  if (plainWords(text).length < LEAST_WORDS) return null;
  const total = linesByReason.reduce((sum, lines) => sum + lines, 0);
  const scores = linesByReason.map((lines) => Math.log(Math.max(lines, 0.01) / total));
  let isKnown = false;
  for (const word of wordsOf(text)) {
    const counts = Object.hasOwn(words, word) ? (words[word] ?? []) : [];
    isKnown ||= counts.length > 0 && !/[ #]/.test(word);
    const all = counts.reduce((sum, count, at) => sum + (at % 2 === 1 ? count : 0), 0);
    for (let at = 0; at < counts.length; at += 2) {
      const [reason = 0, lines = 0] = counts.slice(at, at + 2);
      const share = (linesByReason[reason] ?? 1) / total;
      scores[reason] = (scores[reason] ?? 0) + Math.log(1 + lines / ((1 + COMMON * all) * share));
    }
  }
  if (!isKnown) return null;
  const [first = 0, second = 0] = [...scores].sort((a, b) => b - a);
  const reason = REASONS[scores.indexOf(first)];
  return reason === undefined ? null : { reason, lead: first - second };
}
