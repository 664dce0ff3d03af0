// Packages the app for this platform into dist/: the unpacked folder, which needs nothing from outside, tried out once
// by its own self-test, and an archive of it. `--installers` makes what electron-builder.json names instead (AppImage,
// deb, dmg, nsis); electron-builder fetches its tools for that.
import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as packageApp, Platform } from 'electron-builder';
import { APP_FILES, build, LIBRARY_FOLDER, ROOT } from './build.mjs';
import { hasDisplay, startDisplay } from './display.mjs';
import { resolveElectron } from './electron-runtime.mjs';
import { thirdPartyNotices } from './licences.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

const STAGE = join(ROOT, 'out', 'package');
const DIST = join(ROOT, 'dist');
const SELF_TEST_MS = 60_000;
const log = (line) => process.stderr.write(`${line}\n`);

/** The app as it is shipped: bundles, page, and a manifest of its own. No sources, no node_modules. */
async function stage() {
  const { name, version, description, license, author } = JSON.parse(
    await readFile(join(ROOT, 'package.json'), 'utf8'),
  );
  await rm(STAGE, { recursive: true, force: true });
  await mkdir(join(STAGE, 'out', 'electron'), { recursive: true });
  for (const file of APP_FILES)
    await cp(join(ROOT, 'out', 'electron', file), join(STAGE, 'out', 'electron', file));
  await cp(join(ROOT, 'out', 'electron', LIBRARY_FOLDER), join(STAGE, 'out', 'electron', LIBRARY_FOLDER), {
    recursive: true,
  });
  await cp(join(ROOT, 'out', 'renderer'), join(STAGE, 'out', 'renderer'), { recursive: true });
  await cp(join(ROOT, 'LICENSE'), join(STAGE, 'LICENSE'));
  await writeFile(join(ROOT, 'out', 'THIRD-PARTY-NOTICES.txt'), await thirdPartyNotices());
  const manifest = {
    ...{ name, productName: 'Retour', version, description, license, author },
    ...{ main: 'out/electron/main.cjs', desktopName: 'retour.desktop' },
  };
  await writeFile(join(STAGE, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

async function configuration(electron) {
  const config = JSON.parse(await readFile(join(ROOT, 'build', 'electron-builder.json'), 'utf8'));
  const directories = { ...config.directories, app: STAGE };
  const runtime = electron.version === 'unknown' ? {} : { electronVersion: electron.version };
  return { ...config, ...runtime, directories, electronDist: electron.dist, afterPack: removeDefaultApp };
}

/** What a development runtime brings along to start a folder with has no place in a packaged app. */
async function removeDefaultApp({ appOutDir }) {
  for (const file of ['resources/default_app.asar', 'retour-runtime.json'])
    await rm(join(appOutDir, file), { force: true });
}

/** Starts the packaged app with --self-test and returns what it printed; throws where it is not well. */
async function selfTest(executable) {
  const screen = hasDisplay() ? null : await startDisplay();
  const env = { ...process.env, ...(screen ? { DISPLAY: screen.display } : {}) };
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const data = join(ROOT, 'out', 'self-test');
  await rm(data, { recursive: true, force: true });
  try {
    return await new Promise((resolve, reject) => {
      const child = spawn(executable, ['--self-test', `--user-data-dir=${data}`, '--disable-gpu', ...root], {
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: SELF_TEST_MS,
      });
      let said = '';
      let complaint = '';
      child.stdout.on('data', (chunk) => (said += chunk));
      child.stderr.on('data', (chunk) => (complaint = (complaint + chunk).slice(-4000)));
      child.on('error', reject);
      child.on('exit', (code) => {
        if (code === 0) resolve(said.trim());
        else reject(new Error(`the packaged app is not well (exit status ${code})\n${said}\n${complaint}`));
      });
    });
  } finally {
    screen?.stop();
  }
}

/** Where electron-builder leaves the unpacked app and its executable, by platform. */
const UNPACKED = {
  linux: { folder: 'linux-unpacked', executable: 'retour' },
  darwin: { folder: 'mac', executable: 'Retour.app/Contents/MacOS/Retour' },
  win32: { folder: 'win-unpacked', executable: 'Retour.exe' },
};

/** The archive: one folder with the version in its name. */
function archive(folder, version) {
  const name = `retour-${version}-${process.platform}-${process.arch}`;
  const target = join(DIST, `${name}.tar.gz`);
  const rename = `s,^${folder},${name},`;
  const { status } = spawnSync('tar', ['-C', DIST, '-czf', target, `--transform=${rename}`, folder], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('tar failed');
  return target;
}

const missing = ensureSystemPackages(['window'], log);
if (missing.length > 0) log(`system packages that may be needed: ${missing.join(' ')}`);
await build({ force: true, log });
await stage();
const electron = await resolveElectron({ log });
const config = await configuration(electron);
const installers = process.argv.includes('--installers');
const targets = Platform.current().createTarget(installers ? undefined : 'dir');
await packageApp({ targets, config, projectDir: ROOT, publish: 'never' });
if (!installers) {
  const { folder, executable } = UNPACKED[process.platform];
  const { version } = JSON.parse(await readFile(join(STAGE, 'package.json'), 'utf8'));
  log('starting the packaged app once');
  log(await selfTest(join(DIST, folder, executable)));
  if (process.platform === 'linux') log(`archived as ${archive(folder, version)}`);
}
