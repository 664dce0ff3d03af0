import type { HeaderReading, Hop } from '../../../shared/headers/header-reading.ts';
import { axisOf, type Axis } from './time-axis.ts';

/** How the mail went from one server to the next. */
export type Passage =
  | {
      readonly kind: 'locked' /** As stated, e.g. `TLSv1.3`; null: only that it was encrypted. */;
      readonly version: string | null;
    }
  | { readonly kind: 'open' }
  /** From one program to another on the same machine. */
  | { readonly kind: 'inside' }
  | { readonly kind: 'unknown' };

/** A part of the axis: 0 is its start, 1 the end of the drawing. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One server on the way, or whoever handed the mail to the first one. */
export interface ServerRow {
  readonly kind: 'server';
  /** Position on the way, from 0. */
  readonly place: number;
  /** `computer`: a mail program that had logged in; `host`: a server, or a program on one; `last`: nobody took it over from there. */
  readonly role: 'computer' | 'host' | 'last';
  /** Whose server it is; `unknown` where it cannot be told when the mail left the sender's side. */
  readonly side: 'sender' | 'beyond' | 'unknown';
  /** Null where the header does not name it. */
  readonly name: string | null;
  /** Name by which it greeted the next server, where that is of another organisation than its own; else null. */
  readonly alias: string | null;
  readonly address: string | null;
  /** Milliseconds since 1970, by corrected clocks; null where not stated. */
  readonly arrivedAt: number | null;
  /** What its own clock said, where that is wrong; else null. */
  readonly statedAt: number | null;
  readonly skewSeconds: number;
  readonly zoneMistakeHours: number | null;
  /** When the next server had the mail; null where not stated. */
  readonly leftAt: number | null;
  /** Null where the time before or after is not stated, and for the last one. */
  readonly staySeconds: number | null;
  readonly isSlowest: boolean;
  /** Null for the last one. */
  readonly passage: Passage | null;
  /** Null: no bar, since no time is known. */
  readonly bar: Span | null;
  /** Where the wrong clock pointed; null where it was right or points beside the drawing. */
  readonly ghost: number | null;
  /** The sender's side ends with this one. */
  readonly isLastOfSender: boolean;
  /** Line of the field that it wrote; null for who handed the mail to the first server. */
  readonly line: number | null;
}

/** Inner servers of one organisation, folded. */
export interface FoldRow {
  readonly kind: 'fold';
  readonly servers: readonly ServerRow[];
  /** What their names have in common, e.g. `example.org`; null for nothing. */
  readonly organisation: string | null;
  /** All of them together; null where no time is stated. */
  readonly staySeconds: number | null;
  readonly bar: Span | null;
}

export type TimelineRow = ServerRow | FoldRow;

/** The way of a mail as it is drawn. */
export interface TimelinePicture {
  readonly rows: readonly TimelineRow[];
  readonly axis: Axis;
}

/** From so many servers on, inner ones of one organisation are folded (DESIGN.md §2). */
const MAX_UNFOLDED = 6;
/** More rows than this are not drawn at once: those in the middle are folded, whosever they are. */
const MAX_ROWS = 60;
/** Of these, so many stay at each end. */
const KEPT_ROWS = 20;
/** Fewest that are worth a fold. */
const MIN_FOLD = 2;
/** A stay is the slowest only where it is felt: shorter ones are as they always are. */
const MIN_SLOW_SECONDS = 60;

/** Milliseconds since 1970; null where no time is stated. */
function momentOf(iso: string | null): number | null {
  const at = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(at) ? null : at;
}

const OWN_MACHINE = /^(?:127\.|::1$)/;
const OWN_NAME = /^localhost(?:\.localdomain)?$/i;

/** The hand-over went from a server to itself, as to a filter and back. */
function isInside({ from, fromIp }: Hop): boolean {
  return fromIp === null ? OWN_NAME.test(from ?? '') : OWN_MACHINE.test(fromIp);
}

function passageOf(hop: Hop): Passage {
  if (isInside(hop)) return { kind: 'inside' };
  const { tls } = hop;
  if (tls === null) return { kind: 'unknown' };
  if (tls === 'no') return { kind: 'open' };
  return { kind: 'locked', version: tls === 'yes' ? null : tls };
}

