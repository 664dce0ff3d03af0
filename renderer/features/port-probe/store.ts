import { create } from 'zustand';
import type { HostEntry } from '../../network/host-form.tsx';
import { createProbeStore } from '../../network/probe-store.ts';

/** The check of this tool. */
export const usePortProbe = createProbeStore('port-probe');

interface EntryStore {
  readonly entry: HostEntry;
  readonly change: (entry: HostEntry) => void;
}

/** What stands in the fields; it outlives the screen. */
export const usePortProbeEntry = create<EntryStore>()((set) => ({
  entry: { target: '', ports: '465, 587, 25' },
  change: (entry) => set({ entry }),
}));
