import { useCallback } from 'react';
import { create } from 'zustand';
import type { Reason } from '../../../../shared/bounce/reason.ts';
import type { Party } from './batch-rows.ts';

/** Columns that can be sorted. */
export type Column = 'state' | 'recipient' | 'what' | 'party' | 'sure' | 'file' | 'date';

/** States as the switch above the table has them. */
export type StateChoice = 'all' | 'final' | 'waiting' | 'arrived' | 'other';

/** Order of the table; null: as the mails were read. */
export type Order = { readonly column: Column; readonly descending: boolean } | null;

/** What the user chose to see of a batch. */
export interface BatchView {
  readonly state: StateChoice;
  readonly party: Party | null;
  readonly reason: Reason | null;
  readonly provider: string | null;
  readonly text: string;
  readonly order: Order;
  /** Notices about one mail stand together. */
  readonly grouped: boolean;
  /** Row with the tab stop; null before one was chosen. */
  readonly active: number | null;
  /** Place of the window when a row was opened, in pixels. */
  readonly scrolled: number;
}

const FRESH: BatchView = {
  state: 'all',
  party: null,
  reason: null,
  provider: null,
  text: '',
  order: null,
  grouped: false,
  active: null,
  scrolled: 0,
};

interface BatchViews {
  readonly views: ReadonlyMap<number, BatchView>;
  readonly change: (id: number, change: Partial<BatchView>) => void;
}

const useBatchViews = create<BatchViews>()((set) => ({
  views: new Map(),
  change: (id, change) =>
    set(({ views }) => ({ views: new Map(views).set(id, { ...FRESH, ...views.get(id), ...change }) })),
}));

/** The view of one batch and how to change it. It outlives the screen, so that the way back leads to the same row. */
export function useBatchView(id: number): readonly [BatchView, (change: Partial<BatchView>) => void] {
  const view = useBatchViews(({ views }) => views.get(id) ?? FRESH);
  const changeView = useBatchViews((store) => store.change);
  const change = useCallback((fields: Partial<BatchView>) => changeView(id, fields), [changeView, id]);
  return [view, change];
}

/** What shows everything again. */
export const NO_FILTERS: Partial<BatchView> = {
  state: 'all',
  party: null,
  reason: null,
  provider: null,
  text: '',
};
