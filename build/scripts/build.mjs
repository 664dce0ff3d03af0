// Bundles the main process, the preload script, the worker, the command line and the window into out/.
// Bundles carry their packages with them: the packaged app holds no node_modules.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build as esbuild } from 'esbuild';
import { bundleAndImport } from './bundle.mjs';
import { withPatternsWrittenOut } from './case-patterns.mjs';
import { withLock } from './lock.mjs';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const VERSION = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;

/** Node of the oldest Electron that runs the app, and of the command line. */
const NODE_TARGET = 'node20';

/** What is built: where it starts, where it goes, and which folders it is made from. */
const TARGETS = {
  main: { entry: 'electron/main.ts', out: 'out/electron/main.cjs', minify: true },
  preload: { entry: 'electron/preload.ts', out: 'out/electron/preload.cjs', minify: true },
  worker: {
    entry: 'electron/worker/explain-worker.ts',
    out: 'out/electron/explain-worker.cjs',
    minify: true,
  },
  authWorker: {
    entry: 'electron/worker/auth-worker.ts',
    out: 'out/electron/auth-worker.cjs',
    minify: true,
  },
  cli: {
    entry: 'electron/cli/main.ts',
    out: 'out/electron/cli.cjs',
    banner: '#!/usr/bin/env node',
    minify: true,
  },
  renderer: { entry: 'renderer/index.html', out: 'out/renderer/index.html' },
};

/** The parts of the program behind out/electron/cli.cjs; beside each lies what V8 keeps of compiling it. */
const CLI_PARTS = {
  'cli-core': 'electron/cli/core.ts',
  'cli-reading': 'electron/cli/reading-part.ts',
  'cli-online': 'electron/cli/online-part.ts',
};

/** What few mails need and takes long to load: each is a file of its own, loaded when it is needed. */
const LAZY_LIBRARIES = {
  mailparser: "module.exports = require('mailparser');",
  'iconv-lite': "module.exports = require('iconv-lite');",
  mailauth: "module.exports = require('./electron/mail/auth/mailauth-library.ts');",
};

/** How sources name them: by package, or by the file that says what is used of one. */
const LAZY_IMPORT = /^(?:(mailparser|iconv-lite)|(?:\.{1,2}\/)+(?:[\w-]+\/)*(mailauth)-library\.ts)$/;

/** Where the lazy libraries lie, below the folder of the bundles. */
export const LIBRARY_FOLDER = 'libraries';

/** A change in any of these makes every target stale. */
const COMMON_SOURCES = [
  'shared',
  'package-lock.json',
  'build/icons',
  'build/scripts/build.mjs',
  'build/vite.config.ts',
];

/** Time of the newest change below a path, in ms; a removed file counts, through its folder. */
async function newestChange(path) {
  const info = await stat(path).catch(() => null);
  if (!info) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  const names = await readdir(path);
  const times = await Promise.all(names.map((name) => newestChange(join(path, name))));
  return Math.max(info.mtimeMs, ...times);
}

async function isFresh(name, stamp) {
  if (!stamp || !existsSync(join(ROOT, TARGETS[name].out))) return false;
  const own = name === 'renderer' ? 'renderer' : 'electron';
  const times = await Promise.all([own, ...COMMON_SOURCES].map((path) => newestChange(join(ROOT, path))));
  return Math.max(...times) < stamp;
}

/** Writes a file so that a reader never sees half of it. */
async function writeWhole(path, contents, mode) {
  await mkdir(dirname(path), { recursive: true });
  const partial = `${path}.${process.pid}`;
  await writeFile(partial, contents);
  if (mode) await chmod(partial, mode);
  await rename(partial, path);
}

/** Escapes letters beyond ASCII, so that a file can be read octet by octet. */
function inAscii(text) {
  return text.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Turns `import('library')` into a look into the folder of libraries. */
const lazyLibraries = {
  name: 'lazy-libraries',
  setup({ onResolve }) {
    onResolve({ filter: LAZY_IMPORT }, ({ path, kind }) => {
      const [, library, own] = LAZY_IMPORT.exec(path) ?? [];
      if (kind !== 'dynamic-import') return undefined;
      return { path: `./${LIBRARY_FOLDER}/${library ?? own}.cjs`, external: true };
    });
  },
};

/** Which part holds what a program imports only when it needs it. */
const PART_OF = {
  './read-facts.ts': './cli-reading.cjs',
  './online-part.ts': './cli-online.cjs',
  './network-part.ts': './main-network.cjs',
};

/** Turns these imports into looks for the part. */
const lazyParts = {
  name: 'lazy-parts',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/(?:read-facts|online-part|network-part)\.ts$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: PART_OF[path], external: true } : undefined,
    );
  },
};

/** The rules as they are matched lie beside the lazy libraries: read faster than a program that makes them. */
const RULES_FILE = 'rules.json';

async function bundleRules() {
  const { keptRules } = await bundleAndImport('shared/bounce/kept-rules.ts');
  const json = inAscii(JSON.stringify(keptRules()));
  await writeWhole(join(ROOT, 'out', 'electron', LIBRARY_FOLDER, RULES_FILE), json);
}

/** Reads the rules from there in the bundles that look texts up in them. */
const keptRulesFromFile = {
  name: 'kept-rules',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]kept-rules\.ts$/ }, () => ({
      contents: `
        import { readFileSync } from 'node:fs';
        import { join } from 'node:path';
        const file = join(__dirname, '${LIBRARY_FOLDER}', '${RULES_FILE}');
        export const keptRules = () => JSON.parse(readFileSync(file, 'latin1'));`,
      loader: 'js',
    }));
  },
};

