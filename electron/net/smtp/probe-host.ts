import type { Cancellation } from '../../../shared/dns/cancellation.ts';
import { addressesIn, type HostAddress } from '../../../shared/dns/lookup-host.ts';
import type { Resolver } from '../../../shared/dns/resolver.ts';
import type { HostProbe, ProbeRole } from '../../../shared/network/network-facts.ts';
import { isMailPort } from '../../../shared/network/port-state.ts';
import type { PortObservation, ProbeEvent } from '../../../shared/network/observation.ts';
import { judgeCertificate } from '../tls/judge-certificate.ts';
import { lenientTls } from '../tls/lenient-tls.ts';
import type { TrustRoots } from '../tls/roots.ts';
import { hostAddresses } from './host-addresses.ts';
import { DEFAULT_LIMITS, type ProbeLimits } from './limits.ts';
import { ownFamilies } from './own-networks.ts';
import { sharedCancellation } from './shared-cancellation.ts';
import { PortRace } from './port-race.ts';
import type { PortKind, PortTools } from './probe-port.ts';

/** What to look at. */
export interface ProbeRequest {
  /** A name or an address. */
  readonly host: string;
  readonly ports: readonly number[];
  readonly role: ProbeRole;
  /** For each port's whole probe; null: the usual limits (60 s, and shorter ones for each step). */
  readonly timeoutMs: number | null;
  /** Families to use, the preferred one first; unless told otherwise IPv6 and then IPv4 (RFC 6724, RFC 8305). */
  readonly families?: readonly (4 | 6)[];
  /** Ports that are spoken to otherwise than their number says. */
  readonly kinds?: ReadonlyMap<number, PortKind>;
}

/** What a probe of a host is given from outside. */
export interface ProbeTools {
  readonly resolver: Resolver;
  readonly roots: TrustRoots | Promise<TrustRoots>;
  readonly cancel: Cancellation;
  /** Each step as it happens. Called from inside the probe: it must be quick and must not throw. */
  readonly onEvent: (event: ProbeEvent) => void;
  /** Time limits of the steps; tests make them short. */
  readonly limits?: ProbeLimits;
}

/** Ports that are asked unless told otherwise: server to server, submission, submission inside TLS. */
export const MAIL_PORTS: readonly number[] = [25, 587, 465];

/** Most ports of one request; more would be a port scan. */
export const MAX_PORTS = 16;

/** Submission inside TLS (RFC 8314 §3.3) is at 465; all other ports begin in clear text. */
export function kindOfPort(port: number): PortKind {
  return port === 465 ? 'tls' : 'starttls';
}

/** Ports whose servers may be asked for a STARTTLS that they do not offer. */
function triesHidden(port: number): boolean {
  return port === 25 || port === 587;
}

/** Something else than a mail server answers where one is to be expected: the other ports are likely to be silent. */
function isNoMailServer({ port, outcome, foreignBytes }: PortObservation, { kinds }: ProbeRequest): boolean {
  return outcome === 'not-smtp' && foreignBytes !== null && (isMailPort(port) || (kinds?.has(port) ?? false));
}

/**
 * Looks at all ports of a host at once, at its addresses one after the other (happy eyeballs). Never rejects: what goes
 * wrong is an outcome. Where it is cancelled, ports without a result are missing.
 */
export async function probeHost(request: ProbeRequest, tools: ProbeTools): Promise<HostProbe> {
  const startedAt = performance.now();
  const cancel = sharedCancellation(tools.cancel);
  lenientTls(); // Made now, so that making it falls into no measured step.
  const { host, role, timeoutMs, families = [6, 4] } = request;
  // Who names families wants them tried.
  const reachable = request.families ?? ownFamilies();
  const limits = {
    ...(tools.limits ?? DEFAULT_LIMITS),
    ...(timeoutMs === null ? {} : { totalMs: timeoutMs }),
  };
  const portTools: PortTools = {
    limits,
    cancel,
    onEvent: (event) => {
      tools.onEvent(event);
      if (event.kind === 'port' && isNoMailServer(event.observation, request))
        for (const race of races) race.speakFirst();
    },
    judge: async (chain, name) => judgeCertificate(chain, name, await tools.roots, Date.now()),
  };
  const ports = [...new Set(request.ports)].slice(0, MAX_PORTS);
  const races = ports.map((port) => {
    const kind = request.kinds?.get(port) ?? kindOfPort(port);
    return new PortRace(host, port, kind, triesHidden(port), portTools);
  });
  const addresses: HostAddress[] = [];
  // A family whose answer does not come is not waited for once all ports are seen at the other one.
  const looking = sharedCancellation(cancel);
  void Promise.all(races.map((race) => race.served)).then(looking.end);
  const lookup = { resolver: tools.resolver, cancel: looking };
  const dns = await hostAddresses(host, { families, reachable }, lookup, (news) => {
    addresses.push(...news);
    const known = addresses.map(({ address }) => address);
    tools.onEvent({ kind: 'addresses', host, addresses: known, atMs: performance.now() - startedAt });
    for (const race of races) race.add(news);
  });
  for (const race of races) race.close();
  const observations = await Promise.all(races.map((race) => race.result));
  looking.release();
  cancel.release();
  const found = [...addresses, ...addressesIn(dns.aaaa), ...addressesIn(dns.a)];
  return {
    role,
    host,
    addresses: [...new Set(found.map(({ address }) => address))],
    dns,
    ports: observations.flat(),
  };
}
