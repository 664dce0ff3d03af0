import { parentPort } from 'node:worker_threads';
import type { InputFacts } from './input-facts.ts';
import type { CliInput } from './inputs.ts';
import { readFacts } from './read-facts.ts';
import { unpackTask, type PackedTask } from './tasks.ts';
import type { Answer, explainAll } from './threads.ts';

async function factsOf(inputs: readonly CliInput[]): Promise<readonly InputFacts[]> {
  const facts: InputFacts[] = [];
  for (const input of inputs) facts.push(await readFacts(input));
  return facts;
}

/**
 * Entry of a thread: does the tasks it is sent until it is ended. `explaining` loads what makes whole results, which a
 * thread that only reads never needs.
 */
export function serveTasks(explaining: () => typeof explainAll): void {
  parentPort?.on('message', (packed: PackedTask) => {
    const { work, number, inputs, settings } = unpackTask(packed);
    if (work === 'facts') {
      void factsOf(inputs).then((facts) => parentPort?.postMessage(facts));
      return;
    }
    void explaining()(inputs, settings).then((outcomes) => {
      parentPort?.postMessage({ number, outcomes } satisfies Answer);
    });
  });
}
