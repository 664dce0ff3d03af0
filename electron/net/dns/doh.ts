import type { DnsFailure, RecordType } from '../../../shared/dns/answer.ts';
import type { DnsQuestion, Resolver } from '../../../shared/dns/resolver.ts';
import { postMessage, type DohEndpoint, type Posted } from './doh-transport.ts';
import { makeQuery, readReply } from './message.ts';
import type { Found } from './read-records.ts';
import { DEFAULT_DNS_TIMEOUT_MS } from './resolver.ts';
import { resolverOver } from './resolver-over.ts';

export interface DohResolverOptions extends DohEndpoint {
  /** For one question with all aliases; 6,000 unless told. */
  readonly timeoutMs?: number | undefined;
  readonly onQuestion?: ((question: DnsQuestion) => void) | undefined;
}

function failureOf(posted: Exclude<Posted, { readonly kind: 'body' }>): DnsFailure {
  switch (posted.kind) {
    case 'unwilling':
    case 'port-closed':
      return 'refused';
    case 'strange':
    case 'untrusted':
      return 'malformed';
    case 'no-network':
      return 'no-network';
    case 'stopped':
      return 'timeout';
  }
}

async function ask<T extends RecordType>(
  endpoint: DohEndpoint,
  type: T,
  name: string,
  signal: AbortSignal,
): Promise<Found<T>> {
  // The id is 0, so that caches on the way can share answers (RFC 8484 §4.1).
  const query = makeQuery(type, name, true, 0);
  const posted = await postMessage(endpoint, query.bytes, signal);
  if (posted.kind !== 'body') return { kind: 'failed', reason: failureOf(posted) };
  const reply = readReply(posted.bytes, query);
  switch (reply.kind) {
    case 'strange':
    case 'truncated':
    case 'no-edns':
      return { kind: 'failed', reason: 'malformed' };
    case 'records':
    case 'alias':
    case 'nodata':
    case 'nxdomain':
    case 'failed':
      return reply;
  }
}

/**
 * Asks a server over HTTPS (RFC 8484), which nobody on the way can read or change: a second path beside the network's
 * own resolver. The server is a party of its own, so the caller has asked the user before. An answer names the address
 * of the service as its resolver. A certificate that does not hold is `malformed`: something else answers there.
 */
export function dohResolver(options: DohResolverOptions): Resolver {
  return resolverOver(
    {
      ask: async (type, name, signal) => ({
        answer: await ask(options, type, name, signal),
        resolver: options.url,
      }),
    },
    { timeoutMs: options.timeoutMs ?? DEFAULT_DNS_TIMEOUT_MS, onQuestion: options.onQuestion },
  );
}
