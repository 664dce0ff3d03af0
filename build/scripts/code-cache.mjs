// Runs the command line once over the mails of the tests and keeps what V8 compiled of its parts, so that later runs start
// faster. node build/scripts/code-cache.mjs LOADER CLI MAIL…; LOADER is electron/cli/bundle.ts as a module of Node.
import { renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import workerThreads from 'node:worker_threads';

const [loader, cli, ...mails] = process.argv.slice(2);
const { Parts, tuneEngine } = await import(pathToFileURL(loader).href);

tuneEngine();
process.stdout.write = () => true;
process.stderr.write = () => true;
const folder = dirname(cli);
const parts = new Parts(folder, false);

/** So few mails at once that one thread does all of the work: what another thread compiles is not kept. */
const MAILS_PER_RUN = 50;
const portions = Array.from({ length: Math.ceil(mails.length / MAILS_PER_RUN) }, (_, n) =>
  mails.slice(n * MAILS_PER_RUN, (n + 1) * MAILS_PER_RUN),
);
workerThreads.Worker = function noThread() {
  throw new Error('the code of further threads is not kept: take fewer mails per run');
};

/** What is done often, one after the other. None of it asks the network. */
const runs = [
  ...portions.map((portion) => ['explain', '--jsonl', ...portion]),
  ['explain', mails[0]],
  ['headers', mails[0]],
];

for (const args of runs) {
  process.argv = [process.execPath, cli, ...args];
  await parts.load('cli-core').start(cli, null);
  // 2 says that mails are unreadable, as some are on purpose; 1 that the program failed.
  if (process.exitCode === 1) process.exit();
}
process.exitCode = 0;
for (const [name, { script }] of parts.loaded) {
  const file = join(folder, `${name}.code`);
  writeFileSync(`${file}.${process.pid}`, script.createCachedData());
  renameSync(`${file}.${process.pid}`, file);
}
