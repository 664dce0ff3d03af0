import type { ProbeAnswer } from '../../shared/ipc/network-contract.ts';
import type { EventPayload } from '../../shared/ipc/contract.ts';
import type { PortObservation, ProbeStep } from '../../shared/network/observation.ts';

/** A step while it goes on, or how it ended. */
export interface StepState {
  readonly state: 'started' | 'done' | 'failed' | 'skipped';
  /** Since the start of the port's probe, in ms. */
  readonly atMs: number;
}

/** What is known so far about one port at one address. */
export interface PlaceRun {
  readonly port: number;
  readonly address: string;
  readonly steps: Readonly<Partial<Record<ProbeStep, StepState>>>;
  readonly observation: PortObservation | null;
}

/** Why a check gave no answer. */
export type ProbeProblem = 'not-a-host' | 'no-server' | 'dns-failed' | 'defect';

/** One check of a server, from its start to its answer. */
export interface ProbeRun {
  readonly requestId: string;
  /** As entered. */
  readonly target: string;
  readonly ports: readonly number[];
  /** In milliseconds since 1970. */
  readonly startedAt: number;
  readonly addresses: readonly string[];
  /** In the order in which they began. */
  readonly places: readonly PlaceRun[];
  /** A host of the second round that is being asked; null during the first. */
  readonly other: string | null;
  readonly state:
    | { readonly kind: 'running' }
    | { readonly kind: 'stopped' }
    | { readonly kind: 'failed'; readonly problem: ProbeProblem }
    | { readonly kind: 'done'; readonly answer: ProbeAnswer };
}

/** A check that has just begun. */
export function newRun(
  requestId: string,
  target: string,
  ports: readonly number[],
  startedAt: number,
): ProbeRun {
  return {
    requestId,
    target,
    ports,
    startedAt,
    addresses: [],
    places: [],
    other: null,
    state: { kind: 'running' },
  };
}

type ProbeMessage = EventPayload<'probe.event'>;

function changePlace(
  places: readonly PlaceRun[],
  port: number,
  address: string,
  change: (place: PlaceRun) => PlaceRun,
): readonly PlaceRun[] {
  const known = places.find((place) => place.port === port && place.address === address);
  if (!known) return [...places, change({ port, address, steps: {}, observation: null })];
  return places.map((place) => (place === known ? change(place) : place));
}

/** The run after one message of the main process. Messages of other runs, or after the end, change nothing. */
export function afterEvent(run: ProbeRun, { requestId, role, host, event }: ProbeMessage): ProbeRun {
  if (requestId !== run.requestId || run.state.kind !== 'running') return run;
  if (role !== 'target') return run.other === host ? run : { ...run, other: host };
  switch (event.kind) {
    case 'addresses':
      return { ...run, addresses: event.addresses };
    case 'step': {
      const { port, address, step, state, atMs } = event;
      const places = changePlace(run.places, port, address, (place) => ({
        ...place,
        steps: { ...place.steps, [step]: { state, atMs } },
      }));
      return { ...run, places };
    }
    case 'port': {
      const { observation } = event;
      const { port, address } = observation;
      const places = changePlace(run.places, port, address, (place) => ({ ...place, observation }));
      return { ...run, places };
    }
  }
}

/**
 * The run at its end. The answer has all that was seen; the last messages may still be on their way, since they come
 * by another channel.
 */
export function ended(run: ProbeRun, state: ProbeRun['state']): ProbeRun {
  if (state.kind !== 'done') return { ...run, state };
  const { addresses, ports } = state.answer.target;
  const places = ports.map((observation): PlaceRun => {
    const { port, address } = observation;
    const known = run.places.find((place) => place.port === port && place.address === address);
    return { port, address, steps: known?.steps ?? {}, observation };
  });
  return { ...run, addresses, places, state };
}

/** The ports of which everything is known, in the order of the run. */
export function finishedPorts({ ports, places, state }: ProbeRun): readonly number[] {
  const isOver = state.kind === 'done';
  return ports.filter((port) => {
    const here = places.filter((place) => place.port === port);
    if (isOver) return here.length > 0;
    return here.some(({ observation }) => observation !== null && observation.timesMs.connect !== undefined);
  });
}
