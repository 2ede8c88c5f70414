import { defineConfig } from 'vitest/config';
import { leanJsPdf } from './tools/lean-jspdf.mjs';

// A machine that is busy is no reason to fail: the time is for tests that hang.
export default defineConfig({
  // The jsPDF that the site has, not the one that Node would take.
  plugins: [leanJsPdf()],
  test: {
    include: ['tests/unit/**/*.test.ts'],
    isolate: false,
    // Vitest would leave one core free for whoever looks on: on two cores that is half of the machine.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    server: { deps: { inline: ['jspdf'] } },
  },
});
