import type { DnsAnswer, DnsFailure } from '../../../shared/dns/answer.ts';
import type { Cancellation } from '../../../shared/dns/cancellation.ts';
import type { Resolver } from '../../../shared/dns/resolver.ts';

/** Error codes of `node:dns`, which mailauth understands; any it does not know counts as a temporary fault. */
const CODES = {
  servfail: 'ESERVFAIL',
  refused: 'EREFUSED',
  timeout: 'ETIMEOUT',
  'no-network': 'ECONNREFUSED',
  malformed: 'EBADRESP',
  // Such a name cannot exist, now or later.
  'bad-name': 'ENOTFOUND',
  cancelled: 'ECANCELLED',
} as const satisfies Record<DnsFailure, string>;

/** The answer as an error with a code; mailauth counts only what is thrown as "there is nothing". */
class DnsError extends Error {
  readonly code: string;

  constructor(code: string, name: string) {
    super(`${code} ${name}`);
    this.code = code;
  }
}

function codeOf(answer: DnsAnswer<'TXT'>): string {
  if (answer.kind === 'failed') return CODES[answer.reason];
  return answer.kind === 'nodata' ? 'ENODATA' : 'ENOTFOUND';
}

/** Asks as mailauth wants it: signatures need keys only, which are TXT records. */
export interface MailauthResolver {
  readonly ask: (name: string, type: string) => Promise<unknown>;
  /** A key could not be looked up, for a reason that may pass. */
  readonly hadTemporaryFault: () => boolean;
}

/** Puts the questions of one verification to the port. */
export function mailauthResolver(resolver: Resolver, cancel: Cancellation): MailauthResolver {
  let hadFault = false;
  return {
    ask: async (name, type) => {
      if (type !== 'TXT') throw new DnsError('ENOTIMP', name);
      const answer = await resolver.resolve('TXT', name, cancel);
      if (answer.kind === 'records') return answer.values.map((value) => [value]);
      if (answer.kind === 'failed' && answer.reason !== 'bad-name') hadFault = true;
      throw new DnsError(codeOf(answer), name);
    },
    hadTemporaryFault: () => hadFault,
  };
}
