import type { Page } from '@playwright/test';
import { buttonNames } from '../setup/site/button-names.ts';
import { expect, test } from '../setup/site/test.ts';

const choice = (page: Page) => page.getByLabel('Licht of donker');

/** What the browser makes of `light-dark()` on this page. */
async function expectScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await expect(page.locator('body')).toHaveCSS(
    'background-color',
    scheme === 'light' ? 'rgb(247, 246, 242)' : 'rgb(20, 23, 28)',
  );
}

for (const device of ['light', 'dark'] as const) {
  const other = device === 'light' ? 'dark' : 'light';
  const words = { light: 'Licht', dark: 'Donker' };

  test(`on a ${device} device the site is ${device}, until a person chooses otherwise; that is remembered`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: device });
    await page.goto('./');
    await expectScheme(page, device);
    await expect(choice(page)).toHaveValue('device');
    await choice(page).selectOption(words[other]);
    await expectScheme(page, other);
    await page.goto('./1b-ambities/');
    await expectScheme(page, other);
    await expect(choice(page)).toHaveValue(other);
    await choice(page).selectOption('Zoals mijn apparaat');
    await page.reload();
    await expectScheme(page, device);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
}

test('the scheme that was chosen is there before any script of the page could run', async ({ page }) => {
  await page.goto('./');
  await choice(page).selectOption('Donker');
  await page.route('**/*.js', () => undefined);
  await page.goto('./', { waitUntil: 'commit' });
  await expectScheme(page, 'dark');
});

test('another tab follows', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto('./');
  await page.goto('./');
  await choice(page).selectOption('Donker');
  await expectScheme(other, 'dark');
  await expect(choice(other)).toHaveValue('dark');
});

test('‘Alles wissen’ takes the choice away, on this page too', async ({ page }) => {
  await page.goto('./mijn-dossier/');
  await choice(page).selectOption('Donker');
  await page.getByRole('button', { name: buttonNames.wipe }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: buttonNames.wipeConfirm }).click();
  await expect(page.getByText('Alles is gewist')).toBeVisible();
  await expectScheme(page, 'light');
  await expect(choice(page)).toHaveValue('device');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('where nothing can be stored, the choice holds for this page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('./over/');
  await choice(page).selectOption('Donker');
  await expectScheme(page, 'dark');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

  test('the device decides, and there is no switch', async ({ page }) => {
    await page.goto('./over/');
    await expect(choice(page)).toBeHidden();
    await expectScheme(page, 'dark');
  });
});
