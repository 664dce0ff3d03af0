import { describe, expect, it } from 'vitest';
import { evaluateSpf } from '../../../../shared/auth/spf/evaluate-spf.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import { SPF_CASES } from '../../../fixtures/zones/spf-cases.ts';
import { fakeResolver } from '../../../helpers/fake-resolver.ts';
import { strictResult } from '../../../helpers/mailauth-spf.ts';
import { spfSuite } from '../../../helpers/spf-suite.ts';

/**
 * Where they differ, and why. A zero-length label is malformed only "not at the end" (RFC 7208 §4.3), so that a final dot
 * is none.
 */
const KNOWN = ['sender: a final dot'];

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
