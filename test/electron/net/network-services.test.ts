import { describe, expect, it } from 'vitest';
import type { CheckHooks } from '../../../electron/net/check-task.ts';
import { networkServices } from '../../../electron/net/network-services.ts';
import type { NetworkHistory } from '../../../electron/storage/network-history.ts';
import { NEVER_CANCELLED } from '../../../shared/dns/cancellation.ts';
import { judgeNetwork } from '../../../shared/network/judge-network.ts';
import { fakeSmtpServer, ordinaryServer } from '../../helpers/fake-smtp-server.ts';

const HERE = { v4: '198.51.100.0/24', v6: null, dns: null };

function spy() {
  const asked: unknown[] = [];
  const remembered: Parameters<NetworkHistory['remember']>[] = [];
  const history: NetworkHistory = {
    earlier: (...args) => {
      asked.push(args);
      return [];
    },
    remember: (...args) => void remembered.push(args),
    count: () => 0,
    forget: () => undefined,
  };
  return { asked, remembered, services: networkServices(history, async () => HERE) };
}

function hooks(cancel: CheckHooks['cancel'] = NEVER_CANCELLED): CheckHooks {
  return {
    cancel,
    onEvent: () => undefined,
    onQuestion: () => undefined,
    onFetch: () => () => undefined,
  };
}

describe('the checks of the window', () => {
  it('compare with what was seen before from elsewhere, and hand over what they saw', async () => {
    const server = await fakeSmtpServer(ordinaryServer());
    const { asked, remembered, services } = spy();
    const task = { target: '127.0.0.1', ports: [server.port], consented: [] };
    const outcome = await services.check(task, hooks());
    expect(asked).toEqual([['127.0.0.1', HERE]]);
    expect(remembered).toHaveLength(1);
    const [run, here] = remembered[0] ?? [];
    expect(here).toEqual(HERE);
    expect(run?.target.ports).toMatchObject([{ port: server.port, outcome: 'ok' }]);
    expect(outcome.kind === 'probed' && outcome.judgement).toEqual(run?.judgement);
    expect(run && judgeNetwork({ ...run, others: [], references: null, consented: false }).verdicts).toEqual(
      [],
    );
    await server.close();
  });

  it('hand over nothing where they were stopped, and nothing of what is no server', async () => {
    const { asked, remembered, services } = spy();
    await services.check({ target: '127.0.0.1', ports: [1], consented: [] }, hooks(AbortSignal.abort()));
    await services.check({ target: 'two words', ports: [1], consented: [] }, hooks());
    expect(asked).toHaveLength(1);
    expect(remembered).toEqual([]);
  });
});
