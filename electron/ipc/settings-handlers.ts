import type { Api } from '../../shared/ipc/contract.ts';
import type { SettingsStore } from '../storage/settings-store.ts';

/** Reading and changing the settings. */
export function settingsHandlers(store: SettingsStore): Pick<Api, 'settings.get' | 'settings.set'> {
  return {
    'settings.get': async () => ({ kind: 'settings', ...store.state() }),
    'settings.set': async (change) => ({ kind: 'settings', ...store.change(change) }),
  };
}
