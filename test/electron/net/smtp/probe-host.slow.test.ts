import { describe, expect, it } from 'vitest';
import { NEXT_ADDRESS_MS } from '../../../../electron/net/smtp/port-race.ts';
import { probeHost, type ProbeRequest } from '../../../../electron/net/smtp/probe-host.ts';
import type { ProbeLimits } from '../../../../electron/net/smtp/limits.ts';
import { rootStore } from '../../../../electron/net/tls/roots.ts';
import { NEVER_CANCELLED, type Cancellation } from '../../../../shared/dns/cancellation.ts';
import type { Resolver } from '../../../../shared/dns/resolver.ts';
import type { HostProbe } from '../../../../shared/network/network-facts.ts';
import type { ProbeEvent } from '../../../../shared/network/observation.ts';
import { deafServer } from '../../../helpers/deaf-server.ts';
import { fakeResolver } from '../../../helpers/fake-resolver.ts';
import {
  fakeSmtpServer,
  ordinaryServer,
  type FakeScript,
  type FakeSmtpServer,
} from '../../../helpers/fake-smtp-server.ts';
import { SHORT_LIMITS } from '../../../helpers/run-port-probe.ts';
import { leafOf, testAuthority } from '../../../helpers/test-certificates.ts';

const authority = testAuthority('Example Trust');
const tls = leafOf(authority, { commonName: 'mail.example.org' });
const roots = { node: rootStore([authority.cert]), system: null };

interface Probed {
  readonly probe: HostProbe;
  readonly events: readonly ProbeEvent[];
  /** When each event came, in ms. */
  readonly times: readonly number[];
}

async function probe(
  request: Partial<ProbeRequest> & Pick<ProbeRequest, 'ports'>,
  resolver: Resolver,
  cancel: Cancellation = NEVER_CANCELLED,
  limits: ProbeLimits = SHORT_LIMITS,
): Promise<Probed> {
  const events: ProbeEvent[] = [];
  const times: number[] = [];
  const onEvent = (event: ProbeEvent): void => {
    events.push(event);
    times.push(performance.now());
  };
  const found = await probeHost(
    { host: 'mail.example.org', role: 'target', timeoutMs: null, families: [6, 4], ...request },
    { resolver, roots, cancel, onEvent, limits },
  );
  return { probe: found, events, times };
}

function zone(a: readonly string[], aaaa: readonly string[] = []): Resolver {
  const empty = 'nodata' as const;
  return fakeResolver({
    'mail.example.org': { A: a.length > 0 ? a : empty, AAAA: aaaa.length > 0 ? aaaa : empty },
  });
}

async function withServers(
  servers: readonly Promise<FakeSmtpServer>[],
  work: (...servers: readonly FakeSmtpServer[]) => Promise<void>,
): Promise<void> {
  const started = await Promise.all(servers);
  try {
    await work(...started);
  } finally {
    await Promise.all(started.map((server) => server.close()));
  }
}

/** The same port at another address of the loopback. */
async function onPort(port: number, host: string): Promise<FakeSmtpServer> {
  return fakeSmtpServer(ordinaryServer(), host, port);
}

const STARTTLS = ['SIZE 1000', 'STARTTLS'];

