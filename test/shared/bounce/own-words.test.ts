import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeRecipient } from '../../../shared/bounce/judge.ts';
import { factsOfLine } from '../../helpers/notices.ts';

/** The lines of a fixture by the reason each means; by several reasons where people would disagree. */
function linesByReason(fixture: string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  const text = readFileSync(new URL(`../../fixtures/${fixture}`, import.meta.url), 'utf8');
  const rows = text.trim().split('\n');
  for (const [reasons = '', line = ''] of rows.map((row) => row.split('\t'))) {
    const group = groups.get(reasons) ?? [];
    groups.set(reasons, [...group, line]);
  }
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

describe('a refusal in words of an administrator’s own', () => {
  it.each([...linesByReason('refusals-in-own-words.tsv')])('is understood: %s', (reasons, lines) => {
    expect(misunderstood(reasons, lines)).toEqual([]);
  });
});

describe('a refusal as servers, gateways and providers put it', () => {
  it.each([...linesByReason('refusals-of-servers.tsv')])('is understood: %s', (reasons, lines) => {
    expect(misunderstood(reasons, lines)).toEqual([]);
  });
});
