import type { Language } from './format.ts';

type Unit = 'day' | 'hour' | 'minute' | 'second';

const SECONDS: Readonly<Record<Unit, number>> = { day: 86_400, hour: 3600, minute: 60, second: 1 };
const UNITS: readonly Unit[] = ['day', 'hour', 'minute', 'second'];
const FULL: Readonly<Record<Language, Readonly<Record<Unit, readonly [string, string]>>>> = {
  en: {
    day: ['day', 'days'],
    hour: ['hour', 'hours'],
    minute: ['minute', 'minutes'],
    second: ['second', 'seconds'],
  },
  de: {
    day: ['Tag', 'Tage'],
    hour: ['Stunde', 'Stunden'],
    minute: ['Minute', 'Minuten'],
    second: ['Sekunde', 'Sekunden'],
  },
};
const SHORT: Readonly<Record<Language, Readonly<Record<Unit, string>>>> = {
  en: { day: 'd', hour: 'h', minute: 'min', second: 's' },
  de: { day: 'Tg.', hour: 'Std.', minute: 'Min.', second: 's' },
};

/** At most two neighbouring units that are not zero, rounded to the smaller one. */
function partsOf(seconds: number): readonly (readonly [number, Unit])[] {
  const whole = Math.round(Math.abs(seconds));
  const first = UNITS.findIndex((unit) => whole >= SECONDS[unit]);
  const large = UNITS[first];
  if (large === undefined) return [[0, 'second']];
  const small = UNITS[first + 1];
  if (small === undefined) return [[whole, large]];
  const rounded = Math.round(whole / SECONDS[small]) * SECONDS[small];
  const count = Math.floor(rounded / SECONDS[large]);
  const rest = Math.round((rounded - count * SECONDS[large]) / SECONDS[small]);
  return rest === 0
    ? [[count, large]]
    : [
        [count, large],
        [rest, small],
      ];
}

/** A length of time for a sentence: `36 minutes`, `1 hour 5 minutes`; German in the nominative. The sign is left off. */
export function durationText(seconds: number, language: Language): string {
  return partsOf(seconds)
    .map(([count, unit]) => `${String(count)} ${FULL[language][unit][count === 1 ? 0 : 1]}`)
    .join(' ');
}

/** The same for a table: `36 min 12 s`. */
export function shortDuration(seconds: number, language: Language): string {
  return partsOf(seconds)
    .map(([count, unit]) => `${String(count)} ${SHORT[language][unit]}`)
    .join(' ');
}
