import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {} from '../../renderer/api.ts'; // declares window.api
import type { Settings } from '../../shared/ipc/contract.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SCREENSHOTS = join(ROOT, 'out', 'screenshots');

/** How the app is started. What is absent is as on a first start on an English system. */
export interface LaunchOptions {
  readonly language?: Settings['language'];
  readonly theme?: Settings['theme'];
  /** Size of the window, in pixels. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Languages of the system, most wanted first, e.g. `de`. */
  readonly systemLanguage?: string;
  /** Folder of the user's data from an earlier start; it is kept, and the options above are not written into it. */
  readonly userData?: string;
  /** Files on the command line. */
  readonly files?: readonly string[];
}

/** The app with its window open and drawn. */
export interface LaunchedApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** Ends the app as its user would; its data stays until the test ends. */
  readonly close: () => Promise<void>;
  /** Saves what the window shows as `out/screenshots/<name>.png`. */
  readonly screenshot: (name: string) => Promise<void>;
}

type Launch = (options?: LaunchOptions) => Promise<LaunchedApp>;

async function writeState(userData: string, options: LaunchOptions): Promise<void> {
  const settings = { language: options.language ?? 'system', theme: options.theme ?? 'system' };
  await writeFile(join(userData, 'settings.json'), JSON.stringify(settings));
  if (!options.size) return;
  const state = { bounds: { x: 20, y: 20, ...options.size }, maximized: false };
  await writeFile(join(userData, 'window.json'), JSON.stringify(state));
}

function environment(systemLanguage: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^(?:LANG|LANGUAGE|LC_.*|NODE_OPTIONS)$/.test(entry[0]),
  );
  return { ...Object.fromEntries(inherited), LANGUAGE: systemLanguage, LANG: 'C.UTF-8' };
}

/**
 * Where Playwright does not know the executable it leaves out the module by which the app waits until it is watched;
 * a window that is faster than Playwright would be missed.
 */
function chosenElectron(): { readonly executablePath?: string; readonly first: readonly string[] } {
  const executablePath = process.env['RETOUR_E2E_ELECTRON'];
  if (!executablePath) return { first: [] };
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  return { executablePath, first: ['-r', join(playwright, 'lib', 'server', 'electron', 'loader.js')] };
}

async function start(userData: string, options: LaunchOptions): Promise<LaunchedApp> {
  const { first, ...executable } = chosenElectron();
  const app = await _electron.launch({
    ...executable,
    args: [
      ...first,
      ROOT,
      `--user-data-dir=${userData}`,
      '--no-sandbox',
      '--disable-gpu',
      ...(options.files ?? []),
    ],
    cwd: ROOT,
    // Playwright would otherwise pretend a light system.
    colorScheme: null,
    env: environment(options.systemLanguage ?? 'en'),
  });
  const page = await app.firstWindow();
  await page.waitForFunction(() => document.body.textContent.trim() !== '');
  const screenshot = async (name: string): Promise<void> => {
    await mkdir(SCREENSHOTS, { recursive: true });
    await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), animations: 'disabled' });
  };
  return { app, page, userData, close: () => app.close(), screenshot };
}

/** `test` with `launch`: starts the built app, and ends every one that a test leaves open. */
export const test = base.extend<{ launch: Launch }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright asks for a destructuring pattern in this place
  launch: async ({}, use) => {
    const running: LaunchedApp[] = [];
    const folders: string[] = [];
    await use(async (options = {}) => {
      const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'retour-e2e-')));
      if (!options.userData) {
        folders.push(userData);
        await writeState(userData, options);
      }
      const launched = await start(userData, options);
      running.push(launched);
      return launched;
    });
    for (const { app } of running) await app.close().catch(() => undefined);
    for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

export { expect } from '@playwright/test';
