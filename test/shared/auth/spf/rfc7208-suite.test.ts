import { describe, expect, it } from 'vitest';
import { evaluateSpf } from '../../../../shared/auth/spf/evaluate-spf.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import { spfSuite } from '../../../helpers/spf-suite.ts';

const tests = spfSuite();

describe.skipIf(tests === null)('the common SPF suite for RFC 7208 (RETOUR_CORPUS)', () => {
  for (const { scenario, name, ip, mailFrom, helo, results, explanation, resolver } of tests ?? []) {
    it(`${scenario}: ${name}`, async () => {
      const ports = { resolver, cancel: NEVER_CANCELLED };
      const seen = await evaluateSpf({ ip, mailFrom, helo }, ports);
      expect(results).toContain(seen.result);
      if (explanation !== null) expect(seen.explanation ?? 'DEFAULT').toBe(explanation);
      const isDecided = ['pass', 'fail', 'softfail'].includes(seen.result);
      if (isDecided) expect(seen.matchedTerm).not.toBeNull();
      if (!isDecided && seen.result !== 'neutral') expect(seen.matchedTerm).toBeNull();
    });
  }
});
