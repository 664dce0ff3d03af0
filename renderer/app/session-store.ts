import { create } from 'zustand';
import type { Outcome } from '../explained.ts';

/** One explanation of the session: a single input, or several read at once. In memory only. */
export interface SessionEntry {
  readonly id: number;
  /** When it was explained, in milliseconds since 1970. */
  readonly at: number;
  /** At least one. */
  readonly outcomes: readonly Outcome[];
  /** True: the user stopped before the last input. */
  readonly stopped: boolean;
}

/** What is on the screen. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'mails'; readonly entry: number; readonly returnTo: number | null }
  | {
      readonly kind: 'result';
      readonly entry: number;
      readonly mail: number;
      /** Null: the list of recipients, where there are several. */
      readonly recipient: number | null;
      /** Recipient that was open before the list. */
      readonly returnTo: number | null;
      readonly isNew: boolean;
    };

const HOME: Place = { kind: 'home' };

interface SessionState {
  /** Latest first. */
  readonly entries: readonly SessionEntry[];
  readonly place: Place;
  readonly add: (outcomes: readonly Outcome[], stopped: boolean, at: number) => void;
  readonly open: (entry: number) => void;
  readonly openMail: (mail: number) => void;
  readonly openRecipient: (recipient: number) => void;
  readonly goHome: () => void;
  /** One level up: recipient, list of recipients, list of mails, home. False where this is home already. */
  readonly back: () => boolean;
  readonly forgetAll: () => void;
}

function firstPlace(entry: SessionEntry, isNew: boolean): Place {
  return entry.outcomes.length > 1
    ? { kind: 'mails', entry: entry.id, returnTo: null }
    : { kind: 'result', entry: entry.id, mail: 0, recipient: null, returnTo: null, isNew };
}

function recipientCount(entry: SessionEntry | undefined, mail: number): number {
  const outcome = entry?.outcomes[mail];
  return outcome?.kind === 'explained' ? outcome.report.recipients.length : 0;
}

/** The place one level up. */
export function placeAbove(place: Place, entries: readonly SessionEntry[]): Place {
  if (place.kind !== 'result') return HOME;
  const entry = entries.find(({ id }) => id === place.entry);
  if (place.recipient !== null && recipientCount(entry, place.mail) > 1)
    return { ...place, recipient: null, returnTo: place.recipient, isNew: false };
  if (entry && entry.outcomes.length > 1) return { kind: 'mails', entry: place.entry, returnTo: place.mail };
  return HOME;
}

/** The results since the window was opened, and which of them is on the screen. */
export const useSessionStore = create<SessionState>()((set, get) => ({
  entries: [],
  place: HOME,
  add: (outcomes, stopped, at) =>
    set(({ entries }) => {
      const entry: SessionEntry = { id: (entries[0]?.id ?? 0) + 1, at, outcomes, stopped };
      return { entries: [entry, ...entries], place: firstPlace(entry, true) };
    }),
  open: (id) => {
    const entry = get().entries.find((candidate) => candidate.id === id);
    if (entry) set({ place: firstPlace(entry, false) });
  },
  openMail: (mail) => {
    const { place } = get();
    if (place.kind === 'mails')
      set({
        place: { kind: 'result', entry: place.entry, mail, recipient: null, returnTo: null, isNew: true },
      });
  },
  openRecipient: (recipient) => {
    const { place } = get();
    if (place.kind === 'result') set({ place: { ...place, recipient, returnTo: null, isNew: true } });
  },
  goHome: () => set({ place: HOME }),
  back: () => {
    const { place, entries } = get();
    if (place.kind === 'home') return false;
    set({ place: placeAbove(place, entries) });
    return true;
  },
  forgetAll: () => set({ entries: [], place: HOME }),
}));
