import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { runArcSuite, runSignedMessages, type SuiteOutcome } from '../../../helpers/signature-suites.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const CORPUS = process.env['RETOUR_CORPUS'] ?? join(ROOT, '../shared/corpus');
const folder = mkdtempSync(join(tmpdir(), 'retour-suites-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const arc = await runArcSuite(CORPUS);
const messages = [await runSignedMessages(CORPUS, 'dkim'), await runSignedMessages(CORPUS, 'arc')];
if (arc === null) process.stdout.write(`ARC suite not run: not below ${CORPUS} (set RETOUR_CORPUS).\n`);

/**
 * Where the result is not the suite's, and why that is right. The first three leave `cv` open; a seal that says
 * `cv=fail` fails its chain (RFC 8617 §5.2 step 2), and one of the first set that says anything but `none` does (step 3).
 * The last is a signature that covers no field at all, not even From: whoever takes that takes any author.
 */
const DEVIATIONS: Readonly<Record<string, string>> = {
  cv_fail_i1_as_cv_fail: 'fail',
  cv_fail_i2_as2_fail: 'fail',
  cv_fail_i2_as1_fail: 'fail',
  ams_fields_h_empty: 'fail',
};

function expectSuite(outcomes: readonly SuiteOutcome[]): void {
  expect(outcomes.length).toBeGreaterThanOrEqual(80);
  const differing = outcomes.filter(({ wanted, seen }) => wanted !== seen);
  expect(Object.fromEntries(differing.map(({ name, seen }) => [name, seen]))).toEqual(DEVIATIONS);
}

function expectSigned(outcomes: readonly SuiteOutcome[]): void {
  expect(outcomes.length).toBeGreaterThanOrEqual(5);
  for (const { name, seen, reason } of outcomes)
    expect(`${name}: ${seen}`, reason ?? '').toMatch(/: pass( pass)*$/);
}

describe.skipIf(arc === null)('signatures of others, in Node', () => {
  it('come out as the ARC suite says, but for the deviations listed', () => {
    expectSuite(arc ?? []);
  });

  it('pass where real servers made them, at the time they were made', () => {
    expectSigned(messages.flatMap((list) => list ?? []));
  });
});

const printed = z.object({
  electron: z.string(),
  arc: z.array(z.custom<SuiteOutcome>()),
  signed: z.array(z.custom<SuiteOutcome>()),
});

async function runInElectron() {
  const script = join(folder, 'suites.cjs');
  await build({
    entryPoints: [join(ROOT, 'test/helpers/signature-suites-entry.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    outfile: script,
    logLevel: 'error',
  });
  const run = promisify(execFile);
  const found = await run(process.execPath, [join(ROOT, 'build/scripts/electron-runtime.mjs')]);
  const { executable } = z.object({ executable: z.string() }).parse(JSON.parse(found.stdout));
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const { stdout } = await run(executable, [script, CORPUS], { env, maxBuffer: 1 << 24 });
  return printed.parse(JSON.parse(stdout));
}

describe.skipIf(arc === null)('signatures of others, in real Electron', () => {
  it('come out as in Node: its other crypto library makes no difference', async () => {
    const seen = await runInElectron();
    expect(seen.electron).toMatch(/^\d+\./);
    expectSuite(seen.arc);
    expectSigned(seen.signed);
    expect(seen.arc).toEqual(arc);
  });
});
