import type { Cancellation } from '../../shared/dns/cancellation.ts';
import { onAbort } from '../../shared/dns/cancellation.ts';
import type { Resolver } from '../../shared/dns/resolver.ts';
import { PIECE_OCTETS } from '../../shared/ipc/limits.ts';
import type { Log } from '../storage/json-file.ts';
import type { AuthAnswer, AuthMessage, AuthOutcomes, AuthTask } from './auth-job.ts';
import type { WorkerProcess } from './explain-host.ts';

/** Reading a header takes milliseconds; a hostile one gets as long as explaining a mail does. */
const READ_LIMIT_MS = 10_000;
/** Behind the time that a task has for DNS: for what only takes the processor. */
const GRACE_MS = 5000;
/** More questions than any honest mail needs. */
const MAX_QUESTIONS = 1000;
const MEMORY_CHECK_MS = 250;
/** A process that nobody has used for so long is ended: it holds some 80 MB. */
const IDLE_MS = 120_000;

export type AuthProcess = WorkerProcess<AuthMessage, AuthAnswer>;

/** Why a task has no outcome. */
export type AuthFailure = {
  readonly kind: 'failed';
  readonly reason: 'time-limit' | 'crashed' | 'cancelled';
};

/** What the host is made of; the memory limit in octets. */
export interface AuthHostOptions {
  readonly start: () => AuthProcess;
  readonly memoryLimit: number;
  readonly log: Log;
}

/** What a task runs with. */
export interface AuthRun {
  readonly cancel: Cancellation;
  /** Answers the questions of the process. */
  readonly resolver: Resolver;
}

function timeLimitOf(task: AuthTask): number {
  return task.kind === 'read' ? READ_LIMIT_MS : task.timeLimitMs + GRACE_MS;
}

function* inPieces(parts: readonly Uint8Array[]): Generator<Uint8Array> {
  for (const part of parts)
    for (let at = 0; at < part.length; at += PIECE_OCTETS) yield part.slice(at, at + PIECE_OCTETS);
}

/**
 * Runs tasks on hostile mail in processes of their own, so that none can stop or take down the app: a process that goes
 * over its time or memory is ended. One that came to its end is kept for the next task; tasks at the same time get one
 * each. The process cannot ask DNS: its questions are put by this side.
 */
export class AuthHost {
  readonly #options: AuthHostOptions;
  readonly #running = new Set<() => void>();
  #idle: { readonly worker: AuthProcess; readonly timer: NodeJS.Timeout } | null = null;
  #closed = false;

  constructor(options: AuthHostOptions) {
    this.#options = options;
  }

  /** Runs a task on the input that these pieces make up. Never rejects. */
  async run<T extends AuthTask>(
    task: T,
    pieces: readonly Uint8Array[],
    run: AuthRun,
  ): Promise<AuthOutcomes[T['kind']] | AuthFailure> {
    if (run.cancel.aborted || this.#closed) return { kind: 'failed', reason: 'cancelled' };
    const worker = this.#takeIdle() ?? this.#options.start();
    const controller = new AbortController();
    const answer = await new Promise<AuthAnswer | AuthFailure>((finish) => {
      const stop = (reason: AuthFailure['reason']): void => {
        finish({ kind: 'failed', reason });
      };
      const release = this.#watch(worker, task, run.cancel, stop);
      controller.signal.addEventListener('abort', release);
      worker.onExit(() => {
        stop('crashed');
      });
      this.#listen(worker, { ...run, cancel: controller.signal }, finish, stop);
      void this.#send(worker, task, pieces, controller.signal);
    });
    controller.abort();
    return this.#end<T>(worker, answer);
  }

  /** Ends every process and task. */
  close(): void {
    this.#closed = true;
    for (const stop of [...this.#running]) stop();
    this.#takeIdle()?.kill();
  }

  #takeIdle(): AuthProcess | null {
    const idle = this.#idle;
    this.#idle = null;
    if (idle) clearTimeout(idle.timer);
    return idle?.worker ?? null;
  }

  #keep(worker: AuthProcess): void {
    const timer = setTimeout(() => this.#takeIdle()?.kill(), IDLE_MS);
    timer.unref();
    this.#idle = { worker, timer };
    worker.onExit(() => {
      if (this.#idle?.worker === worker) this.#takeIdle();
    });
  }

  #end<T extends AuthTask>(
    worker: AuthProcess,
    answer: AuthAnswer | AuthFailure,
  ): AuthOutcomes[T['kind']] | AuthFailure {
    const isWell = answer.kind === 'done' || answer.kind === 'crashed';
    if (isWell && this.#idle === null && !this.#closed) this.#keep(worker);
    else worker.kill();
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- a task is answered by its own kind of outcome, and the contract checks that
    if (answer.kind === 'done') return answer.outcome as AuthOutcomes[T['kind']];
    if (answer.kind === 'failed') return answer;
    if (answer.kind === 'crashed') this.#options.log(`verifying failed: ${answer.cause}`);
    return { kind: 'failed', reason: 'crashed' };
  }

  #listen(
    worker: AuthProcess,
    { resolver, cancel }: AuthRun,
    finish: (answer: AuthAnswer) => void,
    stop: (reason: AuthFailure['reason']) => void,
  ): void {
    let questions = 0;
    worker.onAnswer((answer) => {
      if (cancel.aborted) return;
      if (answer.kind !== 'ask') {
        finish(answer);
        return;
      }
      questions += 1;
      if (questions > MAX_QUESTIONS) {
        stop('crashed');
        return;
      }
      const { ask, type, name } = answer;
      void resolver.resolve(type, name, cancel).then((found) => {
        if (!cancel.aborted) worker.post({ kind: 'dns', ask, answer: found });
      });
    });
  }

  /** Sends a large input piece by piece and lets other work of this process in between. */
  async #send(
    worker: AuthProcess,
    task: AuthTask,
    pieces: readonly Uint8Array[],
    ended: AbortSignal,
  ): Promise<void> {
    for (const bytes of inPieces(pieces)) {
      if (ended.aborted) return;
      worker.post({ kind: 'piece', bytes });
      if (bytes.length === PIECE_OCTETS) await new Promise((resolve) => setImmediate(resolve));
    }
    if (!ended.aborted) worker.post({ kind: 'run', task });
  }

  /** Watches time, memory and the user's patience; the returned function stops watching. */
  #watch(
    worker: AuthProcess,
    task: AuthTask,
    cancel: Cancellation,
    stop: (reason: AuthFailure['reason']) => void,
  ): () => void {
    const { memoryLimit, log } = this.#options;
    const time = setTimeout(() => {
      log(`${task.kind} took longer than ${String(timeLimitOf(task))} ms`);
      stop('time-limit');
    }, timeLimitOf(task));
    const memory = setInterval(() => {
      if (worker.memory() <= memoryLimit) return;
      log(`${task.kind} took more than ${String(memoryLimit)} octets of memory`);
      stop('crashed');
    }, MEMORY_CHECK_MS);
    const giveUp = (): void => {
      stop('cancelled');
    };
    const release = onAbort(cancel, giveUp);
    this.#running.add(giveUp);
    return () => {
      clearTimeout(time);
      clearInterval(memory);
      release();
      this.#running.delete(giveUp);
    };
  }
}
