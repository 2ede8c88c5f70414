/** Rows on one line: folded cards, and tables where one fits. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { questionText } from '../../src/text/questions.ts';
import type { Field } from '../../src/worksheet/definition/definition.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { expect, test } from '../setup/site/test.ts';
import { expectReady, fieldOf, fillField, openWorksheet, rowsOf } from '../setup/site/worksheet-driver.ts';
import { type PlainRow, worksheet } from '../setup/worksheet/worksheets.ts';

const words = questionText.rows;
const sheet1A = worksheet('wb-1a');
const asked = (id: string): Field => {
  const found = sheet1A.parts.flatMap(({ fields }) => fields).find((field) => field.id === id);
  if (found === undefined) throw new Error(`1A does not ask for ${id}`);
  return found;
};
const figures = asked('wb1a-lokaal');

const figuresOn = (page: Page) => fieldOf(page, 'wb1a-lokaal');
const foldButton = (page: Page, row: number) =>
  rowsOf(figuresOn(page)).nth(row).locator('[aria-expanded]').first();
const chances = (page: Page) => fieldOf(page, 'wb1a-kansen');
const cell = (page: Page, row: number, column: string) =>
  rowsOf(chances(page)).nth(row).locator(`[data-column="${column}"] textarea`);

/** Two rows, folded as they are once the page is opened again. */
async function openWithFigures(page: Page, more: PlainRow = {}): Promise<void> {
  await openWorksheet(page, sheet1A);
  await fillField(page, figures, [
    { wat: 'Lid van een sportclub', waarde: '58%', soort: 'zorg' },
    { wat: 'Beweegt genoeg', waarde: '34%', soort: 'kans', ...more },
  ]);
  await openWorksheet(page, sheet1A);
  await expect(rowsOf(figuresOn(page))).toHaveCount(2);
}

test('a new row is open, and on the next visit one line that says what it is about', async ({ page }) => {
  await openWorksheet(page, sheet1A);
  await fillField(page, figures, [{ wat: 'Lid van een sportclub', waarde: '58%', soort: 'zorg' }]);
  await expect(figuresOn(page).locator('[data-folded]')).toHaveCount(0);
  await openWorksheet(page, sheet1A);
  const button = foldButton(page, 0);
  await expect(button).toHaveAccessibleName(/Lokaal cijfer 1\s+Lid van een sportclub\s+Zorg/);
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(button).toBeFocused();
  await expect(rowsOf(figuresOn(page)).first().locator('[data-column="waarde"] textarea')).toHaveValue('58%');
  await page.keyboard.press('Enter');
  await expect(rowsOf(figuresOn(page)).first()).toHaveAttribute('data-folded', '');
  await expect(button).toBeFocused();
});

test('all rows open and close at once', async ({ page }) => {
  await openWithFigures(page);
  const folded = figuresOn(page).locator('[data-folded]');
  await expect(folded).toHaveCount(2);
  const all = figuresOn(page).getByRole('button', { name: words.unfoldAll });
  await expect(all).toHaveAccessibleName(`${words.unfoldAll} ${figures.label}`);
  await all.click();
  await expect(folded).toHaveCount(0);
  await figuresOn(page).getByRole('button', { name: words.foldAll }).click();
  await expect(folded).toHaveCount(2);
});

test('rows that begin alike show what tells them apart, and are heard in full', async ({ page }) => {
  const [first, second] = ['elke week drie keer sport', 'genoeg slaapt en ontbijt'];
  await openWorksheet(page, sheet1A);
  await fillField(page, figures, [{ wat: `Hoeveel procent ${first}` }, { wat: `Hoeveel procent ${second}` }]);
  await openWorksheet(page, sheet1A);
  for (const [row, words] of [first, second].entries()) {
    const button = foldButton(page, row);
    await button.scrollIntoViewIfNeeded();
    await expect(button).toHaveAccessibleName(new RegExp(`Hoeveel procent ${words}`));
    await expect(button.locator('.row-card__words .visually-hidden')).toHaveText('Hoeveel procent');
    await expect(button.getByText('…', { exact: true })).toBeVisible();
    await expect(button.getByText(words, { exact: true })).toBeInViewport();
  }
});

test('a row with something wrong in it is never folded', async ({ page }) => {
  await openWithFigures(page, { jaar: 'vorig jaar' });
  await expect(rowsOf(figuresOn(page)).nth(0)).toHaveAttribute('data-folded', '');
  await expect(rowsOf(figuresOn(page)).nth(1).getByText('Dit is geen jaartal')).toBeVisible();
});

