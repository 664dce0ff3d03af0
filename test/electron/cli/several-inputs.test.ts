import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runExplain as run } from '../../helpers/cli-run.ts';
import { msgFile } from '../../helpers/msg-file.ts';
import { BARE_NDR, POSTFIX_NOTICE } from '../../helpers/msg-samples.ts';

const FULL = '552 5.2.2 <ann@example.org>: mailbox full\n';
const UNKNOWN = '550 5.1.1 <ben@example.org>: user unknown\n';
const SEPARATOR = 'From MAILER-DAEMON Thu Nov 12 10:00:00 2026\n';
const MBOX = `${SEPARATOR}${POSTFIX_NOTICE}\n`.repeat(3);

let root = '';
const inRoot = (...names: string[]): string => join(root, ...names);
function put(content: string | Uint8Array, ...names: string[]): void {
  mkdirSync(inRoot(...names.slice(0, -1)), { recursive: true });
  writeFileSync(inRoot(...names), content);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'retour-inputs-'));
  put(FULL, 'folder', 'b.txt');
  put(POSTFIX_NOTICE, 'folder', 'a.EML');
  put(msgFile(BARE_NDR), 'folder', 'c.msg');
  put(MBOX, 'folder', 'd.mbox');
  put('%PDF-1.7', 'folder', 'e.pdf');
  put(FULL, 'folder', '.hidden.txt');
  put(FULL, 'folder', 'deeper', 'f.txt');
  put(FULL, 'elsewhere', 'g.txt');
  symlinkSync(inRoot('elsewhere', 'g.txt'), inRoot('folder', 'h.txt'));
  symlinkSync(inRoot('folder'), inRoot('folder', 'i.txt'));
  put(POSTFIX_NOTICE, 'Maildir', 'cur', '1794472931.M1P2.mail:2,S');
  put(POSTFIX_NOTICE, 'Maildir', 'new', '1794472932.M1P2.mail');
  put(POSTFIX_NOTICE, 'Maildir', 'tmp', '1794472933.M1P2.mail');
  put('x', 'Maildir', 'dovecot.index');
  put('x', 'nothing', 'a.pdf');
  put(MBOX, 'box.mbox');
  put(SEPARATOR + POSTFIX_NOTICE, 'one.mbox');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Line {
  readonly file: string;
  readonly kind: string;
  readonly recipients: readonly { readonly address: string; readonly reason: string }[];
}
const lines = (out: string): Line[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line): Line => JSON.parse(line));

describe('retour explain, a folder', () => {
  it('reads the mail files in it by name and says how many others there are', async () => {
    const { status, out, err } = await run([inRoot('folder'), '--jsonl']);
    expect(status).toBe(0);
    expect(lines(out).map(({ file }) => file)).toEqual([
      inRoot('folder', 'a.EML'),
      inRoot('folder', 'b.txt'),
      inRoot('folder', 'c.msg'),
      ...[1, 2, 3].map((n) => `${inRoot('folder', 'd.mbox')}#${String(n)}`),
      inRoot('folder', 'h.txt'),
    ]);
    expect(lines(out)[2]?.recipients.map(({ reason }) => reason)).toEqual([
      'user-unknown',
      'mailbox-full',
      'message-too-big',
    ]);
    expect(err).toBe(`${inRoot('folder')}: 4 entries passed over (hidden, a folder or no mail file).\n`);
  });

  it('reads a Maildir', async () => {
    const { out, err } = await run([inRoot('Maildir'), '--jsonl']);
    expect(lines(out).map(({ file }) => file)).toEqual([
      inRoot('Maildir', 'cur', '1794472931.M1P2.mail:2,S'),
      inRoot('Maildir', 'new', '1794472932.M1P2.mail'),
    ]);
    expect(err).toContain('1 entry passed over');
  });

  it('without mails is no result', async () => {
    const { status, out, err } = await run([inRoot('nothing')]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toBe(`${inRoot('nothing')}: has no mail files in it (.eml, .msg, .mbox, .txt).\n`);
  });

  it('with one mail is a list all the same', async () => {
    const { out } = await run([inRoot('elsewhere'), '--json']);
    expect(JSON.parse(out)).toHaveLength(1);
  });
});

describe('retour explain, a mailbox', () => {
  it('gives a result for each message', async () => {
    const { out } = await run([inRoot('box.mbox'), '--json']);
    const results: Line[] = JSON.parse(out);
    expect(results.map(({ file, kind }) => [file, kind])).toEqual(
      [1, 2, 3].map((n) => [`${inRoot('box.mbox')}#${String(n)}`, 'failure']),
    );
  });

  it('with one message is that message', async () => {
    const { out } = await run([inRoot('one.mbox'), '--json']);
    expect(JSON.parse(out)).toMatchObject({ file: inRoot('one.mbox'), kind: 'failure' });
  });

  it('is read from standard input, and also when it is large', async () => {
    const { out } = await run(['-', '--jsonl'], MBOX);
    expect(lines(out).map(({ file }) => file)).toEqual(['-#1', '-#2', '-#3']);
    const filler = `${SEPARATOR}Subject: large\nFrom: ann@example.org\n\n${'text '.repeat(100_000)}\n\n`;
    put(filler.repeat(3) + MBOX, 'large.mbox');
    const large = await run([inRoot('large.mbox'), '--jsonl']);
    expect(lines(large.out).map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 3 }, () => 'ordinary-message'),
      ...Array.from({ length: 3 }, () => 'failure'),
    ]);
  });

  it('in a file for one mail is one mail', async () => {
    put(MBOX, 'box.eml');
    expect(lines((await run([inRoot('box.eml'), '--jsonl'])).out)).toHaveLength(1);
  });
});

