import { generateKeyPairSync, sign } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runArcSuite, runSignedMessages, type SuiteOutcome } from '../../../helpers/signature-suites.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const CORPUS = process.env['RETOUR_CORPUS'] ?? join(ROOT, '../shared/corpus');

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

describe.skipIf(arc === null)('signatures of others', () => {
  it('come out as the ARC suite says, but for the deviations listed', () => {
    expectSuite(arc ?? []);
  });

  it('pass where real servers made them, at the time they were made', () => {
    expectSigned(messages.flatMap((list) => list ?? []));
  });
});

it.runIf(process.env['RETOUR_IN_ELECTRON'])('runs in the crypto library of Electron', () => {
  expect(process.versions['electron']).toMatch(/^\d+\./);
  const key = generateKeyPairSync('rsa', { modulusLength: 1024 });
  expect(() => sign('rsa-sha256', Buffer.from('x'), key.privateKey)).toThrow('Invalid digest');
});
