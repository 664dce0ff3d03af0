import type { Cancellation } from '../../shared/dns/cancellation.ts';
import type { DnsQuestion } from '../../shared/dns/resolver.ts';
import type { ConsentKind, ProbeAnswer } from '../../shared/ipc/network-contract.ts';
import type { ProbeRole } from '../../shared/network/network-facts.ts';
import type { ProbeEvent } from '../../shared/network/observation.ts';

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
