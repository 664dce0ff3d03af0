import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AuthHost, type AuthProcess } from '../../../electron/worker/auth-host.ts';
import type { AuthAnswer, AuthMessage } from '../../../electron/worker/auth-job.ts';
import { NEVER_CANCELLED } from '../../../shared/dns/cancellation.ts';
import { fakeResolver } from '../../helpers/fake-resolver.ts';

/** Processes that do only what the test has them do. */
function stage(memory: () => number = () => 0) {
  const started: {
    readonly posted: AuthMessage[];
    readonly say: (answer: AuthAnswer) => void;
    readonly exit: () => void;
    killed: boolean;
  }[] = [];
  const log: string[] = [];
  const start = (): AuthProcess => {
    const posted: AuthMessage[] = [];
    let answer: (answer: AuthAnswer) => void = () => undefined;
    let exit: () => void = () => undefined;
    const own = { posted, say: (said: AuthAnswer) => answer(said), exit: () => exit(), killed: false };
    started.push(own);
    return {
      post: (message) => posted.push(message),
      onAnswer: (listener) => {
        answer = listener;
      },
      onExit: (listener) => {
        exit = listener;
      },
      kill: () => {
        own.killed = true;
      },
      memory,
    };
  };
  const host = new AuthHost({ start, memoryLimit: 1000, log: (line) => log.push(line) });
  return { host, started, log };
}

const RUN = { cancel: NEVER_CANCELLED, resolver: fakeResolver({ 'a.example.org': { TXT: ['x'] } }) };
const READ = { kind: 'read' } as const;
const DONE: AuthAnswer = { kind: 'done', outcome: { kind: 'unreadable', reason: 'no-header' } };

describe('AuthHost', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('sends the input, then what to do, and keeps a process that came to its end', async () => {
    const { host, started } = stage();
    const first = host.run(READ, [Buffer.from('From: x')], RUN);
    expect(started[0]?.posted.map(({ kind }) => kind)).toEqual(['piece', 'run']);
    started[0]?.say(DONE);
    expect(await first).toEqual({ kind: 'unreadable', reason: 'no-header' });
    const second = host.run(READ, [], RUN);
    started[0]?.say(DONE);
    expect(await second).toMatchObject({ kind: 'unreadable' });
    expect(started).toHaveLength(1);
    host.close();
    expect(started[0]?.killed).toBe(true);
  });

  it('ends a process that nobody needs any more', async () => {
    const { host, started } = stage();
    const first = host.run(READ, [], RUN);
    started[0]?.say(DONE);
    await first;
    await vi.advanceTimersByTimeAsync(119_000);
    expect(started[0]?.killed).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(started[0]?.killed).toBe(true);
    void host.run(READ, [], RUN);
    expect(started).toHaveLength(2);
    host.close();
  });

  it('ends a process that takes too long: reading 10 s, verifying its time and 5 s', async () => {
    const { host, started, log } = stage();
    const read = host.run(READ, [], RUN);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await read).toEqual({ kind: 'failed', reason: 'time-limit' });
    const verify = host.run({ kind: 'verify', timeLimitMs: 20_000 }, [], RUN);
    await vi.advanceTimersByTimeAsync(24_000);
    expect(started[1]?.killed).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await verify).toEqual({ kind: 'failed', reason: 'time-limit' });
    expect(started.map(({ killed }) => killed)).toEqual([true, true]);
    expect(log).toHaveLength(2);
  });

  it('ends a process that takes too much memory, or falls over', async () => {
    let memory = 0;
    const { host, started } = stage(() => memory);
    const greedy = host.run(READ, [], RUN);
    memory = 2000;
    await vi.advanceTimersByTimeAsync(300);
    expect(await greedy).toEqual({ kind: 'failed', reason: 'crashed' });
    memory = 0;
    const falling = host.run(READ, [], RUN);
    started[1]?.exit();
    expect(await falling).toEqual({ kind: 'failed', reason: 'crashed' });
    const kept = host.run(READ, [], RUN);
    started[2]?.say(DONE);
    await kept;
    started[2]?.exit();
    void host.run(READ, [], RUN);
    expect(started).toHaveLength(4);
    host.close();
  });

  it('answers questions to DNS, but not without end', async () => {
    const { host, started } = stage();
    const running = host.run(READ, [], RUN);
    started[0]?.say({ kind: 'ask', ask: 1, type: 'TXT', name: 'a.example.org' });
    await vi.advanceTimersByTimeAsync(1);
    expect(started[0]?.posted.at(-1)).toMatchObject({
      kind: 'dns',
      ask: 1,
      answer: { kind: 'records', values: ['x'] },
    });
    for (let ask = 2; ask <= 1001; ask += 1)
      started[0]?.say({ kind: 'ask', ask, type: 'TXT', name: 'a.example.org' });
    expect(await running).toEqual({ kind: 'failed', reason: 'crashed' });
    expect(started[0]?.killed).toBe(true);
  });

  it('ends with whoever waits for it', async () => {
    const { host, started } = stage();
    const controller = new AbortController();
    const running = host.run(READ, [], { ...RUN, cancel: controller.signal });
    controller.abort();
    expect(await running).toEqual({ kind: 'failed', reason: 'cancelled' });
    expect(started[0]?.killed).toBe(true);
    const open = host.run(READ, [], RUN);
    host.close();
    expect(await open).toEqual({ kind: 'failed', reason: 'cancelled' });
    expect(await host.run(READ, [], RUN)).toEqual({ kind: 'failed', reason: 'cancelled' });
  });
});
