import type { Response } from '../../shared/ipc/contract.ts';
import type { Log } from '../storage/json-file.ts';
import type { ExplainInput, ExplainJob, WorkerAnswer } from './explain-job.ts';

/** Longest time for one input. */
export const EXPLAIN_TIME_LIMIT_MS = 10_000;
/** Memory of the thread; an input that needs more ends as crashed. The octets of the input itself do not count. */
export const THREAD_LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 } as const;

/** How an input ended; the contract's answer. */
export type ExplainOutcome = Response<'bounce.explain'>;

/** The part of a worker thread that the host uses. */
export interface WorkerThread {
  postMessage(job: ExplainJob, transfer: readonly ArrayBuffer[]): void;
  on(event: 'message', listener: (answer: WorkerAnswer) => void): void;
  /** The thread threw outside a job or ran out of memory; `exit` follows. */
  on(event: 'error', listener: (error: Error) => void): void;
  on(event: 'exit', listener: () => void): void;
  terminate(): Promise<unknown>;
}

export interface ExplainHost {
  /** Explains one input; never rejects. Inputs are worked on one at a time, in order. Takes over the octets. */
  readonly explain: (requestId: string, input: ExplainInput) => Promise<ExplainOutcome>;
  /** Ends every request of this id, waiting or at work, as cancelled; false where there is none. */
  readonly cancel: (requestId: string) => boolean;
  /** Starts the thread ahead of the first request. */
  readonly warmUp: () => void;
  /** Ends the thread and every request. */
  readonly close: () => Promise<void>;
}

interface Task {
  readonly requestId: string;
  readonly job: ExplainJob;
  readonly finish: (outcome: ExplainOutcome) => void;
}

type FailureReason = Extract<ExplainOutcome, { kind: 'failed' }>['reason'];

/** Hands the octets over instead of copying them, where they fill their buffer alone. */
function transferable(input: ExplainInput): readonly ArrayBuffer[] {
  if (input.kind !== 'bytes') return [];
  const { buffer, byteLength } = input.bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

/**
 * Keeps one worker thread for explaining, so that hostile input can neither stop the window nor take it down: a job
 * over its time is ended with its thread, and the next job gets a new one. The time counts from the start of a job.
 */
export class ExplainThread implements ExplainHost {
  readonly #startThread: () => WorkerThread;
  readonly #timeLimitMs: number;
  readonly #log: Log;
  readonly #waiting: Task[] = [];
  #thread: WorkerThread | null = null;
  #running: { readonly task: Task; readonly timer: NodeJS.Timeout } | null = null;
  #jobs = 0;
  #closed = false;

  constructor(options: { startThread: () => WorkerThread; timeLimitMs: number; log: Log }) {
    this.#startThread = options.startThread;
    this.#timeLimitMs = options.timeLimitMs;
    this.#log = options.log;
  }

  readonly warmUp = (): void => {
    if (!this.#closed) this.#readyThread();
  };

  readonly explain = (requestId: string, input: ExplainInput): Promise<ExplainOutcome> =>
    new Promise((finish) => {
      this.#jobs += 1;
      this.#waiting.push({ requestId, job: { number: this.#jobs, input }, finish });
      this.#next();
    });

  readonly cancel = (requestId: string): boolean => {
    let found = false;
    for (const task of [...this.#waiting]) {
      if (task.requestId !== requestId) continue;
      this.#waiting.splice(this.#waiting.indexOf(task), 1);
      task.finish({ kind: 'failed', reason: 'cancelled' });
      found = true;
    }
    if (this.#running?.task.requestId !== requestId) return found;
    this.#abandon('cancelled');
    return true;
  };

  readonly close = async (): Promise<void> => {
    this.#closed = true;
    for (const task of this.#waiting.splice(0)) task.finish({ kind: 'failed', reason: 'cancelled' });
    const thread = this.#thread;
    this.#abandon('cancelled');
    await thread?.terminate();
  };

  /** Starts the next waiting job where none runs. */
  #next(): void {
    if (this.#running) return;
    const task = this.#waiting.shift();
    if (!task) return;
    if (this.#closed) {
      task.finish({ kind: 'failed', reason: 'cancelled' });
      return;
    }
    const timer = setTimeout(() => {
      this.#log(`explaining took longer than ${String(this.#timeLimitMs)} ms`);
      this.#abandon('time-limit');
    }, this.#timeLimitMs);
    this.#running = { task, timer };
    this.#readyThread().postMessage(task.job, transferable(task.job.input));
  }

  #readyThread(): WorkerThread {
    if (this.#thread) return this.#thread;
    const thread = this.#startThread();
    this.#thread = thread;
    thread.on('message', (answer) => {
      if (thread === this.#thread) this.#onAnswer(answer);
    });
    thread.on('error', (error) => {
      this.#log(`the explaining thread failed: ${error.message}`);
    });
    thread.on('exit', () => {
      if (thread === this.#thread) this.#abandon('crashed');
    });
    return thread;
  }

  #onAnswer(answer: WorkerAnswer): void {
    if (answer.number !== this.#running?.task.job.number) return;
    if (answer.kind === 'explained') {
      this.#finish({ kind: 'explained', ...answer.explained });
      return;
    }
    this.#log(`explaining failed: ${answer.cause}`);
    this.#finish({ kind: 'failed', reason: 'crashed' });
  }

  /** Ends the thread, and with it the job it works on. */
  #abandon(reason: FailureReason): void {
    const thread = this.#thread;
    this.#thread = null;
    void thread?.terminate();
    this.#finish({ kind: 'failed', reason });
  }

  #finish(outcome: ExplainOutcome): void {
    const running = this.#running;
    this.#running = null;
    if (running) {
      clearTimeout(running.timer);
      running.task.finish(outcome);
    }
    this.#next();
  }
}
