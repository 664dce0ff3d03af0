import type { Actor, Confidence } from '../bounce/rule.ts';
import { doorsOf, type Door } from '../network/door.ts';
import type { HostProbe, NetworkJudgement, NetworkVerdict } from '../network/network-facts.ts';
import { isConnected } from '../network/port-state.ts';
import { parseProbeTarget } from '../network/probe-target.ts';
import type { LoginKind, SubmissionSecurity, UserNameForm } from '../providers/submission.ts';
import { serverOf, type CannotSendState, type NetworkFact, type Place } from './cannot-send.ts';

/** What the check means for sending. Ids have words: `cannot-send.outcome.<kind>`. */
export const OUTCOMES = [
  'checking',
  'stopped',
  'defect',
  /** No network at all. */
  'offline',
  /** The provider has no server for mail programs. */
  'no-mail-programs',
  /** Nobody knows which server the address sends through. */
  'no-server-known',
  /** DNS says that there is no such server. */
  'no-such-host',
  /** DNS could not tell where the server is. */
  'dns-failed',
  /** A port works: encrypted, certificate good, login offered. */
  'open',
  /** Only ports whose certificate does not hold, or without encryption. */
  'doubtful',
  /** The network stands in between or blocks. */
  'blocked',
  /** The server is reached but takes no login on any port. */
  'no-login',
  /** No port answers, and nobody can tell from here whose doing that is. */
  'silent',
] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];

/** What to enter in the mail program. */
export interface SettingsToEnter {
  readonly host: string;
  readonly port: number;
  readonly security: SubmissionSecurity;
  readonly userName: string | null;
  readonly userNameForm: UserNameForm | null;
  readonly login: LoginKind | null;
  /** True: this very way was seen to work from this network. */
  readonly seenWorking: boolean;
}

/** The end of the wizard, without language. */
export interface CannotSendOutcome {
  readonly kind: OutcomeKind;
  readonly host: string | null;
  readonly door: Door | null;
  readonly enter: SettingsToEnter | null;
  readonly actors: readonly Actor[];
  readonly confidence: Confidence | null;
}

function unknownServer({ settings, answers, network }: CannotSendState): OutcomeKind | null {
  // A server known without asking may have been checked although the look-up failed.
  if (network.kind === 'seen') return null;
  if (parseProbeTarget(answers.target).kind !== 'address') return null;
  if (settings.kind === 'asking') return 'checking';
  if (settings.kind === 'failed') return 'defect';
  if (settings.kind !== 'known' || settings.answer.chosen !== null) return null;
  const { lookups, choice } = settings.answer;
  if (choice === 'no-server-exists') return 'no-mail-programs';
  const asked = lookups.filter(({ result, source }) => result !== 'not-asked' && source !== 'built-in');
  const isOffline = asked.length > 0 && asked.every(({ reason }) => reason === 'no-network');
  return isOffline ? 'offline' : 'no-server-known';
}

function withoutAddress({ dns, addresses }: HostProbe): OutcomeKind | null {
  const answers = [dns.a, dns.aaaa].filter((answer) => answer !== null);
  if (addresses.length > 0 || answers.length === 0) return null;
  return answers.some(({ kind }) => kind === 'failed') ? 'dns-failed' : 'no-such-host';
}

/** Verdicts that keep a mail program from sending; what happens on the port between servers does not. */
function barring({ verdicts }: NetworkJudgement): readonly NetworkVerdict[] {
  return verdicts.filter(({ port }) => port !== 25);
}

function seenOutcome(target: HostProbe, judgement: NetworkJudgement): OutcomeKind {
  const [best] = doorsOf(target, judgement);
  if (best?.state === 'usable') return 'open';
  if (judgement.cannotTell.some(({ id }) => id === 'no-network-at-all')) return 'offline';
  if (barring(judgement).length > 0) return 'blocked';
  const nowhere = withoutAddress(target);
  if (nowhere !== null) return nowhere;
  if (best?.state === 'bad-certificate' || best?.state === 'unencrypted') return 'doubtful';
  return target.ports.some(isConnected) ? 'no-login' : 'silent';
}

