import { isoDate } from '../../shared/mail/date.ts';
import type { Language } from '../../shared/wording/format.ts';

const LOCALE = { en: 'en-GB', de: 'de-DE' } as const;
const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const WEEKDAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const MINUTE = { hour: '2-digit', minute: '2-digit' } as const;
const SECOND = { ...MINUTE, second: '2-digit' } as const;
const MINUTE_MS = 60_000;

/** A moment as the input states it: the instant, and the zone it was written in. */
export interface StatedTime {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Minutes east of Greenwich. */
  readonly zoneMin: number;
}

/** Reads a date of mail or in ISO 8601. Null where it is neither, or states no zone: then it is no moment. */
export function readStatedTime(text: string | null): StatedTime | null {
  const iso = text === null ? null : isoDate(text);
  if (iso === null) return null;
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(iso) ?? [];
  const zoneMin = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  return { at: Date.parse(iso), zoneMin };
}

/** Made once for each language and choice of fields: making one takes longer than all else about a row of a table. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(fields)}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE[language], { ...fields, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

function format(time: StatedTime, language: Language, fields: Intl.DateTimeFormatOptions): string {
  return formatOf(language, fields).format(new Date(time.at + time.zoneMin * MINUTE_MS));
}

/** The same moment on the clock of another zone. */
export function onClockOf(time: StatedTime, zoneMin: number): StatedTime {
  return { at: time.at, zoneMin };
}

/** True where both fall on the same day of their clocks. */
export function isSameDay(a: StatedTime, b: StatedTime): boolean {
  const dayOf = ({ at, zoneMin }: StatedTime) => Math.floor((at + zoneMin * MINUTE_MS) / 86_400_000);
  return dayOf(a) === dayOf(b);
}

/** Name of a zone: `UTC+1`, `UTC−5:30`. */
export function zoneName({ zoneMin }: StatedTime): string {
  if (zoneMin === 0) return 'UTC';
  const hours = Math.floor(Math.abs(zoneMin) / 60);
  const minutes = Math.abs(zoneMin) % 60;
  const tail = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `UTC${zoneMin < 0 ? '−' : '+'}${hours}${tail}`;
}

/** "12 Nov 2026, 14:02", on the clock of the zone in which it was written. */
export function dateText(time: StatedTime, language: Language): string {
  return format(time, language, { ...DAY, ...MINUTE });
}

/** "Thu, 12 Nov, 14:02": for times around the present, where the day of the week says more than the year. */
export function weekdayText(time: StatedTime, language: Language): string {
  return format(time, language, { ...WEEKDAY, ...MINUTE });
}

/** "12 Nov 14:02", „12.11. 14:02“: short, for many times of one year. */
export function dayText(time: StatedTime, language: Language): string {
  const month = language === 'de' ? '2-digit' : 'short';
  const day = format(time, language, { day: language === 'de' ? '2-digit' : 'numeric', month });
  return `${day} ${format(time, language, MINUTE)}`;
}

/** "14:02:08". */
export function clockText(time: StatedTime, language: Language): string {
  return format(time, language, SECOND);
}
