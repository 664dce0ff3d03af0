import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL_SCENARIOS, openLanes, type LabLanes } from './all-scenarios.ts';
import { HONEST_SCENARIOS } from './honest-scenarios.ts';
import { isLabDemanded, labObstacle } from './obstacle.ts';
import { CLI, type ScenarioResult } from './run-scenario.ts';
import type { Scenario } from './scenario.ts';
import { TAMPERING_SCENARIOS } from './tampering-scenarios.ts';

const obstacle = labObstacle();
const isLeftOut = obstacle !== null && !isLabDemanded;

describe.skipIf(isLeftOut)(`retour probe in the lab${isLeftOut ? ` (left out: ${obstacle})` : ''}`, () => {
  const results = new Map<string, ScenarioResult>();
  let lanes: LabLanes | null = null;

  beforeAll(async () => {
    expect(obstacle, 'a lab can be opened').toBeNull();
    expect(existsSync(CLI), `${CLI} is there: "npm run build" makes it`).toBe(true);
    lanes = await openLanes();
    await lanes.run(ALL_SCENARIOS, (result) => results.set(result.id, result));
  }, 300_000);

  afterAll(() => lanes?.close(), 60_000);

  const holds = ({ id }: Scenario): void => {
    const result = results.get(id);
    expect(result).toMatchObject({ problems: [] });
  };

  describe('raises no alarm on an honest network', () => {
    it.each(HONEST_SCENARIOS)('$id: $what', holds);
  });

  describe('tells what is done to mail', () => {
    it.each(TAMPERING_SCENARIOS)('$id: $what', holds);
  });
});
