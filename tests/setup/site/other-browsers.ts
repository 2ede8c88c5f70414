/**
 * Firefox and WebKit, wherever Playwright's own are installed: they run what people cannot do without. Where one is not
 * installed nothing fails, and one sentence says so.
 */
import { existsSync } from 'node:fs';
import { firefox, webkit } from '@playwright/test';

export interface OtherBrowser {
  readonly name: 'firefox' | 'webkit';
  /** Where Playwright has it, if it has it for this system. */
  readonly path: () => string;
  /** Titles of tests that are about something of Chromium, or of the tests themselves, with the reason beside it. */
  readonly except: readonly RegExp[];
}

/** What a person does in every browser: fill in, carry over, keep, save, open, search, download. */
export const everywhere = '**/{carry-over,pdf,save-files,search,storage,worksheets}.test.ts';

// Starts a Chromium of its own with another setting.
const backForwardCache = /back\/forward cache/;
// Measured with PerformanceObserver's layout-shift entries, which only Chromium has.
const layoutShifts = /shifts nothing/;
// A drop made by a script carries no files there.
const madeDrop = /dropped on any page/;
// Safari's Tab key skips links unless a person sets it otherwise.
const tabToLinks = /from there Enter to the first result/;

export const otherBrowsers: readonly OtherBrowser[] = [
  { name: 'firefox', path: () => firefox.executablePath(), except: [backForwardCache, layoutShifts] },
  {
    name: 'webkit',
    path: () => webkit.executablePath(),
    except: [backForwardCache, layoutShifts, madeDrop, tabToLinks],
  },
];

export function isInstalled({ path }: OtherBrowser): boolean {
  try {
    return existsSync(path());
  } catch {
    // Playwright has no such browser for this system.
    return false;
  }
}

/** Nothing to say when all are there. */
export function sayMissing(missing: readonly OtherBrowser[]): string | undefined {
  if (missing.length === 0) return undefined;
  const names = missing.map(({ name }) => name);
  return `Not tested in ${names.join(' and ')}: not installed. To test there too: npx playwright install ${names.join(' ')}\n`;
}
