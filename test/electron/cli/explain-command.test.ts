import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runExplain as run } from '../../helpers/cli-run.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'retour-cli-'));
  writeFileSync(join(folder, 'full.txt'), '552 5.2.2 <ann@example.org>: mailbox full\n');
  writeFileSync(join(folder, 'empty.eml'), '');
  writeFileSync(
    join(folder, 'image.png'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 1, 2, 3]),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('retour explain', () => {
  it('explains a refusal from standard input as JSON', async () => {
    const { status, out } = await run(['-', '--json'], '552 5.2.2 <ann@example.org>: mailbox full');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      schemaVersion: 1,
      file: '-',
      kind: 'smtp-reply',
      recipients: [
        { address: 'ann@example.org', reason: 'mailbox-full', replyCode: '552', enhancedStatus: '5.2.2' },
      ],
    });
  });

  it('writes one line a file in order and goes on after a bad one', async () => {
    const names = ['empty.eml', 'full.txt', 'missing.eml', 'image.png'].map((name) => join(folder, name));
    const { status, out, err } = await run(['--jsonl', '--files-from', '-'], names.join('\n'));
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line): { file: string; kind: string } => JSON.parse(line));
    expect(lines.map((line) => line.file)).toEqual(names);
    expect(lines.map((line) => line.kind)).toEqual(['unreadable', 'smtp-reply', 'unreadable', 'unreadable']);
    expect(status).toBe(0);
    expect(err.trimEnd().split('\n')).toHaveLength(3);
  });

  it('a name below a file or through a circle of links is no file, and no fault of this program', async () => {
    symlinkSync(join(folder, 'circle.eml'), join(folder, 'circle.eml'));
    for (const name of ['full.txt/mail.eml', 'circle.eml']) {
      const { status, out, err } = await run([join(folder, name)]);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain(name);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
    }
  });

  it.each(['empty.eml', 'image.png', 'missing.eml'])(
    'ends with 2 and one line for %s alone',
    async (name) => {
      const { status, out, err } = await run([join(folder, name)]);
      expect(status).toBe(2);
      expect(out).toBe('');
      expect(err.trimEnd().split('\n')).toHaveLength(1);
    },
  );

  it('gives several files as one JSON array', async () => {
    const name = join(folder, 'full.txt');
    const { out } = await run([name, name, '--json']);
    expect(JSON.parse(out)).toHaveLength(2);
  });

  it('speaks German when asked', async () => {
    const { out } = await run(['-', '--lang', 'de'], '552 5.2.2 <ann@example.org>: mailbox full');
    expect(out).toContain('Was jetzt zu tun ist');
  });

  it('lets no control character of the input reach the terminal', async () => {
    const { out } = await run(['-'], '550 5.1.1 <ann@example.org>: \u001b]0;owned\u0007 user unknown');
    expect(out).not.toMatch(/[\u001b\u0007]/);
  });
});
