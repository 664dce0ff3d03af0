import type { SenderRights } from '../../shared/network/sender-rights.ts';
import type { SettingsAnswer } from '../../shared/providers/settings-answer.ts';
import type { NetworkHistory } from '../storage/network-history.ts';
import type { CheckHooks, CheckOutcome, CheckTask } from './check-task.ts';
import type { NetworkParts } from './network-identity.ts';

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

/**
 * The real network: the resolver and the roots of the system. Nothing is asked, and nothing read, before a check. With a
 * `history` servers are compared with what they showed in other networks.
 */
export function networkServices(
  history: NetworkHistory | null,
  whereAmI?: () => Promise<NetworkParts>,
): NetworkServices {
  const memory = { history, ...(whereAmI ? { whereAmI } : {}) };
  // Clients, parsers and the table of providers would hold up the start of the app.
  const checks = () => import('./network-part.ts');
  return {
    check: async (task, hooks) => (await checks()).check(task, memory, hooks),
    lookUp: async (address, consented, hooks) => (await checks()).lookUp(address, consented, hooks),
    senderRights: async (domain, hooks) => (await checks()).rightsOf(domain, hooks),
  };
}
