import { describe, expect, it } from 'vitest';
import { judgeRecipient } from '../../../shared/bounce/judge.ts';
import { KNOWN_REFUSALS } from '../../../shared/bounce/known-refusals.ts';
import { factsOfLine } from '../../helpers/notices.ts';

/** The known lines by the reason each means; by several reasons where people would disagree. */
function linesByReason(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [reasons, line] of KNOWN_REFUSALS) groups.set(reasons, [...(groups.get(reasons) ?? []), line]);
  return groups;
}

/** Those of the lines that are taken for something else. */
function misunderstood(reasons: string, lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const { notice, facts } = factsOfLine(line);
    const { reason } = judgeRecipient(facts, notice);
    return reasons.split('|').includes(reason) ? [] : [`${line} -> ${reason}`];
  });
}

describe('a refusal as servers, gateways, providers and administrators put it', () => {
  it.each([...linesByReason()])('is understood: %s', (reasons, lines) => {
    expect(misunderstood(reasons, lines)).toEqual([]);
  });
});
