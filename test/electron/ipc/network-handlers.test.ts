import { describe, expect, it } from 'vitest';
import { networkHandlers } from '../../../electron/ipc/network-handlers.ts';
import type { CheckHooks } from '../../../electron/net/check-task.ts';
import type { NetworkServices } from '../../../electron/net/network-services.ts';
import type { EventName } from '../../../shared/ipc/contract.ts';
import type { HostProbe } from '../../../shared/network/network-facts.ts';
import type { PortObservation } from '../../../shared/network/observation.ts';

const SEEN: PortObservation = {
  ...{ host: 'mail.example.org', address: '192.0.2.25', family: 4, port: 587 },
  ...{ outcome: 'timeout', failedStep: 'connect', errorCode: null, timesMs: {} },
  ...{ banner: null, bannerName: null, ehloName: null, capabilities: null, capabilitiesTls: null },
  ...{ auth: [], starttls: null, starttlsReply: null, tlsProtocol: null, certificate: null },
  ...{ foreignBytes: null, echoedAddress: null, slowBanner: false, transcript: [] },
};

const JUDGEMENT = { verdicts: [], cannotTell: [], secondRound: [] };
const TASK = { target: 'mail.example.org', ports: [587], consented: [] };

/** A network of which the test decides when it answers. */
function fakeNetwork(act: (hooks: CheckHooks) => Promise<void> = () => Promise.resolve()): NetworkServices {
  const target: HostProbe = {
    role: 'target',
    host: 'mail.example.org',
    addresses: ['192.0.2.25'],
    dns: { a: null, aaaa: null },
    ports: [SEEN],
  };
  return {
    check: async (_task, hooks) => {
      await act(hooks);
      return { kind: 'probed', target, others: [], judgement: JUDGEMENT, consented: [] };
    },
    lookUp: async () => null,
    senderRights: async (domain, { onQuestion }) => {
      onQuestion({
        ...{ type: 'TXT', name: domain, kind: 'records', resolver: '192.0.2.53' },
        ...{ timeMs: 3, fromCache: false },
      });
      return { right: 'breaks-spf', evidence: ['v=spf1 mx -all'] };
    },
  };
}

function recorder() {
  const told: { readonly event: EventName; readonly payload: unknown }[] = [];
  let clock = 1000;
  const start = (services: NetworkServices) =>
    networkHandlers(
      services,
      (event, payload) => told.push({ event, payload }),
      () => (clock += 5),
    );
  return { told, start };
}

function askAndConnect({ onQuestion, onEvent }: CheckHooks): void {
  onQuestion({
    ...{ type: 'A', name: 'mail.example.org', kind: 'records', resolver: '192.0.2.53' },
    ...{ timeMs: 3, fromCache: false },
  });
  onQuestion({
    ...{ type: 'A', name: 'mail.example.org', kind: 'records', resolver: '192.0.2.53' },
    ...{ timeMs: 0, fromCache: true },
  });
  const place = { port: 587, address: '192.0.2.25', atMs: 0 };
  onEvent('target', 'mail.example.org', { kind: 'step', step: 'connect', state: 'started', ...place });
}

describe('checks upon request', () => {
  it('answer with the whole result and tell each step under the id of the request', async () => {
    const { told, start } = recorder();
    const { handlers } = start(
      fakeNetwork(async (hooks) => {
        askAndConnect(hooks);
        hooks.onEvent('target', 'mail.example.org', { kind: 'port', observation: SEEN });
      }),
    );
    const answer = await handlers['probe.start']({ requestId: 'one', ...TASK });
    expect(answer).toMatchObject({ kind: 'probed', target: { ports: [{ port: 587 }] } });
    expect(answer).toHaveProperty('tookMs');
    const events = told.filter(({ event }) => event === 'probe.event');
    expect(events).toHaveLength(2);
    for (const { payload } of events) expect(payload).toMatchObject({ requestId: 'one', role: 'target' });
  });

  it('list every host that was asked, what and when, and what came from the cache was asked of nobody', async () => {
    const { told, start } = recorder();
    const { handlers } = start(
      fakeNetwork(async (hooks) => {
        askAndConnect(hooks);
        hooks.onEvent('target', 'mail.example.org', { kind: 'port', observation: SEEN });
        hooks.onFetch('https://autoconfig.example.org/mail/config.xml?emailaddress=x')('failed');
      }),
    );
    await handlers['probe.start']({ requestId: 'one', ...TASK });
    const { contacts } = await handlers['contacts.list']({});
    expect(contacts).toMatchObject([
      { kind: 'dns', type: 'A', name: 'mail.example.org', resolver: '192.0.2.53', answer: 'records' },
      { kind: 'port', host: 'mail.example.org', address: '192.0.2.25', port: 587, answer: 'timeout' },
      { kind: 'web', url: 'https://autoconfig.example.org/mail/config.xml', answer: 'failed' },
    ]);
    expect(told.filter(({ event }) => event === 'contacts.changed')).toHaveLength(5);
  });

  it('end as cancelled when stopped, and connections without an answer are told as stopped', async () => {
    const { start } = recorder();
    const { handlers } = start(
      fakeNetwork(async (hooks) => {
        askAndConnect(hooks);
        await new Promise<void>((resolve) => {
          hooks.cancel.addEventListener?.('abort', () => {
            resolve();
          });
        });
      }),
    );
    const running = handlers['probe.start']({ requestId: 'one', ...TASK });
    expect(await handlers['probe.cancel']({ requestId: 'one' })).toEqual({ kind: 'cancelled' });
    expect(await running).toEqual({ kind: 'cancelled' });
    expect(await handlers['probe.cancel']({ requestId: 'one' })).toEqual({ kind: 'not-running' });
    const { contacts } = await handlers['contacts.list']({});
    expect(contacts.at(-1)).toMatchObject({ kind: 'port', answer: 'cancelled' });
  });

  it('ask nobody before they are asked for', async () => {
    const { told, start } = recorder();
    const { handlers } = start(fakeNetwork());
    expect(await handlers['contacts.list']({})).toEqual({ kind: 'contacts', contacts: [] });
    expect(told).toEqual([]);
  });

  it('tell whether another server may send for a domain, and list what was asked for it', async () => {
    const { start } = recorder();
    const { handlers } = start(fakeNetwork());
    const answer = await handlers['sender.rights']({ requestId: 'three', domain: 'example.org' });
    expect(answer).toEqual({ kind: 'known', right: 'breaks-spf', evidence: ['v=spf1 mx -all'] });
    const { contacts } = await handlers['contacts.list']({});
    expect(contacts).toMatchObject([{ kind: 'dns', type: 'TXT', name: 'example.org' }]);
  });

  it('tell that a text is no mail address', async () => {
    const { start } = recorder();
    const { handlers } = start(fakeNetwork());
    const request = { requestId: 'two', address: 'nobody', consented: false };
    expect(await handlers['settings.lookUp'](request)).toEqual({ kind: 'unusable' });
  });
});
