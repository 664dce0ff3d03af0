import { expect, it, vi } from 'vitest';
import { judgeRecipient } from '../../../shared/bounce/judge.ts';
import { KNOWN_REFUSALS } from '../../../shared/bounce/known-refusals.ts';
import { prepareRules } from '../../../shared/bounce/prepared-rules.ts';
import { RULES } from '../../../shared/bounce/rules/index.ts';
import { factsOfLine } from '../../helpers/notices.ts';

// What was counted in the known lines would give the answers to these very lines away.
vi.mock('../../../shared/bounce/kept-rules.ts', () => ({ keptRules: () => prepareRules(RULES) }));

it('nearly all known refusals are understood by the rules alone', () => {
  const right = KNOWN_REFUSALS.filter(([reasons, line]) => {
    const { notice, facts } = factsOfLine(line);
    return reasons.split('|').includes(judgeRecipient(facts, notice).reason);
  });
  expect(right.length / KNOWN_REFUSALS.length).toBeGreaterThan(0.99);
});
