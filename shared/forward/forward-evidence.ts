import type { DmarcVerdict, MessageAuthentication } from '../auth/authentication.ts';
import type { SpfEvaluation } from '../auth/spf/spf-evaluation.ts';
import type { TargetActor } from './forward-facts.ts';

/**
 * The answer to a question to DNS, or why there is none: `offline`: nobody was asked; `nothing-to-ask`: a name or
 * address for the question is missing; `failed`: DNS could not tell (never read as "no").
 */
export type Asked<T> =
  | { readonly kind: 'known'; readonly value: T }
  | { readonly kind: 'offline' | 'nothing-to-ask' | 'failed' };

/** A domain's DMARC policy by both editions, as for a mail that passes neither SPF nor DKIM. */
export interface PolicyEditions {
  readonly rfc9989: DmarcVerdict;
  readonly rfc7489: DmarcVerdict;
}

/** What DNS says of one sending domain, for mail that comes from B's address. */
export interface SenderPosture {
  readonly domain: string;
  /** Is B's address allowed to send for it? */
  readonly spf: Asked<SpfEvaluation>;
  readonly dmarc: Asked<PolicyEditions>;
}

/** What was looked up for one case. */
export interface ForwardEvidence {
  /** A as seen through B: SPF of A's envelope sender for B's address, A's DMARC policy. */
  readonly sender: SenderPosture | null;
  /** SPF of A's envelope sender for A's own server; known only where a header names that server. */
  readonly spfDirect: Asked<SpfEvaluation>;
  /** SPF of the sender that B writes, or would write with SRS, for B's address: would it pass? */
  readonly spfRewritten: Asked<SpfEvaluation>;
  /** The domain that would stand on the envelope then. */
  readonly rewrittenDomain: string | null;
  /** Signatures and seals of the mail in the input, verified now. */
  readonly authentication: Asked<MessageAuthentication>;
  /** B's policy, for mail that B's user sends in their own name. */
  readonly forwarderDmarc: Asked<PolicyEditions>;
  /** Servers that take mail for C's domain, the preferred first. */
  readonly targetMx: Asked<readonly string[]>;
  /** Addresses of B's host, where only the host is known. */
  readonly forwarderAddresses: Asked<readonly string[]>;
  /** C with what was looked up: provider behind its MX. */
  readonly target: TargetActor;
  /** The other sender of the comparison. */
  readonly other: SenderPosture | null;
}