describe('retour explain, several notices in one text', () => {
  it('gives a result for each', async () => {
    const { out } = await run(['-', '--json'], `${POSTFIX_NOTICE}\n${POSTFIX_NOTICE}`);
    const results: Line[] = JSON.parse(out);
    expect(results.map(({ file }) => file)).toEqual(['-#1', '-#2']);
    const single = await run(['-', '--json'], POSTFIX_NOTICE);
    expect(JSON.parse(single.out)).toMatchObject({ file: '-' });
  });
});

describe('retour explain, what stands around several results', () => {
  it('titles, and who must act how often at the end', async () => {
    put(FULL, 'full.txt');
    put(UNKNOWN, 'unknown.txt');
    put('', 'empty.txt');
    const names = ['full.txt', 'unknown.txt', 'empty.txt'].map((name) => inRoot(name));
    const { out, err } = await run(names);
    expect(out.split('\n').filter((line) => line.startsWith('=== '))).toEqual([
      `=== ${inRoot('full.txt')}`,
      `=== ${inRoot('unknown.txt')}`,
    ]);
    const [problem, , head, ...counts] = err.trimEnd().split('\n');
    expect(problem).toContain('is empty');
    expect(head).toBe('3 mails, 2 results. Who must act:');
    expect(counts.at(-1)).toBe('  1  Not readable');
    const sum = counts.reduce((total, line) => total + Number.parseInt(line, 10), 0);
    expect(sum).toBe(3);
  });

  it('nothing for one result, and no counts in the other forms', async () => {
    expect((await run([inRoot('full.txt')])).err).toBe('');
    expect((await run([inRoot('full.txt')])).out).not.toContain('===');
    expect((await run([inRoot('full.txt'), inRoot('unknown.txt'), '--jsonl'])).err).toBe('');
  });

  it('a table with a line for each recipient', async () => {
    const { out } = await run([
      inRoot('folder', 'c.msg'),
      inRoot('unknown.txt'),
      inRoot('empty.txt'),
      '--csv',
    ]);
    const [head, ...rows] = out.trimEnd().split('\r\n');
    expect(head).toMatch(/^file,date,kind,recipient,reason,/);
    expect(rows).toHaveLength(5);
    expect(rows[0]).toContain(',ann@example.org,user-unknown,550 5.1.1,');
    expect(rows[4]).toMatch(/empty\.txt,,unreadable,/);
  });

  it('how far a long run is, on a terminal only, and nothing of it is left', async () => {
    const many = Array.from({ length: 40 }, () => inRoot('box.mbox'));
    const { err } = await run([...many, '--jsonl'], '', true);
    expect(err.replace(/\r[\d,]+ mails? read/g, '')).toMatch(/^(?:\r\u001b\[K)?$/);
    expect((await run([...many, '--jsonl'])).err).toBe('');
  });
});
