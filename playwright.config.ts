import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/setup/browser.ts';
import { findProgram } from './tests/setup/programs.ts';
import { addressOf, editions, rootEdition } from './tests/setup/site/editions.ts';
import { everywhere, otherBrowsers, sayMissing } from './tests/setup/site/other-browsers.ts';
import type { Options } from './tests/setup/site/test.ts';

const browser = findBrowser();

// Workers read this file too; the sentence is for whoever started them.
const missing = sayMissing(otherBrowsers.filter(({ find }) => find() === undefined));
if (missing !== undefined && process.env['TEST_WORKER_INDEX'] === undefined) process.stderr.write(missing);

export default defineConfig<Options>({
  testDir: 'tests',
  outputDir: '.test/results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['list']],
  timeout: 60_000,
  // Text: accessibility trees.
  snapshotPathTemplate: '{testDir}/a11y/trees/{arg}{ext}',
  expect: {
    timeout: 10_000,
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
    // A trace takes a third of the time of a run: ask for it with `--trace retain-on-failure` when something fails. A picture
    // of a failure is taken of every test, before it is known whether that fails.
    trace: 'off',
    screenshot: 'off',
    // Letters stand where they stand in a window: the headless shell rounds their places to whole pixels else.
    launchOptions: {
      args: ['--font-render-hinting=none'],
      ...(browser === undefined ? {} : { executablePath: browser.path }),
    },
  },
  projects: [
    ...editions.map((edition) => ({
      name: edition.name,
      testMatch: [edition.tests].flat(),
      testIgnore: [...edition.except],
      use: { baseURL: addressOf(edition), isTranslated: edition.isTranslated ?? false },
    })),
    ...otherBrowsers.flatMap(({ name, find, except }) => {
      const start = find();
      const use = { ...start, browserName: name, baseURL: addressOf(rootEdition) };
      return start === undefined ? [] : [{ name, testMatch: everywhere, grepInvert: [...except], use }];
    }),
  ],
  webServer: editions.map((edition) => ({
    command: `node tools/${edition.isOnNginx && findProgram('nginx') !== undefined ? 'hosting/run-nginx' : 'serve'}.ts`,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    url: addressOf(edition),
    env: { PORT: String(edition.port), BASE_PATH: edition.base, OUT_DIR: edition.folder },
    reuseExistingServer: false,
  })),
});
