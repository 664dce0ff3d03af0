import { create } from 'zustand';
import type { Settings, SettingsState } from '../../shared/ipc/contract.ts';
import type { Language } from '../../shared/wording/format.ts';
import { api } from '../api.ts';

/** Language and colours, as chosen and as in force. */
interface SettingsStore {
  readonly settings: Settings;
  /** The language in force. */
  readonly language: Language;
  /** False after a choice that could not be saved; it holds until the window closes. */
  readonly saved: boolean;
  readonly receive: (state: SettingsState) => void;
  readonly chooseLanguage: (language: Language) => Promise<void>;
  readonly chooseTheme: (theme: Settings['theme']) => Promise<void>;
  readonly chooseRemember: (rememberServers: boolean) => Promise<void>;
}

export const useSettingsStore = create<SettingsStore>()((set) => {
  const save = async (change: Partial<Settings>) => {
    try {
      const answer = await api().request['settings.set'](change);
      if (answer.kind === 'settings')
        set({ settings: answer.settings, language: answer.language, saved: true });
      else set({ saved: false });
    } catch {
      set({ saved: false });
    }
  };
  return {
    settings: { language: 'system', theme: 'system', rememberServers: true },
    language: 'en',
    saved: true,
    receive: ({ settings, language }) => set({ settings, language }),
    // The words change at once; saving follows.
    chooseLanguage: async (language) => {
      set(({ settings }) => ({ language, settings: { ...settings, language } }));
      await save({ language });
    },
    chooseTheme: async (theme) => {
      set(({ settings }) => ({ settings: { ...settings, theme } }));
      await save({ theme });
    },
    chooseRemember: async (rememberServers) => {
      set(({ settings }) => ({ settings: { ...settings, rememberServers } }));
      await save({ rememberServers });
    },
  };
});