function kindOf(state: CannotSendState): OutcomeKind {
  const unknown = unknownServer(state);
  if (unknown !== null) return unknown;
  switch (state.network.kind) {
    case 'none':
    case 'running':
      return 'checking';
    case 'stopped':
      return 'stopped';
    case 'failed':
      return 'defect';
    case 'seen':
      return seenOutcome(state.network.target, state.network.judgement);
  }
}

/** Who runs the network the user is in. */
const RUNS_NETWORK: Readonly<Record<Place, Actor>> = {
  home: 'you',
  hotel: 'network',
  office: 'your-admin',
  mobile: 'network',
  'not-sure': 'network',
};

function actorsFor(kind: OutcomeKind, place: Place | null): readonly Actor[] {
  const network = RUNS_NETWORK[place ?? 'not-sure'];
  switch (kind) {
    case 'checking':
    case 'stopped':
    case 'defect':
      return [];
    case 'blocked':
      return network === 'network' ? ['network'] : [network, 'network'];
    case 'silent':
      return [network, 'your-provider'];
    case 'doubtful':
    case 'no-login':
      return ['your-provider'];
    case 'offline':
    case 'open':
    case 'no-server-known':
    case 'no-such-host':
    case 'dns-failed':
    case 'no-mail-programs':
      return ['you'];
  }
}

function confidenceOf(kind: OutcomeKind, network: NetworkFact): Confidence | null {
  switch (kind) {
    case 'checking':
    case 'stopped':
    case 'defect':
      return null;
    case 'blocked': {
      const isProven =
        network.kind === 'seen' &&
        barring(network.judgement).some(({ confidence }) => confidence === 'proven');
      return isProven ? 'certain' : 'likely';
    }
    case 'silent':
    case 'no-login':
    case 'dns-failed':
      return 'possible';
    case 'doubtful':
    case 'no-server-known':
      return 'likely';
    case 'offline':
    case 'open':
    case 'no-such-host':
    case 'no-mail-programs':
      return 'certain';
  }
}

function securityAt({ seen }: Door): SubmissionSecurity {
  if (seen.tlsProtocol === null) return 'plain';
  return seen.starttls === null ? 'tls' : 'starttls';
}

function settingsToEnter({ settings, network }: CannotSendState): SettingsToEnter | null {
  const stated = settings.kind === 'known' ? settings.answer.chosen : null;
  const known = {
    userName: stated?.userName ?? null,
    userNameForm: stated?.userNameForm ?? null,
    login: stated?.login ?? null,
  };
  if (network.kind === 'seen') {
    const doors = doorsOf(network.target, network.judgement).filter(({ state }) => state === 'usable');
    const [best] = doors;
    // What the provider names and works here is better than what works here only.
    const door = doors.find(({ port }) => port === stated?.port) ?? best;
    const { host } = network.target;
    if (door) return { host, port: door.port, security: securityAt(door), ...known, seenWorking: true };
  }
  if (!stated) return null;
  const { host, port, security } = stated;
  return { host, port, security, ...known, seenWorking: false };
}

/** What the wizard has found out. The same state always gives the same outcome. */
export function cannotSendOutcome(state: CannotSendState): CannotSendOutcome {
  const kind = kindOf(state);
  const enter = settingsToEnter(state);
  const seen = state.network.kind === 'seen' ? state.network : null;
  const doors = seen ? doorsOf(seen.target, seen.judgement) : [];
  const door = doors.find(({ port }) => port === enter?.port) ?? null;
  return {
    kind,
    host: serverOf(state)?.host ?? null,
    door: kind === 'open' ? door : null,
    enter,
    actors: actorsFor(kind, state.answers.place),
    confidence: confidenceOf(kind, state.network),
  };
}
