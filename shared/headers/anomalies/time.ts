import type { Anomaly } from '../anomaly.ts';
import type { HeaderReading } from '../header-reading.ts';

type Facts = Pick<HeaderReading, 'fields' | 'hops' | 'date' | 'dateSkewSeconds'>;

/** A clock off by less is nothing to speak of. */
const AHEAD_S = 300;
/** Between writing and handing over; drafts and scheduled mail take days. */
const LONG_BEFORE_S = 3 * 24 * 3600;

function seconds(iso: string): number {
  return Date.parse(iso) / 1000;
}

/** Oddities of the Date field, judged by the servers' stamps and never by today's date. */
export function timeAnomalies({ fields, hops, date, dateSkewSeconds }: Facts): readonly Anomaly[] {
  const field = fields.find(({ name }) => name === 'date');
  if (!field) return [{ id: 'date-missing', weight: 'broken', params: {}, line: null }];
  const { line, value } = field;
  if (date === null)
    return [{ id: 'date-unreadable', weight: 'broken', params: { value: value.slice(0, 100) }, line }];
  if (dateSkewSeconds !== null && dateSkewSeconds >= AHEAD_S) {
    return [{ id: 'date-ahead', weight: 'odd', params: { seconds: Math.round(dateSkewSeconds) }, line }];
  }
  const first = hops.find(({ correctedAt }) => correctedAt !== null)?.correctedAt ?? null;
  const early = first === null ? 0 : Math.round(seconds(first) - seconds(date));
  if (early < LONG_BEFORE_S) return [];
  return [{ id: 'date-long-before', weight: 'odd', params: { seconds: early }, line }];
}
