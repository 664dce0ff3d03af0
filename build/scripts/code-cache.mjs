// Runs the command line once over the mails of the tests and keeps what V8 compiled of it, so that later runs start faster.
// node build/scripts/code-cache.mjs LOADER CLI CORE OUT MAIL…; LOADER is electron/cli/bundle.ts as a module of Node.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [loader, cli, core, out, ...mails] = process.argv.slice(2);
const { compileBundle, runBundle, tuneEngine } = await import(pathToFileURL(loader).href);

tuneEngine();
process.argv = [process.execPath, cli, 'explain', '--jsonl', ...mails];
process.stdout.write = () => true;
process.stderr.write = () => true;
const script = compileBundle(core, null);
runBundle(script, core).start(cli, null);
// Some mails are unreadable on purpose, which is no failure here.
process.on('exit', () => {
  writeFileSync(out, script.createCachedData());
  process.exitCode = 0;
});
