// Bundles and runs the bench (test/bench). Arguments are passed on: --verbose, --accuracy.
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { build as buildProject } from './build.mjs';

const nodeBundle = { bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning' };
const banner = {
  js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
};
if (!process.argv.includes('--accuracy')) {
  await buildProject({ targets: ['cli'] });
}
await build({ ...nodeBundle, banner, entryPoints: ['test/bench/main.ts'], outfile: 'out/bench.mjs' });
const run = spawnSync(process.execPath, ['out/bench.mjs', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(run.status ?? 1);