test('a folded row is moved, removed and brought back', async ({ page }) => {
  await openWithFigures(page);
  await foldButton(page, 0).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(foldButton(page, 1)).toHaveAccessibleName(/Lid van een sportclub/);
  await expect(foldButton(page, 1)).toBeFocused();
  await rowsOf(figuresOn(page)).first().getByRole('button', { name: buttonNames.removeRow }).click();
  await expect(rowsOf(figuresOn(page))).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(foldButton(page, 0)).toBeFocused();
  await expect(foldButton(page, 0)).toHaveAccessibleName(/Beweegt genoeg/);
});

test('where a row was removed stands what brings it back, with the focus, and the page stays where it is', async ({
  page,
}) => {
  await openWorksheet(page, sheet1A);
  await fillField(page, figures, [
    { wat: 'Lid van een sportclub' },
    { wat: 'Beweegt genoeg' },
    { wat: 'Eet ontbijt' },
    { wat: 'Slaapt genoeg' },
  ]);
  const rows = rowsOf(figuresOn(page));
  const remove = rows.nth(1).getByRole('button', { name: buttonNames.removeRow });
  await remove.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  await remove.click();
  const undo = figuresOn(page).locator('[data-undo]');
  await expect(undo).toBeFocused();
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0).locator('+ li [data-undo]')).toBeVisible();
  await expect(undo).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(place);
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1).locator('[data-column="wat"] :is(textarea, input)')).toBeFocused();
  await expect(undo).toHaveCount(0);
  await rows.nth(0).getByRole('button', { name: buttonNames.removeRow }).click();
  await expect(undo).toBeFocused();
  await expect(figuresOn(page).locator('.rows__list > :first-child [data-undo]')).toBeVisible();
});

test('while a removal can be undone beside the row, the arrow in the bar does the same, and one of both is heard', async ({
  page,
}) => {
  await openWithFigures(page);
  const rows = rowsOf(figuresOn(page));
  await rows.nth(1).getByRole('button', { name: buttonNames.removeRow }).click();
  await expect(page.getByRole('button', { name: words.undo })).toHaveCount(1);
  const arrow = await page.locator('.icon-button--undo').boundingBox();
  await page.mouse.click((arrow?.x ?? 0) + 20, (arrow?.y ?? 0) + 20);
  await expect(rows).toHaveCount(2);
});

test('the head of a row stays as it is when typing begins', async ({ page }) => {
  await openWorksheet(page, sheet1A);
  await figuresOn(page).getByRole('button', { name: buttonNames.addRow }).click();
  const head = rowsOf(figuresOn(page)).first().locator('.row-card__header');
  const places = () =>
    head.evaluate((element) => {
      const { x, y, height } = element.getBoundingClientRect();
      const name = document.createRange();
      name.selectNodeContents(element.querySelector('.row-card__name') ?? element);
      const buttons = [...element.querySelectorAll('.row-card__button')];
      const parts = [name.getClientRects()[0], ...buttons.map((button) => button.getBoundingClientRect())];
      // In whole pixels: nobody sees less.
      return {
        height: Math.round(height),
        parts: parts.map((part) => part && [Math.round(part.x - x), Math.round(part.y - y)]),
      };
    });
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await rowsOf(figuresOn(page)).first().locator('[data-column="wat"] :is(textarea, input)').fill('');
    const empty = await places();
    await page.keyboard.type('Lid van een sportclub in de buurt van school');
    expect(await places(), `${width} pixels`).toEqual(empty);
  }
});

test('a folded row has its buttons in sight where there is room', async ({ page }) => {
  await openWithFigures(page);
  const remove = rowsOf(figuresOn(page)).first().getByRole('button', { name: buttonNames.removeRow });
  await expect(rowsOf(figuresOn(page)).first()).toHaveAttribute('data-folded', '');
  expect((await remove.boundingBox())?.width).toBeGreaterThanOrEqual(24);
  await page.mouse.move(0, 0);
  await remove.click({ trial: true });
});

test('an address of what is in a row opens it', async ({ page }) => {
  await openWithFigures(page);
  const id = await rowsOf(figuresOn(page)).nth(1).getAttribute('id');
  await page.goto(`.${sheet1A.page}#${id}-waarde`);
  await page.reload();
  await expect(page.locator(`[id="${id}-waarde"]`)).toBeInViewport();
  await expect(rowsOf(figuresOn(page)).nth(0)).toHaveAttribute('data-folded', '');
});

