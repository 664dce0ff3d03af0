import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { z } from 'zod';
import { labFile } from './lab-file.ts';
import { LAB_RESOLVER, LAB_ROOTS, type Lab } from './lab.ts';
import { says, type CommandResult } from './processes.ts';

const PLAYWRIGHT = join(process.cwd(), 'node_modules/@playwright/test/cli.js');

const surroundings = z.object({ executable: z.string().min(1), display: z.string() });

/** True where there is an app to open: `npm run build` makes it. */
export function isAppBuilt(): boolean {
  const files = ['electron/main.cjs', 'renderer/index.html'];
  return files.every((file) => existsSync(join(process.cwd(), 'out', file)));
}

/** The window on the client of a lab, looked at by Playwright, which has to be there as well: it talks over loopback. */
export interface LabWindow {
  /** Runs the tests of the `.spec.ts` below this folder whose titles end so (a pattern) to their end; they find `env` in their environment. */
  readonly test: (titles: string, timeoutMs: number, env?: NodeJS.ProcessEnv) => Promise<CommandResult>;
  /** Ends the display; what is left on the client ends with the lab. */
  readonly close: () => Promise<void>;
}

/** Starts the program of `wizard-setup.mjs`, which stays. */
async function startSurroundings(): Promise<readonly [ChildProcess, z.infer<typeof surroundings>]> {
  const setup = spawn(process.execPath, [labFile('wizard-setup.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let said = '';
  setup.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await says(setup, /\n/, 60_000);
  return [setup, surroundings.parse(JSON.parse(said))];
}

/** An Electron that also trusts the lab's authority. It loads no modules of the newer kind before the app. */
async function electronWithLabRoots(folder: string, executable: string): Promise<string> {
  const roots = join(folder, 'lab-roots.cjs');
  await build({ entryPoints: [LAB_ROOTS], outfile: roots, bundle: true, platform: 'node', format: 'cjs' });
  const wrapper = join(folder, 'electron');
  await writeFile(wrapper, `#!/bin/sh\nexec '${executable}' -r '${roots}' "$@"\n`);
  await chmod(wrapper, 0o755);
  return wrapper;
}

/** Mounts a file for one command only: `sh -c … sh FILE PLACE COMMAND`. */
const MOUNT_AND_RUN = 'mount --bind "$1" "$2" || exit 125; shift 2; exec "$@"';

/** Prepares the window; the caller closes it. */
export async function openLabWindow(lab: Pick<Lab, 'folder' | 'run'>): Promise<LabWindow> {
  const [setup, { executable, display }] = await startSurroundings();
  const resolver = join(lab.folder, 'resolv.conf');
  await writeFile(resolver, `nameserver ${LAB_RESOLVER}\n`);
  const own = { DISPLAY: display, RETOUR_E2E_ELECTRON: await electronWithLabRoots(lab.folder, executable) };
  const mounted = ['unshare', '--mount', '--', 'sh', '-c', MOUNT_AND_RUN, 'sh', resolver, '/etc/resolv.conf'];
  return {
    test: (titles, timeoutMs, env = {}) => {
      const config = join(process.cwd(), 'build/playwright-lab.config.ts');
      const run = [process.execPath, PLAYWRIGHT, 'test', '--config', config, '--grep', `${titles}$`];
      return lab.run([...mounted, ...run], { env: { ...own, ...env }, timeoutMs });
    },
    close: async () => {
      setup.stdin?.end();
      if (setup.exitCode === null && setup.signalCode === null) await once(setup, 'exit');
    },
  };
}
