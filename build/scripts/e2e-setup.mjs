// Before the window tests: a current build, an Electron to run, and a display. The tests learn of both through the
// environment; the display ends with them.
import { build } from './build.mjs';
import { hasDisplay, startDisplay } from './display.mjs';
import { resolveElectron } from './electron-runtime.mjs';

const log = (line) => process.stderr.write(`${line}\n`);

export default async function setUp() {
  await build({ targets: ['main', 'preload', 'worker', 'authWorker', 'renderer'], log });
  const electron = await resolveElectron({ log });
  // Playwright finds a regular Electron itself.
  if (electron.source === 'fallback') process.env.RETOUR_E2E_ELECTRON = electron.executable;
  if (hasDisplay()) return undefined;
  const { display, stop } = await startDisplay();
  process.env.DISPLAY = display;
  return stop;
}
