import type { HeaderReading, Hop } from '../../headers/header-reading.ts';

/** Shorter waits nobody notices. */
const LEAST_WAIT_S = 120;
/** A wait that is less of the whole way does not explain it. */
const LEAST_SHARE = 0.5;
/** Where a mail waited. */
export interface Wait {
  /** The server that took the mail in the end. */
  readonly taker: Hop;
  /** The server that held it; null where it does not name itself. */
  readonly holder: Hop | null;
  readonly seconds: number;
  readonly total: number;
}

/** The wait that explains why a mail took long; null where it did not, or where no single server held it. */
export function longestWait({ hops, totalSeconds }: HeaderReading): Wait | null {
  if (totalSeconds === null || totalSeconds < LEAST_WAIT_S) return null;
  let best: Wait | null = null;
  let holder: Hop | null = null;
  for (const hop of hops) {
    const seconds = hop.delaySeconds ?? 0;
    if (holder !== null && seconds > (best?.seconds ?? 0))
      best = { taker: hop, holder, seconds, total: totalSeconds };
    if (hop.at !== null) holder = hop;
  }
  if (best === null || best.seconds < LEAST_WAIT_S || best.seconds < totalSeconds * LEAST_SHARE) return null;
  return best;
}
