import { readdirSync } from 'node:fs';
import { isMainThread, Worker } from 'node:worker_threads';
import { Parts, tuneEngine } from './bundle.ts';
import { isFolder } from './folder-files.ts';

/** So many arguments are files; so many entries make a folder of mails a large one. */
const MANY = 200;

/** Arguments of which one may be a large folder; more are looked at later. */
const MAX_FOLDERS = 4;

function isLargeFolder(path: string): boolean {
  try {
    return isFolder(path) && readdirSync(path).length >= MANY;
  } catch {
    // What is wrong with it is said when it is read.
    return false;
  }
}

/** True where many files are to come, as far as a glance tells. */
function isLongRun(args: readonly string[]): boolean {
  return (
    args.length >= MANY ||
    args.includes('--files-from') ||
    (args[0] === 'explain' && args.slice(1, 1 + MAX_FOLDERS).some(isLargeFolder))
  );
}

/**
 * Where many files are to come, a further thread is started before anything else, so that both load at the same time.
 * It does not keep the process alive.
 */
function earlyHelper(): Worker | null {
  if (!isLongRun(process.argv.slice(2))) return null;
  const helper = new Worker(__filename);
  helper.unref();
  return helper;
}

/** What the part for reading exports (reading-part.ts). */
interface Reading {
  readonly serveTasks: (explaining: () => unknown) => void;
}

/** What the core exports (core.ts). */
interface Core {
  readonly start: (script: string, helper: Worker | null) => Promise<void>;
  readonly explainAll: unknown;
}

function isReading(loaded: unknown): loaded is Reading {
  return typeof loaded === 'object' && loaded !== null && 'serveTasks' in loaded;
}

function isCore(loaded: unknown): loaded is Core {
  return typeof loaded === 'object' && loaded !== null && 'start' in loaded && 'explainAll' in loaded;
}

const parts = new Parts(__dirname);

/** A part that lies beside this file. */
function partThat<Part>(isRight: (loaded: unknown) => loaded is Part, name: string): Part {
  const part = parts.load(name);
  if (!isRight(part)) throw new Error(`${name} in ${__dirname} is not the part that belongs here`);
  return part;
}

if (isMainThread) {
  tuneEngine();
  const helper = earlyHelper();
  void partThat(isCore, 'cli-core').start(__filename, helper);
} else partThat(isReading, 'cli-reading').serveTasks(() => partThat(isCore, 'cli-core').explainAll);
