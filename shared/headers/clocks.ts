import { believedStamps, TOLERANCE_S, type Stamp } from './clock-chain.ts';
import { offsetBetween, type Offset } from './clock-offset.ts';
import { keepsExactTime } from './organisation.ts';

/** A time that a server, or the writing program, put into the header. */
export interface ClockReading {
  /** Seconds since 1970 in UTC. */
  readonly at: number;
  /** Whose clock: the name of the machine, where it says so. */
  readonly host: string | null;
  /** To whom it belongs; null where that cannot be told. */
  readonly organisation: string | null;
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

/** Nobody synchronises a client's clock with care; still it is seldom wrong. A server is believed a little more. */
const DATE_WEIGHT = 0.85;
const EXACT_WEIGHT = 3;
/** Further machines of the same organisation confirm little: they share a clock, or a mistake. */
const SAME_ORGANISATION_WEIGHT = 0.05;
/** The last server is the reader's own or his provider's. */
const NEWNESS_WEIGHT = 0.01;
/** Before mail had these fields: a clock that was never set. */
const EARLIEST_S = Date.UTC(1990, 0, 1) / 1000;

/** Where the run of neighbouring clocks of one owner starts, for each clock; nameless ones belong to their neighbour. */
function runsOf(readings: readonly ClockReading[]): readonly number[] {
  const runs: number[] = [];
  let owner: string | null = null;
  readings.forEach(({ organisation, host }, at) => {
    const name = organisation ?? (isNamed(host) ? host : null);
    const isSame = at > 0 && (name === null || owner === null || name === owner);
    runs.push(isSame ? (runs[at - 1] ?? at) : at);
    owner = name ?? owner;
  });
  return runs;
}

function isNamed(host: string | null): boolean {
  return host !== null && !/^(?:localhost(?:\.localdomain)?|127\.|::1$)/i.test(host);
}

function stampsOf(readings: readonly ClockReading[], runs: readonly number[]): readonly Stamp[] {
  const lengths = new Map<number, number>();
  for (const run of runs) lengths.set(run, (lengths.get(run) ?? 0) + 1);
  return readings.map(({ at, organisation }, index) => {
    const length = lengths.get(runs[index] ?? index) ?? 1;
    const base = keepsExactTime(organisation) ? EXACT_WEIGHT : 1;
    const shared = (base + SAME_ORGANISATION_WEIGHT * (length - 1)) / length;
    const weight = at < EARLIEST_S ? 0.001 : shared + (NEWNESS_WEIGHT * index) / readings.length;
    return { at, weight };
  });
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

function gapsOf(readings: readonly ClockReading[], believed: readonly number[]): readonly Gap[] {
  const gaps: Gap[] = [];
  const edges = [-1, ...believed, readings.length];
  edges.forEach((edge, index) => {
    const next = edges[index + 1];
    if (next === undefined || next - edge <= 1) return;
    const low = readings[edge]?.at ?? -Infinity;
    const high = readings[next]?.at ?? Infinity;
    gaps.push({ first: edge + 1, end: next, low, high: Math.max(low, high) });
  });
  return gaps;
}

function isForward(times: readonly number[]): boolean {
  return times.every((time, index) => index === 0 || time >= (times[index - 1] ?? time) - TOLERANCE_S);
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

function estimate(at: number, { seconds, isZone }: Offset, low: number, high: number): ClockEstimate {
  const corrected = Math.min(Math.max(at - seconds, low), high);
  return { corrected, skewSeconds: seconds, zoneMistakeHours: isZone ? seconds / 3600 : null };
}

/** Places the clocks of a gap: those of one owner together, where possible. */
function fillGap(
  gap: Gap,
  readings: readonly ClockReading[],
  runs: readonly number[],
  out: ClockEstimate[],
): void {
  let low = gap.low;
  let at = gap.first;
  while (at < gap.end) {
    let end = at + 1;
    while (end < gap.end && runs[end] === runs[at]) end += 1;
    const times = readings.slice(at, end).map((reading) => reading.at);
    const shared = sharedOffset(times, low, gap.high);
    for (const time of times) {
      const offset = shared ?? offsetBetween(time - gap.high, time - low);
      const made = estimate(time, offset, low, gap.high);
      out[at] = made;
      low = Math.max(low, made.corrected);
      at += 1;
    }
  }
}

/**
 * Which clocks of a chain are wrong and by how much, from nothing but their stamps, oldest first. A clock is called
 * wrong only where a neighbour contradicts it: a stamp must not lie behind a later one. The Date field is a further,
 * weak witness. What is a wait and what a wrong clock cannot always be told; then it stays a wait.
 */
export function estimateClocks(readings: readonly ClockReading[], date: number | null): ChainEstimate {
  const all = date === null ? readings : [{ at: date, host: null, organisation: null }, ...readings];
  const shift = all.length - readings.length;
  const runs = runsOf(readings).map((run) => run + shift);
  const stamps = stampsOf(readings, runsOf(readings));
  const withDate = date === null ? stamps : [{ at: date, weight: DATE_WEIGHT }, ...stamps];
  const believed = believedStamps(withDate);
  const out: ClockEstimate[] = all.map(({ at }) => ({
    corrected: at,
    skewSeconds: 0,
    zoneMistakeHours: null,
  }));
  for (const gap of gapsOf(all, believed)) fillGap(gap, all, shift === 0 ? runs : [0, ...runs], out);
  return { clocks: out.slice(shift), date: shift === 0 ? null : (out[0] ?? null) };
}
