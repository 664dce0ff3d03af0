import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { explainInput, type Outcome, type OutcomeSettings } from './outcome.ts';
import type { CliInput } from './inputs.ts';
import { packTask, type Task } from './tasks.ts';

/** Tasks that may be handed out before the oldest one is written; with the size of a task this bounds the memory. */
const MAX_AHEAD = 24;

/** Threads beside the main one; more gain little, since the main one reads and writes. */
const MAX_THREADS = 3;

/** Threads that can work beside the main one on this machine. */
export const FURTHER_THREADS = Math.min(MAX_THREADS, availableParallelism() - 1);

/** What further threads start from, and one that runs already. */
export interface ThreadSource {
  readonly script: string;
  readonly helper: Worker | null;
}

/** What a thread answers to a task. */
export interface Answer {
  readonly number: number;
  readonly outcomes: readonly Outcome[];
}

/** Explains inputs one after the other. */
export async function explainAll(
  inputs: readonly CliInput[],
  settings: OutcomeSettings,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const input of inputs) outcomes.push(await explainInput(input, settings));
  return outcomes;
}

/** The tasks of a run: hands them out in order and keeps what was answered until it is its turn. */
class TaskQueue {
  private handedOut = 0;
  private written = 0;
  private exhausted = false;
  private readonly answers = new Map<number, readonly Outcome[]>();
  private wake: (() => void) | null = null;
  private failure: Error | null = null;

  constructor(
    private readonly groups: AsyncIterator<readonly CliInput[]>,
    private readonly settings: OutcomeSettings,
  ) {}

  /** The next task; null where there is none left or none may be handed out yet. One call at a time. */
  async take(): Promise<Task | null> {
    if (this.exhausted || this.handedOut > this.written + MAX_AHEAD) return null;
    const next = await this.groups.next();
    if (next.done) {
      this.exhausted = true;
      return null;
    }
    const number = this.handedOut;
    this.handedOut += 1;
    return { number, settings: this.settings, inputs: next.value };
  }

  answer({ number, outcomes }: Answer): void {
    this.answers.set(number, outcomes);
    this.wake?.();
  }

  fail(error: Error): void {
    this.failure = error;
    this.wake?.();
  }

  hasTurn(): boolean {
    return this.answers.has(this.written);
  }

  /** The results whose turn it is, or null where they are not there yet. */
  turn(): readonly Outcome[] | null {
    const outcomes = this.answers.get(this.written) ?? null;
    if (outcomes === null) return null;
    this.answers.delete(this.written);
    this.written += 1;
    return outcomes;
  }

  isDone(): boolean {
    return this.exhausted && this.written === this.handedOut;
  }

  /** Ends when something was answered; rejects where a thread failed. */
  async change(): Promise<void> {
    if (!this.failure && !this.hasTurn()) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
      this.wake = null;
    }
    if (this.failure) throw this.failure;
  }
}

/** A further thread. It is given the next task before it asks for it, so that it never waits for the main one. */
class Helper {
  private waiting = 0;

  constructor(
    private readonly worker: Worker,
    queue: TaskQueue,
  ) {
    this.worker.ref();
    this.worker.on('message', (answer: Answer) => {
      this.waiting -= 1;
      queue.answer(answer);
    });
    this.worker.on('error', (error) => queue.fail(error instanceof Error ? error : new Error(String(error))));
  }

  get wantsTask(): boolean {
    return this.waiting < 2;
  }

  give(task: Task): void {
    const packed = packTask(task);
    this.waiting += 1;
    this.worker.postMessage(packed, [packed.octets.buffer]);
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

/** Hands tasks to every thread that wants one, as long as there are any. */
async function feed(helpers: readonly Helper[], queue: TaskQueue): Promise<void> {
  for (const helper of helpers) {
    while (helper.wantsTask) {
      const task = await queue.take();
      if (task === null) return;
      helper.give(task);
    }
  }
}

/** Spreads groups of inputs over the main thread and further ones; results come in the order of the inputs. */
export async function* threaded(
  groups: AsyncIterator<readonly CliInput[]>,
  settings: OutcomeSettings,
  { script, helper }: ThreadSource,
): AsyncGenerator<Outcome> {
  const queue = new TaskQueue(groups, settings);
  const helpers = Array.from(
    { length: FURTHER_THREADS },
    (_, i) => new Helper(i === 0 && helper !== null ? helper : new Worker(script), queue),
  );
  try {
    while (!queue.isDone()) {
      await feed(helpers, queue);
      const turn = queue.turn();
      if (turn !== null) {
        yield* turn;
        continue;
      }
      // Reading and explaining wait for nothing, so without this no answer would be heard before all is done.
      await new Promise((resolve) => setImmediate(resolve));
      const mine = queue.hasTurn() ? null : await queue.take();
      if (mine !== null)
        queue.answer({ number: mine.number, outcomes: await explainAll(mine.inputs, mine.settings) });
      else if (!queue.isDone()) await queue.change();
    }
  } finally {
    await Promise.all(helpers.map((helper) => helper.end()));
  }
}
