import { describe, expect, it } from 'vitest';
import { evaluateSpf } from '../../../../shared/auth/spf/evaluate-spf.ts';
import { NEVER_CANCELLED } from '../../../../shared/dns/cancellation.ts';
import { strictResult } from '../../../helpers/mailauth-spf.ts';
import { spfSuite } from '../../../helpers/spf-suite.ts';

/**
 * Where the two differ on purpose. An underscore makes no domain malformed (RFC 7208 §4.3; RFC 2181 §11), mailauth takes
 * host names only. And a term that finds nothing counts once (§4.6.4 speaks of terms), with mailauth the look-up for
 * `%{p}` counts besides the one for the name.
 */
function isKnown(name: string): boolean {
  return name.startsWith('_') || name === 'e7.example.com';
}

const suite = spfSuite();
describe.skipIf(suite === null)('the own evaluation agrees with mailauth in its strict form', () => {
  it.skipIf(suite === null)(
    'on every record of its zones, for other servers too of the common suite (RETOUR_CORPUS)',
    async () => {
      const differing = new Set<string>();
      const zones = new Map((suite ?? []).map((test) => [test.scenario, test]));
      const asking = new Map((suite ?? []).map(({ ip, helo }) => [`${ip} ${helo}`, { ip, helo }]));
      const questions = [...zones.values()].flatMap(({ names, resolver, scenario }) =>
        names
          .filter((name) => !isKnown(name))
          .flatMap((name) =>
            [...asking.values()].map(({ ip, helo }) => ({
              resolver,
              scenario,
              question: { ip, mailFrom: `x-y+z@${name}`, helo },
            })),
          ),
      );
      for (const { resolver, scenario, question } of questions) {
        const ours = await evaluateSpf(question, { resolver, cancel: NEVER_CANCELLED });
        const theirs = await strictResult(question, resolver);
        if (theirs === ours.result) continue;
        differing.add(`${scenario}, ${JSON.stringify(question)}: ${ours.result}, mailauth ${theirs}`);
      }
      expect(questions.length).toBeGreaterThan(3000);
      expect([...differing]).toEqual([]);
    },
  );
});
