import { describe, expect, it } from 'vitest';
import { foldForMatching } from '../../../shared/bounce/match-text.ts';
import { prepareRules } from '../../../shared/bounce/prepared-rules.ts';
import { indexRules } from '../../../shared/bounce/rule-index.ts';
import { RULES } from '../../../shared/bounce/rules/index.ts';

/** Every pattern against every line of every rule: too much for the fast gate. */
describe('the index of all rules', () => {
  const index = indexRules(prepareRules(RULES));
  const lines = RULES.flatMap(({ hits, misses }) => [...hits, ...misses]).map(
    (line) => foldForMatching(line).text,
  );

  it('finds what the patterns find, where they find it', () => {
    const wrong = lines.flatMap((line) => {
      const looked = index.look(line);
      return RULES.flatMap((rule, number) => {
        const found = looked.find(number);
        const expected = rule.match.text?.exec(line) ?? null;
        return found?.at === expected?.index && found?.length === expected?.[0].length
          ? []
          : [`${rule.id}: ${line}`];
      });
    });
    expect(wrong).toEqual([]);
  });
});
