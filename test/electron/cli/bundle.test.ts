import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compileBundle, Parts, readKept, runBundle } from '../../../electron/cli/bundle.ts';

const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'retour-bundle-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function bundleOf(name: string, source: string): string {
  const file = join(folder, name);
  writeFileSync(file, source);
  return file;
}

const SOURCE =
  "const { sep } = require('node:path'); module.exports = { sum: (a, b) => a + b, sep, here: __dirname };";

describe('a bundle', () => {
  it('runs as a CommonJS file does', () => {
    const file = bundleOf('plain.cjs', SOURCE);
    expect(runBundle(compileBundle(file, null), file, require)).toMatchObject({ sep: '/', here: folder });
  });

  it('runs from what an earlier run kept', () => {
    const file = bundleOf('kept.cjs', SOURCE);
    const first = compileBundle(file, null);
    runBundle(first, file, require);
    const second = compileBundle(file, first.createCachedData());
    expect(second.cachedDataRejected).toBe(false);
    expect(runBundle(second, file, require)).toMatchObject({ sep: '/' });
  });

  it('runs where what is kept belongs to another text, is damaged or is missing', () => {
    const file = bundleOf('new.cjs', `${SOURCE} module.exports.isNew = true;`);
    const other = compileBundle(bundleOf('old.cjs', SOURCE), null).createCachedData();
    for (const kept of [other, Buffer.from('damaged'), Buffer.alloc(0), readKept(join(folder, 'no-file'))])
      expect(runBundle(compileBundle(file, kept), file, require)).toMatchObject({ isNew: true });
  });
});

describe('parts of a program', () => {
  it('load each other by name, once, and everything else as Node does', () => {
    const body = "const two = require('./cli-two.cjs'), again = require('./cli-two.cjs');";
    bundleOf(
      'cli-one.cjs',
      `${body} module.exports = { same: two === again, sep: require('node:path').sep };`,
    );
    bundleOf('cli-two.cjs', 'module.exports = { two: 2 };');
    const parts = new Parts(folder);
    expect(parts.load('cli-two')).toEqual({ two: 2 });
    expect([...parts.loaded.keys()]).toEqual(['cli-two']);
    expect(parts.load('cli-one')).toEqual({ same: true, sep: '/' });
  });
});
