import { create } from 'zustand';
import type { SpfEnding } from '../../../shared/auth/spf/build-spf.ts';

/** The answers about who sends, as typed. They outlive the screen. */
export interface BuilderEntry {
  readonly domain: string;
  readonly ownMx: boolean;
  readonly ownA: boolean;
  /** One a line. */
  readonly servers: string;
  readonly includes: string;
  readonly existing: string;
  readonly ending: SpfEnding;
}

interface BuilderStore {
  readonly entry: BuilderEntry;
  readonly change: (part: Partial<BuilderEntry>) => void;
}

export const NO_ANSWERS: BuilderEntry = {
  domain: '',
  ownMx: true,
  ownA: false,
  servers: '',
  includes: '',
  existing: '',
  ending: 'softfail',
};

/** What stands in the fields of the builder. */
export const useSpfBuilder = create<BuilderStore>()((set) => ({
  entry: NO_ANSWERS,
  change: (part) => set(({ entry }) => ({ entry: { ...entry, ...part } })),
}));
