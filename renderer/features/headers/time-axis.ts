/** A mark of the axis. */
export interface Tick {
  /** Since the start, in seconds. */
  readonly seconds: number;
  /** Place on the axis, 0 to 1. */
  readonly part: number;
}

/** The shared axis of time. */
export interface Axis {
  readonly ticks: readonly Tick[];
  /** Place of a moment (milliseconds since 1970): 0 is the start; beyond the end it is more than 1. */
  readonly part: (at: number) => number;
}

/** Distances between marks that are read easily, in seconds: up to half a minute, half an hour, half a day, then days. */
const STEPS = [
  1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 172_800,
  604_800,
];
const MAX_TICKS = 5;

/** The axis from one moment to another (milliseconds since 1970); null: no time is known. */
export function axisOf(bounds: { readonly start: number; readonly end: number } | null): Axis {
  if (bounds === null) return { ticks: [], part: () => 0 };
  const { start, end } = bounds;
  const total = Math.max(1, (end - start) / 1000);
  const step = STEPS.find((seconds) => total / seconds < MAX_TICKS) ?? Math.ceil(total / MAX_TICKS);
  const ticks: Tick[] = [];
  for (let seconds = 0; seconds <= total; seconds += step) ticks.push({ seconds, part: seconds / total });
  return { ticks, part: (at) => (at - start) / 1000 / total };
}
