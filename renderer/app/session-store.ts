import { create } from 'zustand';
import type { Report } from '../../shared/report/report.ts';
import type { Batch, Explained } from '../explained.ts';
import { isListedTool, type Tool } from './tool-list.ts';

/** One explanation of the session: a single input, or many mails read at once. In memory only. */
export interface SessionEntry {
  readonly id: number;
  /** When it was explained, in milliseconds since 1970. */
  readonly at: number;
  readonly outcome: Explained | Batch;
}

/** A mail of a batch with its whole result, which is made anew whenever it is opened. */
export interface OpenedMail {
  readonly explained: Explained;
  /** Other notices about the same mail. */
  readonly notices: readonly Report[];
  /** Recipient of the row; null where the mail names one or none. */
  readonly recipient: number | null;
}

/** What is on the screen. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'tools' }
  /** `below`: the result that led there; null where nothing did. */
  | { readonly kind: 'tool'; readonly tool: Tool; readonly below: Place | null }
  | { readonly kind: 'batch'; readonly entry: number; readonly returnTo: number | null }
  | {
      readonly kind: 'result';
      readonly entry: number;
      readonly explained: Explained;
      readonly notices: readonly Report[];
      /** Row of the batch it was opened from; null for a single input. */
      readonly row: number | null;
      /** Null: the list of recipients, where there are several. */
      readonly recipient: number | null;
      /** Recipient that was open before the list. */
      readonly returnTo: number | null;
      readonly isNew: boolean;
    };

const HOME: Place = { kind: 'home' };
const LIST_OF_TOOLS: Place = { kind: 'tools' };

interface SessionState {
  /** Latest first. */
  readonly entries: readonly SessionEntry[];
  readonly place: Place;
  readonly add: (outcome: Explained | Batch, at: number) => void;
  readonly open: (entry: number) => void;
  /** Shows a row of the batch on the screen; nothing where another screen came meanwhile. */
  readonly showRow: (entry: number, row: number, mail: OpenedMail) => void;
  readonly openRecipient: (recipient: number) => void;
  readonly goHome: () => void;
  readonly openTools: () => void;
  readonly openTool: (tool: Tool) => void;
  /** One level up: recipient, list of recipients, batch, home. False where this is home already. */
  readonly back: () => boolean;
  readonly forgetAll: () => void;
}

function firstPlace({ id, outcome }: SessionEntry, isNew: boolean): Place {
  if (outcome.kind === 'batch') return { kind: 'batch', entry: id, returnTo: null };
  const whole = { notices: [], row: null, recipient: null, returnTo: null } as const;
  return { kind: 'result', entry: id, explained: outcome, ...whole, isNew };
}

/** The place one level up. */
export function placeAbove(place: Place): Place {
  if (place.kind === 'tool') return place.below ?? (isListedTool(place.tool) ? LIST_OF_TOOLS : HOME);
  if (place.kind !== 'result') return HOME;
  if (place.row !== null) return { kind: 'batch', entry: place.entry, returnTo: place.row };
  if (place.recipient !== null && place.explained.report.recipients.length > 1)
    return { ...place, recipient: null, returnTo: place.recipient, isNew: false };
  return HOME;
}

/** The results since the window was opened, and which of them is on the screen. */
export const useSessionStore = create<SessionState>()((set, get) => ({
  entries: [],
  place: HOME,
  add: (outcome, at) =>
    set(({ entries }) => {
      const entry: SessionEntry = { id: (entries[0]?.id ?? 0) + 1, at, outcome };
      return { entries: [entry, ...entries], place: firstPlace(entry, true) };
    }),
  open: (id) => {
    const entry = get().entries.find((candidate) => candidate.id === id);
    if (entry) set({ place: firstPlace(entry, false) });
  },
  showRow: (entry, row, mail) => {
    const { place } = get();
    if (place.kind === 'batch' && place.entry === entry)
      set({ place: { kind: 'result', entry, row, ...mail, returnTo: null, isNew: true } });
  },
  openRecipient: (recipient) => {
    const { place } = get();
    if (place.kind === 'result') set({ place: { ...place, recipient, returnTo: null, isNew: true } });
  },
  goHome: () => set({ place: HOME }),
  openTools: () => set({ place: LIST_OF_TOOLS }),
  openTool: (tool) => {
    const { place } = get();
    const below = place.kind === 'result' ? { ...place, isNew: false } : null;
    set({ place: { kind: 'tool', tool, below } });
  },
  back: () => {
    const { place } = get();
    if (place.kind === 'home') return false;
    set({ place: placeAbove(place) });
    return true;
  },
  forgetAll: () => set({ entries: [], place: HOME }),
}));
