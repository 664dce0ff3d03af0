import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namedInputs, type CliInput, type NamedInput } from '../../../electron/cli/inputs.ts';
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
const { readFileSync } = require('node:fs');
parentPort.on('message', ({ work, number, inputs, octets }) => {
  if (work === 'facts') {
    for (const { name } of inputs)
      parentPort.postMessage([{ kind: 'defect', file: name, cause: 'facts of thread ' + readFileSync(name) }]);
    parentPort.postMessage(null);
  }
  if (work !== 'results') return;
  let start = 0;
  const outcomes = inputs.map(({ file, content }) => {
    const text = Buffer.from(octets.subarray(start, content)).toString();
    start = content;
    return { file, usable: true, isDefect: false, text: work + ' of thread ' + text, message: '', rows: [] };
  });
  setTimeout(() => parentPort.postMessage({ number, outcomes }), (number % 3) * 5);
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

const MAIL_HEAD =
  'From MAILER-DAEMON Thu Nov 12 10:00:00 2026\nFrom: MAILER-DAEMON@example.net\nSubject: Undelivered Mail\n\n';

/** So many files, or mails in one mailbox. */
async function named(count: number, isMailbox: boolean): Promise<readonly NamedInput[]> {
  const files: string[] = [];
  let mailbox = '';
  for await (const { file, content } of inputs(count)) {
    const bytes = content.kind === 'read' ? content.bytes : new Uint8Array();
    files.push(join(folder, `${file}.txt`));
    if (isMailbox) mailbox += `${MAIL_HEAD}${Buffer.from(bytes).toString()}\n\n`;
    else writeFileSync(files.at(-1) ?? '', bytes);
  }
  if (!isMailbox) return namedInputs(files);
  writeFileSync(join(folder, 'all.mbox'), mailbox);
  return namedInputs([join(folder, 'all.mbox')]);
}

async function texts(count: number, script: string | null, isMailbox = false): Promise<string[]> {
  const found: string[] = [];
  let number = 0;
  const threads = script === null ? null : { script, helper: null };
  const given = await named(count, isMailbox);
  async function* nothing(): AsyncGenerator<Uint8Array> {}
  for await (const outcome of outcomes(given, nothing(), SETTINGS, threads)) {
    expect(outcome.file).toBe(
      isMailbox ? `${join(folder, 'all.mbox')}#${String(number + 1)}` : join(folder, `${String(number)}.txt`),
    );
    expect(outcome.text).toContain(`user${String(number)}@example.org`);
    number += 1;
    found.push(outcome.text);
  }
  return found;
}

describe('outcomes', () => {
  it('come in the order of the inputs from several threads', async () => {
    const found = await texts(5000, script);
    expect(found).toHaveLength(5000);
    if (FURTHER_THREADS > 0) expect(found.some((text) => text.startsWith('results of thread'))).toBe(true);
  });

  it.runIf(FURTHER_THREADS > 0)('of some hundred inputs are made in halves', async () => {
    const found = await texts(601, script);
    expect(found).toHaveLength(601);
    expect(found.every((text) => text.includes('facts of thread'))).toBe(true);
  });

  it('start alone where nobody knows how many there are', async () => {
    const found = await texts(600, script, true);
    expect(found).toHaveLength(600);
    expect(found.slice(0, 90).some((text) => text.startsWith('results of thread'))).toBe(false);
  });

  it('need no thread for a few', async () => {
    expect(await texts(50, broken)).toHaveLength(50);
    expect(await texts(300, null)).toHaveLength(300);
    expect(await texts(0, script)).toEqual([]);
  });

  it.runIf(FURTHER_THREADS > 0)('reject where a thread fails', async () => {
    await expect(texts(300, broken)).rejects.toThrow('no thread');
    await expect(texts(5000, broken)).rejects.toThrow('no thread');
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
