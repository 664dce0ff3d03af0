import { describe, expect, it } from 'vitest';
import { evaluateSpf } from '../../../../shared/auth/spf/evaluate-spf.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import { spfSuite } from '../../../helpers/spf-suite.ts';

const tests = spfSuite();
if (tests === null) process.stdout.write('The common SPF suite not run: no corpus (set RETOUR_CORPUS).\n');

/**
 * Where the suite accepts several results, the one of this product: the first, which the suite prefers. `multispf1`: two
 * like records are two. `invalid-domain-*`: a name that cannot be matches nothing. `p-macro-multiple`: of several
 * names the one below the domain. `ptr-limit`: the first ten names, in the order of DNS.
 */
function preferred(results: readonly string[]): string {
  return results[0] ?? '';
}

describe.skipIf(tests === null)('the common SPF suite for RFC 7208 (RETOUR_CORPUS)', () => {
  for (const { scenario, name, ip, mailFrom, helo, results, explanation, resolver } of tests ?? []) {
    it(`${scenario}: ${name}`, async () => {
      const ports = { resolver, cancel: NEVER_CANCELLED };
      const seen = await evaluateSpf({ ip, mailFrom, helo }, ports);
      expect(seen.result).toBe(preferred(results));
      if (explanation !== null) expect(seen.explanation ?? 'DEFAULT').toBe(explanation);
      const isDecided = ['pass', 'fail', 'softfail'].includes(seen.result);
      if (isDecided) expect(seen.matchedTerm).not.toBeNull();
      if (!isDecided && seen.result !== 'neutral') expect(seen.matchedTerm).toBeNull();
    });
  }
});
