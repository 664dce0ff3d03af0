import type { Response } from '../../shared/ipc/contract.ts';
import { PIECE_OCTETS } from '../../shared/ipc/limits.ts';
import type { Log } from '../storage/json-file.ts';
import type { ReadStep, Split, WorkerAnswer, WorkerMessage } from './explain-job.ts';

/** Longest time for one input. */
export const EXPLAIN_TIME_LIMIT_MS = 10_000;
/** Most memory of the explaining process, in octets. The largest input needs less than half. */
export const EXPLAIN_MEMORY_LIMIT = 1024 * 1024 * 1024;
const MEMORY_CHECK_MS = 250;

/** How an input ended; the contract's answer. */
export type ExplainOutcome = Response<'bounce.explain'>;
/** What one step of reading many mails gave; the contract's answer. */
export type ReadOutcome = Response<'mails.read'>;
type FailureReason = Extract<ExplainOutcome, { kind: 'failed' }>['reason'];

/** The part of a process that a host uses. */
export interface WorkerProcess<Message, Answer> {
  readonly post: (message: Message) => void;
  /** There is one listener; a new one takes the place of the one before. */
  readonly onAnswer: (listener: (answer: Answer) => void) => void;
  readonly onExit: (listener: () => void) => void;
  readonly kill: () => void;
  /** Octets of memory in use, 0 where it cannot be told. */
  readonly memory: () => number;
}
export type ExplainProcess = WorkerProcess<WorkerMessage, WorkerAnswer>;

/** What the host is made of; limits in ms and octets. */
export interface ExplainHostOptions {
  readonly start: () => ExplainProcess;
  readonly timeLimitMs: number;
  readonly memoryLimit: number;
  readonly log: Log;
}

interface Task {
  readonly requestId: string;
  readonly job: number;
  readonly pieces: readonly Uint8Array[];
  /** Told behind the pieces. */
  readonly order: WorkerMessage;
  /** Takes an answer in; false where more are to come. */
  readonly take: (answer: WorkerAnswer) => boolean;
  readonly fail: (reason: FailureReason) => void;
}

interface Running {
  readonly task: Task;
  readonly stopWatching: () => void;
}

function explainOutcome(answer: WorkerAnswer): ExplainOutcome {
  if (answer.kind === 'several') return { kind: 'several' };
  return answer.kind === 'explained'
    ? { kind: 'explained', ...answer.explained }
    : { kind: 'failed', reason: 'crashed' };
}

/** The octets in pieces that can be sent one at a time. */
function* inPieces(parts: readonly Uint8Array[]): Generator<Uint8Array> {
  for (const part of parts) {
    if (part.length <= PIECE_OCTETS) yield part;
    else for (let at = 0; at < part.length; at += PIECE_OCTETS) yield part.slice(at, at + PIECE_OCTETS);
  }
}

/**
 * Keeps one process for explaining, so that hostile input can neither stop the window nor take the app down: a job
 * over its time or memory is ended with its process, and the next job gets a new one. A thread would not do: in
 * Electron a thread that runs out of memory ends the whole app.
 */
export class ExplainHost {
  readonly #options: ExplainHostOptions;
  readonly #waiting: Task[] = [];
  #process: ExplainProcess | null = null;
  #running: Running | null = null;
  #jobs = 0;
  #closed = false;

  constructor(options: ExplainHostOptions) {
    this.#options = options;
  }

