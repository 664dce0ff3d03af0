import { parentPort } from 'node:worker_threads';
import type { InputFacts } from './input-facts.ts';
import { readInputs, type NamedInput } from './inputs.ts';
import { readFacts } from './read-facts.ts';
import { groupsOf, unpackTask, type Order } from './tasks.ts';
import type { Answer, explainAll } from './threads.ts';

/** Few at once, so that the thread that judges soon has something to do. */
const INPUTS_PER_GROUP = 4;

/** Groups that the reading is ahead of the judging, at most; with the size of a group this bounds the memory. */
const MAX_AHEAD = 16;

/** Standard input belongs to the first thread. */
async function* noInput(): AsyncGenerator<Uint8Array> {}

/** Reads inputs and sends their facts in groups, and null at the end. */
class Reading {
  private ahead = 0;
  private wake: (() => void) | null = null;

  /** So many groups were taken. */
  taken(groups: number): void {
    this.ahead -= groups;
    this.wake?.();
  }

  async run(inputs: readonly NamedInput[]): Promise<void> {
    for await (const group of groupsOf(readInputs(inputs, noInput()), INPUTS_PER_GROUP)) {
      const facts: InputFacts[] = [];
      for (const input of group) facts.push(await readFacts(input));
      parentPort?.postMessage(facts);
      this.ahead += 1;
      while (this.ahead >= MAX_AHEAD) {
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
      }
    }
    parentPort?.postMessage(null);
  }
}

/**
 * Entry of a thread: does what it is told until it is ended. `explaining` loads what makes whole results, which a thread
 * that only reads never needs.
 */
export function serveTasks(explaining: () => typeof explainAll): void {
  const reading = new Reading();
  parentPort?.on('message', (order: Order) => {
    switch (order.work) {
      case 'facts':
        void reading.run(order.inputs);
        break;
      case 'more-facts':
        reading.taken(order.groups);
        break;
      case 'results': {
        const { number, inputs, settings } = unpackTask(order);
        void explaining()(inputs, settings).then((outcomes) => {
          parentPort?.postMessage({ number, outcomes } satisfies Answer);
        });
      }
    }
  });
}
