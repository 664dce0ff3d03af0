import { describe, expect, it } from 'vitest';
import { evaluateSpf } from '../../../../shared/auth/spf/evaluate-spf.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import { fakeResolver } from '../../../helpers/fake-resolver.ts';
import { SPF_CASES } from '../../../fixtures/zones/spf-cases.ts';

describe('evaluateSpf', () => {
  it.each(SPF_CASES)('$name', async ({ zone, question, result, term, lookups, voids }) => {
    const ports = { resolver: fakeResolver(zone), cancel: NEVER_CANCELLED };
    const seen = await evaluateSpf(question, ports);
    expect([seen.result, seen.matchedTerm?.text ?? null]).toEqual([result, term]);
    if (lookups !== undefined) expect(seen.lookups.count).toBe(lookups);
    if (voids !== undefined) expect(seen.lookups.void).toBe(voids);
    expect(seen.problem === null).toBe(result !== 'permerror' && result !== 'temperror');
  });
});
