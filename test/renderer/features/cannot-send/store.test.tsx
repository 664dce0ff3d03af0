// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useWizardProbe, useWizardStore } from '../../../../renderer/features/cannot-send/store.ts';
import type { Response } from '../../../../shared/ipc/contract.ts';
import type { SettingsAnswer, SettingsCandidate } from '../../../../shared/providers/settings-answer.ts';
import { open, probed } from '../../../helpers/observations.ts';
import { installFakeWindow } from '../../fake-window.ts';

const CHOSEN: SettingsCandidate = {
  ...{ source: 'srv', origin: '_submissions._tcp.example.org', host: 'mail.example.org', port: 465 },
  ...{ security: 'tls', userName: null, userNameForm: null, login: null },
};

function found(chosen: SettingsCandidate | null): Response<'settings.lookUp'> {
  const answer: SettingsAnswer = {
    ...{ address: 'ann@example.org', domain: 'example.org', provider: null, providerBy: null },
    ...{ providerApplies: false, mx: null, chosen, choice: chosen ? 'dns-record' : 'nothing-found' },
    ...{ candidates: chosen ? [chosen] : [], differing: [], lookups: [], pages: [] },
  };
  return { kind: 'looked-up', answer };
}

const PROBED: Response<'probe.start'> = {
  kind: 'probed',
  target: probed('mail.example.org', [open(465)]),
  others: [],
  judgement: { verdicts: [], cannotTell: [], secondRound: [] },
  consented: [],
  startedAt: 0,
  tookMs: 1,
};

const store = () => useWizardStore.getState();
const isOver = () => useWizardProbe.getState().run?.state.kind === 'done';

beforeEach(() => {
  installFakeWindow();
  store().restart();
});

describe('the wizard', () => {
  it('asks nobody before it is started, and says what is wrong instead', () => {
    const calls = installFakeWindow();
    store().enter('ann@gmx.de');
    store().askWeb(true);
    expect([calls.probed, calls.lookedUp]).toEqual([[], []]);
    store().enter('');
    store().start();
    expect(store().problem).toBe('empty');
    store().enter('no such thing');
    store().start();
    expect([store().problem, store().wizard.screen]).toEqual(['not-a-host', 'address']);
    expect([calls.probed, calls.lookedUp]).toEqual([[], []]);
  });

  it('looks the settings up first, then checks the server that they name', async () => {
    const calls = installFakeWindow({
      lookUp: () => Promise.resolve(found(CHOSEN)),
      probe: () => Promise.resolve(PROBED),
    });
    store().enter('ann@example.org');
    store().start();
    expect(store().wizard.screen).toBe('network');
    await vi.waitUntil(isOver);
    expect(calls.lookedUp).toMatchObject([{ address: 'ann@example.org', consented: false }]);
    expect(calls.probed).toMatchObject([
      { target: 'mail.example.org', ports: [465, 587, 25], consented: [] },
    ]);
    store().next();
    expect(store().wizard.screen).toBe('program');
  });

  it('checks the server of a known provider at once, and another one if the look-up names it', async () => {
    const calls = installFakeWindow({
      lookUp: () => Promise.resolve(found(CHOSEN)),
      probe: () => Promise.resolve(PROBED),
    });
    store().enter('ann@gmx.de');
    store().start();
    expect(calls.probed).toMatchObject([{ target: 'mail.gmx.net' }]);
    await vi.waitUntil(() => calls.probed.length > 1 && isOver());
    expect(calls.probed.map(({ target }) => target)).toEqual(['mail.gmx.net', 'mail.example.org']);
  });

  it('checks nothing where no server is known', async () => {
    const calls = installFakeWindow({ lookUp: () => Promise.resolve(found(null)) });
    store().enter('ann@example.org');
    store().start();
    await vi.waitUntil(() => store().wizard.settings.kind === 'known');
    expect(calls.probed).toEqual([]);
  });

  it('drops a look-up that comes too late', async () => {
    let answer: (response: Response<'settings.lookUp'>) => void = () => undefined;
    const calls = installFakeWindow({
      lookUp: () => new Promise((resolve) => (answer = resolve)),
      probe: () => Promise.resolve(PROBED),
    });
    store().enter('ann@example.org');
    store().start();
    store().restart();
    answer(found(CHOSEN));
    await Promise.resolve();
    expect(calls.cancelled).toHaveLength(1);
    expect([store().wizard.settings.kind, calls.probed.length]).toEqual(['none', 0]);
  });

  it('puts further questions only as agreed', async () => {
    const calls = installFakeWindow({ probe: () => Promise.resolve(PROBED) });
    store().enter('mail.example.org');
    store().start();
    await vi.waitUntil(isOver);
    store().again(['reference-host']);
    await vi.waitUntil(() => calls.probed.length > 1);
    expect(calls.probed.map(({ consented }) => consented)).toEqual([[], ['reference-host']]);
  });

  it('takes over an error message with its server, and keeps what was entered before', () => {
    store().takeOver('535 5.7.8 authentication failed', 'smtp.example.net');
    expect(store().wizard).toMatchObject({
      screen: 'address',
      answers: { target: 'smtp.example.net', errorText: '535 5.7.8 authentication failed' },
    });
    store().enter('ann@example.org');
    store().takeOver('554 relay denied', 'smtp.example.com');
    expect(store().wizard.answers).toMatchObject({
      target: 'ann@example.org',
      errorText: '554 relay denied',
    });
  });

  it('goes back with its answers', async () => {
    installFakeWindow({ probe: () => Promise.resolve(PROBED) });
    store().enter('mail.example.org');
    store().start();
    await vi.waitUntil(isOver);
    store().choosePlace('hotel');
    store().next();
    await store().giveError('');
    expect(store().wizard.screen).toBe('result');
    expect([store().back(), store().wizard.screen]).toEqual([true, 'program']);
    expect([store().back(), store().wizard.screen]).toEqual([true, 'network']);
    expect([store().back(), store().wizard.screen]).toEqual([true, 'address']);
    expect(store().back()).toBe(false);
    expect(store().wizard.answers).toMatchObject({ target: 'mail.example.org', place: 'hotel' });
  });
});
