import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import * as z from 'zod';

const ROOT = join(import.meta.dirname, '../..');
const CORPUS = process.env['RETOUR_CORPUS'] ?? join(ROOT, '../shared/corpus');
const run = promisify(execFile);

/** Tests of authentication: the common suites, and mails signed by the tests themselves. */
const FILES = [
  'test/electron/mail/auth/signature-suites.slow.test.ts',
  'test/electron/mail/auth/verify-message.test.ts',
  'test/electron/mail/auth/digest-names.test.ts',
  'test/shared/auth/spf/rfc7208-suite.test.ts',
  'test/shared/auth/spf/agrees-with-mailauth.test.ts',
  'test/shared/auth/results',
];

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ name: z.string(), status: z.string() })),
});

/**
 * The app runs in Electron, whose crypto library is another than Node's (BoringSSL): what unit tests prove in Node is
 * proven there, too. Electron plays Node for this.
 */
it('authentication comes out the same inside real Electron', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'retour-electron-'));
  try {
    const found = await run(process.execPath, [join(ROOT, 'build/scripts/electron-runtime.mjs')]);
    const { executable } = z.object({ executable: z.string() }).parse(JSON.parse(found.stdout));
    const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
    const output = join(folder, 'report.json');
    const options = ['--config', 'build/vitest.config.ts', '--project', 'fast', '--project', 'slow'];
    const reporting = ['--reporter', 'json', '--outputFile', output];
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', RETOUR_IN_ELECTRON: '1', RETOUR_CORPUS: CORPUS };
    const failed = await run(executable, [vitest, 'run', ...options, ...reporting, ...FILES], {
      cwd: ROOT,
      env,
      maxBuffer: 1 << 24,
    }).then(
      () => null,
      (error: unknown) => String(error),
    );
    expect(existsSync(output), failed ?? '').toBe(true);
    const seen = report.parse(JSON.parse(readFileSync(output, 'utf8')));
    expect(seen.testResults.filter(({ status }) => status !== 'passed')).toEqual([]);
    expect(seen.numFailedTests).toBe(0);
    expect(seen.numPassedTests).toBeGreaterThan(existsSync(join(CORPUS, 'auth')) ? 150 : 30);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
