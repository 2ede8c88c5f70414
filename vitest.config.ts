import { defineConfig } from 'vitest/config';

// A machine that is busy is no reason to fail: the time is for tests that hang.
export default defineConfig({
  test: { include: ['tests/unit/**/*.test.ts'], isolate: false, testTimeout: 60_000 },
});
