import type { HeaderField } from '../mail/header-fields.ts';
import { readReceived, type ReceivedField } from '../mail/received.ts';
import { estimateClocks, type ClockEstimate, type ClockReading } from './clocks.ts';
import type { Hop } from './header-reading.ts';
import { organisationOf } from './organisation.ts';
import { zoneOf } from './zones.ts';

/** A Received field with its place. */
interface Placed {
  readonly received: ReceivedField;
  readonly line: number;
}

/** What the Received fields of a header say together. */
export interface Trace {
  /** Oldest first. */
  readonly hops: readonly Hop[];
  readonly totalSeconds: number | null;
  readonly dateSkewSeconds: number | null;
  /** True where the fields stood in reverse order. */
  readonly isReversed: boolean;
  /** How many fields there are; of more than {@link MAX_HOPS} only the newest are read. */
  readonly fieldCount: number;
}

/** Clocks that are known to be wrong from another header: host in lower case, and what its clock shows too much. */
export type KnownClocks = ReadonlyMap<string, ClockEstimate>;

/** Servers give up a mail at 25 to 100 stations (RFC 5321 §6.3); more are an attack. */
export const MAX_HOPS = 1000;
/** Fewer stamps say nothing about their order. */
const FEWEST_FOR_ORDER = 3;
/** Clocks off by less are off by something else an hour later. */
const LEAST_KNOWN_S = 60;
/** A program that fetches mail writes a field of its own, however long the mail lay there. */
const FETCHED = /\b(?:POP3?|IMAP|fetchmail|getmail|fdm|mpop)\b/i;

function secondsOf(iso: string): number {
  return Date.parse(iso) / 1000;
}

/** Seconds east of UTC of an ISO time. */
function zoneSeconds(iso: string): number {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(iso) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}

/** How often a server took the mail from the one that the field before it names. */
function linksIn(placed: readonly Placed[]): number {
  return placed.filter(({ received: { from, fromReverse } }, index) => {
    const by = placed[index - 1]?.received.by?.toLowerCase();
    return by !== undefined && (from?.toLowerCase() === by || fromReverse?.toLowerCase() === by);
  }).length;
}

/**
 * Servers put their field on top (RFC 5321 §4.4). Where no stamp goes forward, and the names fit the other way round
 * better, something has turned the fields round; falling stamps alone may be wrong clocks.
 */
function isTurnedRound(oldestFirst: readonly Placed[]): boolean {
  const times = oldestFirst.flatMap(({ received: { at } }) => (at === null ? [] : [secondsOf(at)]));
  if (times.length < FEWEST_FOR_ORDER) return false;
  const isFalling = times.every((time, index) => index === 0 || time <= (times[index - 1] ?? time));
  if (!isFalling || (times.at(-1) ?? 0) >= (times[0] ?? 0)) return false;
  return linksIn([...oldestFirst].reverse()) > linksIn(oldestFirst);
}

/** The server that wrote a field: qmail names none in half of its fields, but the next one is of the same machine. */
function clockHost(placed: readonly Placed[], at: number): string | null {
  const { by = null, local = false } = placed[at]?.received ?? {};
  return by ?? (local ? (placed[at + 1]?.received.by ?? null) : null);
}

function clockOf(at: string, host: string | null, afterPause: boolean): ClockReading {
  return { at: secondsOf(at), zone: zoneSeconds(at), host, organisation: organisationOf(host), afterPause };
}

function isoIn(seconds: number, like: string): string {
  const zone = /(?:Z|[+-]\d\d:\d\d)$/.exec(like)?.[0] ?? 'Z';
  const local = new Date((seconds + zoneSeconds(like)) * 1000);
  return Number.isNaN(local.getTime()) ? like : local.toISOString().slice(0, 19) + zone;
}