describe.concurrent('a host', () => {
  it('is seen at all ports at once, in the order asked for', async () => {
    const slow = ordinaryServer({ capabilities: STARTTLS, tls });
    const servers = [
      fakeSmtpServer(async (client, number) => {
        await client.pause(60);
        await slow(client, number);
      }),
      fakeSmtpServer(ordinaryServer({ capabilities: STARTTLS, tls })),
      fakeSmtpServer(ordinaryServer({ tls, fromStart: true })),
    ];
    await withServers(servers, async (...list) => {
      const ports = list.map(({ port }) => port);
      const kinds = new Map([[ports[2] ?? 0, 'tls' as const]]);
      const { probe: found, events } = await probe({ ports, kinds }, zone(['127.0.0.1']));
      expect(found.ports.map(({ port }) => port)).toEqual(ports);
      expect(found.ports.map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'ok']);
      expect(found.ports.every(({ certificate }) => certificate?.trusted)).toBe(true);
      expect(found).toMatchObject({ host: 'mail.example.org', role: 'target', addresses: ['127.0.0.1'] });
      expect(found.dns.a?.kind).toBe('records');
      expect(events.find(({ kind }) => kind === 'addresses')).toMatchObject({ addresses: ['127.0.0.1'] });
      expect(
        events
          .filter(({ kind }) => kind === 'port')
          .map((event) => event.kind === 'port' && event.observation.port),
      ).not.toEqual(ports);
    });
  });

  it('is asked for at its address where one is given, without DNS', async () => {
    await withServers([fakeSmtpServer(ordinaryServer())], async (server) => {
      const resolver = fakeResolver({});
      for (const host of ['127.0.0.1', '[127.0.0.1]']) {
        const { probe: found } = await probe({ host, ports: [server.port] }, resolver);
        expect(found).toMatchObject({ addresses: ['127.0.0.1'], dns: { a: null, aaaa: null } });
        expect(found.ports[0]).toMatchObject({ outcome: 'ok', family: 4 });
      }
      expect(resolver.calls).toEqual([]);
    });
  });

  it('is asked for by the name that DNS knows', async () => {
    const resolver = fakeResolver({});
    await probe({ host: 'Bücher.example', ports: [25] }, resolver);
    expect(new Set(resolver.calls.map(({ name }) => name))).toEqual(new Set(['xn--bcher-kva.example']));
  });

  it('has no address: no port is seen, and DNS says why', async () => {
    const { probe: found } = await probe({ ports: [25, 587] }, fakeResolver({}));
    expect(found).toMatchObject({ addresses: [], ports: [], dns: { a: { kind: 'nxdomain' } } });
  });
});

describe.concurrent('a host with several addresses', () => {
  it('is seen at the first that connects', async () => {
    await withServers([fakeSmtpServer(ordinaryServer(), '::1')], async (server) => {
      const { probe: found } = await probe({ ports: [server.port] }, zone(['127.0.0.1'], ['::1']));
      expect(found.addresses).toEqual(['::1', '127.0.0.1']);
      expect(found.ports).toMatchObject([{ address: '::1', family: 6, outcome: 'ok' }]);
    });
  });

  it('prefers the family that was asked for', async () => {
    await withServers([fakeSmtpServer(ordinaryServer())], async (server) => {
      const request = { ports: [server.port], families: [4, 6] as const };
      const { probe: found } = await probe(request, zone(['127.0.0.1'], ['::1']));
      expect(found.addresses).toEqual(['127.0.0.1', '::1']);
      expect(found.ports).toMatchObject([{ address: '127.0.0.1', outcome: 'ok' }]);
    });
  });

  it('is tried further at once where one refuses, and both are told', async () => {
    await withServers([fakeSmtpServer(ordinaryServer())], async (server) => {
      const {
        probe: found,
        events,
        times,
      } = await probe({ ports: [server.port] }, zone(['127.0.0.1'], ['::1']));
      const at = (address: string, state: string): number =>
        times[
          events.findIndex((one) => one.kind === 'step' && one.address === address && one.state === state)
        ] ?? NaN;
      expect(at('127.0.0.1', 'started') - at('::1', 'failed')).toBeLessThan(NEXT_ADDRESS_MS / 2);
      expect(found.ports).toMatchObject([
        { address: '::1', outcome: 'refused' },
        { address: '127.0.0.1', outcome: 'ok' },
      ]);
    });
  });

  it('is tried at four addresses, not at more', async () => {
    const many = ['127.0.0.1', '127.0.0.2', '127.0.0.3', '127.0.0.4', '127.0.0.5'];
    const { probe: found } = await probe({ ports: [1] }, zone(many, ['::1']));
    expect(found.ports.map(({ address }) => address)).toEqual(['::1', '127.0.0.1', '127.0.0.2', '127.0.0.3']);
    expect(new Set(found.ports.map(({ outcome }) => outcome))).toEqual(new Set(['refused']));
  });

  it('does not wait for a family whose answer does not come', async () => {
    await withServers([fakeSmtpServer(ordinaryServer())], async (server) => {
      const half = zone(['127.0.0.1']);
      const resolver: Resolver = {
        resolve: async (type, name, cancel) => {
          if (type !== 'AAAA') return half.resolve(type, name, cancel);
          await new Promise<void>((resolve) => cancel.addEventListener?.('abort', resolve));
          return half.resolve(type, name, cancel);
        },
      };
      const { probe: found } = await probe({ ports: [server.port] }, resolver);
      expect(found.dns.aaaa).toMatchObject({ kind: 'failed', reason: 'cancelled' });
      expect(found.ports).toMatchObject([{ address: '127.0.0.1', outcome: 'ok' }]);
    });
  });

  it.runIf(process.platform === 'linux')('is tried at the next address while one is silent', async () => {
    const deaf = await deafServer();
    const server = await onPort(deaf.port, '127.0.0.2');
    try {
      const { probe: found } = await probe({ ports: [deaf.port] }, zone(['127.0.0.1', '127.0.0.2']));
      expect(found.ports).toMatchObject([
        { address: '127.0.0.1', outcome: 'timeout', failedStep: 'connect', errorCode: null },
        { address: '127.0.0.2', outcome: 'ok' },
      ]);
    } finally {
      await Promise.all([deaf.close(), server.close()]);
    }
  });
});

