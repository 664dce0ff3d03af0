import { create } from 'zustand';

/** Dialogs that lie above the screens. */
export type DialogName = 'settings' | 'contacts' | 'keyboard' | 'about';

interface WindowStore {
  readonly dialog: DialogName | null;
  /** What the live region says. */
  readonly sentence: string;
  readonly openDialog: (dialog: DialogName) => void;
  readonly closeDialog: () => void;
  readonly announce: (sentence: string) => void;
}

/** What belongs to the window and to no screen. */
export const useWindowStore = create<WindowStore>()((set) => ({
  dialog: null,
  sentence: '',
  openDialog: (dialog) => set({ dialog }),
  closeDialog: () => set({ dialog: null }),
  // A sentence said twice must differ to be read out twice.
  announce: (sentence) =>
    set((state) => ({ sentence: state.sentence === sentence ? `${sentence}\u00A0` : sentence })),
}));
