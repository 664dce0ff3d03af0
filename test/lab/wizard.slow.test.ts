import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLab, type Lab } from './lab.ts';
import { openLabWindow, type LabWindow } from './lab-window.ts';
import { isLabDemanded, labObstacle } from './obstacle.ts';
import { WIZARD_SCENARIOS } from './wizard-scenarios.ts';

const obstacle = labObstacle() ?? windowObstacle();
const isLeftOut = obstacle !== null && !isLabDemanded;

/** Why no window can be shown, in a sentence; null where it can. */
function windowObstacle(): string | null {
  const hasScreen = Boolean(process.env['DISPLAY']) || existsSync('/usr/bin/Xvfb');
  return hasScreen ? null : 'the window in the lab needs this package: xvfb';
}

describe.skipIf(isLeftOut)(`the wizard in the lab${isLeftOut ? ` (left out: ${obstacle})` : ''}`, () => {
  let lab: Lab | null = null;
  let window: LabWindow | null = null;

  beforeAll(async () => {
    expect(obstacle, 'a lab with a window can be opened').toBeNull();
    const isBuilt = ['electron/main.cjs', 'renderer/index.html'].every((file) =>
      existsSync(join(process.cwd(), 'out', file)),
    );
    expect(isBuilt, 'the app is there: "npm run build" makes it').toBe(true);
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
