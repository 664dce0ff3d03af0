import { cachingResolver } from '../../shared/dns/caching-resolver.ts';
import { dmarcNames, senderRights, type SenderRights } from '../../shared/network/sender-rights.ts';
import { IMPOSSIBLE_ADDRESS } from '../../shared/network/second-round.ts';
import type { ProbeEvent } from '../../shared/network/observation.ts';
import type { SettingsAnswer } from '../../shared/providers/settings-answer.ts';
import type { NetworkHistory } from '../storage/network-history.ts';
import { asciiDomain } from './dns/idn.ts';
import { systemResolver } from './dns/resolver.ts';
import { textFetcher } from './https/fetch-text.ts';
import { lookupOver } from './https/lookup-over.ts';
import { networkParts, type NetworkParts } from './network-identity.ts';
import type { CheckHooks, CheckOutcome, CheckTask } from './check-task.ts';
import { lookUpSettings } from './settings/look-up-settings.ts';
import { examineNetwork } from './smtp/examine-network.ts';
import { findTarget } from './smtp/find-target.ts';
import { ownSecondWays } from './smtp/second-round.ts';
import { readRoots, type TrustRoots } from './tls/roots.ts';

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
export interface Memory {
  /** Null: nothing is kept. */
  readonly history: NetworkHistory | null;
  readonly whereAmI?: () => Promise<NetworkParts>;
}

let systemRoots: Promise<TrustRoots> | null = null;

/** Looks at a server. The roots of the system are read at the first check. */
export async function check(
  task: CheckTask,
  { history, whereAmI = networkParts }: Memory,
  hooks: CheckHooks,
): Promise<CheckOutcome> {
  const roots = (systemRoots ??= readRoots());
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

/** Looks up the servers of an address: own knowledge, DNS, and with consent public databases. */
export function lookUp(
  address: string,
  consented: boolean,
  { cancel, onQuestion, onFetch }: Omit<CheckHooks, 'onEvent'>,
): Promise<SettingsAnswer | null> {
  const resolver = cachingResolver(systemResolver(), onQuestion);
  const fetchText = textFetcher({ lookup: lookupOver(resolver, cancel), onFetch });
  return lookUpSettings(address, { resolver, fetchText, consented, cancel });
}

/** Who may send for a domain, by DNS. */
export async function rightsOf(
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
