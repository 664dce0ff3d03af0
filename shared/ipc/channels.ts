/**
 * Names of everything that crosses between the window and the main process. They stand apart from the schemas in
 * `contract.ts` so that the preload script carries no validation code.
 */

/** Requests of the window, each answered once. */
export const CHANNELS = [
  'bounce.explain',
  'bounce.cancel',
  'file.open',
  'settings.get',
  'settings.set',
  'text.copy',
  'mail.compose',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** Messages of the main process to the window, without an answer. */
export const EVENTS = ['menu.command', 'settings.changed', 'file.received'] as const;
export type EventName = (typeof EVENTS)[number];
