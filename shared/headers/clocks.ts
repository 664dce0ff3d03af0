import { believedStamps, LONGEST_WAIT_S, TOLERANCE_S, type Stamp } from './clock-chain.ts';
import { offsetBetween, type Offset } from './clock-offset.ts';
import { keepsExactTime } from './organisation.ts';
import { labelGroups, type LabelGroup } from './zone-labels.ts';

/** A time that a server, or the writing program, put into the header. */
export interface ClockReading {
  /** Seconds since 1970 in UTC. */
  readonly at: number;
  /** The zone it states, in seconds east of UTC. */
  readonly zone: number;
  /** Whose clock: the name of the machine, where it says so. */
  readonly host: string | null;
  /** To whom it belongs; null where that cannot be told. */
  readonly organisation: string | null;
  /** True where the mail lay in a mailbox before, as when it was fetched. */
  readonly afterPause: boolean;
}

/** What one clock said and what is made of it. */
export interface ClockEstimate {
  /** Seconds since 1970 by the clocks around. */
  readonly corrected: number;
  /** Ahead (+) or behind (-); 0 where nothing speaks against it. */
  readonly skewSeconds: number;
  readonly zoneMistakeHours: number | null;
}

/** The estimates of a chain, oldest first, and of the Date field. */
export interface ChainEstimate {
  readonly clocks: readonly ClockEstimate[];
  /** Null where no Date was given. */
  readonly date: ClockEstimate | null;
}

/** The Date field, a weak witness: nobody synchronises a client's clock with care, still it is seldom wrong. */
const DATE_WEIGHT = 0.85;
const EXACT_WEIGHT = 3;
/** Further machines of the same organisation confirm little: they share a clock, or a mistake. */
const SAME_ORGANISATION_WEIGHT = 0.05;
/** A machine that the mail passes twice is wrong twice or not at all. */
const TWICE_FACTOR = 1.5;
/** The last server is the reader's own or his provider's. */
const NEWNESS_WEIGHT = 0.01;
/** Before mail had these fields: a clock that was never set. */
const EARLIEST_S = Date.UTC(1990, 0, 1) / 1000;
/** A wrong label is a smaller mistake than a wrong clock; labelling local time as UTC is the commonest. */
const LABEL_FACTOR = 0.5;
const UTC_LABEL_FACTOR = 0.4;
/** Longer chains are loops or attacks; their labels are not looked at. */
const MAX_LABELLED = 200;

interface Chain {
  readonly readings: readonly ClockReading[];
  /** Where the run of neighbouring clocks of one owner starts, for each clock. */
  readonly runs: readonly number[];
  readonly weights: readonly number[];
}

function isNamed(host: string | null): boolean {
  return host !== null && !/^(?:localhost(?:\.localdomain)?$|127\.|::1$)/i.test(host);
}

/** Nameless clocks belong to their neighbour. */
function runsOf(readings: readonly ClockReading[], first: number): readonly number[] {
  const runs: number[] = [];
  let owner: string | null = null;
  readings.forEach(({ organisation, host }, at) => {
    const name = organisation ?? (isNamed(host) ? host : null);
    const isSame = at > first && (name === null || owner === null || name === owner);
    runs.push(isSame ? (runs[at - 1] ?? at) : at);
    owner = name ?? owner;
  });
  return runs;
}

/** Machines that come up in several runs. */
function passedTwice(readings: readonly ClockReading[], runs: readonly number[]): ReadonlySet<string> {
  const runOf = new Map<string, number>();
  const twice = new Set<string>();
  readings.forEach(({ host }, at) => {
    if (host === null || !isNamed(host)) return;
    const run = runs[at] ?? at;
    if ((runOf.get(host) ?? run) !== run) twice.add(host);
    else runOf.set(host, run);
  });
  return twice;
}

function chainOf(servers: readonly ClockReading[], date: ClockReading | null): Chain {
  const readings = date === null ? servers : [date, ...servers];
  const first = date === null ? 0 : 1;
  const runs = runsOf(readings, first);
  const twice = passedTwice(readings, runs);
  const lengths = new Map<number, number>();
  for (const run of runs) lengths.set(run, (lengths.get(run) ?? 0) + 1);
  const weights = readings.map(({ at, organisation, host }, index) => {
    if (index < first) return DATE_WEIGHT;
    if (at < EARLIEST_S) return 0.001;
    const length = lengths.get(runs[index] ?? index) ?? 1;
    const base = keepsExactTime(organisation) ? EXACT_WEIGHT : 1;
    const shared = (base + SAME_ORGANISATION_WEIGHT * (length - 1)) / length;
    const factor = host !== null && twice.has(host) ? TWICE_FACTOR : 1;
    return shared * factor + (NEWNESS_WEIGHT * index) / readings.length;
  });
  return { readings, runs, weights };
}

/** Clocks between two believed ones. */
interface Gap {
  readonly first: number;
  /** Behind the last. */
  readonly end: number;
  /** Times of the believed ones around; infinite where there is none. */
  readonly low: number;
  readonly high: number;
}

function gapsOf(times: readonly number[], believed: readonly number[]): readonly Gap[] {
  const edges = [-1, ...believed, times.length];
  return edges.flatMap((edge, index) => {
    const next = edges[index + 1];
    if (next === undefined || next - edge <= 1) return [];
    const low = times[edge] ?? -Infinity;
    return [{ first: edge + 1, end: next, low, high: Math.max(low, times[next] ?? Infinity) }];
  });
}

