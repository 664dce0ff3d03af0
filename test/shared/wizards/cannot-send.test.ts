import { describe, expect, it } from 'vitest';
import type { HostProbe, NetworkJudgement } from '../../../shared/network/network-facts.ts';
import { judgeNetwork } from '../../../shared/network/judge-network.ts';
import { findSubmission } from '../../../shared/providers/find-submission.ts';
import type { SettingsAnswer, SettingsCandidate } from '../../../shared/providers/settings-answer.ts';
import { adviceFor } from '../../../shared/wizards/cannot-send-steps.ts';
import { cannotSendOutcome } from '../../../shared/wizards/cannot-send-outcome.ts';
import {
  CANNOT_SEND_START,
  needsErrorText,
  nextScreen,
  screenBefore,
  serverOf,
  stepProgress,
  type CannotSendState,
  type Place,
} from '../../../shared/wizards/cannot-send.ts';
import { factsOf, open, probed, selfSigned, silent } from '../../helpers/observations.ts';
import { buildReport } from '../../renderer/build-report.ts';

const NOTHING: NetworkJudgement = { verdicts: [], cannotTell: [], secondRound: [] };

function answered(target: string, place: Place | null = null): CannotSendState {
  return { ...CANNOT_SEND_START, screen: 'network', answers: { target, place, errorText: null } };
}

function seen(target: HostProbe, judgement = NOTHING, place: Place | null = null): CannotSendState {
  return { ...answered('mail.example.org', place), network: { kind: 'seen', target, judgement } };
}

const CHOSEN: SettingsCandidate = {
  ...{ source: 'srv', origin: '_submission._tcp.example.org', host: 'mail.example.org' },
  ...{ port: 587, security: 'starttls', userName: 'ann@example.org', userNameForm: 'address' },
  login: 'password',
};

function settings(parts: Partial<SettingsAnswer> = {}): CannotSendState['settings'] {
  const answer: SettingsAnswer = {
    ...{ address: 'ann@example.org', domain: 'example.org', provider: null, providerBy: null },
    ...{ providerApplies: false, mx: null, chosen: CHOSEN, choice: 'dns-record', candidates: [CHOSEN] },
    ...{ differing: [], lookups: [], pages: [] },
    ...parts,
  };
  return { kind: 'known', answer };
}

describe('the way through the wizard', () => {
  it('stays at the first question until there is an address or a server', () => {
    expect(nextScreen(CANNOT_SEND_START)).toBe('address');
    const typed = {
      ...CANNOT_SEND_START,
      answers: { target: 'ann@example.org', place: null, errorText: null },
    };
    expect(nextScreen(typed)).toBe('network');
  });

  it('asks for the error message only where the network lets mail through', () => {
    const works = seen(probed('mail.example.org', [open(465), open(587)]));
    const blocked = seen(probed('mail.example.org', [silent(465), silent(587), silent(25)]));
    expect([needsErrorText(works), nextScreen(works)]).toEqual([true, 'program']);
    expect([needsErrorText(blocked), nextScreen(blocked)]).toEqual([false, 'result']);
    expect(nextScreen(answered('mail.example.org'))).toBe('result');
  });

  it('goes back over every screen that was shown, and keeps the answers', () => {
    const works = seen(probed('mail.example.org', [open(465)]));
    const result: CannotSendState = { ...works, screen: 'result' };
    expect(screenBefore(result)).toBe('network');
    const told: CannotSendState = { ...result, answers: { ...result.answers, errorText: '' } };
    expect(screenBefore(told)).toBe('program');
    expect(screenBefore({ ...told, screen: 'program' })).toBe('network');
    expect(screenBefore(works)).toBe('address');
    expect(screenBefore(CANNOT_SEND_START)).toBeNull();
  });

  it('tells how far each step is', () => {
    expect(stepProgress(CANNOT_SEND_START)).toMatchObject({ address: 'now', result: 'ahead' });
    expect(stepProgress({ ...answered('ann@example.org'), settings: { kind: 'asking' } })).toMatchObject({
      address: 'done',
      settings: 'running',
      network: 'now',
    });
    const result: CannotSendState = { ...seen(probed('mail.example.org', [silent(465)])), screen: 'result' };
    expect(stepProgress(result)).toMatchObject({
      settings: 'not-needed',
      program: 'not-needed',
      result: 'now',
    });
  });
});

describe('the server to look at', () => {
  it('is the one entered, with its port first, or the one found for the address', () => {
    expect(serverOf(answered('mail.example.org'))).toEqual({
      host: 'mail.example.org',
      ports: [465, 587, 25],
    });
    expect(serverOf(answered('mail.example.org:2525'))?.ports).toEqual([2525, 465, 587, 25]);
    expect(serverOf(answered('ann@example.org'))).toBeNull();
    expect(serverOf({ ...answered('ann@example.org'), settings: settings() })?.host).toBe('mail.example.org');
  });
});