function hopOf({ received, line }: Placed, clock: ClockEstimate | null, before: number | null): Hop {
  const { from, fromReverse, fromIp, by, byIp, id, envelopeFrom, authenticated, at, tls } = received;
  const isRight = clock?.skewSeconds === 0;
  return {
    from: from ?? fromReverse ?? fromIp,
    fromReverse,
    fromIp,
    by,
    byIp,
    with: received.with,
    id,
    for: received.for,
    envelopeFrom,
    authenticated,
    at,
    correctedAt: at === null || clock === null || isRight ? at : isoIn(clock.corrected, at),
    delaySeconds:
      clock === null || before === null ? null : Math.max(0, Math.round(clock.corrected - before)),
    skewSeconds: clock?.skewSeconds ?? null,
    zoneMistakeHours: clock?.zoneMistakeHours ?? null,
    tls,
    zone: zoneOf(received),
    line,
  };
}

/** Clocks of all stamped fields, oldest first, by the index of their field. */
function readClocks(
  placed: readonly Placed[],
  date: string | null,
  known: KnownClocks,
): { readonly clocks: ReadonlyMap<number, ClockEstimate>; readonly date: ClockEstimate | null } {
  const indices: number[] = [];
  const readings: ClockReading[] = [];
  const priors: (ClockEstimate | null)[] = [];
  placed.forEach(({ received }, index) => {
    if (received.at === null) return;
    const host = clockHost(placed, index);
    const prior = known.get(host?.toLowerCase() ?? '') ?? null;
    // Between writing and handing over any time may pass.
    const afterPause = readings.length === 0 || FETCHED.test(received.with ?? '');
    const reading = clockOf(received.at, host, afterPause);
    indices.push(index);
    priors.push(prior);
    readings.push({ ...reading, at: reading.at - (prior?.skewSeconds ?? 0) });
  });
  const chain = estimateClocks(readings, date === null ? null : clockOf(date, null, false));
  const clocks = chain.clocks.map((clock, at): [number, ClockEstimate] => {
    const prior = priors[at] ?? null;
    const skewSeconds = clock.skewSeconds + (prior?.skewSeconds ?? 0);
    const zoneMistakeHours = clock.zoneMistakeHours ?? prior?.zoneMistakeHours ?? null;
    return [indices[at] ?? at, { ...clock, skewSeconds, zoneMistakeHours }];
  });
  return { clocks: new Map(clocks), date: chain.date };
}

/** Reads the way of a mail from its Received fields; `date` is its Date field as ISO 8601. */
export function readTrace(fields: readonly HeaderField[], date: string | null, known: KnownClocks): Trace {
  const received = fields.filter(({ name }) => name === 'received');
  const newestFirst = received
    .slice(0, MAX_HOPS)
    .map(({ value, line }) => ({ received: readReceived(value), line }));
  const oldestFirst = [...newestFirst].reverse();
  const isReversed = isTurnedRound(oldestFirst);
  const placed = isReversed ? newestFirst : oldestFirst;
  const { clocks, date: written } = readClocks(placed, date, known);
  const corrected = [...clocks.values()].map((clock) => clock.corrected);
  const span = Math.max(0, Math.round((corrected.at(-1) ?? 0) - (corrected[0] ?? 0)));
  let before: number | null = null;
  const hops: Hop[] = [];
  placed.forEach((one, index) => {
    const clock = clocks.get(index) ?? null;
    hops.push(hopOf(one, clock, before));
    before = clock?.corrected ?? before;
  });
  return {
    hops,
    totalSeconds: corrected.length > 1 ? span : null,
    dateSkewSeconds: written?.skewSeconds ?? null,
    isReversed,
    fieldCount: received.length,
  };
}

/** The clocks of a trace that are wrong, for another header that passed the same machines. */
export function wrongClocks({ hops }: Trace): KnownClocks {
  const known = new Map<string, ClockEstimate>();
  for (const { by, skewSeconds, zoneMistakeHours } of hops) {
    if (by !== null && skewSeconds !== null && Math.abs(skewSeconds) > LEAST_KNOWN_S) {
      known.set(by.toLowerCase(), { corrected: 0, skewSeconds, zoneMistakeHours });
    }
  }
  return known;
}
