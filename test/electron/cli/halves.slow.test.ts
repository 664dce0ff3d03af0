import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = process.cwd();
const MAILS = join(ROOT, 'test/fixtures/mail');
const run = promisify(execFile);

/** Lines of the built command line, which starts its own threads. */
async function explained(files: readonly string[]): Promise<readonly string[]> {
  const cli = join(ROOT, 'out/electron/cli.cjs');
  const { stdout } = await run(process.execPath, [cli, 'explain', '--jsonl', ...files], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout.trimEnd().split('\n');
}

describe('the built command line', () => {
  const files = readdirSync(MAILS)
    .sort()
    .map((name) => join(MAILS, name));

  beforeAll(async () => {
    await run(process.execPath, [join(ROOT, 'build/scripts/retour.mjs'), '--version']);
  }, 120_000);

  it('says of many mails in two threads what it says of few in one, every time', {
    timeout: 120_000,
  }, async () => {
    expect(files.length).toBeGreaterThanOrEqual(200);
    const one = [...(await explained(files.slice(0, 100))), ...(await explained(files.slice(100, 200)))];
    const rest = await explained(files.slice(200));
    for (let time = 0; time < 12; time += 1) expect(await explained(files)).toEqual([...one, ...rest]);
    expect(await explained([MAILS])).toEqual([...one, ...rest]);
  });
});
