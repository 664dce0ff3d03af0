import { shortDuration } from '../../../shared/wording/duration.ts';
import {
  onClockOf,
  clockText,
  dateText,
  isSameDay,
  zoneName,
  type StatedTime,
} from '../../report/stated-time.ts';
import type { Wording } from '../../ui/wording.tsx';

/** A length of time for a table: "36 min 12 s"; "under 1 s" for nothing. */
export function durationText(seconds: number, { say, language }: Wording): string {
  return Math.round(seconds) === 0 ? say('headers-screen.under-a-second') : shortDuration(seconds, language);
}

/** The same for a mark of the axis; 0 is "0". */
export function tickText(seconds: number, wording: Wording): string {
  return seconds === 0 ? '0' : durationText(seconds, wording);
}

/** Minutes that the reader's clock is ahead of UTC at a moment. */
export type ZoneOf = (at: number) => number;

/** The zone of this computer. */
export const localZone: ZoneOf = (at) => -new Date(at).getTimezoneOffset();

/** All times of a screen are on one clock: that of the reader. */
export interface ScreenClock {
  /** The time of day, with the day where it is another one than that of the first moment. */
  readonly text: (at: number) => string;
  /** `UTC+1` */
  readonly zone: string;
}

/** The clock for a screen whose first moment is given (milliseconds since 1970). */
export function screenClock(first: number, zoneOf: ZoneOf, { language }: Wording): ScreenClock {
  const zoneMin = zoneOf(first);
  const stated = (at: number): StatedTime => onClockOf({ at, zoneMin: 0 }, zoneMin);
  const start = stated(first);
  return {
    text: (at) => {
      const time = stated(at);
      return isSameDay(time, start) ? clockText(time, language) : dateText(time, language);
    },
    zone: zoneName(start),
  };
}
