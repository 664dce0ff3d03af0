import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that need seconds, a real server or a built app; `npm test` runs them, the fast gate does not. */
const SLOW = ['test/**/*.slow.test.{ts,tsx}'];

/** The command line against real servers in a network of their own; a layer of `npm test` (test/lab). */
const LAB = ['test/lab/**/*.slow.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    testTimeout: 120_000,
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['test/{shared,electron,structure,renderer}/**/*.test.ts'],
          exclude: SLOW,
          // Threads start sooner than processes.
          pool: 'threads',
          // These tests keep nothing in modules, so files may share them: loading all rules takes longer than testing.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'window', include: ['test/renderer/**/*.test.tsx'], exclude: SLOW, pool: 'threads' },
      },
      { extends: true, test: { name: 'slow', include: SLOW, exclude: LAB } },
      // In network namespaces of its own; the files would only be in each other's way.
      { extends: true, test: { name: 'lab', include: LAB, fileParallelism: false } },
    ],
  },
});
