import { doorsOf, type Door } from '../network/door.ts';
import type { HostProbe, NetworkJudgement } from '../network/network-facts.ts';
import { parseProbeTarget } from '../network/probe-target.ts';
import type { SettingsAnswer } from '../providers/settings-answer.ts';
import type { Report } from '../report/report.ts';

/** Steps of the rail, in order. Settings and network are found out; the other steps ask. */
export const CANNOT_SEND_STEPS = ['address', 'settings', 'network', 'program', 'result'] as const;
export type CannotSendStep = (typeof CANNOT_SEND_STEPS)[number];

/** What is on the screen: the settings and the network are looked at while one question is asked. */
export type CannotSendScreen = 'address' | 'network' | 'program' | 'result';

/** Where the user is. It decides who has to act, never what is checked. */
export const PLACES = ['home', 'hotel', 'office', 'mobile', 'not-sure'] as const;
export type Place = (typeof PLACES)[number];

/** Ports that are looked at, the preferred first (RFC 8314 §3.3). */
export const SENDING_PORTS: readonly number[] = [465, 587, 25];

export interface CannotSendAnswers {
  /** Mail address or server, as typed. */
  readonly target: string;
  readonly place: Place | null;
  /** What the mail program says; empty where the user has nothing to paste, null before the question. */
  readonly errorText: string | null;
}

export type SettingsFact =
  | { readonly kind: 'none' | 'asking' | 'failed' }
  | { readonly kind: 'known'; readonly answer: SettingsAnswer };

export type NetworkFact =
  | { readonly kind: 'none' | 'running' | 'stopped' | 'failed' }
  | { readonly kind: 'seen'; readonly target: HostProbe; readonly judgement: NetworkJudgement };

/** Everything the wizard knows: what was answered, and what was found out. */
export interface CannotSendState {
  readonly screen: CannotSendScreen;
  readonly answers: CannotSendAnswers;
  readonly settings: SettingsFact;
  readonly network: NetworkFact;
  /** The error text, explained; null before, and where there is none. */
  readonly explained: Report | null;
}

export const CANNOT_SEND_START: CannotSendState = {
  screen: 'address',
  answers: { target: '', place: null, errorText: null },
  settings: { kind: 'none' },
  network: { kind: 'none' },
  explained: null,
};

/** The server to look at: as typed, or the one through which the address sends; null where that is not known (yet). */
export function serverOf({ answers, settings }: CannotSendState): {
  readonly host: string;
  readonly ports: readonly number[];
} | null {
  const target = parseProbeTarget(answers.target);
  if (target.kind === 'host') return { host: target.host, ports: portsWith(target.port) };
  const chosen = settings.kind === 'known' ? settings.answer.chosen : null;
  return target.kind === 'address' && chosen ? { host: chosen.host, ports: portsWith(chosen.port) } : null;
}

/** The ports to look at, with one that was named first. */
export function portsWith(port: number | null): readonly number[] {
  return port === null || SENDING_PORTS.includes(port) ? SENDING_PORTS : [port, ...SENDING_PORTS];
}

function openDoor(network: NetworkFact): Door | null {
  if (network.kind !== 'seen') return null;
  const [best] = doorsOf(network.target, network.judgement);
  return best?.state === 'usable' ? best : null;
}

/**
 * What the mail program says is asked only where the network is not the cause: a port works, so that login, sender or
 * settings must be.
 */
export function needsErrorText({ network }: CannotSendState): boolean {
  return openDoor(network) !== null;
}

/** The screen behind the present one. The check goes on meanwhile; nothing waits for it. */
export function nextScreen(state: CannotSendState): CannotSendScreen {
  switch (state.screen) {
    case 'address':
      return parseProbeTarget(state.answers.target).kind === 'unusable' ? 'address' : 'network';
    case 'network':
      return needsErrorText(state) ? 'program' : 'result';
    case 'program':
    case 'result':
      return 'result';
  }
}

/** The screen before the present one; null on the first. Answers are kept. */
export function screenBefore(state: CannotSendState): CannotSendScreen | null {
  switch (state.screen) {
    case 'address':
      return null;
    case 'network':
      return 'address';
    case 'program':
      return 'network';
    case 'result':
      return state.answers.errorText === null ? 'network' : 'program';
  }
}

/** How far a step of the rail is. `not-needed`: it was left out. */
export type StepProgress = 'done' | 'now' | 'running' | 'ahead' | 'not-needed';

function settingsProgress({ settings, answers, screen }: CannotSendState): StepProgress {
  if (screen === 'address') return 'ahead';
  if (parseProbeTarget(answers.target).kind === 'host') return 'not-needed';
  return settings.kind === 'asking' ? 'running' : 'done';
}

function networkProgress({ network, screen }: CannotSendState): StepProgress {
  if (screen === 'network') return 'now';
  if (screen === 'address') return 'ahead';
  return network.kind === 'running' ? 'running' : 'done';
}

/** The state of every step of the rail. */
export function stepProgress(state: CannotSendState): Readonly<Record<CannotSendStep, StepProgress>> {
  const { screen, answers } = state;
  const isAsked = answers.errorText !== null;
  return {
    address: screen === 'address' ? 'now' : 'done',
    settings: settingsProgress(state),
    network: networkProgress(state),
    program: screen === 'program' ? 'now' : screen !== 'result' ? 'ahead' : isAsked ? 'done' : 'not-needed',
    result: screen === 'result' ? 'now' : 'ahead',
  };
}
