// Builds the app and opens it. Without a display it opens on a virtual one, or says what works without.
import { spawn } from 'node:child_process';
import { build, ROOT } from './build.mjs';
import { hasDisplay, hasXvfb, startDisplay } from './display.mjs';
import { resolveElectron } from './electron-runtime.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

const HINT = 'without a window: npm run -s retour -- explain FILE';
const say = (line) => process.stderr.write(`${line}\n`);

/** Arguments that only development needs: Chromium's sandbox does not run as root. */
function developmentArguments() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

async function displayEnvironment() {
  if (hasDisplay()) return { env: {}, stop: () => {} };
  if (!hasXvfb()) return null;
  const { display, stop } = await startDisplay();
  say(`no display: the app runs on the virtual display ${display}, unseen (${HINT})`);
  return { env: { DISPLAY: display }, stop };
}

const missing = ensureSystemPackages(['window'], say);
if (missing.length > 0) say(`system packages that may be needed: ${missing.join(' ')}`);
const screen = await displayEnvironment();
if (!screen) {
  say(`no display, and no Xvfb to make one; ${HINT}`);
  process.exit(1);
}
await build({ log: say });
const electron = await resolveElectron({ log: say });
const child = spawn(electron.executable, [...developmentArguments(), ROOT, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ...screen.env },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  screen.stop();
  process.exit(signal ? 1 : (code ?? 1));
});
