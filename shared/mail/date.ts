/** Longer values are no dates. */
const MAX_LENGTH = 200;

/** Month names by their first letters in the languages that mail software writes dates in. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    [
      'jan',
      'january',
      'januar',
      'jän',
      'jänner',
      'janv',
      'janvier',
      'ene',
      'enero',
      'gen',
      'gennaio',
      'januari',
    ],
    ['feb', 'february', 'februar', 'févr', 'fev', 'février', 'febrero', 'febbraio', 'februari'],
    ['mar', 'march', 'mär', 'mrz', 'märz', 'mars', 'marzo', 'mrt', 'maart'],
    ['apr', 'april', 'avr', 'avril', 'abr', 'abril', 'aprile'],
    ['may', 'mai', 'mayo', 'mag', 'maggio', 'mei'],
    ['jun', 'june', 'juni', 'juin', 'junio', 'giu', 'giugno'],
    ['jul', 'july', 'juli', 'juil', 'juillet', 'julio', 'lug', 'luglio'],
    ['aug', 'august', 'août', 'aout', 'ago', 'agosto', 'augustus'],
    ['sep', 'sept', 'september', 'septembre', 'septiembre', 'set', 'settembre'],
    ['oct', 'october', 'okt', 'oktober', 'octobre', 'octubre', 'ott', 'ottobre'],
    ['nov', 'november', 'novembre', 'noviembre'],
    ['dec', 'december', 'dez', 'dezember', 'déc', 'décembre', 'dic', 'diciembre', 'dicembre'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Named zones in hours: RFC 5322 §4.3 and those that mail servers write. Ambiguous ones (IST, BST) are left out. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ['ut', 0],
  ['utc', 0],
  ['gmt', 0],
  ['z', 0],
  ['est', -5],
  ['edt', -4],
  ['cst', -6],
  ['cdt', -5],
  ['mst', -7],
  ['mdt', -6],
  ['pst', -8],
  ['pdt', -7],
  ['wet', 0],
  ['west', 1],
  ['cet', 1],
  ['met', 1],
  ['mez', 1],
  ['cest', 2],
  ['mest', 2],
  ['mesz', 2],
  ['eet', 2],
  ['eest', 3],
  ['msk', 3],
  ['jst', 9],
  ['kst', 9],
  ['aest', 10],
  ['aedt', 11],
]);

interface Draft {
  year: number | null;
  month: number | null;
  day: number | null;
  hour: number | null;
  minute: number;
  second: number;
  /** Minutes east of UTC. */
  zone: number | null;
  zoneIsNumeric: boolean;
  half: 'am' | 'pm' | null;
}

const TIME = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:[.,]\d{1,9})?$/;
const ISO_DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const ISO_BOTH = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?)(.{0,10})$/;
const NAMED_DATE = /^(\d{1,2})-(\p{L}{3,12})-(\d{2,4})$/u;
const DOTTED_DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const OFFSET = /^(?:utc|gmt)?([+-])(\d{1,2}):?(\d{2})?$/i;

