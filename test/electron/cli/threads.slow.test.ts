import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CliInput } from '../../../electron/cli/inputs.ts';
import { outcomes } from '../../../electron/cli/outcomes.ts';
import { groupsOf, packTask, unpackTask, type Task } from '../../../electron/cli/tasks.ts';
import { FURTHER_THREADS } from '../../../electron/cli/threads.ts';

let folder = '';
let script = '';
let broken = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'retour-threads-'));
  script = join(folder, 'thread.cjs');
  broken = join(folder, 'broken.cjs');
  // Stands for the real thread: answers late and says which thread it was.
  writeFileSync(
    script,
    `const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ work, number, inputs, octets }) => {
  let start = 0;
  const outcomes = inputs.map(({ file, content }) => {
    const text = Buffer.from(octets.subarray(start, content)).toString();
    start = content;
    return { file, usable: true, isDefect: false, text: work + ' of thread ' + text, message: '', rows: [] };
  });
  const facts = outcomes.map(({ file, text }) => ({ kind: 'defect', file, cause: text }));
  if (work === 'facts') parentPort.postMessage(facts);
  else setTimeout(() => parentPort.postMessage({ number, outcomes }), (number % 3) * 5);
});`,
  );
  writeFileSync(broken, `throw new Error('no thread');`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SETTINGS = { form: 'jsonl', language: 'en' } as const;

async function* inputs(count: number, size = 0): AsyncGenerator<CliInput> {
  for (let i = 0; i < count; i += 1) {
    const bytes = Buffer.from(`550 5.1.1 <user${String(i)}@example.org>: unknown`.padEnd(size));
    yield { file: String(i), content: { kind: 'read', bytes } };
  }
}

async function texts(count: number, script: string | null, fewestInputs: number): Promise<string[]> {
  const found: string[] = [];
  let number = 0;
  const threads = script === null ? null : { script, helper: null };
  for await (const outcome of outcomes(inputs(count), SETTINGS, threads, fewestInputs)) {
    expect(outcome.file).toBe(String(number));
    expect(outcome.text).toContain(`user${String(number)}@example.org`);
    number += 1;
    found.push(outcome.text);
  }
  return found;
}

describe('outcomes', () => {
  it('come in the order of the inputs from several threads', async () => {
    const found = await texts(1000, script, 5000);
    expect(found).toHaveLength(1000);
    if (FURTHER_THREADS > 0) expect(found.some((text) => text.startsWith('results of thread'))).toBe(true);
  });

  it.runIf(FURTHER_THREADS > 0)('of some hundred inputs are made in halves', async () => {
    const found = await texts(601, script, 601);
    expect(found).toHaveLength(601);
    expect(found.every((text) => text.includes('facts of thread'))).toBe(true);
  });

  it('start alone where nobody knows how many there are', async () => {
    const found = await texts(600, script, 1);
    expect(found).toHaveLength(600);
    expect(found.slice(0, 90).some((text) => text.startsWith('results of thread'))).toBe(false);
  });

  it('need no thread for a few', async () => {
    expect(await texts(50, broken, 50)).toHaveLength(50);
    expect(await texts(300, null, 300)).toHaveLength(300);
    expect(await texts(0, script, 0)).toEqual([]);
  });

  it.runIf(FURTHER_THREADS > 0)('reject where a thread fails', async () => {
    await expect(texts(300, broken, 300)).rejects.toThrow('no thread');
    await expect(texts(1000, broken, 5000)).rejects.toThrow('no thread');
  });
});

describe('tasks', () => {
  it('hold a handy number of inputs and octets', async () => {
    const sizes: number[] = [];
    for await (const group of groupsOf(inputs(100))) sizes.push(group.length);
    expect(sizes).toEqual([...Array.from({ length: 8 }, () => 12), 4]);
    const large: number[] = [];
    for await (const group of groupsOf(inputs(5, 600_000))) large.push(group.length);
    expect(large).toEqual([2, 2, 1]);
  });

  it('are the same after packing', () => {
    const task: Task = {
      work: 'results',
      number: 7,
      settings: SETTINGS,
      inputs: [
        { file: 'a', content: { kind: 'read', bytes: new Uint8Array([1, 2, 3]) } },
        { file: 'b', content: { kind: 'missing' } },
        { file: 'c', content: { kind: 'read', bytes: new Uint8Array([]) } },
        { file: 'd', content: { kind: 'read', bytes: new Uint8Array([4]) } },
      ],
    };
    expect(unpackTask(packTask(task))).toEqual(task);
  });
});
