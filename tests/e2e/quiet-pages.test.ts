/** Who comes back sees a page that stands still: what is due, and the question what changed, have room before they come. */
import type { Page } from '@playwright/test';
import { expectStarted } from '../setup/site/site.ts';
import { waterrijkInStorage } from '../setup/site/stored-example.ts';
import { expect, test } from '../setup/site/test.ts';
import { layDownNow } from '../setup/site/versions-driver.ts';

/** Sums how far what is seen moves, of those elements alone that `selector` finds. */
async function watchShifts(page: Page, selector: string): Promise<void> {
  await page.addInitScript((watched) => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: readonly { readonly node?: Node | null }[] = Reflect.get(entry, 'sources');
        const isWatched = sources.some(({ node }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          return element?.closest(watched) != null;
        });
        if (isWatched)
          Object.assign(window, { shifted: Reflect.get(window, 'shifted') + Reflect.get(entry, 'value') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }, selector);
}

const shiftedOn = (page: Page) =>
  page.evaluate<number>(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(shifted))))',
  );

for (const width of [390, 1280]) {
  test(`what is due moves nothing on Mijn dossier at ${width} px`, async ({ page }) => {
    await page.clock.setFixedTime('2029-12-10T10:00:00');
    await page.setViewportSize({ width, height: 1600 });
    await waterrijkInStorage(page, 'Gezond en op school');
    await watchShifts(page, '.dossier__list, .dossier__list ~ *');
    await page.goto('./mijn-dossier/');
    await expectStarted(page);
    await expect(page.locator('[data-due]').first()).toBeVisible();
    await expect(page.locator('.dossier__list')).toBeVisible();
    expect(await shiftedOn(page)).toBeLessThan(0.02);
  });

  test(`what is due moves nothing on the home page at ${width} px`, async ({ page }) => {
    await page.clock.setFixedTime('2029-12-10T10:00:00');
    await page.setViewportSize({ width, height: 1600 });
    await waterrijkInStorage(page, 'Gezond en op school');
    await watchShifts(page, 'main *');
    await page.goto('./');
    await expect(page.locator('.return__due')).toBeVisible();
    expect(await shiftedOn(page)).toBeLessThan(0.02);
  });

  test(`the question what changed comes where there is room for it at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await waterrijkInStorage(page, 'Gezond en op school');
    await layDownNow(page, 'Vastgesteld in het college');
    await page.goto('./1-leren-en-verbeteren/');
    await expectStarted(page);
    const room = page.locator('.then-room');
    const question = room.locator('.then-switch');
    await expect(question).toBeVisible();
    const heights = await room.evaluate((element) => {
      const whole = element.getBoundingClientRect().height;
      element.replaceChildren();
      return [whole, element.getBoundingClientRect().height];
    });
    // As high without it as with it.
    expect(heights[0]).toBe(heights[1]);
  });
}
