import { TOLERANCE_S } from './clock-chain.ts';

/** How far a clock is off. */
export interface Offset {
  /** Ahead (+) or behind (-). */
  readonly seconds: number;
  /** The offset is one of whole half hours: a zone set or written wrongly. */
  readonly isZone: boolean;
}

const HALF_HOUR_S = 1800;
/** The farthest zones are UTC-12 and UTC+14; a clock off by a whole day has the wrong date, not the wrong zone. */
const MAX_ZONE_S = 14 * 3600;
/** Between neighbours this close, the clock in the middle is known well enough. */
const CLOSE_S = 600;
/** How far the way may have taken, where only one neighbour is there, for an offset to be read as a zone's. */
const ZONE_SLACK_S = 90;

/** A wait is before or behind a server, seldom on both sides: one neighbour is this close. */
const QUICK_S = 30;

/** The multiple of half hours in a range that is smallest, whole hours before half ones; null where there is none. */
function zoneIn(low: number, high: number): number | null {
  const found: number[] = [];
  const first = Math.ceil(low / HALF_HOUR_S) * HALF_HOUR_S;
  for (let at = first; at <= high && found.length < 100; at += HALF_HOUR_S) {
    if (at !== 0 && Math.abs(at) <= MAX_ZONE_S) found.push(at);
  }
  const rank = (seconds: number): number => (seconds % 3600 === 0 ? 0 : MAX_ZONE_S) + Math.abs(seconds);
  return found.sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** Where a long wait lies beside the clock: a zone's offset that puts it right behind or right before it. */
function zoneAtEdge(low: number, high: number): number | null {
  const near = [
    zoneIn(low, Math.min(high, low + QUICK_S)),
    zoneIn(Math.max(low, high - QUICK_S), high),
  ].filter((zone) => zone !== null);
  return near.find((zone) => zone % 3600 === 0) ?? near[0] ?? null;
}

/**
 * The offset of a clock of which the neighbours say that it lies between `low` and `high` seconds; either may be
 * infinite. A zone's is taken where one fits; else the middle between close neighbours; else as little as possible.
 */
export function offsetBetween(low: number, high: number): Offset {
  const isOpen = !Number.isFinite(low) || !Number.isFinite(high);
  const from = Number.isFinite(low) ? low : high - ZONE_SLACK_S;
  const to = Number.isFinite(high) ? high : low + ZONE_SLACK_S;
  if (to - from <= CLOSE_S) {
    const zone = zoneIn(from - TOLERANCE_S, to + TOLERANCE_S);
    if (zone !== null) return { seconds: zone, isZone: true };
  }
  const edge = isOpen ? null : zoneAtEdge(low, high);
  if (edge !== null) return { seconds: edge, isZone: true };
  if (!isOpen && high - low <= CLOSE_S) return { seconds: Math.round((low + high) / 2), isZone: false };
  const least = low > 0 ? low : high < 0 ? high : 0;
  return { seconds: least, isZone: false };
}
