import { Worker } from 'node:worker_threads';
import { explainFacts, type Outcome, type OutcomeSettings } from './outcome.ts';
import type { InputFacts } from './input-facts.ts';
import type { CliInput } from './inputs.ts';
import { practise } from './practice.ts';
import { packTask } from './tasks.ts';
import type { ThreadSource } from './threads.ts';

/** Groups that the reading thread is ahead, at most; with the size of a group this bounds the memory. */
const MAX_AHEAD = 8;

/** A thread that reads groups of inputs, in order. */
class ReadingThread {
  private readonly read: (readonly InputFacts[])[] = [];
  private given = 0;
  private taken = 0;
  private failure: Error | null = null;
  private wake: (() => void) | null = null;

  constructor(private readonly worker: Worker) {
    worker.ref();
    worker.on('message', (facts: readonly InputFacts[]) => {
      this.read.push(facts);
      this.wake?.();
    });
    worker.on('error', (error) => {
      this.failure = error instanceof Error ? error : new Error(String(error));
      this.wake?.();
    });
  }

  /** Groups that were given and not taken back yet. */
  get ahead(): number {
    return this.given - this.taken;
  }

  /** True where something waits to be taken. */
  get hasRead(): boolean {
    return this.read.length > 0 || this.failure !== null;
  }

  give(inputs: readonly CliInput[], settings: OutcomeSettings): void {
    const packed = packTask({ work: 'facts', number: this.given, settings, inputs });
    this.given += 1;
    this.worker.postMessage(packed, [packed.octets.buffer]);
  }

  /** The next group; rejects where the thread failed. */
  async take(): Promise<readonly InputFacts[]> {
    while (this.failure === null && this.read.length === 0) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    if (this.failure) throw this.failure;
    this.taken += 1;
    return this.read.shift() ?? [];
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

/**
 * Explains inputs in two threads of which one reads and this one judges. Either compiles and warms only its own half of
 * the program, which for some hundred inputs is most of the work.
 */
export async function* inHalves(
  groups: AsyncIterator<readonly CliInput[]>,
  settings: OutcomeSettings,
  { script, helper }: ThreadSource,
): AsyncGenerator<Outcome> {
  const reader = new ReadingThread(helper ?? new Worker(script));
  let isExhausted = false;
  const giveMore = async (): Promise<void> => {
    while (!isExhausted && reader.ahead < MAX_AHEAD) {
      const next = await groups.next();
      if (next.done) isExhausted = true;
      else reader.give(next.value, settings);
    }
  };
  try {
    await giveMore();
    // The thread takes a while to start.
    await practise(() => reader.hasRead, settings);
    while (reader.ahead > 0) {
      for (const facts of await reader.take()) yield explainFacts(facts, settings);
      await giveMore();
    }
  } finally {
    await reader.end();
  }
}
