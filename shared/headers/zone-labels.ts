import { TOLERANCE_S } from './clock-chain.ts';

/** A stamp with what stood on the wall. */
export interface WallStamp {
  /** Seconds since 1970 in UTC, as the stated zone has it. */
  readonly at: number;
  /** Seconds east of UTC. */
  readonly zone: number;
}

/** Clocks of neighbours that show the same time of day within so many seconds, although their zones differ. */
const SAME_WALL_S = 20;
/** Zones that differ by less are none. */
const LEAST_ZONE_S = 1800;
/** Chains with more labels are not looked at: nonsense. */
const MAX_LABELS = 6;

/** A run of neighbouring stamps with the same time of day but different zones: all labels but one are wrong. */
export interface LabelGroup {
  readonly first: number;
  /** Behind the last. */
  readonly end: number;
  /** The zones stated in it. */
  readonly zones: readonly number[];
}

function wall({ at, zone }: WallStamp): number {
  return at + zone;
}

function isSameWall(earlier: WallStamp | undefined, later: WallStamp | undefined): boolean {
  if (!earlier || !later) return false;
  const step = wall(later) - wall(earlier);
  return step >= -TOLERANCE_S && step <= SAME_WALL_S;
}

/**
 * Runs of stamps that were made within seconds of each other by the clock on the wall, but under different zones. Real
 * servers in different zones show different times of day; a wait that makes up for it to the second is so rare that a
 * wrong label is the better explanation.
 */
export function labelGroups(stamps: readonly WallStamp[]): readonly LabelGroup[] {
  const groups: LabelGroup[] = [];
  for (let first = 0; first < stamps.length; ) {
    let end = first + 1;
    while (end < stamps.length && isSameWall(stamps[end - 1], stamps[end])) end += 1;
    const zones = [...new Set(stamps.slice(first, end).map(({ zone }) => zone))];
    const spread = zones.length < 2 ? 0 : Math.max(...zones.slice(0, 50)) - Math.min(...zones.slice(0, 50));
    if (spread >= LEAST_ZONE_S && zones.length <= MAX_LABELS) groups.push({ first, end, zones });
    first = end;
  }
  return groups;
}
