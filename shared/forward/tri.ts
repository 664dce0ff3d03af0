import type { Tri } from './forward-facts.ts';

/** Kleene's "and": one "no" decides, else one "unknown" leaves it open. */
export function both(...values: readonly Tri[]): Tri {
  if (values.includes('no')) return 'no';
  return values.includes('unknown') ? 'unknown' : 'yes';
}

/** Kleene's "or". */
export function either(...values: readonly Tri[]): Tri {
  if (values.includes('yes')) return 'yes';
  return values.includes('unknown') ? 'unknown' : 'no';
}

/** A truth value that is known. */
export function triOf(value: boolean): Tri {
  return value ? 'yes' : 'no';
}
