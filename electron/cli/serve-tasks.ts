import { parentPort } from 'node:worker_threads';
import type { CliInput } from './inputs.ts';
import { readFacts, type HalfDone, type OutcomeSettings } from './outcome.ts';
import { unpackTask, type PackedTask } from './tasks.ts';
import { explainAll, type Answer } from './threads.ts';

async function factsOf(inputs: readonly CliInput[], settings: OutcomeSettings): Promise<readonly HalfDone[]> {
  const halves: HalfDone[] = [];
  for (const input of inputs) halves.push(await readFacts(input, settings));
  return halves;
}

/** Entry of a thread: does the tasks it is sent until it is ended. */
export function serveTasks(): void {
  parentPort?.on('message', (packed: PackedTask) => {
    const { work, number, inputs, settings } = unpackTask(packed);
    if (work === 'facts') {
      void factsOf(inputs, settings).then((halves) => parentPort?.postMessage(halves));
      return;
    }
    void explainAll(inputs, settings).then((outcomes) => {
      parentPort?.postMessage({ number, outcomes } satisfies Answer);
    });
  });
}
