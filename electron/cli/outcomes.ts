import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Language } from '../../shared/wording/format.ts';
import type { OutputForm } from './arguments.ts';
import { STDIN } from './input-files.ts';
import { explainFile, type Outcome } from './outcome.ts';

/** Files below which a second thread costs more than it saves. */
const MIN_FILES_FOR_THREADS = 200;

/** Files handed to a thread at once: enough to make the hand-over cheap, few enough to keep the threads level. */
const FILES_PER_TASK = 32;

/** Tasks that may be handed out before the oldest one is written. */
const MAX_AHEAD = 16;

/** Threads beside the main one; more gain little, since the main one writes. */
const MAX_THREADS = 3;

/** What every file of a run is explained with. */
export interface BatchSettings {
  readonly form: OutputForm;
  readonly language: Language;
}

interface Task {
  readonly number: number;
  readonly files: readonly string[];
}

interface Answer {
  readonly number: number;
  readonly outcomes: readonly Outcome[];
}

async function* noInput(): AsyncGenerator<Uint8Array> {
  // Threads never read standard input.
}

async function explainTask(files: readonly string[], settings: BatchSettings): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const file of files)
    outcomes.push(await explainFile(file, settings.form, settings.language, noInput()));
  return outcomes;
}

/** Entry of a thread: explains the tasks it is sent until it is ended. */
export function serveTasks(): void {
  const settings: BatchSettings = workerData;
  parentPort?.on('message', (task: Task) => {
    void explainTask(task.files, settings).then((outcomes) => {
      parentPort?.postMessage({ number: task.number, outcomes } satisfies Answer);
    });
  });
}

/** Explains files one after the other in this thread. */
export async function* oneByOne(
  files: readonly string[],
  settings: BatchSettings,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Outcome> {
  for (const file of files) yield explainFile(file, settings.form, settings.language, stdin);
}

/**
 * Hands tasks out in order, never further ahead of the writer than {@link MAX_AHEAD}, so that memory stays flat however
 * long the list is; keeps what was answered until it is its turn.
 */
class TaskList {
  private next = 0;
  private written = 0;
  private readonly answers = new Map<number, readonly Outcome[]>();
  private waiting: ((error?: Error) => void) | null = null;
  private failure: Error | null = null;

  constructor(private readonly files: readonly string[]) {}

  take(): Task | null {
    const at = this.next * FILES_PER_TASK;
    if (at >= this.files.length || this.next > this.written + MAX_AHEAD) return null;
    const task = { number: this.next, files: this.files.slice(at, at + FILES_PER_TASK) };
    this.next += 1;
    return task;
  }

  answer({ number, outcomes }: Answer): void {
    this.answers.set(number, outcomes);
    this.waiting?.();
  }

  fail(error: Error): void {
    this.failure = error;
    this.waiting?.(error);
  }

  /** The results whose turn it is, or null where they are not there yet. */
  turn(): readonly Outcome[] | null {
    const outcomes = this.answers.get(this.written) ?? null;
    if (outcomes === null) return null;
    this.answers.delete(this.written);
    this.written += 1;
    return outcomes;
  }

  get done(): boolean {
    return this.written * FILES_PER_TASK >= this.files.length;
  }

  /** Ends with the next answer; rejects where a thread failed. */
  async nextAnswer(): Promise<void> {
    if (this.failure) throw this.failure;
    await new Promise<void>((resolve, reject) => {
      this.waiting = (error) => (error ? reject(error) : resolve());
    });
    this.waiting = null;
  }
}

function startWorker(
  script: string,
  settings: BatchSettings,
  list: TaskList,
): { feed: () => void; worker: Worker } {
  const worker = new Worker(script, { workerData: settings });
  let idle = true;
  const feed = (): void => {
    const task = idle ? list.take() : null;
    if (!task) return;
    idle = false;
    worker.postMessage(task);
  };
  worker.on('message', (answer: Answer) => {
    idle = true;
    list.answer(answer);
    feed();
  });
  worker.on('error', (error) => list.fail(error instanceof Error ? error : new Error(String(error))));
  feed();
  return { feed, worker };
}

/** Spreads the files over the main thread and further ones; results come in the order of the files. */
async function* threaded(
  files: readonly string[],
  settings: BatchSettings,
  script: string,
): AsyncGenerator<Outcome> {
  const list = new TaskList(files);
  const threads = Math.min(MAX_THREADS, availableParallelism() - 1);
  const workers = Array.from({ length: threads }, () => startWorker(script, settings, list));
  try {
    while (!list.done) {
      const turn = list.turn();
      if (turn) {
        yield* turn;
        for (const { feed } of workers) feed();
        continue;
      }
      const mine = list.take();
      if (mine) list.answer({ number: mine.number, outcomes: await explainTask(mine.files, settings) });
      else await list.nextAnswer();
    }
  } finally {
    await Promise.all(workers.map(({ worker }) => worker.terminate()));
  }
}

/**
 * Explains files and gives the results in their order. With many files and a script to start threads from, all cores
 * are used.
 */
export function outcomes(
  files: readonly string[],
  settings: BatchSettings,
  stdin: AsyncIterable<Uint8Array>,
  script: string | null,
): AsyncGenerator<Outcome> {
  const worthThreads = files.length >= MIN_FILES_FOR_THREADS && availableParallelism() > 1 && isMainThread;
  return script !== null && worthThreads && !files.includes(STDIN)
    ? threaded(files, settings, script)
    : oneByOne(files, settings, stdin);
}
