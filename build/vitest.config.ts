import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/{shared,electron,structure,renderer}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    passWithNoTests: false,
  },
});
