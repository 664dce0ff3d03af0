// Runs all scenarios of the lab several times in a row: node test/lab/repeat.mjs [TIMES] [SCENARIO…].
// Ends with 1 where a single one came out otherwise than expected.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { build } from '../../build/scripts/build.mjs';
import { ensureSystemPackages } from '../../build/scripts/system-packages.mjs';

const say = (line) => process.stderr.write(`${line}\n`);
const root = fileURLToPath(new URL('../..', import.meta.url));
const outfile = `${root}/out/lab-repeat.mjs`;

ensureSystemPackages(['lab'], say);
await build({ log: say });
await bundle({
  ...{
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  },
  ...{ entryPoints: ['test/lab/repeat.ts'], outfile },
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
