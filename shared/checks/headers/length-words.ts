import type { Bilingual } from '../../bounce/rule.ts';

/** From this many of a unit on it is used: "90 minutes" says more than "2 hours". */
const ENOUGH = 2;
const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** A length of time as values for {@link lengthWords}: one round number and its unit. */
export function lengthParams(name: string, seconds: number): Readonly<Record<string, string | number>> {
  const size = Math.abs(seconds);
  const isWhole = size > 0 && size % 3600 === 0;
  const found = UNITS.find(
    ([unit, length]) => size >= ENOUGH * length || (isWhole && unit === 'hour' && size === length),
  );
  const [unit, length] = found ?? ['second', 1];
  return { [name]: Math.round(size / length), [`${name}Unit`]: unit };
}

/** A piece of wording that says such a length: `37 minutes`. German in nominative and accusative. */
export function lengthWords(name: string): Bilingual {
  const cases = (units: readonly (readonly [string, string, string])[]): string =>
    units
      .map(([unit, one, other]) => `${unit} {{${name}, plural, one {# ${one}} other {# ${other}}}}`)
      .join(' ');
  const en = cases([
    ['minute', 'minute', 'minutes'],
    ['hour', 'hour', 'hours'],
    ['day', 'day', 'days'],
    ['other', 'second', 'seconds'],
  ]);
  const de = cases([
    ['minute', 'Minute', 'Minuten'],
    ['hour', 'Stunde', 'Stunden'],
    ['day', 'Tag', 'Tage'],
    ['other', 'Sekunde', 'Sekunden'],
  ]);
  return { en: `{${name}Unit, select, ${en}}`, de: `{${name}Unit, select, ${de}}` };
}
