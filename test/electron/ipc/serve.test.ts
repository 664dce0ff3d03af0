import { beforeEach, describe, expect, it, vi } from 'vitest';
import { serve } from '../../../electron/ipc/serve.ts';
import { contract, type Api } from '../../../shared/ipc/contract.ts';

type Listener = (event: { senderFrame: unknown }, payload: unknown) => Promise<unknown>;
const handled = vi.hoisted(() => new Map<string, unknown>());

vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, listener: unknown) => handled.set(channel, listener) },
}));

const STATE = {
  kind: 'settings',
  settings: { language: 'system', theme: 'system', rememberServers: true },
  language: 'de',
} as const;

/** Handlers that answer at once, each as the contract allows. */
const api: Api = {
  'bounce.explain': async () => ({ kind: 'failed', reason: 'crashed' }),
  'input.append': async () => ({ kind: 'appended' }),
  'bounce.cancel': async () => ({ kind: 'not-running' }),
  'file.open': async () => ({ kind: 'cancelled' }),
  'file.read': async () => ({ kind: 'gone' }),
  'folder.open': async () => ({ kind: 'opened', files: [{ name: 'folder', problem: 'no-mails' }] }),
  'mails.read': async () => ({ kind: 'read', mails: [], ended: 'done' }),
  'file.save': async () => ({ kind: 'saved' }),
  'settings.get': async () => STATE,
  'settings.set': async () => STATE,
  'text.copy': async () => ({ kind: 'copied' }),
  'reference.open': async () => ({ kind: 'opened' }),
  'mail.compose': async () => ({ kind: 'opened' }),
  'probe.start': async () => ({ kind: 'unusable', reason: 'not-a-host' }),
  'settings.lookUp': async () => ({ kind: 'unusable' }),
  'sender.rights': async () => ({ kind: 'unusable' }),
  'probe.cancel': async () => ({ kind: 'not-running' }),
  'contacts.list': async () => ({ kind: 'contacts', contacts: [] }),
  'history.count': async () => ({ kind: 'count', servers: 0 }),
  'history.forget': async () => ({ kind: 'forgotten' }),
  'headers.read': async () => ({ kind: 'failed', reason: 'cancelled' }),
  'headers.verify': async () => ({ kind: 'failed', reason: 'cancelled' }),
  'forward.examine': async () => ({ kind: 'failed', reason: 'cancelled' }),
  'dkim.key': async () => ({ kind: 'cancelled' }),
  'dmarc.record': async () => ({ kind: 'cancelled' }),
  'spf.evaluate': async () => ({ kind: 'cancelled' }),
  'auth.cancel': async () => ({ kind: 'not-running' }),
};

function listenerOf(channel: string): Listener {
  const listener = handled.get(channel);
  if (typeof listener !== 'function') throw new Error(`${channel} is not served`);
  return async (event, payload) => listener(event, payload);
}

const PAGE = { senderFrame: { url: 'app://retour/index.html', parent: null } };

describe('serve', () => {
  beforeEach(() => {
    handled.clear();
    serve(api, () => undefined);
  });

  it('serves every channel of the contract and no other', () => {
    expect([...handled.keys()].sort()).toEqual(Object.keys(contract).sort());
  });

  it('passes requests through the contract', async () => {
    expect(await listenerOf('settings.get')(PAGE, {})).toEqual(STATE);
    expect(await listenerOf('settings.set')(PAGE, { theme: 'pink' })).toEqual({
      kind: 'refused',
      reason: 'bad-request',
    });
    expect(await listenerOf('text.copy')({ senderFrame: null }, { text: 'x' })).toEqual({
      kind: 'refused',
      reason: 'foreign-sender',
    });
  });

  it('answers each channel with a kind, whatever is sent', async () => {
    for (const channel of handled.keys())
      for (const payload of [
        undefined,
        null,
        7,
        'x',
        [],
        { text: 1 },
        { input: { kind: 'path', path: '/' } },
      ])
        expect(await listenerOf(channel)(PAGE, payload)).toHaveProperty('kind');
  });
});
