const MONTHS_VALID = 18; // provider facts older than this are shown as such

/** True where the month `YYYY-MM` lies more than 18 months before `now`. */
export function isOlderThan18Months(asOf: string, now: Date): boolean {
  const [year = NaN, month = NaN] = asOf.split('-').map(Number);
  const age = now.getFullYear() * 12 + now.getMonth() + 1 - (year * 12 + month);
  return age > MONTHS_VALID;
}