function isForward(times: readonly number[]): boolean {
  return times.every((time, index) => index === 0 || time >= (times[index - 1] ?? time) - TOLERANCE_S);
}

/** Where a stamp is months away from the only neighbour, that neighbour tells the time. */
function reachable(time: number, { low, high }: Pick<Gap, 'low' | 'high'>): Pick<Gap, 'low' | 'high'> {
  if (high === Infinity && time - low > LONGEST_WAIT_S) return { low, high: low };
  return low === -Infinity && high - time > LONGEST_WAIT_S ? { low: high, high } : { low, high };
}

/** One offset for neighbouring clocks of one owner, where that explains them all; null where it does not. */
function sharedOffset(times: readonly number[], low: number, high: number): Offset | null {
  const [first] = times;
  const last = times.at(-1);
  if (first === undefined || last === undefined || !isForward(times)) return null;
  const least = last - high;
  const most = first - low;
  return least > most ? null : offsetBetween(least, most);
}

/** Places the clocks of a gap: those of one owner together, where possible. */
function fillGap(gap: Gap, times: readonly number[], runs: readonly number[], out: ClockEstimate[]): void {
  let low = gap.low;
  let at = gap.first;
  while (at < gap.end) {
    let end = at + 1;
    while (end < gap.end && runs[end] === runs[at]) end += 1;
    const own = times.slice(at, end);
    const bounds = reachable(own[0] ?? 0, { low, high: gap.high });
    const shared = sharedOffset(own, bounds.low, bounds.high);
    for (const time of own) {
      const offset = shared ?? offsetBetween(time - bounds.high, time - Math.max(low, bounds.low));
      const corrected = Math.min(Math.max(time - offset.seconds, low), gap.high);
      const hours = offset.isZone ? offset.seconds / 3600 : null;
      out[at] = { corrected, skewSeconds: offset.seconds, zoneMistakeHours: hours };
      low = Math.max(low, corrected);
      at += 1;
    }
  }
}

/** One reading of a whole chain, and how far-fetched it is. */
interface Story {
  readonly estimates: readonly ClockEstimate[];
  readonly cost: number;
}

/** The best story for stamps whose labels are corrected by `shifts` seconds. */
function storyOf({ readings, runs, weights }: Chain, shifts: readonly number[]): Story {
  const times = readings.map(({ at }, index) => at - (shifts[index] ?? 0));
  const stamps: readonly Stamp[] = times.map((at, index) => ({
    at,
    weight: weights[index] ?? 1,
    afterPause: readings[index]?.afterPause ?? false,
  }));
  const { believed, cost } = believedStamps(stamps);
  const out: ClockEstimate[] = times.map((at) => ({ corrected: at, skewSeconds: 0, zoneMistakeHours: null }));
  for (const gap of gapsOf(times, believed)) fillGap(gap, times, runs, out);
  let far = 0;
  const estimates = out.map((estimate, index) => {
    far += 0.1 * Math.log10(1 + Math.abs(estimate.skewSeconds) / 60);
    const shift = shifts[index] ?? 0;
    if (shift === 0) return estimate;
    return { ...estimate, skewSeconds: estimate.skewSeconds + shift, zoneMistakeHours: shift / 3600 };
  });
  return { estimates, cost: cost + far };
}

/** Shifts and their cost if `zone` is the right label of a group. */
function relabelled(
  { readings, weights }: Chain,
  group: LabelGroup,
  zone: number,
  shifts: readonly number[],
): { readonly shifts: readonly number[]; readonly cost: number } {
  const next = [...shifts];
  let cost = 0;
  for (let at = group.first; at < group.end; at += 1) {
    const own = readings[at]?.zone ?? zone;
    if (own === zone) continue;
    // Stated in `own`, meant in `zone`: the stamp is ahead by the difference, as a clock further east would be behind.
    next[at] = zone - own;
    cost += (weights[at] ?? 1) * (own === 0 ? UTC_LABEL_FACTOR : LABEL_FACTOR);
  }
  return { shifts: next, cost };
}

/** The best story where some zones are labelled wrongly; the labels as stated where none are. */
function bestStory(chain: Chain): Story {
  let shifts: readonly number[] = chain.readings.map(() => 0);
  const groups = chain.readings.length > MAX_LABELLED ? [] : labelGroups(chain.readings);
  for (const group of groups) {
    const choices = group.zones.map((zone) => {
      const made = relabelled(chain, group, zone, shifts);
      return { ...made, cost: made.cost + storyOf(chain, made.shifts).cost };
    });
    choices.sort((a, b) => a.cost - b.cost);
    shifts = choices[0]?.shifts ?? shifts;
  }
  return storyOf(chain, shifts);
}

/**
 * Which clocks of a chain are wrong and by how much, from nothing but their stamps, oldest first. A clock is called
 * wrong only where a neighbour contradicts it: a stamp that lies behind a later one, that is months away, or that shows
 * the same time of day under another zone. The Date field is a further, weak witness. What is a wait and what a wrong
 * clock cannot always be told; then it stays a wait.
 */
export function estimateClocks(servers: readonly ClockReading[], date: ClockReading | null): ChainEstimate {
  if (servers.length === 0) return { clocks: [], date: null };
  const { estimates } = bestStory(chainOf(servers, date));
  return date === null
    ? { clocks: estimates, date: null }
    : { clocks: estimates.slice(1), date: estimates[0] ?? null };
}
