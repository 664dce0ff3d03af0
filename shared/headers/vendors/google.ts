import { defineVendor, whole } from './vendor.ts';

/** Google publishes nothing about these; what they are is known, what they say is not. */
const INTERNAL: readonly [string, string] = ['for Google’s own use', 'für Googles eigene Zwecke'];

/** Gmail and Google Workspace. */
export const google = defineVendor({
  name: 'Google',
  fields: {
    'x-gm-message-state': whole('state', () => INTERNAL),
    'x-gm-gg': whole('data', () => INTERNAL),
    'x-gm-features': whole('data', () => INTERNAL),
    'x-google-smtp-source': whole('source', () => INTERNAL),
    'x-google-dkim-signature': whole('signature', () => [
      'a second signature, of Google’s own domain; it proves that the mail passed Google, not who wrote it',
      'eine zweite Signatur, von Googles eigener Domain; sie belegt, dass die Mail über Google lief, nicht wer sie schrieb',
    ]),
    'x-google-original-from': whole('original From', () => [
      'the sender before a Google group replaced it',
      'der Absender, bevor eine Google-Gruppe ihn ersetzte',
    ]),
  },
  source: 'https://support.google.com/mail/answer/29436',
  asOf: '2026-11',
});
