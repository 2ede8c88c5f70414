/**
 * How many screens a page is once it is filled in, with the example of Waterrijk: who scrolls past twenty of them no longer sees what
 * belongs together.
 */
import type { Page } from '@playwright/test';
import { open } from '../setup/site/site.ts';
import { expect, test } from '../setup/site/test.ts';

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

interface Bounds {
  readonly page: string;
  readonly window: typeof desk;
  /** At most so many windows high. */
  readonly whole: number;
  /** The same of the worksheet without its explanation. */
  readonly alone: number;
}

const bounds: readonly Bounds[] = [
  { page: '0a-gezamenlijk-belang', window: desk, whole: 14, alone: 8 },
  { page: '0a-gezamenlijk-belang', window: phone, whole: 22, alone: 14 },
  { page: '1a-staat-van-de-jeugd', window: desk, whole: 15, alone: 9 },
  { page: '1a-staat-van-de-jeugd', window: phone, whole: 24, alone: 16 },
];

const screens = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollHeight / document.documentElement.clientHeight);

for (const { page: name, window, whole, alone } of bounds) {
  test(`${name} filled in is at most ${whole} screens of ${window.width} x ${window.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(window);
    await open(page, `./${name}/?voorbeeld=waterrijk`);
    expect(await screens(page)).toBeLessThanOrEqual(whole);
  });

  test(`the worksheet of ${name} alone is at most ${alone} screens of ${window.width} x ${window.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(window);
    await open(page, `./${name}/?voorbeeld=waterrijk&alleen=werkblad`);
    expect(await screens(page)).toBeLessThanOrEqual(alone);
  });
}

const seen = { visible: true };

test(`the first control of Blok 2 is one link away, and then within a screen and a half of ${desk.width} x ${desk.height}`, async ({
  page,
}) => {
  await page.setViewportSize(desk);
  await open(page, './2-maatschappelijk-resultaat/?voorbeeld=waterrijk');
  await page.getByRole('link', { name: 'Naar het werkblad' }).click();
  const control = page
    .locator('.sheet [data-field] :is(input, textarea, select, button)')
    .filter(seen)
    .first();
  await expect
    .poll(async () => (await control.boundingBox())?.y ?? Number.POSITIVE_INFINITY)
    .toBeLessThanOrEqual(1.5 * desk.height);
});

test(`the first question of Blok 2 is as near in ${phone.width} x ${phone.height}`, async ({ page }) => {
  await page.setViewportSize(phone);
  await open(page, './2-maatschappelijk-resultaat/?voorbeeld=waterrijk');
  await page.getByRole('link', { name: 'Naar het werkblad' }).click();
  await expect
    .poll(
      async () =>
        (await page.locator('.sheet [data-field]').first().boundingBox())?.y ?? Number.POSITIVE_INFINITY,
    )
    .toBeLessThanOrEqual(1.5 * phone.height);
});
