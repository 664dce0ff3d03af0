import type { MessageAuthentication } from '../../../shared/auth/authentication.ts';
import type { Cancellation } from '../../../shared/dns/cancellation.ts';
import type { Resolver } from '../../../shared/dns/resolver.ts';
import type { ForwardInput } from '../../../shared/forward/forward-input.ts';

/** What is to be examined; `readForwardInput` makes it from octets and answers. */
export interface ForwardRequest {
  readonly input: ForwardInput;
  /** The mail in the input as octets, for verifying its signatures; null where there is none. */
  readonly mailOctets: Uint8Array | null;
}

/** What it is examined with. */
export interface ForwardTools {
  /** Null: nobody is asked; everything that needs DNS is `offline`. */
  readonly resolver: Resolver | null;
  readonly cancel: Cancellation;
  /** Verifies signatures and seals with DNS; `hasBody` false: only the header counts. Null: nobody verifies. */
  readonly verify: ((octets: Uint8Array, hasBody: boolean) => Promise<MessageAuthentication>) | null;
}
