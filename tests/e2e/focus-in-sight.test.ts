/** What has the focus is in sight, whatever moves and however much lies over the page. */
import type { Page } from '@playwright/test';
import { buttonNames } from '../setup/site/button-names.ts';
import { expectFocusSeen, seenStop } from '../setup/site/keyboard-driver.ts';
import { fillIn } from '../setup/site/site.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet, rowsOf } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const sheet1A = worksheet('wb-1a');
const box = (page: Page, field: string) => fieldOf(page, field).getByRole('textbox');

test('a row that moves keeps the button that moved it in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('./privacy/');
  await fillIn(page);
  await openWorksheet(page, worksheet('wb-1b'));
  const ambitions = page
    .locator('[data-field]')
    .filter({ has: page.locator('[data-move]') })
    .first();
  const first = rowsOf(ambitions).first();
  const id = await first.getAttribute('data-row');
  const down = page.locator(`[data-row="${id}"] [data-move="1"]`).first();
  await down.focus();
  for (let step = 1; step < (await rowsOf(ambitions).count()); step++) {
    await page.keyboard.press('Enter');
    await expect(rowsOf(ambitions).nth(step)).toHaveAttribute('data-row', id ?? '');
    await expectFocusSeen(page);
  }
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Ongedaan gemaakt: /)).toBeAttached();
  await expectFocusSeen(page);
  await page.keyboard.press('Control+y');
  await expect(page.getByText(/^Opnieuw gedaan: /)).toBeAttached();
  await expectFocusSeen(page);
});

test('the bar covers nothing that has the focus, however much it has to say', async ({ page }) => {
  for (const size of [
    { width: 1280, height: 720 },
    { width: 390, height: 740 },
  ]) {
    await page.setViewportSize(size);
    await openWorksheet(page, sheet1A);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    // What is being typed in when the bar grows comes up with it.
    const judgement = box(page, 'wb1a-oordeel');
    await judgement.focus();
    await judgement.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await page.keyboard.type('Het moet beter.');
    await expect(page.locator('.status-bar')).toHaveAttribute('data-status', 'not-saved');
    await expect(page.locator('.status-bar').getByRole('button', { name: buttonNames.save })).toBeVisible();
    await expect(async () => {
      const bottom = await judgement.evaluate((element) => element.getBoundingClientRect().bottom);
      const bar = await page
        .locator('.status-bar')
        .evaluate((element) => element.getBoundingClientRect().top);
      expect(bottom).toBeLessThanOrEqual(bar);
    }).toPass();
    for (let stops = 0; stops < 25; stops++) {
      await page.keyboard.press('Tab');
      // After the last one the browser’s own bar has it.
      if ((await seenStop(page)) === undefined) break;
    }
  }
});

test('a text taller than the window: the line that is being typed stays above the bar', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openWorksheet(page, sheet1A);
  const judgement = box(page, 'wb1a-oordeel');
  await judgement.focus();
  await page.keyboard.insertText('Regel.\n'.repeat(60));
  await page.keyboard.type('Slot');
  const room = () =>
    judgement.evaluate((element) => {
      const bar = document.querySelector('.status-bar');
      // The caret is on the last line.
      return (bar?.getBoundingClientRect().top ?? 0) - element.getBoundingClientRect().bottom;
    });
  await expect.poll(room).toBeGreaterThanOrEqual(-20);
  await page.keyboard.press('Tab');
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.press('Shift+Tab');
  await expect(judgement).toBeFocused();
  await page.keyboard.type('!');
  await expect.poll(room).toBeGreaterThanOrEqual(-20);
});

test('a message about a date pushes the focus not under the bar', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openWorksheet(page, worksheet('wb-big5'));
  const date = page.locator('input[type=date]').first();
  await date.focus();
  await page.keyboard.type('12050027');
  // By its own parts, to the next control.
  while (await date.evaluate((box) => box === document.activeElement)) await page.keyboard.press('Tab');
  await page.locator('.question__date-problem').first().waitFor();
  await expectFocusSeen(page);
  await page.locator(':focus').evaluate((control) => control.scrollIntoView({ block: 'end' }));
  await expectFocusSeen(page);
});
