import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';

/** The window on the client of a lab; wizard.slow.test.ts starts it there, a scenario at a time. */
export default defineConfig({
  testDir: fileURLToPath(new URL('../test/lab', import.meta.url)),
  testMatch: '*.spec.ts',
  outputDir: fileURLToPath(new URL('../out/playwright-lab', import.meta.url)),
  workers: 1,
  forbidOnly: process.env['CI'] === 'true',
  timeout: 75_000,
  // A port that keeps silent is waited for as long as users wait.
  expect: { timeout: 25_000 },
  use: { actionTimeout: 10_000 },
  reporter: [['line']],
});
