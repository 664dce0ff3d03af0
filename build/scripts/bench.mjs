// Bundles and runs the bench (test/bench). Arguments are passed on: --verbose, --accuracy, --window, --network.
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { build as buildProject } from './build.mjs';
import { hasDisplay, startDisplay } from './display.mjs';
import { resolveElectron } from './electron-runtime.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

const nodeBundle = { bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning' };
const banner = {
  js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
};
const say = (line) => console.error(line);

/** What measuring the window needs, as environment: an Electron, a display, and the probe that runs in it. */
async function windowEnvironment() {
  const probe = { ...nodeBundle, format: 'cjs', external: ['electron'] };
  await build({ ...probe, entryPoints: ['test/bench/window-probe.ts'], outfile: 'out/bench-probe.cjs' });
  try {
    const { executable } = await resolveElectron({ log: say });
    const screen = hasDisplay() ? {} : { DISPLAY: (await startDisplay()).display };
    return { ...screen, BENCH_ELECTRON: executable };
  } catch (error) {
    return { BENCH_NO_WINDOW: error.message };
  }
}

/** What measuring probes needs: the servers of the lab, other tools, and the program that runs beside them. */
async function prepareNetwork() {
  ensureSystemPackages(['lab', 'bench'], say);
  const probe = { ...nodeBundle, format: 'cjs', outfile: 'out/bench-network-probe.cjs' };
  await build({ ...probe, entryPoints: ['test/bench/network-probe.ts'] });
}

let environment = {};
const asks = (part) => process.argv.includes(part);
if (!asks('--accuracy')) {
  await buildProject({ log: say });
  if (!asks('--network')) environment = await windowEnvironment();
  if (!asks('--window')) await prepareNetwork();
}
await build({ ...nodeBundle, banner, entryPoints: ['test/bench/main.ts'], outfile: 'out/bench.mjs' });
const run = spawnSync(process.execPath, ['out/bench.mjs', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ...environment },
});
process.exit(run.status ?? 1);
