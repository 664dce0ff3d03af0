import { doorAt, type Door, type DoorState } from '../../shared/network/door.ts';
import type { NetworkJudgement, NetworkVerdict } from '../../shared/network/network-facts.ts';
import { portText } from '../../shared/wording/network-words.ts';
import type { Tone } from '../ui/tag.tsx';
import type { Wording } from '../ui/wording.tsx';
import { finishedCells, runningCells, type Cells } from './matrix-cells.ts';
import type { PlaceRun, ProbeRun } from './probe-run.ts';

/** What a port is good for, or why that is not known. */
export type Use = DoorState | 'best' | 'blocked' | 'checking' | 'stopped';

/** One port of the matrix. */
export interface MatrixRow {
  readonly port: number;
  /** `TLS at once`: how the port is spoken to. */
  readonly kind: string;
  readonly cells: Cells;
  readonly use: Use;
  /** Null while the port is not finished. */
  readonly sentence: string | null;
}

function kindOf(port: number, { say }: Wording): string {
  switch (port) {
    case 25:
    case 465:
    case 587:
      return say(`matrix.kind.${port}`);
    default:
      return say('matrix.kind.other');
  }
}

function verdictOn(judgement: NetworkJudgement | null, port: number): NetworkVerdict | null {
  return judgement?.verdicts.find((verdict) => verdict.port === port) ?? null;
}

/** The place of a port to show: one that is finished well, else one that goes on, else the first. */
function shownPlace(places: readonly PlaceRun[], door: Door | null): PlaceRun | null {
  const byDoor = places.find(({ observation }) => observation !== null && observation === door?.seen);
  const connected = places.find(({ steps }) => steps.connect?.state === 'done');
  const open = places.find(({ observation }) => observation === null);
  return connected ?? byDoor ?? open ?? places[0] ?? null;
}

/** What a port is good for in a sentence; where it did not come to a conversation, how it ended. */
function mainSentence(
  use: Exclude<Use, 'checking' | 'stopped'>,
  { port, seen }: Door,
  wording: Wording,
): string {
  switch (use) {
    case 'best':
      return wording.say('row.usable', { port });
    case 'no-login':
      return port === 25 ? wording.say('row.no-login.25') : wording.say('row.no-login', { port });
    case 'usable':
    case 'bad-certificate':
    case 'unencrypted':
    case 'intercepted':
    case 'blocked':
      return wording.say(`row.${use}`, { port });
    case 'turned-away':
    case 'broken':
    case 'refused':
    case 'unreachable':
      return portText(seen, wording.language);
  }
}

function sentenceOf(
  use: Exclude<Use, 'checking' | 'stopped'>,
  door: Door,
  inVain: readonly string[],
  wording: Wording,
): string {
  const main = mainSentence(use, door, wording);
  if (inVain.length === 0) return main;
  return `${main} ${wording.say('row.other-addresses', { addresses: inVain.join(', ') })}`;
}

interface Known {
  readonly door: Door | null;
  readonly places: readonly PlaceRun[];
  readonly isOver: boolean;
}

/** What is known of a port: from the whole answer, or from what has arrived so far. */
function knownOf(run: ProbeRun, port: number): Known {
  const places = run.places.filter((place) => place.port === port);
  if (run.state.kind === 'done') {
    const { target, judgement } = run.state.answer;
    return { door: doorAt(target, port, judgement), places, isOver: true };
  }
  const ports = places.flatMap(({ observation }) => observation ?? []);
  const host = {
    role: 'target',
    host: run.target,
    addresses: [],
    dns: { a: null, aaaa: null },
    ports,
  } as const;
  const isPending = places.length === 0 || places.some(({ observation }) => observation === null);
  const isConnected = ports.some(({ timesMs }) => timesMs.connect !== undefined);
  return { door: doorAt(host, port, null), places, isOver: isConnected || !isPending };
}

function judgedUse(
  door: Door | null,
  run: ProbeRun,
  verdict: NetworkVerdict | null,
  best: number | null,
): Use {
  if (!door) return run.state.kind === 'running' ? 'checking' : 'stopped';
  if (door.state === 'usable' && door.port === best) return 'best';
  return verdict?.kind === 'port-blocked' ? 'blocked' : door.state;
}

/** One row of the matrix, as far as it is known. `best` is the port to enter. */
function rowOf(run: ProbeRun, port: number, best: number | null, wording: Wording): MatrixRow {
  const { door, places, isOver } = knownOf(run, port);
  const answer = run.state.kind === 'done' ? run.state.answer : null;
  const verdict = verdictOn(answer?.judgement ?? null, port);
  const head = { port, kind: kindOf(port, wording) };
  if (!door || !isOver) {
    const cells = runningCells(shownPlace(places, door), run.state.kind, wording);
    return { ...head, cells, use: run.state.kind === 'running' ? 'checking' : 'stopped', sentence: null };
  }
  const use = judgedUse(door, run, verdict, best);
  const inVain = places.flatMap(({ observation }) =>
    observation &&
    observation !== door.seen &&
    observation.timesMs.connect === undefined &&
    door.seen.timesMs.connect !== undefined &&
    observation.address !== door.seen.address
      ? [observation.address]
      : [],
  );
  const cells = finishedCells(door, verdict, wording);
  const sentence = use === 'checking' || use === 'stopped' ? null : sentenceOf(use, door, inVain, wording);
  return { ...head, cells, use, sentence };
}

/** The rows of the matrix in the order of the run. `best` is the port to enter, once the whole answer is there. */
export function matrixRows(run: ProbeRun, best: number | null, wording: Wording): readonly MatrixRow[] {
  return run.ports.map((port) => rowOf(run, port, best, wording));
}

/** Tint of a use. */
export function toneOf(use: Use): Tone {
  switch (use) {
    case 'best':
    case 'usable':
      return 'passed';
    case 'bad-certificate':
    case 'unencrypted':
      return 'waiting';
    case 'turned-away':
    case 'intercepted':
    case 'blocked':
    case 'broken':
    case 'refused':
    case 'unreachable':
      return 'refused';
    case 'no-login':
    case 'checking':
    case 'stopped':
      return 'unknown';
  }
}
