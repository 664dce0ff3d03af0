import { Worker } from 'node:worker_threads';
import { explainFacts, type Outcome, type OutcomeSettings } from './outcome.ts';
import type { InputFacts } from './input-facts.ts';
import type { NamedInput } from './inputs.ts';
import { practise } from './practice.ts';
import type { Order } from './tasks.ts';
import type { ThreadSource } from './threads.ts';

/** A thread that reads inputs, in order, and is always some groups of them ahead. */
class ReadingThread {
  private read: (readonly InputFacts[])[] = [];
  private isDone = false;
  private failure: Error | null = null;
  private wake: (() => void) | null = null;

  constructor(private readonly worker: Worker) {
    worker.ref();
    worker.on('message', (facts: readonly InputFacts[] | null) => {
      if (facts === null) this.isDone = true;
      else this.read.push(facts);
      this.wake?.();
    });
    worker.on('error', (error) => {
      this.failure = error instanceof Error ? error : new Error(String(error));
      this.wake?.();
    });
  }

  /** True where something waits to be taken. */
  get hasRead(): boolean {
    return this.read.length > 0 || this.isDone || this.failure !== null;
  }

  order(order: Order): void {
    this.worker.postMessage(order);
  }

  /** All groups that wait, at least one; null after the last one. Rejects where the thread failed. */
  async take(): Promise<readonly (readonly InputFacts[])[] | null> {
    while (!this.hasRead) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    if (this.failure) throw this.failure;
    const taken = this.read;
    this.read = [];
    return taken.length === 0 ? null : taken;
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
  inputs: readonly NamedInput[],
  settings: OutcomeSettings,
  { script, helper }: ThreadSource,
): AsyncGenerator<Outcome> {
  const reader = new ReadingThread(helper ?? new Worker(script));
  try {
    reader.order({ work: 'facts', inputs });
    // The thread takes a while to start.
    await practise(() => reader.hasRead, settings);
    for (let groups = await reader.take(); groups !== null; groups = await reader.take()) {
      reader.order({ work: 'more-facts', groups: groups.length });
      for (const facts of groups.flat()) yield explainFacts(facts, settings);
    }
  } finally {
    await reader.end();
  }
}
