import { join } from 'node:path';
import { isMainThread, Worker } from 'node:worker_threads';
import { compileBundle, readKept, runBundle, tuneEngine } from './bundle.ts';

/** So many arguments are files. */
const MANY_ARGUMENTS = 200;

/**
 * Where many files are to come, a further thread is started before anything else, so that both load at the same time.
 * It does not keep the process alive.
 */
function earlyHelper(): Worker | null {
  const args = process.argv.slice(2);
  if (!args.includes('--files-from') && args.length < MANY_ARGUMENTS) return null;
  const helper = new Worker(__filename);
  helper.unref();
  return helper;
}

/** What the bundle of the command line exports (see core.ts). */
interface Core {
  readonly start: (script: string, helper: Worker | null) => void;
  readonly serveTasks: () => void;
}

function isCore(loaded: unknown): loaded is Core {
  return typeof loaded === 'object' && loaded !== null && 'start' in loaded && 'serveTasks' in loaded;
}

/** The program itself lies beside this file, with what V8 kept of compiling it. */
function loadCore(): Core {
  const file = join(__dirname, 'cli-core.cjs');
  const core = runBundle(compileBundle(file, readKept(join(__dirname, 'cli-core.code'))), file);
  if (!isCore(core)) throw new Error(`${file} is not the program that belongs here`);
  return core;
}

if (isMainThread) {
  tuneEngine();
  const helper = earlyHelper();
  loadCore().start(__filename, helper);
} else loadCore().serveTasks();
