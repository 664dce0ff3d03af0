import type { WindowApi } from '../shared/ipc/contract.ts';

declare global {
  interface Window {
    readonly api: WindowApi;
  }
}

/** What the main process offers to the window. Only this file reads `window.api`; a test puts its own there. */
export function api(): WindowApi {
  return window.api;
}
