import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Tests of the built app in a real Electron. One window at a time: they share a display and its keyboard. */
export default defineConfig({
  testDir: here('../test/e2e'),
  testMatch: '**/*.spec.ts',
  outputDir: here('../out/playwright'),
  globalSetup: here('./scripts/e2e-setup.mjs'),
  workers: 1,
  // A busy machine can miss a second start; what only passes at the second try is shown as flaky.
  retries: 1,
  forbidOnly: process.env['CI'] === 'true',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['list'], ['json']] : [['list']],
});
