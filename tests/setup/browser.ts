/**
 * Finds a Chromium for the tests: CHROMIUM_PATH, Playwright's own, or one of the system. `ensureBrowser` installs one
 * when there is none, and says what it does.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const systemPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export interface FoundBrowser {
  readonly path: string;
  readonly origin: 'CHROMIUM_PATH' | 'Playwright' | 'the system';
}

export function findBrowser(): FoundBrowser | undefined {
  const own = process.env['CHROMIUM_PATH'];
  if (own !== undefined && existsSync(own)) return { path: own, origin: 'CHROMIUM_PATH' };
  const installed = chromium.executablePath();
  if (existsSync(installed)) return { path: installed, origin: 'Playwright' };
  const inPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => systemNames.map((name) => join(folder, name)));
  const system = [...inPath, ...systemPlaces].find(existsSync);
  return system === undefined ? undefined : { path: system, origin: 'the system' };
}

/** Rejects nothing: ends the process with a sentence when no browser can be had. */
export function ensureBrowser(): FoundBrowser {
  const say = (sentence: string) => process.stdout.write(`${sentence}\n`);
  const run = (command: string, ...options: readonly string[]) =>
    spawnSync(command, options, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

  const found = findBrowser();
  if (found !== undefined) {
    say(`Browser for the tests: ${found.path} (from ${found.origin})`);
    return found;
  }
  say('No Chromium found. Installing one: npx playwright install chromium');
  run('npx', 'playwright', 'install', 'chromium');
  if (findBrowser() === undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('That did not work. Installing the system’s: apt-get install chromium');
    run('apt-get', 'update');
    run('apt-get', 'install', '--yes', 'chromium');
  }
  const installed = findBrowser();
  if (installed === undefined) {
    process.stderr.write('No Chromium could be installed. Install one and set CHROMIUM_PATH to it.\n');
    process.exit(1);
  }
  return installed;
}

if (import.meta.main) ensureBrowser();
