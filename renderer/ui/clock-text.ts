import type { Language } from '../../shared/wording/format.ts';

const LOCALE = { en: 'en-GB', de: 'de-DE' } as const;

/** The time of day with seconds: "14:21:07". */
export function clockText(at: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], { timeStyle: 'medium' }).format(at);
}

/** The day: "22 November 2026". `zone` UTC for dates that name no place. */
export function dayText(at: number, language: Language, zone: 'local' | 'UTC' = 'local'): string {
  const format = { dateStyle: 'long', ...(zone === 'UTC' ? { timeZone: 'UTC' } : {}) } as const;
  return new Intl.DateTimeFormat(LOCALE[language], format).format(at);
}
