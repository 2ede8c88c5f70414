import { defineConfig } from 'vitest/config';

/** `npm run test:screenreader`: what Orca says, in Firefox and Chromium, each at a desk of its own. */
export default defineConfig({
  test: {
    include: ['tests/screenreader/*.test.ts'],
    // A desk waits more than it works.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
