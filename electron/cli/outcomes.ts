import { STDIN } from './input-files.ts';
import { readInputs, type CliInput, type NamedInput } from './inputs.ts';
import type { Outcome, OutcomeSettings } from './outcome.ts';
import { inHalves } from './halves.ts';
import { groupsOf } from './tasks.ts';
import { explainAll, FURTHER_THREADS, threaded, type ThreadSource } from './threads.ts';

/** Inputs below which a second thread costs more than it saves. */
const MIN_INPUTS_FOR_THREADS = 200;

/**
 * Inputs from which on every thread had better do all of the work: only then is it worth while that each of them compiles
 * and warms the whole program. The more threads, the sooner.
 */
const MIN_INPUTS_FOR_SPREADING = 4000 / FURTHER_THREADS;

/** Explains groups in this thread until so many inputs are done; returns false where none are left. */
async function* alone(
  groups: AsyncIterator<readonly CliInput[]>,
  settings: OutcomeSettings,
  most: number,
): AsyncGenerator<Outcome, boolean> {
  for (let done = 0; done < most; ) {
    const next = await groups.next();
    if (next.done) return false;
    yield* await explainAll(next.value, settings);
    done += next.value.length;
  }
  return true;
}

/** How many inputs there are at least: a mailbox does not say how many mails it holds. */
function fewestInputs(inputs: readonly NamedInput[]): number {
  return inputs.reduce((sum, { folder }) => sum + (folder?.kind === 'files' ? folder.files.length : 1), 0);
}

/**
 * Explains inputs and gives the results in their order; where there are many, on all cores. `threads` null keeps
 * everything in this one.
 */
export async function* outcomes(
  inputs: readonly NamedInput[],
  stdin: AsyncIterable<Uint8Array>,
  settings: OutcomeSettings,
  threads: ThreadSource | null,
): AsyncGenerator<Outcome> {
  const mayThread = threads !== null && FURTHER_THREADS > 0;
  const fewest = fewestInputs(inputs);
  const isLong = fewest >= MIN_INPUTS_FOR_THREADS;
  const hasStdin = inputs.some(({ name }) => name === STDIN);
  if (mayThread && isLong && fewest < MIN_INPUTS_FOR_SPREADING && !hasStdin) {
    yield* inHalves(inputs, settings, threads);
    return;
  }
  const groups = groupsOf(readInputs(inputs, stdin));
  // The first ones tell whether further threads are worth while.
  const first = mayThread ? (isLong ? 0 : MIN_INPUTS_FOR_THREADS / 2) : Number.MAX_SAFE_INTEGER;
  const isMore = yield* alone(groups, settings, first);
  if (isMore && threads !== null) yield* threaded(groups, settings, threads);
}
