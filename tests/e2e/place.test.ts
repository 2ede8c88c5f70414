/** A sheet grows when its answers come: who follows a link, reloads or comes back stands where that should be all the same. */
import type { Page } from '@playwright/test';
import { expectPlaceKept } from '../setup/site/kept-place.ts';
import { expectStarted, fillIn } from '../setup/site/site.ts';
import { expect, test } from '../setup/site/test.ts';

const guidance = './1a-staat-van-de-jeugd/';
const question = '#wb1a-herkennen-vraag';

/** CSS pixels from the top of the window. */
const topOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top));

/** Where the browser itself brings it, now that all is there. */
async function wantedTop(page: Page, selector: string): Promise<number> {
  await page.locator(selector).evaluate((element) => element.scrollIntoView());
  return topOf(page, selector);
}

test.beforeEach(async ({ page }) => {
  await page.goto('./privacy/');
  await fillIn(page);
});

test('a link to a question leads to it, with the answers of the sheets above it', async ({ page }) => {
  await page.goto('./mijn-dossier/');
  await page.locator('.thread__link a[href*="wb1a-kansen"]').first().click();
  await page.waitForURL('**/#wb1a-kansen-vraag');
  await expectStarted(page);
  const reached = await topOf(page, '#wb1a-kansen-vraag');
  expect(Math.abs(reached - (await wantedTop(page, '#wb1a-kansen-vraag')))).toBeLessThanOrEqual(2);
});

test('a page stands where it was left, after a reload and after Back', async ({ page }) => {
  await page.goto(guidance);
  await expectStarted(page);
  await page.locator(question).evaluate((element) => element.scrollIntoView());
  await page.mouse.wheel(0, 150);
  await expect.poll(() => topOf(page, question)).toBeLessThan(0);
  await expectPlaceKept(page);
  const left = await topOf(page, question);
  const isThere = () =>
    expect.poll(async () => Math.abs((await topOf(page, question)) - left)).toBeLessThanOrEqual(2);

  await page.reload();
  await expectStarted(page);
  await isThere();
  await page.goto('./privacy/');
  await page.goBack();
  await expectStarted(page);
  await isThere();
});

test('who scrolls before the answers are there is left in peace', async ({ page }) => {
  const island = Promise.withResolvers<void>();
  await page.route('**/_astro/worksheet-islands*', async (route) => {
    await island.promise;
    await route.continue();
  });
  await page.goto(`${guidance}#wb1a-kansen-vraag`);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.keyboard.press('Control+Home');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await expect(page.locator('section[data-worksheet][data-ready]')).toHaveCount(0);
  island.resolve();
  await expectStarted(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
