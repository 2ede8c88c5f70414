import { execPath } from 'node:process';
import { describe, expect, test } from 'vitest';
import { isInstalled, type OtherBrowser, otherBrowsers, sayMissing } from '../setup/site/other-browsers.ts';

const browser = (name: OtherBrowser['name'], path: () => string): OtherBrowser => ({
  name,
  path,
  except: [],
});

describe('a browser beside Chromium', () => {
  test('is tested where it is installed', () => {
    expect(isInstalled(browser('firefox', () => execPath))).toBe(true);
    expect(sayMissing([])).toBeUndefined();
  });

  test('is left out, with a sentence that says which and how to install it, where it is not', () => {
    expect(isInstalled(browser('firefox', () => '/nowhere/firefox'))).toBe(false);
    expect(sayMissing(otherBrowsers)).toBe(
      'Not tested in firefox and webkit: not installed. To test there too: npx playwright install firefox webkit\n',
    );
  });

  test('is left out where Playwright has none for the system', () => {
    const none = () => {
      throw new Error('Unsupported platform');
    };
    expect(isInstalled(browser('webkit', none))).toBe(false);
  });
});
