// A display for windows where there is none: Xvfb on a free number, for as long as the caller needs it.
import { spawn, spawnSync } from 'node:child_process';

const SCREEN = '1600x1000x24';
const START_MS = 15_000;

/** True where windows can be shown without further ado. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** True where {@link startDisplay} can work. */
export function hasXvfb() {
  return spawnSync('Xvfb', ['-help'], { stdio: 'ignore' }).error === undefined;
}

/** Starts Xvfb on a free display. `display` is its name, such as `:1`; `stop` ends it. */
export function startDisplay() {
  return new Promise((resolve, reject) => {
    const options = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-dpi', '96'];
    const server = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
    let complaint = '';
    const timer = setTimeout(() => {
      server.kill();
      reject(new Error('Xvfb did not start in time'));
    }, START_MS);
    server.stderr.on('data', (chunk) => (complaint += chunk));
    server.on('error', reject);
    server.on('exit', () => {
      clearTimeout(timer);
      reject(new Error(`Xvfb ended: ${complaint.trim()}`));
    });
    server.stdio[3].once('data', (chunk) => {
      clearTimeout(timer);
      const stop = () => server.kill();
      process.once('exit', stop);
      resolve({ display: `:${String(chunk).trim()}`, stop });
    });
  });
}
