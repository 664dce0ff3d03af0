// Everything that must hold, layer by layer. A layer that cannot run here is named with its reason; under CI=true that
// fails the run, elsewhere it counts as skipped, never as passed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { FORMAT_CHECK } from './format-check.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

const CI = process.env.CI === 'true';
const results = 'out/test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const totals = { passed: 0, failed: 0, skipped: 0 };
const layers = [];

function run(command, args, env = {}) {
  const child = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return child.status === 0;
}

function record(name, ok, note) {
  layers.push({ name, state: ok ? 'passed' : 'failed', note });
}

/** A layer that is one check: counts as one. */
function step(name, command, args) {
  console.log(`\n=== ${name}`);
  const ok = run(command, args);
  totals[ok ? 'passed' : 'failed'] += 1;
  record(name, ok);
  return ok;
}

function skip(name, reason) {
  console.log(`\n=== ${name}: NOT RUN. ${reason}`);
  layers.push({ name, state: 'not run', note: reason });
  totals[CI ? 'failed' : 'skipped'] += 1;
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function vitest(name, ...args) {
  console.log(`\n=== ${name}`);
  const file = `${results}/${args.join('')}.json`;
  const ok = run('npx', [
    ...['vitest', 'run', '--config', 'build/vitest.config.ts', ...args],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  ]);
  const report = readJson(file);
  totals.passed += report?.numPassedTests ?? 0;
  totals.failed += report?.numFailedTests ?? (ok ? 0 : 1);
  totals.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  // A file that fails to load fails no test of its own.
  if (!ok && report?.numFailedTests === 0) totals.failed += 1;
  record(name, ok, `${report?.numPassedTests ?? 0} passed`);
}

function networkLab() {
  const name = 'the network lab';
  if (!built) return skip(name, 'the build failed');
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return skip(name, 'it needs Linux and root');
  const packages = ensureSystemPackages(['lab']);
  if (packages.length > 0) return skip(name, `system packages are missing: ${packages.join(' ')}`);
  return vitest(name, '--project=lab');
}

function windowTests() {
  console.log('\n=== the real Electron app');
  const file = resolve(results, 'playwright.json');
  const ok = run('npx', ['playwright', 'test', '--config', 'build/playwright.config.ts'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const stats = readJson(file)?.stats;
  totals.passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  totals.failed += stats?.unexpected ?? (ok ? 0 : 1);
  totals.skipped += stats?.skipped ?? 0;
  if (!ok && stats?.unexpected === 0) totals.failed += 1;
  record('the real Electron app', ok, `${stats?.expected ?? 0} passed`);
}

const started = Date.now();
step('types', 'node', ['node_modules/typescript-native/bin/tsc', '-b', '--pretty', 'false']);
step('lint', 'npm', ['run', '-s', 'lint']);
step('dependency rules', 'node', ['build/scripts/dependencies.mjs']);
step('format', 'node', ['node_modules/@biomejs/biome/bin/biome', ...FORMAT_CHECK]);
const built = step('build', 'node', ['build/scripts/build.mjs']);
vitest('unit, golden and structure tests', '--project=!lab');
// The lab opens windows, too.
const missing = ensureSystemPackages(['window']);
networkLab();

if (!built) skip('the real Electron app', 'the build failed');
else if (missing.length > 0)
  skip('the real Electron app', `system packages are missing: ${missing.join(' ')}`);
else {
  windowTests();
  step('package and start the packaged app', 'node', ['build/scripts/package.mjs']);
}

console.log('\nSummary');
for (const { name, state, note } of layers)
  console.log(`  ${state.padEnd(8)} ${name}${note ? ` (${note})` : ''}`);
console.log(`  ${((Date.now() - started) / 60_000).toFixed(1)} minutes`);
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed === 0 ? 0 : 1);
