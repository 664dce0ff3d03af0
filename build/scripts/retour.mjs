// Runs the command line from the sources: builds it only when something changed since.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, ROOT } from './build.mjs';

await build({ targets: ['cli'] });
// File names count from where the command was typed; npm itself goes to the project's folder.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
const cli = join(ROOT, 'out', 'electron', 'cli.cjs');
process.argv.splice(1, 1, cli);
createRequire(import.meta.url)(cli);
