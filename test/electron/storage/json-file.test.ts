import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { openJsonFile } from '../../../electron/storage/json-file.ts';

const schema = z.object({ n: z.number() });

describe('openJsonFile', () => {
  let folder = '';
  let log: string[] = [];
  const path = (): string => join(folder, 'data', 'file.json');
  const open = () => openJsonFile(path(), schema, { n: 0 }, (line) => log.push(line));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'retour-'));
    log = [];
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('gives the default where there is no file, without a word', () => {
    expect(open().get()).toEqual({ n: 0 });
    expect(log).toEqual([]);
  });

  it('keeps what was saved, whole, and leaves nothing else behind', () => {
    const file = open();
    file.save({ n: 1 });
    file.save({ n: 2 });
    expect(file.get()).toEqual({ n: 2 });
    expect(open().get()).toEqual({ n: 2 });
    expect(readdirSync(join(folder, 'data'))).toEqual(['file.json']);
  });

  it.each([
    ['half a file', '{"n": 1'],
    ['an empty file', ''],
    ['another shape', '{"n": "1"}'],
    ['no object', 'null'],
    ['binary', '\0\x01\x02'],
  ])('sets aside %s and uses the default', (_name, content) => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(path(), content);
    const file = open();
    expect(file.get()).toEqual({ n: 0 });
    expect(readFileSync(`${path()}.invalid`, 'utf8')).toBe(content);
    expect(log).toHaveLength(1);
    file.save({ n: 3 });
    expect(open().get()).toEqual({ n: 3 });
  });

  it('goes on in memory where the disk refuses', () => {
    writeFileSync(join(folder, 'data'), 'a file where the folder should be');
    const file = open();
    file.save({ n: 4 });
    expect(file.get()).toEqual({ n: 4 });
    expect(log.join()).toContain('cannot be written');
  });
});
