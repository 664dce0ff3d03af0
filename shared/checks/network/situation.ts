import type { Actor, Bilingual, Confidence } from '../../bounce/rule.ts';
import type { CannotTellId, NetworkKind, NetworkVerdict, SignalSeen } from '../../network/network-facts.ts';
import { doorsOf } from '../../network/door.ts';
import type { PortObservation } from '../../network/observation.ts';
import { isMailPort } from '../../network/port-state.ts';
import { failureLine, quoteAt } from '../../network/signal.ts';
import type { NetworkConclusion, NetworkEvidence, NetworkSubject } from './network-check.ts';

const SUBMISSION_PORTS: readonly number[] = [465, 587];

/** Signals whose lines come from elsewhere than the probed ports. */
const SOURCES: Readonly<Record<number, NetworkEvidence['source']>> = { 14: 'dns' };

/** The verdicts of a kind, on the ports of `ports` where told. */
export function verdictsOf(
  { judgement }: NetworkSubject,
  kind: NetworkKind,
  isWanted: (port: number | null) => boolean = () => true,
): readonly NetworkVerdict[] {
  return judgement.verdicts.filter((verdict) => verdict.kind === kind && isWanted(verdict.port));
}

/** The ports about which a question stays open; null stands for the whole host. */
export function openPorts(
  { judgement }: NetworkSubject,
  ...ids: readonly CannotTellId[]
): readonly (number | null)[] {
  return judgement.cannotTell.filter(({ id }) => ids.includes(id)).map(({ port }) => port);
}

/** What was seen on the mail ports of the server. */
export function mailPorts({ facts }: NetworkSubject): readonly PortObservation[] {
  return facts.target.ports.filter(({ port }) => isMailPort(port));
}

/** The submission ports that work safely from here, the preferred first (RFC 8314 §3.3 prefers 465). */
export function usablePorts({ facts, judgement }: NetworkSubject): readonly number[] {
  return doorsOf(facts.target, judgement)
    .filter(({ port, state }) => state === 'usable' && SUBMISSION_PORTS.includes(port))
    .map(({ port }) => port);
}

/** Lines of signals as evidence. */
function linesOf(seen: readonly SignalSeen[]): readonly NetworkEvidence[] {
  return seen.map(({ signal, quote }) => ({
    source: SOURCES[signal] ?? 'probe',
    quote,
    matched: null,
    line: null,
  }));
}

/** A line of one port as evidence; without one, how the port failed. */
export function lineAt(seen: PortObservation, line: string | null = null): NetworkEvidence {
  return { source: 'probe', quote: quoteAt(seen, line ?? failureLine(seen)), matched: null, line: null };
}

/** What a conclusion is made of. */
interface Conclusion {
  readonly confidence: Confidence;
  readonly actors: readonly Actor[];
  readonly ports?: readonly number[];
  readonly evidence: readonly NetworkEvidence[];
  readonly by?: string | null;
  readonly params?: Readonly<Record<string, string | number>>;
}

const MAX_EVIDENCE = 8;

/** Puts a conclusion together, with the values that the words of all network findings use. */
export function conclude(subject: NetworkSubject, made: Conclusion): NetworkConclusion {
  const { target } = subject.facts;
  const [door] = usablePorts(subject);
  const ports = [...new Set(made.ports ?? [])].sort((a, b) => a - b);
  const evidence = made.evidence.slice(0, MAX_EVIDENCE);
  return {
    confidence: made.confidence,
    actors: made.actors,
    evidence,
    params: {
      server: target.host,
      asked: target.host,
      serverIp: target.addresses[0] ?? '',
      port: ports.join(', '),
      ports: ports.length,
      door: door === undefined ? 'none' : door === 465 ? 'tls' : 'starttls',
      named: made.by === undefined || made.by === null || made.by === '' ? 'no' : 'yes',
      by: made.by ?? '',
      seen: evidence.map(({ quote }) => quote).join('; '),
      ...made.params,
    },
  };
}

/** The conclusion from verdicts of one kind: `proven` reads as certain. Null where there are none. */
export function concludeVerdicts(
  subject: NetworkSubject,
  verdicts: readonly NetworkVerdict[],
  actors: readonly Actor[],
): NetworkConclusion | null {
  const [first] = verdicts;
  if (!first) return null;
  const isProven = verdicts.every(({ confidence }) => confidence === 'proven');
  return conclude(subject, {
    confidence: isProven ? 'certain' : 'likely',
    actors,
    ports: verdicts.map(({ port }) => port).filter((port) => port !== null),
    evidence: linesOf(verdicts.flatMap(({ evidence }) => evidence)),
    by: verdicts.find(({ by }) => by !== null)?.by ?? null,
  });
}

/** The command that lets somebody send now: the port that works here, else webmail. */
export const SEND_NOW: Bilingual = {
  en: '{door, select, tls {In the mail program, set the outgoing server to port 465 with SSL/TLS} starttls {In the mail program, set the outgoing server to port 587 with STARTTLS} other {Send it through webmail or over another network for now}}',
  de: '{door, select, tls {Stellen Sie im Mailprogramm den Postausgangsserver auf Port 465 mit SSL/TLS} starttls {Stellen Sie im Mailprogramm den Postausgangsserver auf Port 587 mit STARTTLS} other {Senden Sie vorerst über Webmail oder ein anderes Netz}}',
};

/** The reason for {@link SEND_NOW}. */
export const SEND_NOW_WHY: Bilingual = {
  en: '{door, select, none {This is a stopgap: on no port of the server was safe sending seen from here.} other {This port works from here, encrypted and with a valid certificate.}}',
  de: '{door, select, none {Das ist ein Notbehelf: An keinem Port des Servers war von hier aus sicheres Senden zu sehen.} other {Dieser Port funktioniert von hier aus, verschlüsselt und mit gültigem Zertifikat.}}',
};