const ADDRESS_LITERAL = /^[\d.]+$|:/;

/** The last two labels of a name: enough to tell apart two names of one greeting; null for what is no name. */
function ending(name: string | null): string | null {
  if (name === null || ADDRESS_LITERAL.test(name) || !name.includes('.')) return null;
  return name.toLowerCase().split('.').slice(-2).join('.');
}

/** A name by which a server greets the next one, where it says something that its own name does not. */
function aliasOf(by: string | null, next: Hop | undefined): string | null {
  const greeted = ending(next?.from ?? null);
  if (by === null || greeted === null || greeted === ending(by)) return null;
  // One machine under two domains: the same first label says so.
  if (by.split('.')[0]?.toLowerCase() === next?.from?.split('.')[0]?.toLowerCase()) return null;
  return next?.from ?? null;
}

type Draft = Omit<ServerRow, 'isSlowest' | 'bar' | 'ghost'>;

/** Whoever handed the mail to the first server; null where that server made it itself. */
function originOf(reading: HeaderReading): Draft | null {
  const [first] = reading.hops;
  if (!first || (first.from === null && first.fromIp === null)) return null;
  const written = momentOf(reading.date);
  const skewSeconds = reading.dateSkewSeconds ?? 0;
  const isRight = skewSeconds === 0;
  const arrivedAt = isRight ? written : null;
  const leftAt = momentOf(first.correctedAt);
  return {
    kind: 'server',
    place: 0,
    role: first.authenticated ? 'computer' : 'host',
    side: reading.leftSenderAt === null ? 'unknown' : 'sender',
    name: first.authenticated ? null : (first.fromReverse ?? first.from ?? first.fromIp),
    alias: null,
    address: first.fromIp,
    arrivedAt,
    statedAt: isRight ? null : written,
    skewSeconds,
    zoneMistakeHours: null,
    leftAt,
    staySeconds:
      arrivedAt === null || leftAt === null || leftAt < arrivedAt ? null : (leftAt - arrivedAt) / 1000,
    passage: passageOf(first),
    isLastOfSender: reading.leftSenderAt === 0,
    line: null,
  };
}

/** The server that wrote a field. What it did with the mail stands in the field of the next one. */
function serverOf({ hops, leftSenderAt }: HeaderReading, index: number, place: number): Draft | null {
  const hop = hops[index];
  const next = hops[index + 1];
  if (!hop) return null;
  const skewSeconds = hop.skewSeconds ?? 0;
  return {
    kind: 'server',
    place,
    role: next ? 'host' : 'last',
    side: leftSenderAt === null ? 'unknown' : index < leftSenderAt ? 'sender' : 'beyond',
    name: hop.by,
    alias: aliasOf(hop.by, next),
    address: (next && !isInside(next) ? next.fromIp : null) ?? hop.byIp,
    arrivedAt: momentOf(hop.correctedAt),
    statedAt: skewSeconds === 0 ? null : momentOf(hop.at),
    skewSeconds,
    zoneMistakeHours: hop.zoneMistakeHours,
    leftAt: momentOf(next?.correctedAt ?? null),
    staySeconds: hop.correctedAt === null ? null : (next?.delaySeconds ?? null),
    passage: next ? passageOf(next) : null,
    isLastOfSender: leftSenderAt === index + 1,
    line: hop.line,
  };
}

function draftsOf(reading: HeaderReading): readonly Draft[] {
  const origin = originOf(reading);
  const shift = origin ? 1 : 0;
  const servers = reading.hops.map((_, index) => serverOf(reading, index, index + shift));
  return [origin, ...servers].filter((row) => row !== null);
}

/** The times between which the mail was under way. One written long before it was sent does not stretch the drawing. */
function boundsOf(rows: readonly Draft[]): { readonly start: number; readonly end: number } | null {
  const known = rows.filter(({ line }) => line !== null).flatMap(({ arrivedAt }) => arrivedAt ?? []);
  const [first] = known;
  if (first === undefined) return null;
  const end = Math.max(...known);
  const written = rows[0]?.line === null ? rows[0].arrivedAt : null;
  const isClose = written !== null && written <= first && first - written <= Math.max(60_000, end - first);
  return { start: isClose ? written : Math.min(...known), end };
}

