import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLab, type Lab } from './lab.ts';
import { isAppBuilt, openLabWindow, type LabWindow } from './lab-window.ts';
import { isLabDemanded, labObstacle, windowObstacle } from './obstacle.ts';
import { WIZARD_SCENARIOS } from './wizard-scenarios.ts';

const obstacle = labObstacle() ?? windowObstacle();
const isLeftOut = obstacle !== null && !isLabDemanded;

describe.skipIf(isLeftOut)(`the wizard in the lab${isLeftOut ? ` (left out: ${obstacle})` : ''}`, () => {
  let lab: Lab | null = null;
  let window: LabWindow | null = null;

  beforeAll(async () => {
    expect(obstacle, 'a lab with a window can be opened').toBeNull();
    expect(isAppBuilt(), 'the app is there: "npm run build" makes it').toBe(true);
    lab = await openLab();
    window = await openLabWindow(lab);
    await lab.setWire(10);
  }, 120_000);

  afterAll(async () => {
    await window?.close();
    await lab?.close();
  }, 60_000);

  it.each(Object.values(WIZARD_SCENARIOS))(
    'says what is so: $title',
    async ({ title, rules, isUnplugged }) => {
      await lab?.setRouter(rules);
      if (isUnplugged) await lab?.run(['ip', 'link', 'set', 'c0', 'down']);
      const ended = await window?.test(title, 80_000);
      expect(ended, `${ended?.stdout ?? ''}${ended?.stderr ?? ''}`).toMatchObject({ status: 0 });
    },
    90_000,
  );
});
