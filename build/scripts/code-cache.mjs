// Runs the command line once over the mails of the tests and keeps what V8 compiled of its parts, so that later runs start
// faster. node build/scripts/code-cache.mjs LOADER CLI MAIL…; LOADER is electron/cli/bundle.ts as a module of Node.
import { renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [loader, cli, ...mails] = process.argv.slice(2);
const { Parts, tuneEngine } = await import(pathToFileURL(loader).href);

tuneEngine();
process.stdout.write = () => true;
process.stderr.write = () => true;
const folder = dirname(cli);
const parts = new Parts(folder, false);

/** What is done often, one after the other. None of it asks the network. */
const runs = [
  ['explain', '--jsonl', ...mails],
  ['explain', mails[0]],
  ['headers', mails[0]],
];

for (const args of runs) {
  process.argv = [process.execPath, cli, ...args];
  await parts.load('cli-core').start(cli, null);
}
// Some mails are unreadable on purpose, which is no failure here.
process.exitCode = 0;
for (const [name, { script }] of parts.loaded) {
  const file = join(folder, `${name}.code`);
  writeFileSync(`${file}.${process.pid}`, script.createCachedData());
  renameSync(`${file}.${process.pid}`, file);
}
