import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChosenFiles } from '../../../electron/storage/chosen-files.ts';
import { SentInputs } from '../../../electron/storage/sent-inputs.ts';
import type { OpenedFiles } from '../../../shared/ipc/contract.ts';
import { MAX_FILE_OCTETS, PIECE_OCTETS } from '../../../shared/ipc/limits.ts';

/** The files that could be read. */
const readable = (opened: OpenedFiles) =>
  opened.kind === 'opened' ? opened.files.filter((file) => 'bytes' in file) : [];

describe('ChosenFiles', () => {
  let folder = '';
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'retour-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('reads small files at once, in order, by name only', async () => {
    const opened = await new ChosenFiles().open([file('b.eml', 'two'), file('a.eml', 'one')]);
    expect(opened).toEqual({
      kind: 'opened',
      files: [
        { name: 'b.eml', bytes: new Uint8Array(Buffer.from('two')) },
        { name: 'a.eml', bytes: new Uint8Array(Buffer.from('one')) },
      ],
    });
    expect(JSON.stringify(opened)).not.toContain(folder);
  });

  it('hands a large file over in parts that make up the whole', async () => {
    const content = Buffer.alloc(2.5 * PIECE_OCTETS, 'retour ');
    const chosen = new ChosenFiles();
    const opened = await chosen.open([file('big.mbox', content)]);
    const [first] = readable(opened);
    expect(first?.bytes.length).toBe(PIECE_OCTETS);
    expect(first?.held?.sizeOctets).toBe(content.length);
    const parts = [first?.bytes ?? new Uint8Array()];
    for (let offset = PIECE_OCTETS; ; ) {
      const part = await chosen.read(first?.held?.fileId ?? '', offset);
      if (part.kind !== 'part' || part.bytes.length === 0) break;
      parts.push(part.bytes);
      offset += part.bytes.length;
    }
    expect(Buffer.concat(parts).equals(content)).toBe(true);
  });

  it('names what it cannot read in its place, and reads the rest', async () => {
    const opened = await new ChosenFiles().open([join(folder, 'gone.eml'), file('a.eml', 'one')]);
    expect(opened).toEqual({
      kind: 'opened',
      files: [
        { name: 'gone.eml', problem: 'no-access' },
        { name: 'a.eml', bytes: new Uint8Array(Buffer.from('one')) },
      ],
    });
  });

  it('takes the mails of a folder, and says where there are none', async () => {
    mkdirSync(join(folder, 'full'));
    mkdirSync(join(folder, 'bare.eml'));
    file(join('full', 'b.eml'), 'two');
    file(join('full', 'a.eml'), 'one');
    file(join('full', 'photo.png'), 'no mail');
    const opened = await new ChosenFiles().open([join(folder, 'full'), join(folder, 'bare.eml')]);
    const files = opened.kind === 'opened' ? opened.files : [];
    expect(files.map(({ name }) => name)).toEqual(['a.eml', 'b.eml', 'bare.eml']);
    expect(files[2]).toEqual({ name: 'bare.eml', problem: 'no-mails' });
  });

  it('holds a mailbox of any size and hands over its beginning', async () => {
    const huge = file('huge.mbox', '');
    truncateSync(huge, 5 * MAX_FILE_OCTETS);
    const opened = await new ChosenFiles().open([huge]);
    const [first] = readable(opened);
    expect(first?.bytes.length).toBe(PIECE_OCTETS);
    expect(first?.held?.sizeOctets).toBe(5 * MAX_FILE_OCTETS);
  });

  it('gives nothing for an id that was never given out, or a file that is gone', async () => {
    const chosen = new ChosenFiles();
    expect(await chosen.read('/etc/passwd', 0)).toEqual({ kind: 'gone' });
    const opened = await chosen.open([file('big.mbox', Buffer.alloc(2 * PIECE_OCTETS))]);
    rmSync(join(folder, 'big.mbox'));
    const fileId = readable(opened)[0]?.held?.fileId;
    expect(await chosen.read(fileId ?? '', PIECE_OCTETS)).toEqual({ kind: 'gone' });
  });
});

describe('SentInputs', () => {
  const piece = new Uint8Array(PIECE_OCTETS);

  it('gives an input out once', () => {
    const sent = new SentInputs();
    sent.append('a', Buffer.from('x'));
    expect(sent.take('a')).toEqual([Buffer.from('x')]);
    expect(sent.take('a')).toEqual([]);
  });

  it('keeps no more than one piece over the limit', () => {
    const sent = new SentInputs();
    const answers = Array.from({ length: 70 }, () => sent.append('a', piece));
    expect(answers.filter((answer) => answer === 'appended')).toHaveLength(MAX_FILE_OCTETS / PIECE_OCTETS);
    expect(sent.take('a')).toHaveLength(MAX_FILE_OCTETS / PIECE_OCTETS + 1);
  });

  it('forgets the oldest of many', () => {
    const sent = new SentInputs();
    for (const id of ['a', 'b', 'c', 'd', 'e']) sent.append(id, piece);
    expect(sent.take('a')).toEqual([]);
    expect(sent.take('e')).toHaveLength(1);
  });
});