describe('the outcome', () => {
  it('names the open door, and the settings as seen to work', () => {
    const state = {
      ...seen(probed('mail.example.org', [open(465), open(587), silent(25)])),
      settings: settings(),
    };
    expect(
      cannotSendOutcome({ ...state, answers: { ...state.answers, target: 'ann@example.org' } }),
    ).toMatchObject({
      kind: 'open',
      // What the provider names and works comes before what only works.
      enter: { port: 587, security: 'starttls', userName: 'ann@example.org', seenWorking: true },
      door: { port: 587 },
      actors: ['you'],
      confidence: 'certain',
    });
    expect(cannotSendOutcome(state).door?.port).toBe(587);
    expect(cannotSendOutcome(seen(probed('mail.example.org', [open(587), open(465)]))).enter).toMatchObject({
      port: 465,
      security: 'tls',
      userName: null,
    });
  });

  it('says who acts by where the user is', () => {
    const silentHost = probed('mail.example.org', [silent(465), silent(587), silent(25)]);
    const actorsAt = (place: Place) => cannotSendOutcome(seen(silentHost, NOTHING, place)).actors[0];
    expect([actorsAt('home'), actorsAt('hotel'), actorsAt('office'), actorsAt('mobile')]).toEqual([
      'you',
      'network',
      'your-admin',
      'network',
    ]);
  });

  it('calls a silent host only possible, and a proven obstacle certain', () => {
    const silentHost = probed('mail.example.org', [silent(465), silent(587), silent(25)]);
    expect(cannotSendOutcome(seen(silentHost))).toMatchObject({ kind: 'silent', confidence: 'possible' });
    const blocked: NetworkJudgement = {
      ...NOTHING,
      verdicts: [{ kind: 'port-blocked', port: 587, confidence: 'proven', evidence: [], by: null }],
    };
    expect(cannotSendOutcome(seen(silentHost, blocked))).toMatchObject({
      kind: 'blocked',
      confidence: 'certain',
    });
  });

  it('does not blame what happens on the port between servers for mail programs that cannot send', () => {
    const silentHost = probed('mail.example.org', [silent(465), silent(587), silent(25)]);
    const only25: NetworkJudgement = {
      ...NOTHING,
      verdicts: [{ kind: 'port-blocked', port: 25, confidence: 'proven', evidence: [], by: null }],
    };
    expect(cannotSendOutcome(seen(silentHost, only25)).kind).toBe('silent');
  });

  it('never recommends a port whose certificate does not hold', () => {
    const host = probed('mail.example.org', [
      open(465, { certificate: selfSigned() }),
      open(587, { certificate: selfSigned() }),
    ]);
    const state = seen(host);
    const outcome = cannotSendOutcome(state);
    expect(outcome).toMatchObject({ kind: 'doubtful', door: null, enter: null });
    expect(adviceFor(state, outcome)[0]?.id).toBe('no-password');
  });

  it('without a network stays useful: the built-in settings are there, marked as not tried', () => {
    const facts = factsOf([silent(465, 'unreachable', { errorCode: 'ENETUNREACH' })]);
    const provider = findSubmission('ann@gmx.de');
    const chosen: SettingsCandidate = { ...CHOSEN, source: 'built-in', host: 'mail.gmx.net' };
    const state: CannotSendState = {
      ...answered('ann@gmx.de'),
      settings: settings({ provider, chosen, choice: 'built-in' }),
      network: { kind: 'seen', target: facts.target, judgement: judgeNetwork(facts) },
    };
    const outcome = cannotSendOutcome(state);
    expect(outcome).toMatchObject({ kind: 'offline', enter: { host: 'mail.gmx.net', seenWorking: false } });
    expect(adviceFor(state, outcome).map(({ id }) => id)).toEqual([
      'get-online',
      'keep-in-outbox',
      'try-again',
    ]);
  });

  it('tells a name without an address from one that could not be looked up', () => {
    const asked = { resolver: '192.0.2.53', timeMs: 3 };
    const nowhere = {
      ...probed('mail.example.org', []),
      dns: { a: { kind: 'nxdomain', ...asked }, aaaa: null },
    } as const;
    const unknown = {
      ...probed('mail.example.org', []),
      dns: { a: { kind: 'failed', reason: 'servfail', ...asked }, aaaa: null },
    } as const;
    expect(cannotSendOutcome(seen(nowhere)).kind).toBe('no-such-host');
    expect(cannotSendOutcome(seen(unknown)).kind).toBe('dns-failed');
  });

  it('tells that no server is known, or that none exists for mail programs', () => {
    const none = settings({ chosen: null, candidates: [], choice: 'nothing-found' });
    const never = settings({ chosen: null, candidates: [], choice: 'no-server-exists' });
    expect(cannotSendOutcome({ ...answered('ann@example.org'), settings: none }).kind).toBe(
      'no-server-known',
    );
    expect(cannotSendOutcome({ ...answered('ann@example.org'), settings: never }).kind).toBe(
      'no-mail-programs',
    );
  });

  it('asks the provider about foreign networks where relaying is denied away from home', () => {
    const report = buildReport();
    const [recipient] = report.recipients;
    if (!recipient) throw new Error('the report has no recipient');
    const explained = { ...report, recipients: [{ ...recipient, reason: 'relay-denied' as const }] };
    const host = probed('mail.example.org', [open(465)]);
    const away: CannotSendState = { ...seen(host, NOTHING, 'hotel'), explained };
    const home: CannotSendState = { ...seen(host, NOTHING, 'home'), explained };
    const ids = (state: CannotSendState) => adviceFor(state, cannotSendOutcome(state)).map(({ id }) => id);
    expect(ids(away)).toContain('ask-provider-restriction');
    expect(ids(home)).not.toContain('ask-provider-restriction');
  });

  it('concludes nothing from a check that was stopped or still runs', () => {
    const base = answered('mail.example.org');
    expect(cannotSendOutcome({ ...base, network: { kind: 'running' } })).toMatchObject({
      kind: 'checking',
      confidence: null,
    });
    expect(cannotSendOutcome({ ...base, network: { kind: 'stopped' } })).toMatchObject({
      kind: 'stopped',
      actors: [],
    });
  });
});
