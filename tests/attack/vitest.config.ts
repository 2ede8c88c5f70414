import { defineConfig } from 'vitest/config';

/** `npm run attack`: thousands of hostile files and storages, with figures. Too long for every run of the tests. */
export default defineConfig({
  test: { include: ['tests/attack/*.attack.ts'], testTimeout: 3_600_000, fileParallelism: false },
});
