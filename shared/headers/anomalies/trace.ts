import type { Anomaly } from '../anomaly.ts';
import type { HeaderReading } from '../header-reading.ts';

/** Honest ways seldom have more; servers give up at 25 to 100 (RFC 5321 §6.3 asks for 100). */
const MANY_HOPS = 25;

/** Oddities of the way as the servers wrote it down. */
export function traceAnomalies(
  { hops }: Pick<HeaderReading, 'hops'>,
  isReversed: boolean,
): readonly Anomaly[] {
  const [first] = hops;
  if (!first) return [{ id: 'received-missing', weight: 'odd', params: {}, line: null }];
  return [
    ...(isReversed
      ? [{ id: 'received-not-in-order', weight: 'odd', params: {}, line: first.line } as const]
      : []),
    ...(hops.length > MANY_HOPS
      ? [{ id: 'many-hops', weight: 'odd', params: { count: hops.length }, line: first.line } as const]
      : []),
  ];
}
