import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { filesBelow, ROOT, SOURCE_FOLDERS, sourcesBelow, textOf } from '../helpers/repository.ts';

const OURS = ['shared', 'electron', 'renderer', 'test', 'build'] as const;

/** What the top level may hold; bundles, installers and the package cache are ignored by git. */
const TOP_LEVEL = [
  ...['LICENSE', 'README.md', 'package-lock.json', 'package.json', 'tsconfig.json'],
  ...['build', 'electron', 'renderer', 'shared', 'test'],
];
const IGNORED = ['node_modules', 'out', 'dist', 'coverage'];

/** Data, where length says nothing. */
const TABLE =
  /^shared\/(?:bounce\/(?:rules|known-refusals)|checks|providers|wording\/catalog)[/.]|^test\/(?:fixtures|golden)\/|(?:-sentences|\/scenarios)\.ts$/;
const MAX_LINES = 300;

const sources = sourcesBelow(...OURS);
/** Text files that people write and read; recorded mail and expected results are data. */
const written = filesBelow(...OURS).filter(
  (file) =>
    /\.(?:ts|tsx|mjs|cjs|js|css|html|json|md|yml|yaml|sh)$/.test(file) &&
    !/^test\/(?:fixtures|golden)\/.*\.json$/.test(file),
);

function linesWith(pattern: RegExp, files: readonly string[]): readonly string[] {
  return files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
      ),
  );
}

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.optional(z.record(z.string(), z.string())) }),
  ),
});

describe('the repository', () => {
  it('has nothing at its top level but what the style names', () => {
    const found = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !IGNORED.includes(name));
    expect(found.sort()).toEqual([...TOP_LEVEL].sort());
  });

  it('keeps every source file within 300 lines, tables of data excepted', () => {
    const long = sources
      .filter((file) => !TABLE.test(file))
      .map((file) => ({
        file,
        lines: textOf(file)
          .split('\n')
          .filter((line) => line.trim() !== '').length,
      }))
      .filter(({ lines }) => lines > MAX_LINES);
    expect(long).toEqual([]);
  });

  it('names files in kebab-case after what they hold', () => {
    const odd = sources.filter((file) => {
      const name = file.split('/').at(-1) ?? '';
      return (
        !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|slow|spec|config|d|module))*\.tsx?$/.test(name) ||
        (!file.startsWith('test/') &&
          /^(?:utils?|helpers?|misc|common|tools?)\.tsx?$/.test(name) &&
          !file.includes('/catalog/'))
      );
    });
    expect(odd).toEqual([]);
  });

  it('gives every TODO and every lint exception its reason', () => {
    expect(linesWith(/\b(?:T[O]DO|F[I]XME|X[X]X)\b(?!:? \S+ \S+)/, sources)).toEqual([]);
    expect(linesWith(/eslint-d[i]sable(?!.* -- \S)/, sources)).toEqual([]);
    expect(linesWith(/@ts-(?:i[g]nore|n[o]check)|@ts-e[x]pect-error(?! \S+)/, sources)).toEqual([]);
  });

  it('leaves no test switched off or alone', () => {
    const tests = sources.filter((file) => file.includes('.test.'));
    expect(linesWith(/\b(?:it|test|describe)\.(?:only|todo)\b|\bx(?:it|describe)\(/, tests)).toEqual([]);
  });

  it('speaks of the product only', () => {
    // Brackets keep these patterns from finding themselves.
    const names = /\b[lr]h[o]st-[a-z]|\bkij[i]tora|\bshir[o]neko|\bs[i]roneko|\bh[e]ldout|\bset-of-[e]mails/i;
    const workplace =
      /(?:^|[\s'"`(])\/w[o]rk\/|\/t[m]p\/bash|\bsub-?[a]gent|\bcl[a]ude\b|\banthr[o]pic\b|\bk[n]owledge\.md|\bbr[i]ef\.md/i;
    expect(linesWith(names, written)).toEqual([]);
    expect(linesWith(workplace, written)).toEqual([]);
  });

  it('keeps visible words out of views: no umlauts in components', () => {
    const views = sourcesBelow('renderer').filter((file) => file.endsWith('.tsx'));
    const german = linesWith(/[äöüÄÖÜß]/, views).filter((line) => !/:\d+: (?:\/\/|\*|\/\*)/.test(line));
    expect(german).toEqual([]);
  });

  // Else `npm ci` refuses the lockfile: a registry without a platform's package leaves such a hole when it is written.
  it('locks every package that a locked one may need on another platform', () => {
    const { packages } = lockSchema.parse(JSON.parse(textOf('package-lock.json')));
    const locked = new Set(Object.keys(packages).map((place) => place.split('node_modules/').at(-1)));
    const wanted = Object.values(packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
    expect(wanted).not.toEqual([]);
    expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
  });

  it('reads no clock and no chance in the pure core', () => {
    const impure =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\btoLocale(?:Date|Time)?String\(\)/;
    expect(linesWith(impure, sourcesBelow('shared'))).toEqual([]);
  });

  it('commits no bundle, installer or cache', () => {
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
    expect(tracked.filter((file) => IGNORED.some((folder) => file.startsWith(`${folder}/`)))).toEqual([]);
  });

  it('has no generated JavaScript beside its sources', () => {
    expect(filesBelow(...SOURCE_FOLDERS).filter((file) => /\.(?:js|jsx|map)$/.test(file))).toEqual([]);
  });
});
