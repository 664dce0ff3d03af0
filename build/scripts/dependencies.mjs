import { createRequire } from 'node:module';
import { readdirSync, statSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';

/**
 * Checks the import rules of build/dependency-cruiser.cjs over the four source folders, or the folders given.
 * Uses the library, not its command: the command refuses Node versions that the library runs on.
 */
const config = createRequire(import.meta.url)('../dependency-cruiser.cjs');
const folders = process.argv.slice(2);
const roots = (folders.length > 0 ? folders : ['shared', 'electron', 'renderer', 'test']).filter(
  (root) => statSync(root).isFile() || readdirSync(root).length > 0,
);
const { output, exitCode } = await cruise(roots, {
  ...config.options,
  ruleSet: { forbidden: config.forbidden },
  validate: true,
  outputType: 'err',
});
process.stdout.write(`${String(output).trim()}\n`);
process.exitCode = exitCode > 0 ? 1 : 0;
