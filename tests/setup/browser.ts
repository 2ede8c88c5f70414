/**
 * Finds a Chromium for the tests: CHROMIUM_PATH, Playwright's own, or one of the system. `ensureBrowser` installs one
 * when there is none, and says what it does. What draws no window is found first: in the system's headless shell the tests
 * take about half the time, and it is what Playwright itself would take.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const shell = 'chromium-headless-shell';
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

/** One that can show a window too: the shell keeps no pages for Back, and cannot install a site as an app. */
export function findWholeBrowser(): FoundBrowser | undefined {
  return find(systemNames);
}

export function findBrowser(): FoundBrowser | undefined {
  return find([shell, ...systemNames]);
}

function find(names: readonly string[]): FoundBrowser | undefined {
  const own = process.env['CHROMIUM_PATH'];
  if (own !== undefined && existsSync(own)) return { path: own, origin: 'CHROMIUM_PATH' };
  const installed = chromium.executablePath();
  if (existsSync(installed)) return { path: installed, origin: 'Playwright' };
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const system = [...inPath, ...systemPlaces].find(existsSync);
  return system === undefined ? undefined : { path: system, origin: 'the system' };
}

/** Rejects nothing: ends the process with a sentence when no browser can be had. */
export function ensureBrowser(): FoundBrowser {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (findWholeBrowser() === undefined) {
    say('No Chromium found. Installing one: npx playwright install chromium');
    run('npx', 'playwright', 'install', 'chromium');
  }
  if (findBrowser()?.origin !== 'CHROMIUM_PATH' && mayInstall) {
    const missing = [
      ...(findWholeBrowser() === undefined ? ['chromium'] : []),
      ...(findBrowser()?.origin === 'Playwright' || isShell(findBrowser()) ? [] : [shell]),
    ];
    if (missing.length > 0) install(missing);
  }
  const found = findBrowser();
  if (found === undefined) {
    process.stderr.write('No Chromium could be installed. Install one and set CHROMIUM_PATH to it.\n');
    process.exit(1);
  }
  say(`Browser for the tests: ${found.path} (from ${found.origin})`);
  return found;
}

function isShell(browser: FoundBrowser | undefined): boolean {
  return browser?.path.endsWith(shell) === true;
}

/** One by one: not every system has a package for the shell. */
function install(packages: readonly string[]): void {
  say(`Installing what the tests are run in: apt-get install ${packages.join(' ')}`);
  run('apt-get', 'update');
  for (const name of packages) run('apt-get', 'install', '--yes', name);
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

function run(command: string, ...options: readonly string[]): boolean {
  return spawnSync(command, options, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

if (import.meta.main) ensureBrowser();
