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
}

/** Stamps are whole seconds, and written at the start of a transfer here, at its end there. */
export const TOLERANCE_S = 1;
/** How many stamps between two believed ones are looked at; longer chains than this are loops or attacks. */
const REACH = 64;
/** What a way that leaves out a stamp it need not leave out costs: only where nothing else is left. */
const FORBIDDEN = 1000;

/**
 * What a long wait costs: far less than a wrong clock, but where two stories name as many wrong clocks, the one without
 * a long wait is right: a server that is two hours behind looks like a wait of exactly two hours.
 */
function waitCost(seconds: number): number {
  return seconds <= 0 ? 0 : 0.1 * Math.log10(1 + seconds / 5);
}

interface Best {
  readonly cost: number;
  readonly previous: number;
}

/** The cheapest way to stamp `to` over earlier believed ones. */
function bestTo(to: number, stamps: readonly Stamp[], sums: readonly number[], best: readonly Best[]): Best {
  const end = stamps[to]?.at ?? 0;
  const skipped = (from: number): number => (sums[to] ?? 0) - (sums[from + 1] ?? 0);
  let found: Best = { cost: Infinity, previous: -1 };
  // The latest of the stamps between that would fit before `to`: it must not fit behind `from` as well.
  let fitting = -Infinity;
  const last = Math.max(-1, to - REACH);
  for (let from = to - 1; from >= last; from -= 1) {
    const start = from < 0 ? -Infinity : (stamps[from]?.at ?? 0);
    const isForced = fitting < start - TOLERANCE_S || fitting === -Infinity;
    if (start <= end + TOLERANCE_S && (isForced || from <= Math.max(0, last))) {
      const wait = from < 0 ? 0 : waitCost(end - start);
      const before = from < 0 ? 0 : (best[from]?.cost ?? Infinity);
      const cost = before + skipped(from) + wait + (isForced ? 0 : FORBIDDEN);
      if (cost < found.cost) found = { cost, previous: from };
    }
    if (start <= end + TOLERANCE_S) fitting = Math.max(fitting, start);
  }
  return found;
}

/** Indices of the stamps to believe, in order: never empty where there are stamps. Time grows with their number. */
export function believedStamps(stamps: readonly Stamp[]): readonly number[] {
  const sums = [0];
  for (const { weight } of stamps) sums.push((sums.at(-1) ?? 0) + weight);
  const total = sums.at(-1) ?? 0;
  const best: Best[] = [];
  stamps.forEach((_, to) => best.push(bestTo(to, stamps, sums, best)));

  let last = -1;
  let least = Infinity;
  // The latest of the stamps behind: none of them may fit behind the last believed one.
  let latest = -Infinity;
  for (let at = stamps.length - 1; at >= 0; at -= 1) {
    const own = stamps[at]?.at ?? 0;
    const isForced = latest < own - TOLERANCE_S;
    const cost = (best[at]?.cost ?? Infinity) + total - (sums[at + 1] ?? 0) + (isForced ? 0 : FORBIDDEN);
    if (cost < least) [least, last] = [cost, at];
    latest = Math.max(latest, own);
  }
  const believed: number[] = [];
  for (let at = last; at >= 0; at = best[at]?.previous ?? -1) believed.push(at);
  return believed.reverse();
}
