import { defineConfig } from 'vitest/config';

/** `npm run test:screenreader`: what Orca says, in Firefox and Chromium. Keys go to one desk, so one test at a time. */
export default defineConfig({
  test: {
    include: ['tests/screenreader/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
