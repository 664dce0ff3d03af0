import { join } from 'node:path';
import * as z from 'zod/mini';
import { settingsSchema, type Settings, type SettingsState } from '../../shared/ipc/contract.ts';
import { LANGUAGES, type Language } from '../../shared/wording/format.ts';
import { openJsonFile, type Log } from './json-file.ts';

/** What holds before the user chooses anything. */
export const DEFAULT_SETTINGS: Settings = { language: 'system', theme: 'system', rememberServers: true };

/** As on disk: settings of a version that remembered nothing are valid, too. */
const fileSchema = z.extend(settingsSchema, { rememberServers: z._default(z.boolean(), true) });

/** Changes to the settings; what is absent stays as it is. */
export type SettingsChange = { readonly [K in keyof Settings]?: Settings[K] | undefined };

/** The user's settings: read once, kept on disk, told to whoever listens. */
export interface SettingsStore {
  readonly state: () => SettingsState;
  /** Changes what is named, saves, and tells the listeners where something is new. */
  readonly change: (change: SettingsChange) => SettingsState;
  readonly onChange: (listener: (state: SettingsState) => void) => void;
}

/**
 * The first interface language among the system's, in the user's order; English where there is none.
 * `systemLanguages` are BCP 47 tags such as `de-AT`.
 */
export function resolveLanguage(choice: Settings['language'], systemLanguages: readonly string[]): Language {
  if (choice !== 'system') return choice;
  for (const tag of systemLanguages) {
    const primary = tag.toLowerCase().split(/[-_]/)[0];
    const known = LANGUAGES.find((language) => language === primary);
    if (known) return known;
  }
  return 'en';
}

/** Opens `settings.json` in the folder of the user's data. `systemLanguages` is asked each time, most wanted first. */
export function openSettings(
  folder: string,
  systemLanguages: () => readonly string[],
  log: Log,
): SettingsStore {
  const file = openJsonFile(join(folder, 'settings.json'), fileSchema, DEFAULT_SETTINGS, log);
  const listeners: ((state: SettingsState) => void)[] = [];
  const state = (): SettingsState => {
    const settings = file.get();
    return { settings, language: resolveLanguage(settings.language, systemLanguages()) };
  };
  return {
    state,
    change: ({ language, theme, rememberServers }) => {
      const before = file.get();
      const next = {
        language: language ?? before.language,
        theme: theme ?? before.theme,
        rememberServers: rememberServers ?? before.rememberServers,
      };
      const isNew =
        next.language !== before.language ||
        next.theme !== before.theme ||
        next.rememberServers !== before.rememberServers;
      if (isNew) {
        file.save(next);
        for (const listener of listeners) listener(state());
      }
      return state();
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}
