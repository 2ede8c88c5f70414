import type { Page } from '@playwright/test';
import { nameText } from '../../src/text/name-dossier.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { cutText } from '../setup/site/layout.ts';
import { open } from '../setup/site/site.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const addresses = [
  './',
  './1a-staat-van-de-jeugd/',
  './1b-ambities/',
  './veelgestelde-vragen/',
  './begrippen/',
  './mijn-dossier/',
];

/** The sum of layout shifts since the page began, as Cumulative Layout Shift counts them. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries().map((entry) => ('value' in entry ? Number(entry.value) : 0));
          resolve(shifts.reduce((sum, value) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Entries come in the task after a frame; without any there is no call.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(0), 100)));
      }),
  );
}

for (const width of [390, 1280])
  test(`nothing jumps when islands start, on a first visit and with answers, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openWorksheet(page, worksheet('wb-1a'));
    await fieldOf(page, 'wb1a-gebied').getByRole('textbox').fill('Waterrijk');
    await expect(page.getByRole('status')).toContainText('Bewaard in deze browser');
    for (const address of addresses) {
      await open(page, address);
      expect(await layoutShift(page), address).toBeLessThan(0.02);
    }
  });

for (const width of [390, 1280])
  test(`nothing moves under the first answer, where what is needed is marked, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const sheet = worksheet('wb-0a');
    await openWorksheet(page, sheet);
    const needed = sheet.parts.flatMap(({ fields }) => fields.filter((field) => field.needed === true));
    expect(needed.map(({ type }) => type)).toContain('choice');
    for (const { id } of needed) {
      const question = fieldOf(page, id);
      const control = question.locator('input, textarea, .rows__footer > button').first();
      const top = () =>
        control.evaluate(
          (element) => element.getBoundingClientRect().top + document.documentElement.scrollTop,
        );
      await expect(question.locator('[data-need=missing]'), id).toBeVisible();
      const before = await top();
      if ((await control.getAttribute('type')) === 'radio') await control.check();
      else if ((await control.evaluate(({ tagName }) => tagName)) === 'BUTTON') continue;
      else await control.fill('R');
      await expect(question.locator('[data-need]'), id).toBeHidden();
      expect(await top(), id).toBe(before);
      // What follows on the work title stands under it, and is no part of what comes next.
      if (id === 'wb0a-onderwerp') await expect(page.getByText(nameText.question)).toBeVisible();
    }
  });

for (const width of [768, 1280, 1920, 2560])
  test(`a line of text is 60 to 75 characters long at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./1b-ambities/');
    const paragraph = page.locator('.article > .nl-paragraph').nth(1);
    const characters = await paragraph.evaluate((element) => {
      const { length } = element.textContent ?? '';
      const style = getComputedStyle(element);
      const canvas = document.createElement('canvas').getContext('2d');
      if (canvas === null) return 0;
      canvas.font = style.font;
      const average = canvas.measureText(element.textContent ?? '').width / length;
      return element.getBoundingClientRect().width / average;
    });
    expect(characters).toBeGreaterThan(60);
    expect(characters).toBeLessThan(75);
  });

test('no page is wider than the widest window, and nothing is cut there', async ({ page }) => {
  await page.setViewportSize({ width: 2560, height: 1300 });
  for (const address of addresses) {
    await open(page, address);
    expect(await cutText(page), address).toEqual([]);
  }
});

test('at 320 px the status bar takes less than a quarter of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openWorksheet(page, worksheet('wb-1a'));
  await fieldOf(page, 'wb1a-gebied').getByRole('textbox').fill('Waterrijk');
  await expect(page.getByRole('status')).toContainText('Bewaard in deze browser');
  const box = await page.locator('.status-bar').boundingBox();
  expect(box?.height ?? 0).toBeLessThan(568 / 4);
});

test('at 320 px the status bar leaves room to read, also in the example', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('./1a-staat-van-de-jeugd/?voorbeeld=waterrijk');
  await expect(page.getByRole('link', { name: buttonNames.closeExample }).first()).toBeVisible();
  const box = await page.locator('.status-bar').boundingBox();
  expect(box?.height ?? 0).toBeLessThan(568 / 3);
  await page.setViewportSize({ width: 390, height: 844 });
  expect((await page.locator('.status-bar').boundingBox())?.height ?? 0).toBeLessThan(844 / 6);
});

for (const width of [390, 768, 1280])
  test(`at ${width} px the status bar has the name that a first dossier gets in full, and grows not as it is kept`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openWorksheet(page, worksheet('wb-1b'));
    const bar = page.locator('.status-bar');
    const height = async () => (await bar.boundingBox())?.height;
    const empty = await height();
    await fieldOf(page, 'wb1b-standpunten').getByRole('textbox').first().fill('Rust');
    await expect(page.getByRole('status')).toContainText('Bewaard in deze browser');
    const dossier = bar.locator('.status-bar__dossier');
    expect(await dossier.evaluate((name) => name.scrollWidth - name.clientWidth)).toBe(0);
    expect(await height()).toBe(empty);
  });
