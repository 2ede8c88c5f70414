import { defineConfig } from '@playwright/test';
import { editions } from './tests/e2e/editions.ts';
import { findBrowser } from './tools/browser.ts';

const browser = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: '.test/results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['list']],
  timeout: 60_000,
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'retain-on-failure',
    launchOptions: browser === undefined ? {} : { executablePath: browser.path },
  },
  projects: editions.map(({ name, base, port }) => ({
    name,
    use: { baseURL: `http://localhost:${port}${base}` },
    // What does not depend on the address is tested once.
    testIgnore: base === '/' ? [] : ['**/thread.test.ts', '**/nasty-inputs.test.ts', '**/storage.test.ts'],
  })),
  webServer: editions.map(({ base, folder, port }) => ({
    command: 'node tools/serve.ts',
    url: `http://localhost:${port}${base}`,
    env: { PORT: String(port), BASE_PATH: base, OUT_DIR: folder },
    reuseExistingServer: false,
  })),
});
