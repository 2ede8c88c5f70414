import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/setup/browser.ts';
import { findProgram } from './tests/setup/programs.ts';
import { editions, eighthEdition, municipalEdition } from './tests/setup/site/editions.ts';
import { everywhere, isInstalled, otherBrowsers, sayMissing } from './tests/setup/site/other-browsers.ts';
import type { Options } from './tests/setup/site/test.ts';

const browser = findBrowser();
const [root] = editions;

// Workers read this file too; the sentence is for whoever started them.
const missing = sayMissing(otherBrowsers.filter((other) => !isInstalled(other)));
if (missing !== undefined && process.env['TEST_WORKER_INDEX'] === undefined) process.stderr.write(missing);

export default defineConfig<Options>({
  testDir: 'tests',
  outputDir: '.test/results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['list']],
  // A machine that is busy is no reason to fail: the time is for tests that hang.
  timeout: 180_000,
  // Text: accessibility trees.
  snapshotPathTemplate: '{testDir}/a11y/trees/{arg}{ext}',
  expect: {
    timeout: 15_000,
    toHaveScreenshot: {
      pathTemplate: '{testDir}/e2e/snapshots/{arg}{ext}',
      scale: 'device',
      threshold: 0.25,
      maxDiffPixelRatio: 0.02,
    },
  },
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: browser === undefined ? {} : { executablePath: browser.path },
  },
  projects: [
    ...[...editions, eighthEdition, municipalEdition].map(
      ({ name, base, port, tests, except, isTranslated }) => ({
        name,
        testMatch: tests,
        testIgnore: [...except],
        use: { baseURL: `http://localhost:${port}${base}`, isTranslated: isTranslated ?? false },
      }),
    ),
    ...otherBrowsers.filter(isInstalled).map(({ name, except }) => ({
      name,
      testMatch: everywhere,
      grepInvert: [...except],
      // The path above is Chromium's.
      use: { browserName: name, launchOptions: {}, baseURL: `http://localhost:${root?.port}${root?.base}` },
    })),
  ],
  webServer: [...editions, eighthEdition, municipalEdition].map(({ base, folder, port, isOnNginx }) => ({
    command: `node tools/${isOnNginx && findProgram('nginx') !== undefined ? 'hosting/run-nginx' : 'serve'}.ts`,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    url: `http://localhost:${port}${base}`,
    env: { PORT: String(port), BASE_PATH: base, OUT_DIR: folder },
    reuseExistingServer: false,
  })),
});
