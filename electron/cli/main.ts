import { isMainThread, Worker } from 'node:worker_threads';

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

if (isMainThread) {
  const helper = earlyHelper();
  void import('./run.ts').then(({ start }) => {
    start(__filename, helper);
  });
} else void import('./threads.ts').then(({ serveTasks }) => serveTasks());
