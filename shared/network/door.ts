import type { HostProbe, NetworkJudgement, NetworkKind } from './network-facts.ts';
import type { PortObservation } from './observation.ts';
import { hasGreeting, isConnected, observationsOf, portsOf } from './port-state.ts';

/** What a port is good for, seen from a mail program. */
export const DOOR_STATES = [
  /** Encrypted, the certificate holds, a login is offered. */
  'usable',
  /** Encrypted and with a login, but the certificate does not hold. */
  'bad-certificate',
  /** A login without encryption: the password would travel in clear text. */
  'unencrypted',
  /** A mail server that offers no login: for servers among themselves. */
  'no-login',
  /** A server answers, and turns everybody from here away. */
  'turned-away',
  /** The network stands in between: what answers is not the server, or not all of it. */
  'intercepted',
  /** Something answers, but no mail server that works. */
  'broken',
  /** The connection was refused at once. */
  'refused',
  /** No answer, or the network said no. */
  'unreachable',
] as const;
export type DoorState = (typeof DOOR_STATES)[number];

/** One port as a way to send. */
export interface Door {
  readonly port: number;
  readonly state: DoorState;
  /** What the state rests on: the best of what was seen at the addresses of the host. */
  readonly seen: PortObservation;
}

/** TLS from the first octet comes first (RFC 8314 §3.3), then STARTTLS; the port between servers comes last. */
const PREFERENCE: readonly number[] = [465, 587, 2525];

/** Kinds of verdict that make a port unfit for a password, whatever it offers. */
const SPOILING: readonly NetworkKind[] = [
  'port-redirected',
  'starttls-stripped',
  'tls-intercepted',
  'captive-portal',
  'dns-hijack',
];

function isSound({ certificate }: PortObservation): boolean {
  return (
    certificate !== null &&
    certificate.trusted &&
    certificate.nameMatches &&
    !certificate.expired &&
    !certificate.notYetValid
  );
}

function stateOf(seen: PortObservation): DoorState {
  if (seen.outcome === 'refused') return 'refused';
  if (!isConnected(seen)) return 'unreachable';
  if (seen.outcome === 'greeting-refused') return 'turned-away';
  if (!hasGreeting(seen) || seen.ehloName === null) return 'broken';
  if (seen.auth.length === 0) return seen.outcome === 'ok' ? 'no-login' : 'broken';
  if (seen.tlsProtocol === null) return seen.outcome === 'ok' ? 'unencrypted' : 'broken';
  return isSound(seen) ? 'usable' : 'bad-certificate';
}

function isSpoilt(port: number, judgement: NetworkJudgement | null): boolean {
  return (judgement?.verdicts ?? []).some(
    (verdict) => SPOILING.includes(verdict.kind) && (verdict.port === null || verdict.port === port),
  );
}

/** The port as a way to send, by the best of what was seen at its addresses; null where nothing was seen. */
export function doorAt(host: HostProbe, port: number, judgement: NetworkJudgement | null): Door | null {
  const doors = observationsOf(host, port).map((seen) => ({ port, seen, state: stateOf(seen) }));
  const [best] = doors.sort((a, b) => DOOR_STATES.indexOf(a.state) - DOOR_STATES.indexOf(b.state));
  if (!best) return null;
  return isSpoilt(port, judgement) && isConnected(best.seen) ? { ...best, state: 'intercepted' } : best;
}

function preference(port: number): number {
  const place = PREFERENCE.indexOf(port);
  if (place >= 0) return place;
  return port === 25 ? PREFERENCE.length + 1 : PREFERENCE.length;
}

/** All ports of a host as ways to send, the one to be preferred first. */
export function doorsOf(host: HostProbe, judgement: NetworkJudgement | null): readonly Door[] {
  return portsOf(host)
    .flatMap((port) => doorAt(host, port, judgement) ?? [])
    .sort(
      (a, b) =>
        DOOR_STATES.indexOf(a.state) - DOOR_STATES.indexOf(b.state) ||
        preference(a.port) - preference(b.port) ||
        a.port - b.port,
    );
}

/** The port to enter in a mail program; null where none can be used. */
export function bestDoor(host: HostProbe, judgement: NetworkJudgement | null): Door | null {
  const [best] = doorsOf(host, judgement);
  return best?.state === 'usable' ? best : null;
}
