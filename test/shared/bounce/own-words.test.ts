import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeRecipient } from '../../../shared/bounce/judge.ts';
import { factsOfLine } from '../../helpers/notices.ts';

/** Refusals as no server ships them, behind the reason each means; behind several where people would disagree. */
const LINES = readFileSync(new URL('../../fixtures/refusals-in-own-words.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((row) => row.split('\t'));

/** The lines of each reason. */
function linesByReason(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [reasons = '', line = ''] of LINES) {
    const group = groups.get(reasons) ?? [];
    groups.set(reasons, [...group, line]);
  }
  return groups;
}

describe('a refusal in words of an administrator’s own', () => {
  it.each([...linesByReason()])('is understood: %s', (reasons, lines) => {
    const wrong = lines.flatMap((line) => {
      const { notice, facts } = factsOfLine(line);
      const { reason } = judgeRecipient(facts, notice);
      return reasons.split('|').includes(reason) ? [] : [`${line} -> ${reason}`];
    });
    expect(wrong).toEqual([]);
  });
});
