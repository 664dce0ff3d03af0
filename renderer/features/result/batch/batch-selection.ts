import { fileWords, partyWords, whatWords, type BatchItem } from './batch-rows.ts';
import type { BatchView, Column, StateChoice } from './batch-view.ts';
import type { Batch } from '../../../explained.ts';
import type { ResultState } from '../../../report/states.ts';
import type { Wording } from '../../../ui/wording.tsx';

const CHOICE_OF: Readonly<Record<ResultState, Exclude<StateChoice, 'all'>>> = {
  final: 'final',
  waiting: 'waiting',
  confirm: 'waiting',
  arrived: 'arrived',
  'passed-on': 'arrived',
  unknown: 'other',
  'no-refusal': 'other',
  unreadable: 'other',
};

/** The choice above the table that a state belongs to. */
export function stateChoice(item: BatchItem): Exclude<StateChoice, 'all'> {
  return CHOICE_OF[item.state];
}

type Filters = Omit<BatchView, 'order' | 'grouped' | 'active' | 'scrolled'>;

/** Makes words once for the many lines that share them. */
function remembered(words: (item: BatchItem) => string, keyOf: (item: BatchItem) => string) {
  const known = new Map<string, string>();
  return (item: BatchItem): string => {
    const key = keyOf(item);
    const made = known.get(key) ?? words(item);
    known.set(key, made);
    return made;
  };
}

/** The words of lines, each made once. */
function wordsOf(wording: Wording) {
  const what = remembered(
    (item) => whatWords(item, wording),
    ({ row, recognised, reason, source }) =>
      `${String(recognised)} ${row?.kind ?? ''} ${reason ?? ''} ${source.problem ?? ''}`,
  );
  const party = remembered(
    (item) => partyWords(item.party, wording),
    (item) => item.party,
  );
  return { what, party };
}

/**
 * The lines that the filters leave, in the order in which the mails were read. A party has only what it must act on now:
 * no notice that a newer one has overtaken.
 */
export function filterItems(
  batch: Batch,
  items: readonly BatchItem[],
  { state, party, reason, provider, text }: Filters,
  wording: Wording,
): readonly BatchItem[] {
  const wanted = text.trim().toLowerCase();
  const words = wordsOf(wording);
  const contains = (item: BatchItem): boolean => {
    const { row } = item;
    const stated = [row?.recipient, row?.code, row?.host, row?.provider, fileWords(batch, item, wording)];
    return `${stated.join(' ')} ${words.what(item)} ${words.party(item)}`.toLowerCase().includes(wanted);
  };
  return items.filter(
    (item) =>
      (state === 'all' || stateChoice(item) === state) &&
      (party === null || (item.party === party && !item.overtaken)) &&
      (reason === null || item.reason === reason) &&
      (provider === null || item.row?.provider === provider) &&
      (wanted === '' || contains(item)),
  );
}

const STATE_ORDER: readonly ResultState[] = [
  'final',
  'waiting',
  'confirm',
  'unknown',
  'unreadable',
  'no-refusal',
  'passed-on',
  'arrived',
];
const SURE_ORDER = ['certain', 'likely', 'possible'] as const;

/** What a column is sorted by; null stands last, whatever the direction. */
function sortKey(column: Column, wording: Wording): (item: BatchItem) => string | number | null {
  const words = wordsOf(wording);
  switch (column) {
    case 'state':
      return ({ state }) => STATE_ORDER.indexOf(state);
    case 'recipient':
      return ({ row }) => row?.recipient?.toLowerCase() ?? null;
    case 'what':
      return words.what;
    case 'party':
      return words.party;
    case 'sure':
      return ({ row, recognised }) =>
        row?.confidence && recognised ? SURE_ORDER.indexOf(row.confidence) : null;
    case 'file':
      return ({ id }) => id;
    case 'date':
      return ({ at }) => at;
  }
}

function compare(a: string | number | null, b: string | number | null, sign: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a === b ? 0 : a < b ? -sign : sign;
}

/** Sorts stably: lines with the same key stay in the order in which they were read. */
export function sortItems(
  items: readonly BatchItem[],
  order: BatchView['order'],
  wording: Wording,
): readonly BatchItem[] {
  if (order === null) return items;
  const keyOf = sortKey(order.column, wording);
  const sign = order.descending ? -1 : 1;
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => compare(a.key, b.key, sign))
    .map(({ item }) => item);
}

/** Puts the notices about one mail behind the first of them, as they were read. */
export function groupItems(items: readonly BatchItem[]): readonly BatchItem[] {
  const groups = new Map<string, BatchItem[]>();
  for (const item of items) {
    const key = item.notice && item.row?.key ? item.row.key : `alone ${String(item.id)}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].flatMap((group) => group.sort((a, b) => a.id - b.id));
}

/** How many lines have each value, most frequent first. */
export function countBy<Value>(
  items: readonly BatchItem[],
  valueOf: (item: BatchItem) => Value | null | undefined,
): readonly { readonly value: Value; readonly n: number }[] {
  const counts = new Map<Value, number>();
  for (const item of items) {
    const value = valueOf(item);
    if (value !== null && value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, n]) => ({ value, n })).sort((a, b) => b.n - a.n);
}
