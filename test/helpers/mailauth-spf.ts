import type { DNSResolver } from 'mailauth';
import { spf } from 'mailauth/lib/spf';
import * as z from 'zod';
import type { SpfQuestion } from '../../shared/auth/spf/spf-evaluation.ts';
import { RECORD_TYPES } from '../../shared/dns/answer.ts';
import { NEVER_CANCELLED } from '../../shared/dns/cancellation.ts';
import type { Resolver } from '../../shared/dns/resolver.ts';

const CODES: Readonly<Record<string, string>> = {
  nxdomain: 'ENOTFOUND',
  nodata: 'ENODATA',
  timeout: 'ETIMEOUT',
  servfail: 'ESERVFAIL',
};

/** A resolver in the form of node:dns, which mailauth takes. */
function nodeResolver(resolver: Resolver) {
  return async (name: string, rrtype: string): Promise<unknown> => {
    const type = RECORD_TYPES.find((one) => one === rrtype);
    if (type === undefined) throw new Error(rrtype);
    const answer = await resolver.resolve(type, name, NEVER_CANCELLED);
    if (answer.kind !== 'records') {
      const code = CODES[answer.kind === 'failed' ? answer.reason : answer.kind] ?? 'EBADNAME';
      throw Object.assign(new Error(code), { code });
    }
    return answer.values.map((value) => {
      if (type === 'TXT') return [value];
      if (typeof value !== 'object' || !('exchange' in value)) return value;
      return { priority: value.preference, exchange: value.exchange };
    });
  };
}

/** What mailauth in its strict form says, the second opinion on our own evaluation. */
export async function strictResult({ ip, mailFrom, helo }: SpfQuestion, resolver: Resolver): Promise<string> {
  const options = { ip, sender: mailFrom, helo: helo ?? '', mta: 'mx.example.net', strict: true };
  // The published type leaves out the answers for MX.
  const asked = z.custom<DNSResolver>().parse(nodeResolver(resolver));
  const verdict = await spf({ ...options, resolver: asked });
  return verdict.status.result;
}