describe.concurrent('limits', () => {
  it.runIf(process.platform === 'linux')('of a silent port hold', async () => {
    const deaf = await deafServer();
    try {
      const startedAt = performance.now();
      const limits = { ...SHORT_LIMITS, connectMs: 20_000 };
      const request = { ports: [deaf.port], timeoutMs: 200 };
      const { probe: found } = await probe(request, zone(['127.0.0.1']), NEVER_CANCELLED, limits);
      expect(found.ports).toMatchObject([{ outcome: 'timeout', failedStep: 'connect' }]);
      expect(performance.now() - startedAt).toBeLessThan(5000);
    } finally {
      await deaf.close();
    }
  });

  it('of greetings are cut short where another port shows that a captive portal answers', async () => {
    const portal: FakeScript = async (client) => {
      await client.line();
      client.raw('HTTP/1.1 400 Bad Request\r\n\r\n');
      client.hangUp();
    };
    await withServers([fakeSmtpServer(portal), fakeSmtpServer(portal)], async (...list) => {
      const ports = list.map(({ port }) => port);
      const kinds = new Map([[ports[1] ?? 0, 'tls' as const]]);
      const limits = { ...SHORT_LIMITS, bannerMs: 15_000, totalMs: 20_000 };
      const startedAt = performance.now();
      const { probe: found } = await probe({ ports, kinds }, zone(['127.0.0.1']), NEVER_CANCELLED, limits);
      expect(found.ports).toMatchObject([
        { outcome: 'not-smtp', failedStep: 'banner' },
        { outcome: 'not-smtp', failedStep: 'tls' },
      ]);
      expect(performance.now() - startedAt).toBeLessThan(10_000);
    });
  });

  it('a cancelled probe ends with what it has', async () => {
    await withServers(
      [fakeSmtpServer(ordinaryServer()), fakeSmtpServer(() => undefined)],
      async (...list) => {
        const abort = new AbortController();
        setTimeout(() => abort.abort(), 600);
        const ports = list.map(({ port }) => port);
        const startedAt = performance.now();
        const limits = { ...SHORT_LIMITS, bannerMs: 20_000, totalMs: 30_000 };
        const { probe: found } = await probe({ ports }, zone(['127.0.0.1']), abort.signal, limits);
        expect(found.ports.map(({ port }) => port)).toEqual(ports.slice(0, 1));
        expect(performance.now() - startedAt).toBeLessThan(5000);
      },
    );
  });

  it('many connections share one listener for the end', async () => {
    const abort = new AbortController();
    let added = 0;
    const counting: Cancellation = {
      get aborted() {
        return abort.signal.aborted;
      },
      throwIfAborted: () => {
        abort.signal.throwIfAborted();
      },
      addEventListener: () => (added += 1),
      removeEventListener: () => (added -= 1),
    };
    const ports = Array.from({ length: 16 }, (_, i) => i + 1);
    const running = probe({ ports }, zone(['127.0.0.1']), counting);
    expect(added).toBe(1);
    await running;
    expect(added).toBe(0);
  });

  it('the same port is asked once, and not too many are', async () => {
    const { probe: found } = await probe(
      { ports: [1, 1, ...Array.from({ length: 40 }, (_, i) => i + 1)] },
      zone(['127.0.0.1']),
    );
    expect(found.ports).toHaveLength(16);
  });
});
