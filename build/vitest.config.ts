import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that need seconds, a real server or a built app; `npm test` runs them, the fast gate does not. */
const SLOW = ['test/**/*.slow.test.{ts,tsx}'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    testTimeout: 30_000,
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['test/{shared,electron,structure,renderer}/**/*.test.{ts,tsx}'],
          exclude: SLOW,
        },
      },
      { extends: true, test: { name: 'slow', include: SLOW } },
    ],
  },
});
