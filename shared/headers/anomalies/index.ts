import type { Anomaly } from '../anomaly.ts';
import type { HeaderReading } from '../header-reading.ts';
import { fieldAnomalies } from './fields.ts';
import { originAnomalies } from './origin.ts';
import { timeAnomalies } from './time.ts';
import { traceAnomalies } from './trace.ts';

/** What is odd in a header, by what was read of it. `isReversed`: the Received fields stood in reverse order. */
export function findAnomalies(
  reading: Omit<HeaderReading, 'anomalies'>,
  isReversed: boolean,
): readonly Anomaly[] {
  return [
    ...originAnomalies(reading),
    ...timeAnomalies(reading),
    ...traceAnomalies(reading, isReversed),
    ...fieldAnomalies(reading.fields),
  ];
}
