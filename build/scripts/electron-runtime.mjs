// Finds an Electron to run, in this order: ELECTRON_OVERRIDE_DIST_PATH, the installed one, a download by Electron's
// own installer (which honours ELECTRON_MIRROR), and for development on Linux the runtime of fallback-runtime.mjs.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FALLBACK_VERSION, fallbackRuntime } from './fallback-runtime.mjs';

const require = createRequire(import.meta.url);
const PACKAGE = dirname(require.resolve('electron/package.json'));
const WANTED = require('electron/package.json').version;
/** A release server that has not answered by then counts as unreachable. */
const REACH_MS = 4000;

const EXECUTABLES = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
const EXECUTABLE = EXECUTABLES[process.platform] ?? 'electron';

async function versionOf(dist) {
  const text = await readFile(join(dist, 'version'), 'utf8').catch(() => null);
  return text?.trim().replace(/^v/, '') ?? null;
}

async function describe(source, dist) {
  const executable = join(dist, EXECUTABLE);
  if (!existsSync(executable)) return null;
  return { source, dist, executable, version: (await versionOf(dist)) ?? 'unknown' };
}

async function isReachable(url) {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(REACH_MS) });
    return true;
  } catch {
    return false;
  }
}

function runInstaller() {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(PACKAGE, 'install.js')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => (said = (said + chunk).slice(-2000)));
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code) =>
      resolve(code === 0 ? null : said.trim().split('\n')[0] || `exit status ${code}`),
    );
  });
}

/** Lets Electron's installer fetch the wanted version; says why not where it cannot. */
async function download(log) {
  const mirror =
    process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror || 'https://github.com/';
  const proxied = Boolean(process.env.HTTPS_PROXY || process.env.https_proxy);
  if (!proxied && !(await isReachable(mirror))) return `${new URL(mirror).host} cannot be reached`;
  log(`downloading Electron ${WANTED}`);
  return runInstaller();
}

/**
 * The Electron to run: `{ source: 'override' | 'installed' | 'downloaded' | 'fallback', dist, executable, version }`.
 * `log` gets one-line notices. Throws with the reason where there is none.
 */
export async function resolveElectron({ log = () => {} } = {}) {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const found = await describe('override', override);
    if (!found) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH has no ${EXECUTABLE}: ${override}`);
    return found;
  }
  const dist = join(PACKAGE, 'dist');
  if ((await versionOf(dist)) === WANTED) {
    const installed = await describe('installed', dist);
    if (installed) return installed;
  }
  const problem = await download(log);
  const downloaded = problem === null ? await describe('downloaded', dist) : null;
  if (downloaded) return downloaded;
  const fallback = await fallbackRuntime(log);
  if (!fallback) throw new Error(`Electron ${WANTED} could not be downloaded: ${problem}`);
  log(`Electron ${WANTED}: ${problem}; running the development fallback ${FALLBACK_VERSION}`);
  return describe('fallback', fallback);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const electron = await resolveElectron({ log: (line) => process.stderr.write(`${line}\n`) });
  process.stdout.write(`${JSON.stringify(electron)}\n`);
}
