import type { PortObservation } from '../observation.ts';
import { quoteAt, type Hint, type Signal } from '../signal.ts';

const NUMBER = 13;
/** Round trips between connection and greeting on an honest way: one. */
const MAX_ROUND_TRIPS = 1.5;
const MIN_GAP_MS = 15;

function hintOf(seen: PortObservation): Hint | null {
  const { connect, banner } = seen.timesMs;
  if (connect === undefined || banner === undefined || seen.port === 465) return null;
  const gap = banner - connect;
  if (gap < MIN_GAP_MS || gap <= connect * MAX_ROUND_TRIPS) return null;
  const quote = quoteAt(seen, `connect ${String(connect)} ms, banner ${String(banner)} ms`);
  return { signal: NUMBER, port: seen.port, kind: 'port-redirected', strength: 'support', quote, by: null };
}

/** Signal 13: the connection comes fast, the greeting needs longer than a way there and back. */
export const lateBanner: Signal = {
  number: NUMBER,
  id: 'late-banner',
  round: 'first',
  proves: 'Perhaps a device accepts the connection and fetches the greeting from the server behind it.',
  falsePositives:
    'Greet delay, look-up of the caller’s name, tarpits, loaded servers: common, so it only keeps company.',
  blindSpots: 'Devices near the server.',
  sources: ['RFC 5321 §4.3.1'],
  find: ({ target }) => target.ports.map(hintOf).filter((hint) => hint !== null),
};