/** The one that held the mail longest, where it held it for long; null for none. */
function slowestOf(rows: readonly Draft[]): Draft | null {
  const byServers = rows.filter(({ line, staySeconds }) => line !== null && staySeconds !== null);
  const longest = byServers.reduce<Draft | null>(
    (slowest, row) => ((row.staySeconds ?? 0) > (slowest?.staySeconds ?? 0) ? row : slowest),
    null,
  );
  return longest !== null && (longest.staySeconds ?? 0) >= MIN_SLOW_SECONDS ? longest : null;
}

function drawn(row: Draft, axis: Axis, slowest: Draft | null): ServerRow {
  const part = (at: number | null): number | null => (at === null ? null : axis.part(at));
  const from = part(row.arrivedAt);
  const to = part(row.leftAt);
  const ghost = part(row.statedAt);
  return {
    ...row,
    isSlowest: row === slowest,
    bar: from === null || from < 0 ? null : { from, to: Math.max(from, to ?? from) },
    ghost: ghost !== null && ghost >= 0 && ghost <= 1 ? ghost : null,
  };
}

/** What the names have in common, from the top-level domain down; null where that is not even a domain. */
export function commonEnding(names: readonly (string | null)[]): string | null {
  const [first = [], ...others] = names.map((name) => (name ?? '').toLowerCase().split('.').reverse());
  const length = first.findIndex((label, i) => others.some((labels) => labels[i] !== label));
  const common = length < 0 ? first : first.slice(0, length);
  return common.length < 2 ? null : [...common].reverse().join('.');
}

function foldOf(servers: readonly ServerRow[]): FoldRow {
  const stays = servers.flatMap(({ staySeconds }) => staySeconds ?? []);
  const bars = servers.flatMap(({ bar }) => bar ?? []);
  const [first] = bars;
  return {
    kind: 'fold',
    servers,
    organisation: commonEnding(servers.map(({ name }) => name)),
    staySeconds: stays.length === 0 ? null : stays.reduce((sum, stay) => sum + stay, 0),
    bar: first ? { from: first.from, to: Math.max(...bars.map(({ to }) => to)) } : null,
  };
}

/** Folds inner servers of one organisation. What has something to tell stays by itself: the slowest, wrong clocks, borders. */
function folded(rows: readonly ServerRow[], { hops }: HeaderReading): readonly TimelineRow[] {
  if (rows.length <= MAX_UNFOLDED) return rows;
  const shift = rows.length - hops.length;
  const isInner = ({ place, isSlowest, statedAt, isLastOfSender, role }: ServerRow): boolean =>
    place > 0 &&
    role === 'host' &&
    !isSlowest &&
    statedAt === null &&
    !isLastOfSender &&
    hops[place - shift]?.zone === 'internal' &&
    hops[place - shift + 1]?.zone === 'internal';
  const result: TimelineRow[] = [];
  let run: ServerRow[] = [];
  const endRun = (): void => {
    result.push(...(run.length >= MIN_FOLD ? [foldOf(run)] : run));
    run = [];
  };
  for (const row of rows) {
    if (isInner(row)) run.push(row);
    else {
      endRun();
      result.push(row);
    }
  }
  endRun();
  return result;
}

/** A loop or a forged header can have a thousand servers: those in the middle of the drawing are one row. */
function bounded(rows: readonly TimelineRow[]): readonly TimelineRow[] {
  if (rows.length <= MAX_ROWS) return rows;
  const middle = rows
    .slice(KEPT_ROWS, -KEPT_ROWS)
    .flatMap((row) => (row.kind === 'fold' ? row.servers : [row]));
  return [...rows.slice(0, KEPT_ROWS), foldOf(middle), ...rows.slice(-KEPT_ROWS)];
}

/** The way of a mail as a picture: servers from the first to the last, on one axis of time. */
export function timelinePicture(reading: HeaderReading): TimelinePicture {
  const drafts = draftsOf(reading);
  const axis = axisOf(boundsOf(drafts));
  const slowest = slowestOf(drafts);
  const servers = drafts.map((row) => drawn(row, axis, slowest));
  return { rows: bounded(folded(servers, reading)), axis };
}
