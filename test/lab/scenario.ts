import type { NetworkKind } from '../../shared/network/network-facts.ts';
import type { PortOutcome } from '../../shared/network/observation.ts';
import { MAIL, REFERENCES, type LabHost } from './hosts.ts';
import type { RouterRule } from './router.ts';

/** A verdict that has to come out, `proven` where `likely` would be too little. */
export interface ExpectedVerdict {
  readonly kind: NetworkKind;
  /** Null where it is about the whole network. */
  readonly port: number | null;
  readonly atLeast: 'likely' | 'proven';
}

/** A network, a server, and what a probe of the server has to say about the network. */
export interface Scenario {
  readonly id: string;
  /** What it is like, for the table of results. */
  readonly what: string;
  /** What is probed: a host, or an address of mail. */
  readonly target: string;
  readonly rules: readonly RouterRule[];
  /** Delay between router and servers in each direction; of so many packets one is lost, none where it is 0. */
  readonly wire: { readonly oneWayMs: number; readonly loseEvery: number };
  /** Whether strangers and an address without a server may be asked. */
  readonly consented: boolean;
  /** Values of `--reference`. */
  readonly references: readonly string[];
  /** The client's system trusts the intercepting device. */
  readonly trustsShield: boolean;
  /** Value of `--timeout`; null leaves it out. */
  readonly timeoutMs: number | null;
  /** Empty on an honest network: then any verdict is a false alarm. */
  readonly expected: readonly ExpectedVerdict[];
  /** Kinds that may come out beside the expected ones, at any port. */
  readonly tolerated: readonly NetworkKind[];
  /** Ids that `cannotTell` has to hold. */
  readonly cannotTell: readonly string[];
  /** How single ports have to come out at the address that was reached; a list where several ways are right. */
  readonly outcomes: Readonly<Record<number, readonly PortOutcome[]>>;
}

/** Distance of servers unless a scenario says otherwise: 20 ms there and back. */
const DEFAULT_WIRE = { oneWayMs: 10, loseEvery: 0 };

/** Long enough for a loaded machine, short enough to wait for silence in every run. */
const DEFAULT_TIMEOUT_MS = 2500;

/** A scenario with all that is usual filled in. */
export function scenario(
  id: string,
  what: string,
  changes: Partial<Omit<Scenario, 'target'>> & { readonly target?: LabHost | string } = {},
): Scenario {
  const { target = MAIL, ...rest } = changes;
  return {
    id,
    what,
    target: typeof target === 'string' ? target : target.name,
    rules: [],
    wire: DEFAULT_WIRE,
    consented: true,
    references: REFERENCES.map(({ name }) => name),
    trustsShield: false,
    timeoutMs: DEFAULT_TIMEOUT_MS,
    expected: [],
    tolerated: [],
    cannotTell: [],
    outcomes: {},
    ...rest,
  };
}

/** Strangers' servers, named for this port: whoever names them so knows that they have it. */
export function strangersAt(port: number): readonly string[] {
  return REFERENCES.map(({ name }) => `${name}:${String(port)}`);
}

/** The verdict at a port, with at least this confidence. */
export function verdict(
  kind: NetworkKind,
  port: number | null,
  atLeast: ExpectedVerdict['atLeast'] = 'likely',
): ExpectedVerdict {
  return { kind, port, atLeast };
}