  /** Starts the process ahead of the first request. */
  warmUp(): void {
    if (!this.#closed) this.#ready();
  }

  /**
   * Explains the input that these pieces make up; never rejects. Inputs are worked on one at a time, in order; the
   * time counts from the start of the work.
   */
  explain(requestId: string, pieces: readonly Uint8Array[], split?: Split): Promise<ExplainOutcome> {
    return new Promise((finish) => {
      const job = this.#nextJob();
      this.#add({
        requestId,
        job,
        pieces,
        order: { kind: 'run', job, split },
        take: (answer) => {
          finish(explainOutcome(answer));
          return true;
        },
        fail: (reason) => {
          finish({ kind: 'failed', reason });
        },
      });
    });
  }

  /** Reads the mails that a piece of an input ends; never rejects. The time counts for each mail by itself. */
  readMails(requestId: string, bytes: Uint8Array, step: ReadStep): Promise<ReadOutcome> {
    return new Promise((finish) => {
      const job = this.#nextJob();
      const mails: ReadOutcome['mails'][number][] = [];
      const end = (ended: ReadOutcome['ended']): void => {
        finish({ kind: 'read', mails, ended });
      };
      this.#add({
        requestId,
        job,
        pieces: [bytes],
        order: { kind: 'read', job, step },
        take: (answer) => {
          if (answer.kind === 'mail') mails.push(answer.mail);
          else end(answer.kind === 'read' ? answer.ended : 'crashed');
          return answer.kind !== 'mail';
        },
        fail: end,
      });
    });
  }

  /** Ends every request of this id, waiting or at work, as cancelled; false where there is none. */
  cancel(requestId: string): boolean {
    const waiting = this.#waiting.filter((task) => task.requestId === requestId);
    for (const task of waiting) {
      this.#waiting.splice(this.#waiting.indexOf(task), 1);
      task.fail('cancelled');
    }
    if (this.#running?.task.requestId !== requestId) return waiting.length > 0;
    this.#abandon('cancelled');
    return true;
  }

  /** Ends the process and every request. */
  close(): void {
    this.#closed = true;
    for (const task of this.#waiting.splice(0)) task.fail('cancelled');
    this.#abandon('cancelled');
  }

  #nextJob(): number {
    this.#jobs += 1;
    return this.#jobs;
  }

  #add(task: Task): void {
    this.#waiting.push(task);
    this.#next();
  }

  #next(): void {
    if (this.#running) return;
    const task = this.#waiting.shift();
    if (!task) return;
    if (this.#closed) {
      task.fail('cancelled');
      return;
    }
    const process = this.#ready();
    this.#running = { task, stopWatching: this.#watch(process) };
    void this.#send(task, process);
  }

  /** Sends a large input piece by piece and lets other work of this process in between. */
  async #send(task: Task, process: ExplainProcess): Promise<void> {
    for (const bytes of inPieces(task.pieces)) {
      if (this.#running?.task !== task) return;
      process.post({ kind: 'piece', job: task.job, bytes });
      if (bytes.length === PIECE_OCTETS) await new Promise((resolve) => setImmediate(resolve));
    }
    if (this.#running?.task === task) process.post(task.order);
  }

  /** Watches time and memory of a job. */
  #watch(process: ExplainProcess): () => void {
    const { timeLimitMs, memoryLimit, log } = this.#options;
    const time = setTimeout(() => {
      log(`explaining took longer than ${String(timeLimitMs)} ms`);
      this.#abandon('time-limit');
    }, timeLimitMs);
    const memory = setInterval(() => {
      if (process.memory() <= memoryLimit) return;
      log(`explaining took more than ${String(memoryLimit)} octets of memory`);
      this.#abandon('crashed');
    }, MEMORY_CHECK_MS);
    return () => {
      clearTimeout(time);
      clearInterval(memory);
    };
  }

  #ready(): ExplainProcess {
    if (this.#process) return this.#process;
    const process = this.#options.start();
    this.#process = process;
    process.onAnswer((answer) => {
      if (process === this.#process) this.#settle(answer);
    });
    process.onExit(() => {
      if (process === this.#process) this.#abandon('crashed');
    });
    return process;
  }

  #settle(answer: WorkerAnswer): void {
    const running = this.#running;
    if (!running || answer.job !== running.task.job) return;
    if (answer.kind === 'crashed') this.#options.log(`explaining failed: ${answer.cause}`);
    running.stopWatching();
    if (running.task.take(answer)) {
      this.#running = null;
      this.#next();
    } else if (this.#process) this.#running = { ...running, stopWatching: this.#watch(this.#process) };
  }

  /** Ends the process, and with it the job it works on. */
  #abandon(reason: FailureReason): void {
    const process = this.#process;
    this.#process = null;
    process?.kill();
    const running = this.#running;
    this.#running = null;
    if (running) {
      running.stopWatching();
      running.task.fail(reason);
    }
    this.#next();
    // A process that falls over by itself is started for the next request only, lest it do so for ever.
    if (reason !== 'crashed') this.warmUp();
  }
}
