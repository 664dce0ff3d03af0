import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MACHINES, sweepLeftovers } from './namespaces.ts';
import { isLabDemanded, labObstacle } from './obstacle.ts';
import { must, says } from './processes.ts';

const isLeftOut = labObstacle() !== null && !isLabDemanded;
const FOLDER = join(process.cwd(), 'test/lab');

/** A program that makes all namespaces that there are, with a process in them and says their name. */
const OWNER = `
import { spawn } from 'node:child_process';
import { MACHINES, makeNamespaces } from ${JSON.stringify(join(FOLDER, 'namespaces.ts'))};
const namespaces = await makeNamespaces(MACHINES);
spawn(...namespaces.commandOn('target', ['sleep', '600']), { stdio: 'ignore', detached: true }).unref();
process.stdout.write(namespaces.name + '\\n');
setInterval(() => undefined, 1000);
`;

/** What a lab of that name has left: namespaces and its folder. */
function remains(name: string): readonly string[] {
  const places = ['/run/netns', tmpdir()].filter((path) => existsSync(path));
  return places.flatMap((path) => readdirSync(path)).filter((entry) => entry.startsWith(name));
}

/** Empty for a process that is gone, or ended and not yet collected. */
function commandLine(pid: string): string {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

async function isGone(name: string): Promise<boolean> {
  for (let tries = 0; tries < 100 && remains(name).length > 0; tries += 1) await wait(50);
  return remains(name).length === 0;
}

describe.skipIf(isLeftOut)('a lab', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'retour-take-down-'));
    await build({
      ...{ bundle: true, platform: 'node', format: 'esm', logLevel: 'error' },
      ...{ stdin: { contents: OWNER, resolveDir: FOLDER }, outfile: join(folder, 'owner.mjs') },
    });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'is taken down when its owner gets %s',
    async (signal) => {
      const owner = spawn(process.execPath, [join(folder, 'owner.mjs')], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let name = '';
      owner.stdout.on('data', (chunk: Buffer) => (name += chunk.toString().trim()));
      await says(owner, /\n/);
      expect(remains(name)).toHaveLength(MACHINES.length + 1);
      const inside = (await must('ip', ['netns', 'pids', `${name}-target`])).trim();
      expect(inside).toMatch(/^\d+$/);
      owner.kill(signal);
      expect(await isGone(name)).toBe(true);
      expect(commandLine(inside)).toBe('');
    },
  );

  it('is swept away by the next one when its guard was killed as well', async () => {
    const name = 'retour-lab-4194304-1-gone00'; // No system gives out this process id.
    await must('ip', ['netns', 'add', `${name}-forwarder`]);
    expect(await sweepLeftovers()).toContain(name);
    expect(remains(name)).toEqual([]);
  });
});
