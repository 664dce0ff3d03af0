import { describe, expect, it } from 'vitest';
import { judgeNetwork } from '../../../shared/network/judge-network.ts';
import { HONEST, short, TAMPERING, type Scenario } from './scenarios.ts';

function judged({ facts }: Scenario): {
  readonly verdicts: readonly string[];
  readonly open: readonly string[];
} {
  const { verdicts, cannotTell } = judgeNetwork(facts);
  return {
    verdicts: verdicts.map(short),
    open: cannotTell
      .filter(({ id }) => id !== 'needs-consent')
      .map(({ id, port }) => `${id} ${String(port)}`),
  };
}

describe('an honest network', () => {
  it.each(HONEST)('$name', (scenario) => {
    const { verdicts, open } = judged(scenario);
    expect(verdicts).toEqual([]);
    expect([...open].sort()).toEqual([...scenario.cannotTell].sort());
  });
});

describe('a network that does something', () => {
  it.each(TAMPERING)('$name', (scenario) => {
    const { verdicts, open } = judged(scenario);
    expect(verdicts).toEqual(scenario.verdicts);
    expect([...open].sort()).toEqual([...scenario.cannotTell].sort());
  });
});
