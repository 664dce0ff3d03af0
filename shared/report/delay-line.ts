import { isoDate } from '../mail/date.ts';
import { queueDefaultOf, type QueueDefault } from '../providers/queue-defaults.ts';
import type { Report } from './report.ts';

/** What a point of the delay line rests on: a notice says it, or a server software's documented default. */
export type DelayBasis = 'stated' | 'server-default';

/** One point of the delay line. */
export interface DelayEvent {
  readonly what: 'first-attempt' | 'warning' | 'give-up' | 'gave-up';
  /** ISO 8601. */
  readonly at: string;
  readonly basis: DelayBasis;
}

/** The life of one mail in a queue, put together from its notices. */
export interface DelayLine {
  /** Sorted by time; what no notice states and no default tells is left out. */
  readonly events: readonly DelayEvent[];
  /** `waiting`: still being tried as far as the newest notice knows; `given-up`: it came back. */
  readonly state: 'waiting' | 'given-up';
  /** Where the give-up date comes from, if it is a default. */
  readonly defaults: QueueDefault | null;
  /** Notices that the line was made of. */
  readonly notices: number;
}

const HOUR_MS = 3_600_000;

/** Notices of one mail have the same key: its Message-ID, else sender, subject and recipients together. */
export function messageKey(report: Report): string {
  const { original, recipients } = report;
  if (original.messageId) return original.messageId;
  const addresses = recipients.map((recipient) => recipient.address ?? '').sort();
  return JSON.stringify([original.from, original.subject, addresses]);
}

function stated(what: DelayEvent['what'], date: string | null): readonly DelayEvent[] {
  const at = date === null ? null : isoDate(date);
  return at === null ? [] : [{ what, at, basis: 'stated' }];
}

function earliest(dates: readonly (string | null)[]): string | null {
  const known = dates.flatMap((date) => (date === null ? [] : [isoDate(date) ?? []])).flat();
  return known.sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
}

/** The give-up date: the newest one stated, else the first attempt plus the software's documented default. */
function giveUp(
  reports: readonly Report[],
  since: string | null,
  defaults: QueueDefault | null,
): readonly DelayEvent[] {
  const dates = reports.flatMap((report) => stated('give-up', report.delay.giveUpAt));
  const newest = dates[dates.length - 1];
  if (newest) return [newest];
  if (since === null || defaults === null) return [];
  const at = new Date(Date.parse(since) + defaults.giveUpHours * HOUR_MS).toISOString();
  return [{ what: 'give-up', at, basis: 'server-default' }];
}

/**
 * Puts the notices of one mail on one line: first attempt, warnings, and when it is or will be given up.
 * Null where no notice speaks of a delay. Pure: "now" is drawn by whoever shows it.
 */
export function buildDelayLine(reports: readonly Report[]): DelayLine | null {
  const delays = reports.filter((report) => report.kind === 'delay');
  if (delays.length === 0) return null;
  const failures = reports.filter((report) => report.kind === 'failure');
  const since = earliest([
    ...reports.map((report) => report.delay.since),
    ...reports.map((r) => r.original.date),
  ]);
  const defaults = queueDefaultOf(delays[0]?.reporter.software ?? null);
  const end =
    failures.length > 0
      ? failures.slice(0, 1).flatMap((report) => stated('gave-up', report.date))
      : giveUp(delays, since, defaults);
  const events: DelayEvent[] = [
    ...stated('first-attempt', since),
    ...delays.flatMap((report) => stated('warning', report.date)),
    ...end,
  ];
  return {
    events: events.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    state: failures.length > 0 ? 'given-up' : 'waiting',
    defaults: end[0]?.basis === 'server-default' ? defaults : null,
    notices: delays.length + failures.length,
  };
}
