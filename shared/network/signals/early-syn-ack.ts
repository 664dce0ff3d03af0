import type { NetworkFacts } from '../network-facts.ts';
import type { PortObservation } from '../observation.ts';
import { quoteAt, type Hint, type Signal } from '../signal.ts';

const NUMBER = 12;
/** Measured: an honest path differs by a few ms, a device before a 50 ms line by 35. */
const MIN_GAP_MS = 15;
const MAX_SHARE = 0.6;

function connectMs(seen: PortObservation): number | null {
  return seen.timesMs.connect ?? null;
}

function hintsAt({ target }: NetworkFacts, seen: PortObservation): readonly Hint[] {
  const own = connectMs(seen);
  const beside = target.ports.filter(({ address, port }) => address === seen.address && port !== seen.port);
  const times = beside.map(connectMs).filter((time) => time !== null);
  if (own === null || times.length === 0) return [];
  const fastest = Math.min(...times);
  if (fastest - own < MIN_GAP_MS || own > fastest * MAX_SHARE) return [];
  const other = beside.find((one) => connectMs(one) === fastest);
  return [seen, ...(other ? [other] : [])].map((one) => ({
    signal: NUMBER,
    port: seen.port,
    kind: 'port-redirected',
    strength: 'support',
    quote: quoteAt(one, `connect ${String(connectMs(one) ?? '')} ms`),
    by: null,
  }));
}

/** Signal 12: the connection to one port comes about much faster than to the others of the same address. */
export const earlySynAck: Signal = {
  number: NUMBER,
  id: 'early-syn-ack',
  round: 'first',
  proves: 'The connection probably ends earlier on the way than those of the other ports.',
  falsePositives:
    'Scrubbers, balancers, tunnels and virus scanners answer early too; a single time may be chance.',
  blindSpots: 'A device beyond the slow part of the way answers as late as the server.',
  sources: ['RFC 9293 §3.5'],
  find: (facts) => facts.target.ports.flatMap((seen) => hintsAt(facts, seen)),
};
