import { create } from 'zustand';
import type { HostEntry } from '../../network/host-form.tsx';
import { createProbeStore } from '../../network/probe-store.ts';

/** The check of this tool. */
export const useCertificateProbe = createProbeStore('certificate');

interface EntryStore {
  readonly entry: HostEntry;
  readonly change: (entry: HostEntry) => void;
}

/** What stands in the fields; it outlives the screen. */
export const useCertificateEntry = create<EntryStore>()((set) => ({
  entry: { target: '', ports: '465' },
  change: (entry) => set({ entry }),
}));
