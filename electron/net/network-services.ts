import { cachingResolver } from '../../shared/dns/caching-resolver.ts';
import type { Cancellation } from '../../shared/dns/cancellation.ts';
import type { DnsQuestion, Resolver } from '../../shared/dns/resolver.ts';
import type { ConsentKind, ProbeAnswer } from '../../shared/ipc/network-contract.ts';
import { judgeNetwork } from '../../shared/network/judge-network.ts';
import type { NetworkFacts, ProbeRole } from '../../shared/network/network-facts.ts';
import type { ProbeEvent } from '../../shared/network/observation.ts';
import { parseProbeTarget } from '../../shared/network/probe-target.ts';
import type { SettingsAnswer } from '../../shared/providers/settings-answer.ts';
import { systemResolver } from './dns/resolver.ts';
import { textFetcher } from './https/fetch-text.ts';
import { lookupOver } from './https/lookup-over.ts';
import { lookUpSettings } from './settings/look-up-settings.ts';
import { probeHost } from './smtp/probe-host.ts';
import { readRoots, type TrustRoots } from './tls/roots.ts';

/** A server to look at. */
export interface CheckTask {
  /** A host, an IP address, or a mail address, of which the provider's own server is taken. */
  readonly target: string;
  readonly ports: readonly number[];
  /** Further questions that the user agreed to. */
  readonly consented: readonly ConsentKind[];
}

/** What a running check tells, and how it learns that nobody waits for it any more. */
export interface CheckHooks {
  readonly cancel: Cancellation;
  readonly onEvent: (role: ProbeRole, host: string, event: ProbeEvent) => void;
  readonly onQuestion: (question: DnsQuestion) => void;
  /** A page is fetched; the returned function is told how that ended. */
  readonly onFetch: (url: string) => (answer: 'got' | 'failed') => void;
}

/** How a check ended; `unusable`: nothing was asked. */
export type CheckOutcome =
  | Omit<ProbeAnswer, 'startedAt' | 'tookMs'>
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'unusable'; readonly reason: 'not-a-host' | 'no-server' };

/** All that the window asks of the network; tests put a network of their own here. */
export interface NetworkServices {
  /** Never rejects for what the network or a server does. */
  readonly check: (task: CheckTask, hooks: CheckHooks) => Promise<CheckOutcome>;
  /** Null where the text is no mail address. Public databases are asked only with consent. */
  readonly lookUp: (
    address: string,
    consented: boolean,
    hooks: Omit<CheckHooks, 'onEvent'>,
  ) => Promise<SettingsAnswer | null>;
}

/** A resolver for one check: what is asked twice goes out once, and every question is told. */
function resolverOf({ onQuestion }: Pick<CheckHooks, 'onQuestion'>): Resolver {
  return cachingResolver(systemResolver(), onQuestion);
}

function lookUp(
  address: string,
  consented: boolean,
  resolver: Resolver,
  { cancel, onFetch }: Omit<CheckHooks, 'onEvent'>,
): Promise<SettingsAnswer | null> {
  const fetchText = textFetcher({ lookup: lookupOver(resolver, cancel), onFetch });
  return lookUpSettings(address, { resolver, fetchText, consented, cancel });
}

/** The host that is meant: as given, or the server through which the address sends. */
async function hostOf(
  target: string,
  resolver: Resolver,
  hooks: CheckHooks,
): Promise<{ readonly host: string } | { readonly reason: 'not-a-host' | 'no-server' }> {
  const parsed = parseProbeTarget(target);
  switch (parsed.kind) {
    case 'unusable':
      return { reason: 'not-a-host' };
    case 'host':
      return { host: parsed.host };
    case 'address': {
      const settings = await lookUp(parsed.address, false, resolver, hooks);
      return settings?.chosen ? { host: settings.chosen.host } : { reason: 'no-server' };
    }
  }
}

async function check(task: CheckTask, roots: Promise<TrustRoots>, hooks: CheckHooks): Promise<CheckOutcome> {
  const resolver = resolverOf(hooks);
  const found = await hostOf(task.target, resolver, hooks);
  if ('reason' in found) return { kind: 'unusable', ...found };
  const { host } = found;
  const target = await probeHost(
    { host, ports: task.ports, role: 'target', timeoutMs: null },
    {
      resolver,
      roots,
      cancel: hooks.cancel,
      onEvent: (event) => {
        hooks.onEvent('target', host, event);
      },
    },
  );
  const facts: NetworkFacts = { target, others: [], references: null, consented: false };
  return { kind: 'probed', target, others: [], judgement: judgeNetwork(facts), consented: [] };
}

/** The real network: the resolver and the roots of the system. Nothing is asked, and nothing read, before a check. */
export function networkServices(): NetworkServices {
  let roots: Promise<TrustRoots> | null = null;
  return {
    check: (task, hooks) => check(task, (roots ??= readRoots()), hooks),
    lookUp: (address, consented, hooks) => lookUp(address, consented, resolverOf(hooks), hooks),
  };
}
