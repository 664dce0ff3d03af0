import { NEVER_CANCELLED, type Cancellation } from '../../shared/dns/cancellation.ts';
import type { PortObservation, ProbeEvent } from '../../shared/network/observation.ts';
import type { ProbeLimits } from '../../electron/net/smtp/limits.ts';
import { PortProbe, type PortTask } from '../../electron/net/smtp/probe-port.ts';
import { judgeCertificate } from '../../electron/net/tls/judge-certificate.ts';
import { rootStore } from '../../electron/net/tls/roots.ts';
import { fakeSmtpServer, type FakeScript, type FakeSmtpServer } from './fake-smtp-server.ts';

/** Limits under which a hostile server costs a test little, and which an honest one keeps on a busy machine. */
export const SHORT_LIMITS: ProbeLimits = {
  totalMs: 8000,
  connectMs: 800,
  bannerMs: 800,
  silentEhloMs: 500,
  replyMs: 800,
  tlsMs: 1000,
  slowBannerMs: 5000,
};

/** How a probe of a fake server is to be made. */
export interface RunWishes {
  readonly kind?: PortTask['kind'];
  readonly triesHidden?: boolean;
  readonly limits?: Partial<ProbeLimits>;
  readonly roots?: readonly string[];
  readonly host?: string;
  readonly cancel?: Cancellation;
}

/** What came out of a probe of a fake server. */
export interface ProbeRun {
  readonly seen: PortObservation;
  readonly events: readonly ProbeEvent[];
  readonly server: Pick<FakeSmtpServer, 'heard' | 'connections'>;
  readonly tookMs: number;
}

/** Probes one port of the loopback. */
export async function probePort(
  port: number,
  wishes: RunWishes = {},
): Promise<{ readonly seen: PortObservation | null; readonly events: readonly ProbeEvent[] }> {
  const events: ProbeEvent[] = [];
  const store = rootStore(wishes.roots ?? []);
  const probe = new PortProbe(
    {
      host: wishes.host ?? 'mail.example.org',
      address: '127.0.0.1',
      family: 4,
      port,
      kind: wishes.kind ?? 'starttls',
      triesHidden: wishes.triesHidden ?? true,
    },
    {
      limits: { ...SHORT_LIMITS, ...wishes.limits },
      cancel: wishes.cancel ?? NEVER_CANCELLED,
      onEvent: (event) => events.push(event),
      judge: (chain, host) =>
        Promise.resolve(judgeCertificate(chain, host, { node: store, system: null }, Date.now())),
    },
  );
  return { seen: await probe.run(() => undefined), events };
}

/** Ends when the server has no connection any more: half a second after our goodbye at the latest. */
export async function gone(server: FakeSmtpServer): Promise<void> {
  for (let i = 0; i < 150 && server.open() > 0; i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Starts a server with this script, probes it, and stops it. */
export async function runPortProbe(script: FakeScript, wishes: RunWishes = {}): Promise<ProbeRun> {
  const server = await fakeSmtpServer(script);
  const startedAt = performance.now();
  const { seen, events } = await probePort(server.port, wishes);
  const tookMs = performance.now() - startedAt;
  await gone(server); // so that the last line has arrived
  await server.close();
  if (!seen) throw new Error('cancelled');
  return { seen, events, server, tookMs };
}
