import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { ExplainHost, type ExplainProcess } from '../../../electron/worker/explain-host.ts';
import type { WorkerMessage } from '../../../electron/worker/explain-job.ts';
import { explain } from '../../../shared/report/explain.ts';

/**
 * A stand-in for the explaining process that does what the input says: `spin` for ever, `die`, `fail`, else answer
 * with the text. It runs in a thread of its own, so that spinning is real.
 */
const SCRIPT = `
const { parentPort } = require('node:worker_threads');
let pieces = [];
parentPort.on('message', ({ kind, job, bytes }) => {
  if (kind === 'piece') return void pieces.push(bytes);
  const text = Buffer.concat(pieces).toString();
  pieces = [];
  if (text === 'spin') for (;;);
  if (text === 'die') process.exit(3);
  if (text === 'fail') return parentPort.postMessage({ kind: 'crashed', job, cause: 'broken' });
  const report = ${JSON.stringify(explain({ kind: 'unreadable', reason: 'empty', sizeOctets: 0 }))};
  parentPort.postMessage({ kind: 'explained', job, explained: { report, originalText: text, originalCut: false } });
});`;

function startThread(memory: () => number): ExplainProcess {
  const thread = new Worker(SCRIPT, { eval: true });
  return {
    post: (message: WorkerMessage) => thread.postMessage(message),
    onAnswer: (listener) => thread.on('message', listener),
    onExit: (listener) => thread.on('exit', listener),
    kill: () => void thread.terminate(),
    memory,
  };
}

describe('ExplainHost', () => {
  const hosts: ExplainHost[] = [];
  function newHost({ timeLimitMs = 20_000, memory = (): number => 0 } = {}) {
    const log: string[] = [];
    let started = 0;
    const start = (): ExplainProcess => {
      started += 1;
      return startThread(memory);
    };
    const host = new ExplainHost({ start, timeLimitMs, memoryLimit: 1000, log: (line) => log.push(line) });
    hosts.push(host);
    const explain = (text: string, requestId = text) => host.explain(requestId, [Buffer.from(text)]);
    return { host, explain, log, started: () => started };
  }
  afterEach(() => {
    for (const host of hosts.splice(0)) host.close();
  });

  it('explains one after the other in one process', async () => {
    const { host, explain, started } = newHost();
    host.warmUp();
    const outcomes = await Promise.all([explain('one'), explain('two'), explain('three')]);
    expect(outcomes.map((o) => (o.kind === 'explained' ? o.originalText : o.kind))).toEqual([
      'one',
      'two',
      'three',
    ]);
    expect(started()).toBe(1);
  });

  it('sends a large input in pieces that arrive whole', async () => {
    const { host } = newHost();
    const text = 'retour '.repeat(500_000);
    const outcome = await host.explain('large', [Buffer.from(text)]);
    expect(outcome.kind === 'explained' && outcome.originalText === text).toBe(true);
  });

  it('ends a job that takes too long, and goes on with the next in a new process', async () => {
    const { explain, log, started } = newHost({ timeLimitMs: 600 });
    const spinning = explain('spin');
    const next = explain('next');
    expect(await spinning).toEqual({ kind: 'failed', reason: 'time-limit' });
    expect(await next).toMatchObject({ kind: 'explained', originalText: 'next' });
    expect(started()).toBe(2);
    expect(log.join()).toContain('600 ms');
  });

  it('counts the time from the start of the work, not from the request', async () => {
    const { explain } = newHost({ timeLimitMs: 900 });
    const outcomes = await Promise.all([explain('spin', 'a'), explain('spin', 'b'), explain('last')]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['failed', 'failed', 'explained']);
  });

  it('survives a process that dies', async () => {
    const { explain } = newHost();
    expect(await explain('die')).toEqual({ kind: 'failed', reason: 'crashed' });
    expect(await explain('alive')).toMatchObject({ kind: 'explained' });
  });

  it('keeps the process where only the code failed on one input', async () => {
    const { explain, log, started } = newHost();
    expect(await explain('fail')).toEqual({ kind: 'failed', reason: 'crashed' });
    expect(await explain('fine')).toMatchObject({ kind: 'explained' });
    expect(started()).toBe(1);
    expect(log).toEqual(['explaining failed: broken']);
  });

  it('ends a job that takes too much memory', async () => {
    const { explain } = newHost({ memory: () => 1001 });
    expect(await explain('spin')).toEqual({ kind: 'failed', reason: 'crashed' });
  });

  it('cancels what works and what waits, by its id', async () => {
    const { host, explain } = newHost();
    const working = explain('spin', 'a');
    const waiting = explain('never', 'b');
    const kept = explain('kept', 'c');
    expect(host.cancel('b')).toBe(true);
    expect(await waiting).toEqual({ kind: 'failed', reason: 'cancelled' });
    expect(host.cancel('a')).toBe(true);
    expect(await working).toEqual({ kind: 'failed', reason: 'cancelled' });
    expect(await kept).toMatchObject({ originalText: 'kept' });
    expect(host.cancel('a')).toBe(false);
  });

  it('answers every request when it closes, and those that come later', async () => {
    const { host, explain } = newHost();
    const pending = [explain('spin', 'a'), explain('b')];
    host.close();
    pending.push(explain('c'));
    for (const outcome of await Promise.all(pending))
      expect(outcome).toEqual({ kind: 'failed', reason: 'cancelled' });
  });
});
