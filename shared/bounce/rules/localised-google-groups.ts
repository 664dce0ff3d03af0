import { defineRules } from '../rule.ts';

/** The notice of Google Groups in any language, by the help page it points to. */
export const localisedGoogleGroupsRules = defineRules([
  {
    id: 'localised-google-groups.not-admitted',
    reason: 'sender-rejected',
    match: { text: /\bsupport\.google\.com\/groups\b/i },
    finding: 'recipient.closed-group',
    detail: {
      en: 'Google Groups says the same in both cases: the group does not exist, or this sender may not post to it.',
      de: 'Google Groups sagt in beiden Fällen dasselbe: Es gibt die Gruppe nicht, oder dieser Absender darf nicht in sie schreiben.',
    },
    sources: ['https://support.google.com/groups/answer/2464926'],
    asOf: '2026-11',
    hits: [
      'Als u vragen heeft over deze of een andere Google-groep, gaat u naar https://support.google.com/groups/answer/2464926.',
    ],
    misses: ['https://support.google.com/mail/?p=NoSuchUser'],
  },
]);
