import { domainOf } from '../mail/address.ts';
import type { HeaderField } from '../mail/header-fields.ts';
import { readReceived, type ReceivedField } from '../mail/received.ts';
import { estimateClocks, type ClockEstimate } from './clocks.ts';
import type { Hop } from './header-reading.ts';
import { isPrivateAddress, organisationOf } from './organisation.ts';

/** A Received field with its place. */
interface Placed {
  readonly received: ReceivedField;
  readonly line: number;
}

/** What the Received fields of a header say together. */
export interface Trace {
  /** Oldest first. */
  readonly hops: readonly Hop[];
  readonly leftSenderAt: number | null;
  readonly totalSeconds: number | null;
  readonly dateSkewSeconds: number | null;
  /** True where the fields stood in reverse order. */
  readonly isReversed: boolean;
}

/** Fewer stamps say nothing about their order. */
const FEWEST_FOR_ORDER = 3;

function secondsOf(iso: string | null): number | null {
  return iso === null ? null : Date.parse(iso) / 1000;
}

function isNumber(value: number | null): value is number {
  return value !== null;
}

/** Servers put their field on top (RFC 5321 §4.4); where every stamp goes the other way, something turned them round. */
function isTurnedRound(oldestFirst: readonly Placed[]): boolean {
  const times = oldestFirst.map(({ received }) => secondsOf(received.at)).filter(isNumber);
  if (times.length < FEWEST_FOR_ORDER) return false;
  const isFalling = times.every((time, index) => index === 0 || time <= (times[index - 1] ?? time));
  return isFalling && (times.at(-1) ?? 0) < (times[0] ?? 0);
}

/** The server that wrote a field: qmail names none in half of its fields, but the next one is of the same machine. */
function clockHost(placed: readonly Placed[], at: number): string | null {
  const { by = null, local = false } = placed[at]?.received ?? {};
  return by ?? (local ? (placed[at + 1]?.received.by ?? null) : null);
}

function zoneOf({ from, fromReverse, fromIp, by, local, authenticated }: ReceivedField): Hop['zone'] {
  if (local || authenticated) return 'internal';
  if (fromIp !== null && isPrivateAddress(fromIp)) return 'internal';
  const to = organisationOf(by);
  // DNS is harder to forge than what the client calls itself.
  const comesFrom = organisationOf(fromReverse) ?? organisationOf(from);
  if (to === null || comesFrom === null) {
    return from === null && fromIp === null && by !== null ? 'internal' : 'unknown';
  }
  return to === comesFrom ? 'internal' : 'external';
}

/** Domains that are the sender's own by what the mail says, as organisations. */
function sendersOwn(from: readonly (string | null)[]): Set<string> {
  return new Set(from.map((domain) => organisationOf(domain)).filter((name) => name !== null));
}

/** The first hop at which another organisation than the sender's or his provider's took the mail. */
function leftAt(hops: readonly Hop[], senderDomains: readonly (string | null)[]): number | null {
  const own = sendersOwn(senderDomains);
  for (const [index, hop] of hops.entries()) {
    const by = organisationOf(hop.by);
    if (by === null) continue;
    const client = organisationOf(hop.fromReverse) ?? organisationOf(hop.from);
    const isHandedIn = hop.zone !== 'external' || (index === 0 && client === null);
    if (own.size > 0 && !own.has(by) && !isHandedIn) return index;
    // Whom the sender hands his mail to, or who passes it on inside, acts for him.
    if (isHandedIn || own.size === 0) own.add(by);
  }
  return null;
}

function isoIn(seconds: number, like: string): string {
  const zone = /(?:Z|[+-]\d\d:\d\d)$/.exec(like)?.[0] ?? 'Z';
  const east =
    zone === 'Z'
      ? 0
      : (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4)));
  const local = new Date((seconds + east * 60) * 1000).toISOString();
  return local.slice(0, 19) + zone;
}

function hopOf({ received, line }: Placed, clock: ClockEstimate | null, before: number | null): Hop {
  const { from, fromReverse, fromIp, by, byIp, id, envelopeFrom, authenticated, at, tls } = received;
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
    correctedAt:
      clock === null || at === null ? null : clock.skewSeconds === 0 ? at : isoIn(clock.corrected, at),
    delaySeconds:
      clock === null || before === null ? null : Math.max(0, Math.round(clock.corrected - before)),
    skewSeconds: clock?.skewSeconds ?? null,
    zoneMistakeHours: clock?.zoneMistakeHours ?? null,
    tls,
    zone: zoneOf(received),
    line,
  };
}

/** Reads the way of a mail from its Received fields; `date` is its Date field as ISO 8601. */
export function readTrace(
  fields: readonly HeaderField[],
  date: string | null,
  senders: readonly (string | null)[],
): Trace {
  const newestFirst = fields
    .filter(({ name }) => name === 'received')
    .map(({ value, line }) => ({ received: readReceived(value), line }));
  const oldestFirst = [...newestFirst].reverse();
  const isReversed = isTurnedRound(oldestFirst);
  const placed = isReversed ? newestFirst : oldestFirst;
  const readings = placed.flatMap(({ received }, index) => {
    const at = secondsOf(received.at);
    const host = clockHost(placed, index);
    return at === null ? [] : [{ at, host, organisation: organisationOf(host) }];
  });
  const chain = estimateClocks(readings, readings.length === 0 ? null : secondsOf(date));
  const hops: Hop[] = [];
  let next = 0;
  let before: number | null = null;
  for (const one of placed) {
    const clock: ClockEstimate | null = one.received.at === null ? null : (chain.clocks[next++] ?? null);
    hops.push(hopOf(one, clock, before));
    before = clock?.corrected ?? before;
  }
  const [first] = chain.clocks;
  const last = chain.clocks.at(-1);
  const total =
    first && last && chain.clocks.length > 1
      ? Math.max(0, Math.round(last.corrected - first.corrected))
      : null;
  return {
    hops,
    leftSenderAt: leftAt(hops, senders.map(domainOf)),
    totalSeconds: total,
    dateSkewSeconds: chain.date?.skewSeconds ?? null,
    isReversed,
  };
}
