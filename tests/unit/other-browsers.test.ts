import { globSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { execPath } from 'node:process';
import { describe, expect, test } from 'vitest';
import { everywhere, isThere, otherBrowsers, sayMissing } from '../setup/site/other-browsers.ts';

describe('a browser beside Chromium', () => {
  test('is tested where it is installed', () => {
    expect(isThere({ executablePath: () => execPath })).toBe(true);
    expect(sayMissing([])).toBeUndefined();
  });

  test('is left out, with a sentence that says which and how to install it, where it is not', () => {
    expect(isThere({ executablePath: () => '/nowhere/firefox' })).toBe(false);
    expect(sayMissing(otherBrowsers)).toBe(
      'Playwright has no firefox and no webkit here. To test there too: npx playwright install firefox webkit\n',
    );
  });

  test('is left out where Playwright has none for the system', () => {
    const executablePath = () => {
      throw new Error('Unsupported platform');
    };
    expect(isThere({ executablePath })).toBe(false);
  });

  test('runs browser tests, never unit tests of the same name', () => {
    const files = globSync('tests/**/*.test.ts').filter((file) => matchesGlob(`/${file}`, everywhere));
    expect(files).toHaveLength(13);
    expect(files.filter((file) => !file.startsWith('tests/e2e/'))).toEqual([]);
  });
});
