import { isMainThread, Worker } from 'node:worker_threads';
import { Parts, tuneEngine } from './bundle.ts';

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
