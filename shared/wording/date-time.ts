import type { Language } from './format.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
};

/** Parts of a stated time, on the clock it was stated by. */
interface StatedTime {
  readonly year: string;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** `14:05`; null where only a day is stated. */
  readonly time: string | null;
  /** `UTC`, `UTC+1`, `UTC-5:30`; null where no zone is stated. */
  readonly zone: string | null;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/;
const RFC_5322 =
  /^(?:[A-Za-z]{3},? )?(\d{1,2}) ([A-Za-z]{3}) (\d{4}) (\d\d:\d\d)(?::\d\d)?(?: ([+-]\d{4}|GMT|UTC|UT|Z)(?: \([^()]{0,40}\))?)?$/;

function zoneText(zone: string | undefined): string | null {
  if (!zone) return null;
  const offset = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
  if (!offset) return 'UTC';
  const [, sign = '', hours = '', minutes = ''] = offset;
  if (Number(hours) === 0 && Number(minutes) === 0) return 'UTC';
  return `UTC${sign}${String(Number(hours))}${minutes === '00' ? '' : `:${minutes}`}`;
}

function parse(value: string): StatedTime | null {
  const iso = ISO.exec(value);
  if (iso) {
    const [, year = '', month = '', day = '', time, zone] = iso;
    return { year, month: Number(month), day: Number(day), time: time ?? null, zone: zoneText(zone) };
  }
  const [, day = '', name = '', year = '', time, zone] = RFC_5322.exec(value) ?? [];
  const month = 1 + MONTHS.en.findIndex((full) => full.slice(0, 3).toLowerCase() === name.toLowerCase());
  return year === '' ? null : { year, month, day: Number(day), time: time ?? null, zone: zoneText(zone) };
}

/**
 * A time written out, on the clock it was stated by: never converted, because the reader's zone is not an input.
 * Takes ISO 8601 and RFC 5322 §3.3 dates; any other text is returned unchanged.
 */
export function dateTimeText(value: string, language: Language): string {
  const stated = parse(value.trim());
  const month = MONTHS[language][(stated?.month ?? 0) - 1];
  if (!stated || month === undefined || stated.day < 1 || stated.day > 31) return value;
  const { day, year, time, zone } = stated;
  const date = language === 'de' ? `${day}. ${month} ${year}` : `${day} ${month} ${year}`;
  if (time === null) return date;
  return `${date}, ${time}${language === 'de' ? ' Uhr' : ''}${zone === null ? '' : ` (${zone})`}`;
}
