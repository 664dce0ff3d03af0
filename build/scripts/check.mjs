import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { FORMAT_CHECK } from './format-check.mjs';
import { staleRules } from './stale-rules.mjs';

/** The fast gate: types, lint, import rules, format, tests without a network, a display or a lab. Under a minute. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = path.join('node_modules', '.cache', 'retour');

const node = (script, ...args) => [process.execPath, [path.join('node_modules', ...script), ...args]];

const testReport = path.join(cache, 'tests.json');

/** The longest first, so that two cores finish at about the same time. */
const TASKS = [
  {
    name: 'tests',
    command: node(
      ['vitest', 'vitest.mjs'],
      ...['run', '--config', 'build/vitest.config.ts', '--project', 'fast', '--project', 'window'],
      ...['--reporter=json', `--outputFile=${testReport}`],
    ),
    explain: failedTests,
  },
  {
    name: 'lint',
    command: node(
      ['eslint', 'bin', 'eslint.js'],
      ...['--config', 'build/eslint.config.mjs', '--max-warnings', '0'],
      ...['--cache', '--cache-strategy', 'content', '--cache-location', path.join(cache, 'eslint.json'), '.'],
    ),
    env: { RETOUR_LINT: 'without-types' },
  },
  { name: 'types', command: node(['typescript-native', 'bin', 'tsc'], '-b', '--pretty', 'false') },
  {
    name: 'format',
    command: node(['@biomejs', 'biome', 'bin', 'biome'], ...FORMAT_CHECK),
  },
  { name: 'imports', command: [process.execPath, [path.join('build', 'scripts', 'dependencies.mjs')]] },
];

const MAX_TESTS_SHOWN = 40;

/** Names of the failed tests with the first lines of what went wrong. */
function failedTests(output) {
  let report;
  try {
    report = JSON.parse(readFileSync(path.join(root, testReport), 'utf8'));
  } catch {
    return output; // the run itself broke down
  }
  const failures = report.testResults.flatMap(({ name, message, assertionResults }) => {
    const file = path.relative(root, name);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    // A file that does not load fails without a test of its own.
    if (failed.length === 0 && message) return [`${file}\n${indented(message)}`];
    return failed.map(
      ({ fullName, failureMessages }) => `${file}: ${fullName}\n${indented(failureMessages.join('\n'))}`,
    );
  });
  const more = failures.length > MAX_TESTS_SHOWN ? [`and ${failures.length - MAX_TESTS_SHOWN} more`] : [];
  return [...failures.slice(0, MAX_TESTS_SHOWN), ...more].join('\n');
}

function indented(text) {
  const lines = stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => !/^\s+at /.test(line));
  return lines
    .slice(0, 12)
    .map((line) => `  ${line.slice(0, 300)}`)
    .join('\n');
}

/** Runs one task to its end; its output is kept and shown only where it failed. */
function run({ name, command: [program, args], env, explain }) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env: { ...process.env, NO_COLOR: '1', ...env } });
    let output = '';
    const keep = (chunk) => (output += chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const finish = (ok) =>
      resolve({
        name,
        ok,
        output: ok || !explain ? output : explain(output),
        seconds: (performance.now() - started) / 1000,
      });
    child.on('error', (error) => {
      output += String(error);
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}

/** Takes tasks from the list until it is empty. */
async function work(queue, results) {
  for (let task = queue.shift(); task; task = queue.shift()) {
    const result = await run(task);
    results.push(result);
    console.log(`${result.ok ? 'ok    ' : 'FAILED'} ${result.name.padEnd(8)} ${result.seconds.toFixed(1)} s`);
  }
}

if (!existsSync(path.join(root, 'node_modules'))) {
  console.error('node_modules is missing: run `npm ci` first.');
  process.exit(2);
}
mkdirSync(path.join(root, cache), { recursive: true });
rmSync(path.join(root, testReport), { force: true });
const started = performance.now();
const results = [];
const queue = [...TASKS];
await Promise.all(Array.from({ length: Math.min(3, availableParallelism()) }, () => work(queue, results)));

const failed = results.filter((result) => !result.ok);
for (const { name, output } of failed) console.log(`\n--- ${name}\n${output.trim()}`);
for (const line of await staleRules()) console.log(`note   ${line}`);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const verdict = failed.length === 0 ? 'check passes' : `check fails: ${failed.map((f) => f.name).join(', ')}`;
console.log(`\n${verdict} (${seconds} s)`);
process.exitCode = failed.length === 0 ? 0 : 1;
