/** A smoke run in the system's WebKit, over WebDriver: `npm run test:webkit`, on editions that are built. */
import { defineConfig } from '@playwright/test';
import { addressOf, rootEdition } from './tests/setup/site/editions.ts';

export default defineConfig({
  testDir: 'tests/webkit',
  outputDir: '.test/webkit-results',
  workers: 1,
  forbidOnly: true,
  reporter: [['list']],
  timeout: 180_000,
  expect: { timeout: 20_000 },
  webServer: {
    command: 'node tools/serve.ts',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    url: addressOf(rootEdition),
    env: {
      PORT: String(rootEdition.port),
      BASE_PATH: rootEdition.base,
      OUT_DIR: rootEdition.folder,
    },
    reuseExistingServer: false,
  },
});
