import type { Anomaly } from '../anomaly.ts';
import type { Trace } from '../hops.ts';

/** Honest ways seldom have more; servers give up at 25 to 100 (RFC 5321 §6.3 asks for 100). */
const MANY_HOPS = 25;

/** Oddities of the way as the servers wrote it down. */
export function traceAnomalies({ hops, isReversed, fieldCount }: Trace): readonly Anomaly[] {
  const [first] = hops;
  if (!first) return [{ id: 'received-missing', weight: 'odd', params: {}, line: null }];
  const { line } = first;
  const found: Anomaly[] = [];
  if (isReversed) found.push({ id: 'received-not-in-order', weight: 'odd', params: {}, line });
  if (fieldCount > MANY_HOPS)
    found.push({ id: 'many-hops', weight: 'odd', params: { count: fieldCount }, line });
  if (fieldCount > hops.length) {
    found.push({ id: 'hops-cut', weight: 'broken', params: { count: hops.length }, line });
  }
  return found;
}
