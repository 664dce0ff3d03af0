import type { Language } from '../../shared/wording/format.ts';

const LOCALE = { en: 'en-GB', de: 'de-DE' } as const;
const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const MINUTE = { hour: '2-digit', minute: '2-digit' } as const;
const SECOND = { ...MINUTE, second: '2-digit' } as const;

/** A moment as the input states it: the instant, and the zone it was written in. */
export interface StatedTime {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Minutes east of Greenwich; null where no zone is stated. */
  readonly zoneMin: number | null;
}

/** Minutes of a zone such as `+0100`, `-05:30`, `Z` or `GMT` at the end of a date; null without one. */
function zoneOf(text: string): number | null {
  const numeric = /([+-])(\d{2}):?(\d{2})(?:\s*\([^()]{0,40}\))?\s*$/.exec(text);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3]);
    return numeric[1] === '-' ? -minutes : minutes;
  }
  return /(?:Z|GMT|UTC?)\s*$/.test(text) ? 0 : null;
}

/** Reads a date in the form of RFC 5322 §3.3 or ISO 8601; null where it is neither. Without a zone it counts as UTC. */
export function readStatedTime(text: string | null): StatedTime | null {
  if (text === null || text.length > 100) return null;
  const zoneMin = zoneOf(text);
  const plain = text.replace(/\s*\([^()]{0,40}\)\s*$/, '');
  const at = Date.parse(zoneMin === null ? `${plain}${/T\d/.test(plain) ? 'Z' : ' UTC'}` : plain);
  return Number.isNaN(at) ? null : { at, zoneMin };
}

function format(time: StatedTime, zoneMin: number, language: Language, fields: object): string {
  const shifted = new Date(time.at + zoneMin * 60_000);
  return new Intl.DateTimeFormat(LOCALE[language], { ...fields, timeZone: 'UTC' }).format(shifted);
}

/** Name of a zone: `UTC+1`, `UTC−5:30`; empty where none is stated. */
export function zoneName(time: StatedTime): string {
  if (time.zoneMin === null) return '';
  if (time.zoneMin === 0) return 'UTC';
  const hours = Math.floor(Math.abs(time.zoneMin) / 60);
  const minutes = Math.abs(time.zoneMin) % 60;
  const tail = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `UTC${time.zoneMin < 0 ? '−' : '+'}${hours}${tail}`;
}

/** "12 Nov 2026, 14:02", on the clock of the zone in which it was written. */
export function dateText(time: StatedTime, language: Language): string {
  return format(time, time.zoneMin ?? 0, language, { ...DAY, ...MINUTE });
}

/** "14:02:08" on the clock of the given zone, so that the times of one screen compare. */
export function clockText(time: StatedTime, zoneMin: number, language: Language): string {
  return format(time, zoneMin, language, SECOND);
}
