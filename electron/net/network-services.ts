import { cachingResolver } from '../../shared/dns/caching-resolver.ts';
import type { Cancellation } from '../../shared/dns/cancellation.ts';
import type { DnsQuestion } from '../../shared/dns/resolver.ts';
import type { ConsentKind, ProbeAnswer } from '../../shared/ipc/network-contract.ts';
import type { ProbeRole } from '../../shared/network/network-facts.ts';
import type { ProbeEvent } from '../../shared/network/observation.ts';
import { dmarcNames, senderRights, type SenderRights } from '../../shared/network/sender-rights.ts';
import { IMPOSSIBLE_ADDRESS } from '../../shared/network/second-round.ts';
import type { SettingsAnswer } from '../../shared/providers/settings-answer.ts';
import type { NetworkHistory } from '../storage/network-history.ts';
import { asciiDomain } from './dns/idn.ts';
import { systemResolver } from './dns/resolver.ts';
import { textFetcher } from './https/fetch-text.ts';
import { lookupOver } from './https/lookup-over.ts';
import { networkParts, type NetworkParts } from './network-identity.ts';
import { lookUpSettings } from './settings/look-up-settings.ts';
import { examineNetwork } from './smtp/examine-network.ts';
import { findTarget } from './smtp/find-target.ts';
import { ownSecondWays } from './smtp/second-round.ts';
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
  | { readonly kind: 'unusable'; readonly reason: 'not-a-host' | 'no-server' | 'dns-failed' };

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
  /** Null where the text is no domain. Asks the resolver only. */
  readonly senderRights: (
    domain: string,
    hooks: Pick<CheckHooks, 'cancel' | 'onQuestion'>,
  ) => Promise<SenderRights | null>;
}

/** Tells the events of the target from those of the hosts that are asked for comparison. */
class EventNames {
  readonly #hosts = new Map<string, string>();
  readonly #target: string;
  readonly #hooks: CheckHooks;

  constructor(target: string, hooks: CheckHooks) {
    this.#target = target;
    this.#hooks = hooks;
  }

  readonly note = (event: ProbeEvent): void => {
    if (event.kind === 'addresses')
      for (const address of event.addresses) this.#hosts.set(address, event.host);
    const host = this.#hostOf(event);
    const role = host === this.#target ? 'target' : host === IMPOSSIBLE_ADDRESS ? 'impossible' : 'reference';
    this.#hooks.onEvent(role, host, event);
  };

  #hostOf(event: ProbeEvent): string {
    switch (event.kind) {
      case 'addresses':
        return event.host;
      case 'step':
        return this.#hosts.get(event.address) ?? this.#target;
      case 'port':
        return event.observation.host;
    }
  }
}

/** What checks use beside the network itself. */
interface Memory {
  /** Null: nothing is kept. */
  readonly history: NetworkHistory | null;
  readonly whereAmI: () => Promise<NetworkParts>;
}

async function check(
  task: CheckTask,
  roots: Promise<TrustRoots>,
  { history, whereAmI }: Memory,
  hooks: CheckHooks,
): Promise<CheckOutcome> {
  const { cancel, onQuestion, onFetch } = hooks;
  const resolver = cachingResolver(systemResolver(), onQuestion);
  const [target, here] = await Promise.all([findTarget(task.target, { resolver, cancel }), whereAmI()]);
  if (target.kind === 'unusable') return { kind: 'unusable', reason: 'not-a-host' };
  if (target.kind !== 'found') return { kind: 'unusable', reason: target.kind };
  const { ports, consented } = task;
  const parties = consented.length > 0 ? { references: [], impossible: null, kinds: consented } : null;
  const { facts, judgement } = await examineNetwork(
    { target, ports, timeoutMs: null, parties, earlier: history?.earlier(target.host, here) ?? [] },
    {
      ...{ resolver, roots, cancel },
      secondWays: ownSecondWays({ resolver, onQuestion }),
      fetchText: textFetcher({ lookup: lookupOver(resolver, cancel), onFetch }),
      onEvent: new EventNames(target.host, hooks).note,
    },
  );
  if (!cancel.aborted) history?.remember({ target: facts.target, judgement }, here);
  return { kind: 'probed', target: facts.target, others: facts.others, judgement, consented };
}

function lookUp(
  address: string,
  consented: boolean,
  { cancel, onQuestion, onFetch }: Omit<CheckHooks, 'onEvent'>,
): Promise<SettingsAnswer | null> {
  const resolver = cachingResolver(systemResolver(), onQuestion);
  const fetchText = textFetcher({ lookup: lookupOver(resolver, cancel), onFetch });
  return lookUpSettings(address, { resolver, fetchText, consented, cancel });
}

async function rightsOf(
  text: string,
  { cancel, onQuestion }: Pick<CheckHooks, 'cancel' | 'onQuestion'>,
): Promise<SenderRights | null> {
  const domain = asciiDomain(text);
  if (domain === null) return null;
  const resolver = cachingResolver(systemResolver(), onQuestion);
  const [spf, ...dmarc] = await Promise.all(
    [domain, ...dmarcNames(domain)].map((name) => resolver.resolve('TXT', name, cancel)),
  );
  return spf ? senderRights({ spf, dmarc, otherIncludes: [] }) : null;
}

/**
 * The real network: the resolver and the roots of the system. Nothing is asked, and nothing read, before a check. With a
 * `history` servers are compared with what they showed in other networks.
 */
export function networkServices(
  history: NetworkHistory | null,
  whereAmI: () => Promise<NetworkParts> = networkParts,
): NetworkServices {
  let roots: Promise<TrustRoots> | null = null;
  return {
    check: (task, hooks) => check(task, (roots ??= readRoots()), { history, whereAmI }, hooks),
    lookUp,
    senderRights: rightsOf,
  };
}
