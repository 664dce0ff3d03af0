import type { Anomaly } from '../anomaly.ts';
import type { HeaderReading } from '../header-reading.ts';
import type { Trace } from '../hops.ts';
import { fieldAnomalies } from './fields.ts';
import { originAnomalies } from './origin.ts';
import { timeAnomalies } from './time.ts';
import { traceAnomalies } from './trace.ts';

/** What is odd in a header, by what was read of it. */
export function findAnomalies(reading: Omit<HeaderReading, 'anomalies'>, trace: Trace): readonly Anomaly[] {
  return [
    ...originAnomalies(reading),
    ...timeAnomalies(reading),
    ...traceAnomalies(trace),
    ...fieldAnomalies(reading.fields),
  ];
}
