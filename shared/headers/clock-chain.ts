/**
 * Which clocks of a chain to believe. A mail can only go forward in time, so of stamps that contradict each other some
 * must be wrong; the fewest and least trustworthy are blamed. What no other stamp contradicts is believed: a long wait
 * stays a wait.
 */

/** A stamp of the chain, oldest hop first. */
export interface Stamp {
  /** Seconds since 1970 in UTC. */
  readonly at: number;
  /** What it costs to call this clock wrong. */
  readonly weight: number;
  /** True where any time may have passed before it: nothing was under way, or the mail lay in a mailbox. */
  readonly afterPause: boolean;
}

/** The stamps to believe, and how far-fetched that is. */
export interface Belief {
  /** Indices in order. */
  readonly believed: readonly number[];
  readonly cost: number;
}

/** Stamps are whole seconds, and written at the start of a transfer here, at its end there. */
export const TOLERANCE_S = 1;
/** No server keeps a mail on its way for longer: common limits are 1 to 5 days, 30 are unheard of. */
export const LONGEST_WAIT_S = 30 * 24 * 3600;
/** How many stamps between two believed ones are looked at; longer chains than this are loops or attacks. */
const REACH = 48;
/** What a way costs that leaves out a stamp without need, or has to: only where nothing else is left. */
const FORBIDDEN = 1000;

/**
 * What a long wait costs: far less than a wrong clock, but where two stories name as many wrong clocks, the one without
 * a long wait is right: a server that is two hours behind looks like a wait of exactly two hours.
 */
function waitCost(seconds: number): number {
  return seconds <= 0 ? 0 : 0.1 * Math.log10(1 + seconds / 5);
}

/** Both cannot be true. */
function contradict(earlier: Stamp, later: Stamp): boolean {
  const step = later.at - earlier.at;
  return step < -TOLERANCE_S || (step > LONGEST_WAIT_S && !later.afterPause);
}

interface Best {
  readonly cost: number;
  readonly previous: number;
}

/** Walks back from stamp `to` over the believed ones before it and takes the cheapest. */
function bestTo(to: number, stamps: readonly Stamp[], sums: readonly number[], best: readonly Best[]): Best {
  const own = stamps[to];
  let found: Best = { cost: FORBIDDEN * (to + 1), previous: -1 };
  if (own === undefined) return found;
  // Stamps between that would fit in front of `to`: each must be contradicted by the one before.
  const fitting: Stamp[] = [];
  for (let at = to - 1; at >= Math.max(-1, to - REACH); at -= 1) {
    const before = stamps[at];
    const skipped = (sums[to] ?? 0) - (sums[at + 1] ?? 0);
    if (before === undefined) {
      if (fitting.length === 0 && skipped < found.cost) found = { cost: skipped, previous: -1 };
    } else if (!contradict(before, own)) {
      const isForced = fitting.every((between) => contradict(before, between));
      const cost = (best[at]?.cost ?? Infinity) + skipped + waitCost(own.at - before.at);
      if (isForced && cost < found.cost) found = { cost, previous: at };
      fitting.push(before);
    }
  }
  return found;
}

/** Picks the stamps to believe: never none where there are stamps. Time grows with their number. */
export function believedStamps(stamps: readonly Stamp[]): Belief {
  const sums = [0];
  for (const { weight } of stamps) sums.push((sums.at(-1) ?? 0) + weight);
  const total = sums.at(-1) ?? 0;
  const best: Best[] = [];
  stamps.forEach((_, to) => best.push(bestTo(to, stamps, sums, best)));

  let last = -1;
  let least = Infinity;
  stamps.forEach((stamp, at) => {
    const behind = stamps.slice(at + 1, at + 1 + REACH);
    const isForced = behind.every((later) => contradict(stamp, later));
    const cost = (best[at]?.cost ?? Infinity) + total - (sums[at + 1] ?? 0) + (isForced ? 0 : FORBIDDEN);
    if (cost <= least) [least, last] = [cost, at];
  });
  const believed: number[] = [];
  for (let at = last; at >= 0; at = best[at]?.previous ?? -1) believed.push(at);
  return { believed: believed.reverse(), cost: Number.isFinite(least) ? least : 0 };
}