const FOR_NODE = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  platform: 'node',
  format: 'cjs',
  target: NODE_TARGET,
  // `import()` becomes `require`, which works without a module loader, too.
  supported: { 'dynamic-import': false },
  external: ['electron'],
  define: { 'process.env.NODE_ENV': '"production"', __RETOUR_VERSION__: JSON.stringify(VERSION) },
  plugins: [lazyLibraries, lazyParts, keptRulesFromFile],
  logLevel: 'warning',
};

async function bundleForNode({ entry, out, minify = false, banner }) {
  const { outputFiles } = await esbuild({
    ...FOR_NODE,
    entryPoints: [entry],
    outfile: out,
    minify,
    ...(banner ? { banner: { js: banner } } : {}),
  });
  const program = withPatternsWrittenOut(outputFiles[0].text);
  await writeWhole(join(ROOT, out), program, banner ? 0o755 : undefined);
}

async function bundleLibrary([name, contents]) {
  const { outputFiles } = await esbuild({
    ...FOR_NODE,
    stdin: { contents, resolveDir: ROOT, loader: 'js' },
    minify: true,
  });
  await writeWhole(join(ROOT, 'out', 'electron', LIBRARY_FOLDER, `${name}.cjs`), outputFiles[0].contents);
}

/** The mails that the tests are made with: reading them makes V8 compile what every run needs. */
async function exampleMails() {
  const folder = join(ROOT, 'test', 'fixtures', 'mail');
  const names = await readdir(folder).catch(() => []);
  return names.sort().map((name) => join(folder, name));
}

/** A part is read octet by octet, so letters beyond ASCII are escaped, which strings and patterns allow. */
async function bundlePart([name, entry]) {
  const { outputFiles } = await esbuild({
    ...FOR_NODE,
    entryPoints: [entry],
    minify: true,
  });
  const program = withPatternsWrittenOut(outputFiles[0].text);
  await writeWhole(join(ROOT, 'out', 'electron', `${name}.cjs`), inAscii(program));
}

/** Runs the command line over the mails of the tests, and keeps what V8 compiled meanwhile. */
async function keepCliCode() {
  const { outputFiles } = await esbuild({
    ...FOR_NODE,
    entryPoints: ['electron/cli/bundle.ts'],
    format: 'esm',
    outfile: 'bundle.mjs',
  });
  const loader = join(ROOT, 'out', 'cli-loader.mjs');
  await writeWhole(loader, outputFiles[0].contents);
  const script = join(ROOT, 'build', 'scripts', 'code-cache.mjs');
  const paths = [loader, join(ROOT, TARGETS.cli.out)];
  await promisify(execFile)(process.execPath, [script, ...paths, ...(await exampleMails())]);
}

async function bundleCli() {
  await Promise.all([bundleForNode(TARGETS.cli), ...Object.entries(CLI_PARTS).map(bundlePart)]);
  await keepCliCode();
}

/** Files of the app below out/electron. */
export const APP_FILES = [
  ...['main.cjs', 'main-network.cjs', 'preload.cjs'],
  ...['explain-worker.cjs', 'auth-worker.cjs', 'icon.png'],
];

/** The part of the main process that asks the network lies beside it. */
const NETWORK_PART = {
  entry: 'electron/net/network-part.ts',
  out: 'out/electron/main-network.cjs',
  minify: true,
};

async function bundleMain() {
  await Promise.all([bundleForNode(TARGETS.main), bundleForNode(NETWORK_PART), copyIcon()]);
}

/** The icon of the window lies beside the main process, in the packaged app too. */
async function copyIcon() {
  const icon = await readFile(join(ROOT, 'build/icons/256x256.png'));
  await writeWhole(join(ROOT, 'out/electron/icon.png'), icon);
}

async function bundleRenderer() {
  const { build } = await import('vite');
  await build({ configFile: join(ROOT, 'build/vite.config.ts'), logLevel: 'warn' });
}

async function buildTarget(name, log) {
  const target = TARGETS[name];
  const started = performance.now();
  if (name === 'renderer') await bundleRenderer();
  else if (name === 'cli') await bundleCli();
  else if (name === 'main') await bundleMain();
  else await bundleForNode(target);
  const { size } = await stat(join(ROOT, target.out));
  const size1 = name === 'renderer' ? '' : `, ${Math.round(size / 1024)} KiB`;
  log(
    `${basename(dirname(target.out))}/${basename(target.out)}${size1}, ${Math.round(performance.now() - started)} ms`,
  );
}

/**
 * Builds what is older than its sources, or everything with `force`. Several runs at once wait for each other.
 * `log` gets one line a built target.
 */
export async function build({ targets = Object.keys(TARGETS), force = false, log = () => {} } = {}) {
  const stampFile = join(ROOT, 'out', 'build-stamps.json');
  const readStamps = async () => JSON.parse(await readFile(stampFile, 'utf8').catch(() => '{}'));
  const staleOf = async (stamps) => {
    const fresh = await Promise.all(targets.map((name) => !force && isFresh(name, stamps[name])));
    return targets.filter((_, i) => !fresh[i]);
  };
  if ((await staleOf(await readStamps())).length === 0) return;
  await mkdir(join(ROOT, 'out'), { recursive: true });
  await withLock(join(ROOT, 'out', 'build.lock'), async () => {
    const stamps = await readStamps();
    const stale = await staleOf(stamps);
    const started = Date.now();
    await Promise.all([bundleRules(), ...Object.entries(LAZY_LIBRARIES).map(bundleLibrary)]);
    await Promise.all(stale.map((name) => buildTarget(name, log)));
    for (const name of stale) stamps[name] = started;
    await writeWhole(stampFile, JSON.stringify(stamps));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await build({ force: true, log: (line) => console.log(line) });
}
