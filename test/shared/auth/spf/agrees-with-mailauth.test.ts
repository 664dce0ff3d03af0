import type { DNSResolver } from 'mailauth';
import { spf } from 'mailauth/lib/spf';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { evaluateSpf } from '../../../../shared/auth/spf/evaluate-spf.ts';
import type { SpfQuestion } from '../../../../shared/auth/spf/spf-evaluation.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import { RECORD_TYPES } from '../../../../shared/dns/answer.ts';
import type { Resolver } from '../../../../shared/dns/resolver.ts';
import { fakeResolver } from '../../../helpers/fake-resolver.ts';
import { spfSuite } from '../../../helpers/spf-suite.ts';
import { SPF_CASES } from '../../../fixtures/zones/spf-cases.ts';

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

/**
 * Where they differ, and why. A zero-length label is malformed only "not at the end" (RFC 7208 §4.3), so that a final dot
 * is none.
 */
const KNOWN = ['sender: a final dot'];

async function strictResult({ ip, mailFrom, helo }: SpfQuestion, resolver: Resolver): Promise<string> {
  const options = { ip, sender: mailFrom, helo: helo ?? '', mta: 'mx.example.net', strict: true };
  // The published type leaves out the answers for MX.
  const asked = z.custom<DNSResolver>().parse(nodeResolver(resolver));
  const verdict = await spf({ ...options, resolver: asked });
  return verdict.status.result;
}

describe('the own evaluation agrees with mailauth in its strict form', () => {
  it('on the cases of our own', async () => {
    const differing: string[] = [];
    for (const { name, zone, question, result } of SPF_CASES) {
      const theirs = await strictResult(question, fakeResolver(zone));
      if (theirs !== result && !KNOWN.includes(name))
        differing.push(`${name}: ${result}, mailauth ${theirs}`);
    }
    expect(differing).toEqual([]);
  });

  const suite = spfSuite();
  it.skipIf(suite === null)('on the common suite (RETOUR_CORPUS)', async () => {
    const differing: string[] = [];
    for (const { name, ip, mailFrom, helo, resolver } of suite ?? []) {
      const question = { ip, mailFrom, helo };
      const ours = await evaluateSpf(question, { resolver, cancel: NEVER_CANCELLED });
      const theirs = await strictResult(question, resolver);
      if (theirs !== ours.result) differing.push(`${name}: ${ours.result}, mailauth ${theirs}`);
    }
    expect(differing).toEqual([]);
  });
});
