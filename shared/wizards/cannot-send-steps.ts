import type { StepTime } from '../checks/check.ts';
import type { SubmissionQuirk } from '../providers/submission.ts';
import type { CannotSendOutcome } from './cannot-send-outcome.ts';
import type { CannotSendState, Place } from './cannot-send.ts';

/** Things to do at the end of the wizard. Ids have words: `cannot-send.do.<id>.act` and `.why`. */
export const ADVICE = [
  'enter-settings',
  'login-too',
  'keep-settings',
  'read-error',
  'webmail',
  'hotspot',
  'check-router',
  'check-scanner',
  'ask-admin',
  'ask-network',
  'portal',
  'check-clock',
  'no-password',
  'ask-provider-certificate',
  'ask-provider-login',
  'ask-provider-settings',
  'ask-provider-restriction',
  'check-name',
  'try-again',
  'get-online',
  'keep-in-outbox',
  'provider-app',
] as const;
export type AdviceId = (typeof ADVICE)[number];

/** A step with its time; the stopgap comes first. */
export interface Advice {
  readonly id: AdviceId;
  readonly when: StepTime;
}

function now(...ids: readonly AdviceId[]): readonly Advice[] {
  return ids.map((id) => ({ id, when: 'now' }));
}
function then(...ids: readonly AdviceId[]): readonly Advice[] {
  return ids.map((id) => ({ id, when: 'then' }));
}
function forGood(...ids: readonly AdviceId[]): readonly Advice[] {
  return ids.map((id) => ({ id, when: 'for-good' }));
}

/** Whom to turn to about the network, by place. */
const NETWORK_ADVICE: Readonly<Record<Place, readonly Advice[]>> = {
  home: [...then('check-router', 'check-scanner'), ...forGood('ask-network')],
  hotel: forGood('ask-network'),
  office: forGood('ask-admin'),
  mobile: forGood('ask-network'),
  'not-sure': [...then('check-scanner'), ...forGood('ask-network')],
};

function hasQuirk({ settings }: CannotSendState, quirk: SubmissionQuirk): boolean {
  return settings.kind === 'known' && (settings.answer.provider?.quirks.includes(quirk) ?? false);
}

function isPortal({ network }: CannotSendState): boolean {
  return network.kind === 'seen' && network.judgement.verdicts.some(({ kind }) => kind === 'captive-portal');
}

function isWrongTime({ network }: CannotSendState): boolean {
  if (network.kind !== 'seen') return false;
  return network.target.ports.some(
    ({ certificate }) => certificate !== null && (certificate.expired || certificate.notYetValid),
  );
}

/** The server takes mail from its provider's own network only, or the provider says so of all its customers. */
export function isRestrictedToNetwork(state: CannotSendState): boolean {
  const reasons = state.explained?.recipients.map(({ reason }) => reason) ?? [];
  const { place } = state.answers;
  const isAway = place !== null && place !== 'home' && place !== 'not-sure';
  return hasQuirk(state, 'own-network-only') || (isAway && reasons.includes('relay-denied'));
}

function openAdvice(state: CannotSendState): readonly Advice[] {
  const provider = isRestrictedToNetwork(state) ? forGood('ask-provider-restriction') : [];
  const error = state.explained ? then('read-error') : [];
  return [...now('enter-settings'), ...then('login-too'), ...error, ...provider, ...forGood('keep-settings')];
}

/** What to do, in order. */
export function adviceFor(state: CannotSendState, { kind }: CannotSendOutcome): readonly Advice[] {
  const atNetwork = NETWORK_ADVICE[state.answers.place ?? 'not-sure'];
  switch (kind) {
    case 'checking':
      return [];
    case 'stopped':
    case 'defect':
      return now('try-again');
    case 'open':
      return openAdvice(state);
    case 'blocked':
      return [
        ...now(...(isPortal(state) ? (['portal'] as const) : []), 'webmail'),
        ...then('hotspot'),
        ...atNetwork,
      ];
    case 'silent':
      return [...now('webmail'), ...then('hotspot'), ...atNetwork];
    case 'doubtful':
      return [
        ...now('no-password', 'webmail'),
        ...then(...(isWrongTime(state) ? (['check-clock'] as const) : []), 'check-scanner'),
        ...forGood('ask-provider-certificate'),
      ];
    case 'no-login':
      return [...now('webmail'), ...then('check-name'), ...forGood('ask-provider-login')];
    case 'offline':
      return [...now('get-online'), ...then('keep-in-outbox', 'try-again')];
    case 'no-such-host':
      return [...now('webmail'), ...then('check-name'), ...forGood('ask-provider-settings')];
    case 'dns-failed':
      return [...now('webmail'), ...then('try-again', 'hotspot')];
    case 'no-server-known':
      return [...now('webmail'), ...then('check-name'), ...forGood('ask-provider-settings')];
    case 'no-mail-programs':
      return now('provider-app');
  }
}