test('paper shows every row whole, and the screen after it is as it was', async ({ page }) => {
  await openWithFigures(page);
  await page.emulateMedia({ media: 'print' });
  await expect(figuresOn(page).locator('[data-folded]')).toHaveCount(0);
  await expect(rowsOf(figuresOn(page)).nth(1).locator('[data-column="waarde"]')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(figuresOn(page).locator('[data-folded]')).toHaveCount(2);
});

test('what another tab adds does not fold what is open here', async ({ page, context }) => {
  await openWithFigures(page);
  await foldButton(page, 0).click();
  const other = await context.newPage();
  await openWorksheet(other, sheet1A);
  await figuresOn(other).getByRole('button', { name: buttonNames.addRow }).click();
  await rowsOf(figuresOn(other)).last().locator('textarea').first().fill('Slaapt te kort');
  await expect(rowsOf(figuresOn(page))).toHaveCount(3);
  await expect(foldButton(page, 0)).toHaveAttribute('aria-expanded', 'true');
  await expect(foldButton(page, 1)).toHaveAttribute('aria-expanded', 'false');
});

/** The worksheet alone, where two columns of which one has sentences fit side by side. */
async function openWide(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.goto(`.${sheet1A.page}?alleen=werkblad`);
  await expectReady(page, sheet1A);
}

test('in a table Enter and the arrows go from cell to cell, and Enter in the last makes a row', async ({
  page,
}) => {
  await openWide(page);
  await chances(page).getByRole('button', { name: buttonNames.addRow }).click();
  await expect(chances(page).getByRole('columnheader', { name: 'Kans', exact: true })).toBeVisible();
  await expect(chances(page).getByRole('rowheader', { name: 'Kans 1' })).toBeVisible();
  await expect(cell(page, 0, 'kans')).toBeFocused();
  await expect(cell(page, 0, 'kans')).toHaveAccessibleName('Kans (kans 1)');
  await page.keyboard.type('Sport');
  await page.keyboard.press('Enter');
  await expect(cell(page, 0, 'wie-waar')).toBeFocused();
  await page.keyboard.type('Oost');
  await page.keyboard.press('Enter');
  await expect(cell(page, 1, 'kans')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(cell(page, 0, 'kans')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('en spel');
  await expect(cell(page, 0, 'kans')).toHaveValue('Sport\nen spel');
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, 0, 'wie-waar')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, 1, 'wie-waar')).toBeFocused();
});

test('in a table the arrows pass a list to pick from, and change no answer', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1000 });
  await page.goto(`.${sheet1A.page}?alleen=werkblad`);
  await expectReady(page, sheet1A);
  const rowsThere = figuresOn(page);
  for (const count of [1, 2, 3]) {
    await rowsThere.getByRole('button', { name: buttonNames.addRow }).click();
    await expect(rowsOf(rowsThere)).toHaveCount(count);
    await page.keyboard.insertText(`Cijfer ${count}`);
  }
  await expect(rowsThere.getByRole('table')).toBeVisible();
  const lists = rowsThere.locator('[data-row] select');
  await lists.nth(1).selectOption({ index: 2 });
  const answer = await lists.nth(1).inputValue();
  await lists.nth(1).focus();
  await page.keyboard.press('ArrowDown');
  await expect(lists.nth(2)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(lists.nth(2)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(lists.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(rowsOf(rowsThere).first().locator('[data-column="jaar"] input')).toBeFocused();
  await expect(lists.nth(0)).toHaveValue('');
  await expect(lists.nth(1)).toHaveValue(answer);
  await expect(lists.nth(2)).toHaveValue('');
  await rowsOf(rowsThere).nth(1).getByRole('button', { name: buttonNames.removeRow }).click();
  await expect(rowsThere.locator('tr + tr [data-undo]')).toBeFocused();
  await lists.nth(0).focus();
  await page.keyboard.press('ArrowDown');
  await expect(lists.nth(1)).toBeFocused();
});

test('a table becomes cards on a narrow screen, and not while somebody types in it', async ({ page }) => {
  await openWide(page);
  await chances(page).getByRole('button', { name: buttonNames.addRow }).click();
  await page.keyboard.type('Sport');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.keyboard.type(' in Oost');
  await expect(cell(page, 0, 'kans')).toHaveValue('Sport in Oost');
  await expect(chances(page).getByRole('table')).toBeVisible();
  await chances(page).getByRole('button', { name: buttonNames.addRow }).focus();
  await expect(chances(page).getByRole('table')).toHaveCount(0);
  await expect(cell(page, 0, 'kans')).toHaveValue('Sport in Oost');
});

for (const width of [320, 1280])
  test(`folded rows and tables are accessible and stay within a window of ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`.${sheet1A.page}?voorbeeld=waterrijk`);
    await expect(page.locator('section[data-worksheet]:not([data-ready])')).toHaveCount(0);
    await expect(page.locator('[data-folded]').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const { violations } = await new AxeBuilder({ page }).include('.sheet').analyze();
    expect(violations).toEqual([]);
  });
