import { buildDelayLine, type DelayEvent } from '../../../shared/report/delay-line.ts';
import type { Report } from '../../../shared/report/report.ts';
import { readStatedTime, type StatedTime } from '../../report/stated-time.ts';

/** Room that a label takes, as a part of the line; two that are closer would overlap. */
const LABEL_WIDTH = 0.22;
/** The same of a label that tells of several notices. */
const GROUP_WIDTH = 0.34;
/** Labels that fit on the line with that distance. */
const MAX_LABELS = 5;

/** A dated point of the waiting time. */
export interface DelayPoint {
  readonly what: DelayEvent['what'];
  readonly time: StatedTime;
  /** Place on the line, 0 to 1. */
  readonly part: number;
  /** Time since the first point, in ms. */
  readonly afterMs: number;
  /** True: the notice on the screen, not another one about the same mail. */
  readonly shown: boolean;
  /** True: the usual time of the server's software, not stated in the notice. */
  readonly about: boolean;
}

/** A label below the line: of one point, or of several notices that lie too close together for labels of their own. */
export interface DelayLabel {
  readonly first: DelayPoint;
  /** In the order of time; at least the first one. */
  readonly points: readonly DelayPoint[];
  /** Place on the line, 0 to 1; moved aside where labels would overlap. */
  readonly part: number;
}

/** The waiting time of a mail, from the first attempt to the moment it is given up. */
export interface DelayPicture {
  readonly points: readonly DelayPoint[];
  /** In the order of the line; together they hold every point. */
  readonly labels: readonly DelayLabel[];
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

/** What wants a place on the line. */
interface Placed {
  readonly part: number;
  readonly width: number;
}

/** Moves labels apart, first to the right, then back from the end. Both ends may stand out by half a label. */
function spread(labels: readonly Placed[]): readonly number[] {
  const apart = (one: Placed, other: Placed): number => (one.width + other.width) / 2;
  const spaced: Placed[] = [];
  for (const label of labels) {
    const before = spaced.at(-1);
    const least = before === undefined ? 0 : before.part + apart(before, label);
    spaced.push({ ...label, part: Math.max(label.part, least) });
  }
  const placed: Placed[] = [];
  for (const label of spaced.reverse()) {
    const behind = placed.at(-1);
    const most = behind === undefined ? 1 : behind.part - apart(behind, label);
    placed.push({ ...label, part: Math.min(label.part, most) });
  }
  return placed.reverse().map(({ part }) => part);
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

/** Points that share a label. */
type Group = readonly [DelayPoint, ...DelayPoint[]];

/** Where the label of a group belongs: amid its points. */
function placeOf(group: Group): number {
  return (group[0].part + (group.at(-1) ?? group[0]).part) / 2;
}

/** How far apart two neighbours are that may share a label; only notices may. */
function gapBetween(one: Group, [next]: Group): number {
  const last = one.at(-1) ?? one[0];
  return last.what === 'warning' && next.what === 'warning' ? next.part - last.part : Infinity;
}

/** Joins the closest notices until all that is left has room for a label. */
function grouped(points: readonly DelayPoint[]): readonly Group[] {
  let groups = points.map((point): Group => [point]);
  for (;;) {
    const gaps = groups.slice(1).map((group, i) => gapBetween(groups[i] ?? group, group));
    const closest = Math.min(...gaps);
    const hasRoom = closest >= LABEL_WIDTH && groups.length <= MAX_LABELS;
    if (hasRoom || closest === Infinity) return groups;
    const at = gaps.indexOf(closest);
    groups = groups.flatMap((group, i) => {
      if (i === at + 1) return [];
      return i === at ? [[...group, ...(groups[i + 1] ?? [])]] : [group];
    });
  }
}

function labelsOf(points: readonly DelayPoint[]): readonly DelayLabel[] {
  const groups = grouped(points);
  const places = spread(
    groups.map((group) => ({
      part: placeOf(group),
      width: group.length > 1 ? GROUP_WIDTH : LABEL_WIDTH,
    })),
  );
  return groups.map((group, i) => ({
    first: group[0],
    points: group,
    part: places[i] ?? placeOf(group),
  }));
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
  const points = dated.map((point) => ({
    ...point,
    part: partOf(point),
    afterMs: point.time.at - start.at,
    shown: point.time.at === shown,
  }));
  return {
    ...presentOn(dated, start, end, now.getTime()),
    points,
    labels: labelsOf(points),
    usualFor: line?.defaults?.name ?? null,
  };
}
