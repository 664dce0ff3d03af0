// What a window on the client of a lab needs from outside: an Electron to run and a display. Says both as a line of JSON
// and keeps the display until its standard input ends.
import { hasDisplay, startDisplay } from '../../build/scripts/display.mjs';
import { resolveElectron } from '../../build/scripts/electron-runtime.mjs';

const { executable } = await resolveElectron();
const screen = hasDisplay() ? { display: process.env.DISPLAY ?? '', stop: () => {} } : await startDisplay();
process.stdout.write(`${JSON.stringify({ executable, display: screen.display })}\n`);
process.stdin.on('end', () => {
  screen.stop();
  process.exit();
});
process.stdin.resume();
