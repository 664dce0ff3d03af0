import { buildDelayLine, type DelayEvent } from '../../../shared/report/delay-line.ts';
import type { Report } from '../../../shared/report/report.ts';
import { readStatedTime, type StatedTime } from '../../report/stated-time.ts';

/** Smallest distance between two labels, as a part of the line; closer ones would overlap. */
const LABEL_GAP = 0.22;
/** Labels that fit on the line with that distance. */
const MAX_LABELS = 5;

/** A dated point of the waiting time. */
export interface DelayPoint {
  readonly what: DelayEvent['what'];
  readonly time: StatedTime;
  /** Place on the line, 0 to 1. */
  readonly part: number;
  /** Place of its label, moved aside where labels would overlap; null where there is no room for one. */
  readonly labelPart: number | null;
  /** True: the notice on the screen, not another one about the same mail. */
  readonly shown: boolean;
  /** True: the usual time of the server's software, not stated in the notice. */
  readonly about: boolean;
}

/** The waiting time of a mail, from the first attempt to the moment it is given up. */
export interface DelayPicture {
  readonly points: readonly DelayPoint[];
  /** Place of the present, where it lies between the first and the last point. */
  readonly now: { readonly part: number; readonly time: StatedTime } | null;
  /** Up to here the line is past; at least to the notice itself. */
  readonly pastPart: number;
  /** Time waited, in ms: until now, or until the notice where now is not on the line. */
  readonly waitedMs: number;
  /** Time left, in ms; null without a date or where now is not on the line. */
  readonly leftMs: number | null;
  /** True: the date of giving up lies in the past. */
  readonly over: boolean;
  /** Name of the server software whose usual time is used; null where the date is stated. */
  readonly usualFor: string | null;
}

/** Moves labels apart, first to the right, then back from the end. */
function spread(parts: readonly number[]): readonly number[] {
  const spaced: number[] = [];
  for (const part of parts) spaced.push(Math.max(part, (spaced.at(-1) ?? -1) + LABEL_GAP));
  let limit = 1;
  return spaced
    .reverse()
    .map((part) => {
      const placed = Math.min(part, limit);
      limit = placed - LABEL_GAP;
      return placed;
    })
    .reverse();
}

interface DatedEvent {
  readonly what: DelayEvent['what'];
  readonly time: StatedTime;
  readonly about: boolean;
}

/** What depends on the present: where it stands on the line, what is past, what is left. */
function presentOn(
  dated: readonly DatedEvent[],
  start: StatedTime,
  end: StatedTime,
  present: number,
): Pick<DelayPicture, 'now' | 'pastPart' | 'waitedMs' | 'leftMs' | 'over'> {
  const partOf = (at: number) => (at - start.at) / (end.at - start.at);
  const onLine = present > start.at && present < end.at;
  const notice = dated.findLast(({ what }) => what === 'warning')?.time ?? start;
  const reference = onLine ? Math.max(present, notice.at) : notice.at;
  const givenUp = dated.find(({ what }) => what === 'give-up')?.time ?? null;
  return {
    now: onLine ? { part: partOf(present), time: { at: present, zoneMin: end.zoneMin } } : null,
    pastPart: present >= end.at ? 1 : partOf(reference),
    waitedMs: reference - start.at,
    leftMs: onLine && givenUp ? givenUp.at - present : null,
    over: givenUp !== null && present > givenUp.at,
  };
}

/** Older notices first, as what they say is read in that order; those without a date keep their place behind them. */
function inOrder(reports: readonly Report[]): readonly Report[] {
  const at = (report: Report): number => readStatedTime(report.date)?.at ?? Infinity;
  return [...reports].sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
}

/** Points with a label: as many as fit, the notice at hand and the ends before other notices. */
function labelled(dated: readonly DatedEvent[], shown: number | null): readonly DatedEvent[] {
  if (dated.length <= MAX_LABELS) return dated;
  return dated.filter(
    ({ what, time }, i) => what !== 'warning' || time.at === shown || i === 0 || i === dated.length - 1,
  );
}

/** Lays the dates of the delay notices about one mail on one line. Null where there are not two dates to draw a line between. */
export function delayPicture(reports: readonly Report[], now: Date): DelayPicture | null {
  const line = buildDelayLine(inOrder(reports));
  const dated = (line?.events ?? []).flatMap(({ what, at, basis }): readonly DatedEvent[] => {
    const time = readStatedTime(at);
    return time ? [{ what, time, about: basis === 'server-default' }] : [];
  });
  const start = dated[0]?.time;
  const end = dated.at(-1)?.time;
  if (!start || !end || end.at <= start.at) return null;
  const partOf = ({ time }: DatedEvent) => (time.at - start.at) / (end.at - start.at);
  const shown = readStatedTime(reports[0]?.date ?? null)?.at ?? null;
  const withLabel = labelled(dated, shown);
  const labelParts = spread(withLabel.map(partOf));
  return {
    ...presentOn(dated, start, end, now.getTime()),
    points: dated.map((point) => ({
      ...point,
      part: partOf(point),
      labelPart: labelParts[withLabel.indexOf(point)] ?? null,
      shown: point.time.at === shown,
    })),
    usualFor: line?.defaults?.name ?? null,
  };
}