/** Two-digit and three-digit years by RFC 5322 §4.3. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return digits.length === 3 ? 1900 + year : year;
}

function readZone(token: string, draft: Draft): boolean {
  const offset = OFFSET.exec(token);
  if (offset !== null) {
    const [, sign, hours = '', minutes = '00'] = offset;
    const east = Number(hours) * 60 + Number(minutes);
    if (Number(minutes) > 59) return false;
    draft.zone = sign === '-' ? -east : east;
    draft.zoneIsNumeric = true;
    return true;
  }
  const named = ZONES.get(token.toLowerCase());
  if (named === undefined) return false;
  if (!draft.zoneIsNumeric) draft.zone = named * 60;
  return true;
}

function readDate(token: string, draft: Draft): boolean {
  const iso = ISO_DATE.exec(token);
  const named = NAMED_DATE.exec(token);
  const dotted = DOTTED_DATE.exec(token);
  if (iso !== null) {
    [draft.year, draft.month, draft.day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  } else if (named !== null) {
    draft.day = Number(named[1]);
    draft.month = MONTHS.get((named[2] ?? '').toLowerCase()) ?? null;
    draft.year = fullYear(named[3] ?? '');
  } else if (dotted !== null) {
    [draft.day, draft.month, draft.year] = [Number(dotted[1]), Number(dotted[2]), Number(dotted[3])];
  } else {
    return false;
  }
  return true;
}

function readTime(token: string, draft: Draft): boolean {
  const time = draft.hour === null ? TIME.exec(token) : null;
  if (time === null) return false;
  [draft.hour, draft.minute, draft.second] = [Number(time[1]), Number(time[2]), Number(time[3] ?? '0')];
  return true;
}

function readNumber(token: string, draft: Draft): boolean {
  if (!/^\d{1,4}$/.test(token)) return false;
  if (draft.day === null && token.length <= 2) draft.day = Number(token);
  else draft.year ??= fullYear(token);
  return true;
}

function readWord(token: string, draft: Draft): void {
  const word = token.toLowerCase().replace(/\.$/, '');
  if (word === 'am' || word === 'pm') draft.half = word;
  // The last month counts: `mar` is a month here and Tuesday (mardi, martes, martedì) there.
  else draft.month = MONTHS.get(word) ?? draft.month;
}

/** Only a time may be before a zone: without one, a named zone would be a word of the sentence, e.g. a weekday. */
function readZoneOrWord(token: string, draft: Draft): void {
  if (draft.hour === null || !readZone(token, draft)) readWord(token, draft);
}

function startsWithDigit(token: string): boolean {
  const code = token.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

function readToken(token: string, draft: Draft): void {
  if (!startsWithDigit(token)) {
    readZoneOrWord(token, draft);
    return;
  }
  if (readNumber(token, draft)) return;
  // Dates have no colon, and what is a date would be a time, too (`12.11.2026`).
  const both = token.includes(':') ? ISO_BOTH.exec(token) : null;
  if (both !== null) {
    for (const piece of both.slice(1)) readToken(piece, draft);
    return;
  }
  if ((!token.includes(':') && readDate(token, draft)) || readTime(token, draft)) return;
  readZoneOrWord(token, draft);
}

function hour24(draft: Draft): number | null {
  if (draft.hour === null || draft.half === null) return draft.hour;
  if (draft.hour < 1 || draft.hour > 12) return null;
  return (draft.hour % 12) + (draft.half === 'pm' ? 12 : 0);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function zoneText(east: number): string {
  if (east === 0) return 'Z';
  const size = Math.abs(east);
  return `${east < 0 ? '-' : '+'}${two(Math.trunc(size / 60))}:${two(size % 60)}`;
}

function write(draft: Draft): string | null {
  const { year, month, day, minute, second, zone } = draft;
  const hour = hour24(draft);
  if (year === null || month === null || day === null || hour === null || zone === null) return null;
  if (year < 1970 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return null;
  if (hour > 23 || minute > 59 || second > 60 || Math.abs(zone) > 14 * 60) return null;
  const time = `${two(hour)}:${two(minute)}:${two(Math.min(second, 59))}`;
  return `${String(year)}-${two(month)}-${two(day)}T${time}${zoneText(zone)}`;
}

/**
 * A date of mail (RFC 5322 §3.3) or a similar one (asctime, ISO 8601, `12-Nov-2026`, German, French, Spanish, Italian
 * and Dutch month names) as ISO 8601 with the zone it states: `2026-11-12T10:00:00+01:00`. Null where it is no date, not
 * complete, out of range, ambiguous (`11/12/2026`), or states no zone: nothing is filled in.
 */
export function isoDate(value: string): string | null {
  if (value.length > MAX_LENGTH) return null;
  const draft: Draft = {
    year: null,
    month: null,
    day: null,
    hour: null,
    minute: 0,
    second: 0,
    zone: null,
    zoneIsNumeric: false,
    half: null,
  };
  for (const token of value.split(/[\s,;()]+/)) if (token !== '') readToken(token, draft);
  return write(draft);
}
