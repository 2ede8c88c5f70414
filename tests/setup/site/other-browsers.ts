/**
 * Firefox and WebKit run what people cannot do without: in Playwright's own where these are installed, else Firefox in the
 * system's own (Debian's `firefox-esr`). The system's WebKit Playwright cannot drive: tests/webkit does.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserType, firefox, type LaunchOptions, webkit } from '@playwright/test';
import { ensurePrograms, findProgram } from '../programs.ts';

/** What a person does in every browser: fill in, carry over, keep, save, open, search, download. */
export const everywhere =
  '**/e2e/{afterwards,answering,carry-over,engines,inputs-beside,meeting,pasting,pdf,receiving,save-files,search,storage,worksheets}.test.ts';

export interface OtherBrowser {
  readonly name: 'firefox' | 'webkit';
  /** How Playwright starts it; `undefined` where it is not installed. */
  find(): Start | undefined;
  /** Titles of tests that are about something of Chromium, or of the tests themselves, with the reason beside it. */
  readonly except: readonly RegExp[];
}

interface Start {
  readonly channel?: string;
  readonly launchOptions: LaunchOptions;
}

// Starts a Chromium of its own with another setting.
const backForwardCache = /back\/forward cache/;
// Measured with PerformanceObserver's layout-shift entries, which only Chromium has.
const layoutShifts = /shifts nothing/;
// A drop made by a script carries no files there.
const madeDrop = /dropped on any page/;
// Which page comes first is a sum that gives the same in every engine: over a hundred questions are asked in one. That a
// search works is asked in all.
const ranking = /questions have the expected page/;
// Only Chromium lets a test put something on the clipboard itself.
const ownClipboard = /with the keys of the browser itself/;
// Counted in the engine that most phones here have; Firefox sets the same page a tenth of a screen taller.
const screensOfPhone = /three screens of a phone/;
// What a file is refused for is found by the same code in every engine; how it is read and decoded is not, so a large one and
// one of another encoding are refused in all.
const sameRefusal = /changes nothing (leeg|notulen|half|nieuwer|hostiel)/;
// What a question finds, and in which order, is a sum too; that results come, go on and come back is asked in all.
const sameResults =
  /has the page before its worksheet|marks a compound|says what was meant|no text has all words|gives ways on when nothing/;
// A worksheet is typed whole in each; a second one has the same controls.
const secondSheet = /everything filled in on wb-1a|the PDF of wb-1a|PDF is named after/;
// How large letters are is a matter of the stylesheet.
const secondSize = /at 1920 by 1080/;
// A matter of speed, not of the engine.
const manyRows = /three hundred rows/;
const sameEverywhere = [sameRefusal, sameResults, secondSheet, secondSize, manyRows];
// Safari's Tab key skips links unless a person sets it otherwise.
const tabToLinks = /from there Enter to the first result/;

export const otherBrowsers: readonly OtherBrowser[] = [
  {
    name: 'firefox',
    find: () => (isThere(firefox) ? { launchOptions: {} } : stockFirefox()),
    except: [backForwardCache, layoutShifts, ranking, ownClipboard, screensOfPhone, ...sameEverywhere],
  },
  {
    name: 'webkit',
    find: () => (isThere(webkit) ? { launchOptions: {} } : undefined),
    except: [
      backForwardCache,
      layoutShifts,
      ranking,
      madeDrop,
      tabToLinks,
      ownClipboard,
      screensOfPhone,
      ...sameEverywhere,
    ],
  },
];

/** Playwright has not every browser for every system; then it throws. */
export function isThere(browser: Pick<BrowserType, 'executablePath'>): boolean {
  try {
    return existsSync(browser.executablePath());
  } catch {
    return false;
  }
}

/** The system's own Firefox: Playwright's channel for WebDriver BiDi, which it has for its own use and does not document. */
function stockFirefox(): Start | undefined {
  const path = process.env['FIREFOX_PATH'] ?? findProgram('firefox-esr');
  if (path === undefined || process.platform === 'win32') return undefined;
  return {
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: fileURLToPath(new URL('firefox-relay.ts', import.meta.url)),
      env: { ...process.env, FIREFOX_PATH: path },
      firefoxUserPrefs: {
        // The list of downloads would take the focus.
        'browser.download.alwaysOpenPanel': false,
        // A page that comes back from memory loads nothing, and Playwright waits for it to.
        'browser.sessionhistory.max_total_viewers': 0,
        'fission.bfcacheInParent': false,
      },
    },
  };
}

/** Nothing to say when all are there. */
export function sayMissing(missing: readonly Pick<OtherBrowser, 'name'>[]): string | undefined {
  if (missing.length === 0) return undefined;
  const names = missing.map(({ name }) => name);
  return `Playwright has no ${names.join(' and no ')} here. To test there too: npx playwright install ${names.join(' ')}\n`;
}

// Firefox is a must in CI: from Playwright, or from the system.
if (import.meta.main && !isThere(firefox) && process.env['FIREFOX_PATH'] === undefined)
  ensurePrograms(['firefox-esr']);
