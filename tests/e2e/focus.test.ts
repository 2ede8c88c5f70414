/** Whatever goes from the page, the focus stays somewhere: in sight it is held by `focus-in-sight.test.ts`. */
import type { Locator, Page } from '@playwright/test';
import { actionsText } from '../../src/text/actions.ts';
import { dossierText } from '../../src/text/dossiers.ts';
import { personalDataText } from '../../src/text/personal-data.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { expectFocusSeen } from '../setup/site/keyboard-driver.ts';
import { expectStarted } from '../setup/site/site.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet, ownRows, rowsOf } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const sheet1A = worksheet('wb-1a');
const box = (page: Page, field: string) => fieldOf(page, field).getByRole('textbox');
const adder = (rows: Locator) => ownRows(rows).locator(':scope > .rows__footer > button').first();
const chances = (page: Page) => fieldOf(page, 'wb1a-kansen');

async function addRows(page: Page, count: number): Promise<void> {
  for (let added = 1; added <= count; added++) {
    await adder(chances(page)).click();
    await expect(rowsOf(chances(page))).toHaveCount(added);
    await page.keyboard.insertText(`Kans ${added}`);
  }
}

test.describe('the browser’s own undo changes nothing but the text that has the focus', () => {
  test.beforeEach(async ({ page }) => {
    await openWorksheet(page, sheet1A);
    await box(page, 'wb1a-gebied').pressSequentially('Waterrijk');
  });
  const undone = (page: Page) => page.getByText(/^Ongedaan gemaakt: /);

  test('with nothing typed there the worksheet’s own undo runs: it says what it did, and shows it', async ({
    page,
  }) => {
    await box(page, 'wb1a-oordeel').focus();
    await expect(box(page, 'wb1a-gebied')).not.toBeInViewport();
    await page.keyboard.press('Control+z');
    await expect(undone(page)).toBeAttached();
    await expect(box(page, 'wb1a-gebied')).toHaveValue('');
    await expect(box(page, 'wb1a-gebied')).toBeInViewport();
    await expect(box(page, 'wb1a-oordeel')).toBeFocused();
    await page.keyboard.press('Control+y');
    await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk');
  });

  test('once one’s own typing is used up too', async ({ page }) => {
    await box(page, 'wb1a-oordeel').pressSequentially('Be');
    await page.keyboard.press('Control+z');
    await expect(box(page, 'wb1a-oordeel')).toHaveValue('');
    await expect(undone(page)).toHaveCount(0);
    await page.keyboard.press('Control+Shift+z');
    await expect(box(page, 'wb1a-oordeel')).toHaveValue('Be');
    await page.keyboard.press('Control+z');
    await expect(box(page, 'wb1a-oordeel')).toHaveValue('');
    await expect(async () => {
      await page.keyboard.press('Control+z');
      await expect(box(page, 'wb1a-gebied')).toHaveValue('', { timeout: 500 });
    }).toPass();
    await expect(undone(page)).toBeAttached();
    await expect(box(page, 'wb1a-oordeel')).toBeFocused();
  });
});

test.describe('what goes hands its focus on', () => {
  test('a row’s own ‘Ongedaan maken’, when the keys do it in its place: to the row', async ({ page }) => {
    await openWorksheet(page, sheet1A);
    await addRows(page, 2);
    await rowsOf(chances(page)).first().getByRole('button', { name: buttonNames.removeRow }).click();
    await expect(chances(page).locator('[data-undo]')).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(rowsOf(chances(page)).first().locator('textarea').first()).toBeFocused();
  });

  test('a row of which the coming is taken back: to the button that adds one', async ({ page }) => {
    await openWorksheet(page, sheet1A);
    await addRows(page, 2);
    await rowsOf(chances(page)).last().getByRole('button', { name: buttonNames.removeRow }).focus();
    // By keys, so that the ring shows.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(rowsOf(chances(page))).toHaveCount(1);
    await expect(adder(chances(page))).toBeFocused();
    await expectFocusSeen(page);
  });

  test('a row that is removed in another tab: to the button that adds one', async ({ page, context }) => {
    await openWorksheet(page, sheet1A);
    await addRows(page, 1);
    const other = await context.newPage();
    await openWorksheet(other, sheet1A);
    await page.bringToFront();
    await rowsOf(chances(page)).first().locator('textarea').first().focus();
    await rowsOf(chances(other)).first().getByRole('button', { name: buttonNames.removeRow }).click();
    await expect(rowsOf(chances(page))).toHaveCount(0);
    await expect(adder(chances(page))).toBeFocused();
  });

  test('‘Ongedaan maken’ after wiping: to the button that wipes', async ({ page }) => {
    await openWorksheet(page, sheet1A);
    await box(page, 'wb1a-gebied').fill('Waterrijk');
    const clear = page.getByRole('button', { name: actionsText.clear });
    await clear.click();
    await page.getByRole('alertdialog').getByRole('button', { name: actionsText.clearConfirm }).click();
    await expect(page.locator('.actions [data-undo]')).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk');
    await expect(clear).toBeFocused();
    await expect(page.getByText(actionsText.cleared)).toHaveCount(0);
  });

  test('‘Dossier openen’, ‘Nieuw dossier’, and undoing a removal: to what there is of the dossier', async ({
    page,
  }) => {
    await page.goto('./mijn-dossier/');
    await expectStarted(page);
    const words = dossierText.list;
    const card = (title: string) => page.locator('.dossier-card').filter({ hasText: title });
    const button = (title: string, name: string) =>
      card(title).getByRole('button', { name: name + words.ofDossier(title), exact: true });
    for (const title of ['Wijk Noord', 'Wijk Zuid']) {
      await page.getByRole('button', { name: words.make, exact: true }).click();
      await expect(page.getByLabel(words.newName)).toBeFocused();
      await expect(page.getByRole('button', { name: words.make, exact: true })).toHaveCount(0);
      await page.keyboard.type(title);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: words.make, exact: true })).toBeFocused();
    }
    await button('Wijk Noord', words.open).press('Enter');
    await expect(button('Wijk Noord', words.copy)).toBeFocused();

    await button('Wijk Zuid', words.copy).press('Enter');
    await expect(card('Wijk Zuid (kopie)')).toBeVisible();
    await expect(button('Wijk Zuid', words.copy)).toBeFocused();
    await expectFocusSeen(page);

    await button('Wijk Zuid', words.remove).click();
    await page.getByRole('button', { name: words.removeConfirm }).click();
    const undo = page.locator('.dossiers').getByRole('button', { name: words.undo });
    await expect(undo).toBeFocused();
    await undo.press('Enter');
    await expect(button('Wijk Zuid', words.copy)).toBeFocused();
    await expectFocusSeen(page);
  });

  test('a link to a place with personal data: to the control that has them', async ({ page }) => {
    await openWorksheet(page, sheet1A);
    await addRows(page, 2);
    const last = rowsOf(chances(page)).last().locator('textarea').first();
    await last.fill('Bel 06-12345678');
    await page.getByRole('button', { name: actionsText.downloadPdf, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: personalDataText.title });
    await dialog.getByRole('link').click();
    await expect(dialog).toHaveCount(0);
    await expect(page).toHaveURL(/#wb1a-kansen-vraag$/);
    await expect(last).toBeFocused();
    await expectFocusSeen(page);
  });
});
