/** Taking back and making again: with the buttons under a worksheet, and with the keys outside a text. */
import type { Page } from '@playwright/test';
import { buttonNames } from '../setup/site/button-names.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet, rowsOf } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const sheet1A = worksheet('wb-1a');
const box = (page: Page, field: string) => fieldOf(page, field).getByRole('textbox');
const undo = (page: Page) => page.getByRole('button', { name: 'Ongedaan maken' });
const redo = (page: Page) => page.getByRole('button', { name: 'Opnieuw doen' });

test('what was typed is taken back question by question, and made again', async ({ page }) => {
  await openWorksheet(page, sheet1A);
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
  await box(page, 'wb1a-gebied').pressSequentially('Waterrijk');
  await box(page, 'wb1a-oordeel').pressSequentially('Het moet beter.');
  await undo(page).click();
  await expect(box(page, 'wb1a-oordeel')).toHaveValue('');
  await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk');
  await undo(page).click();
  await expect(box(page, 'wb1a-gebied')).toHaveValue('');
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
  await redo(page).click();
  await redo(page).click();
  await expect(box(page, 'wb1a-oordeel')).toHaveValue('Het moet beter.');
  await page.reload();
  await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk');
});

test('Ctrl+Z outside a text takes back, says what, and brings it into sight; within a text it is the browser’s own', async ({
  page,
}) => {
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-gebied').pressSequentially('Waterrijk');
  const chances = fieldOf(page, 'wb1a-kansen');
  await chances.getByRole('button', { name: buttonNames.addRow }).click();
  await expect(rowsOf(chances)).toHaveCount(1);
  await chances.getByRole('button', { name: buttonNames.addRow }).focus();
  await page.keyboard.press('Control+z');
  await expect(rowsOf(chances)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(box(page, 'wb1a-gebied')).toHaveValue('');
  await expect(box(page, 'wb1a-gebied')).toBeInViewport();
  await expect(page.getByText(/^Ongedaan gemaakt: /)).toBeAttached();
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+Shift+z');
  await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk');
  await expect(rowsOf(chances)).toHaveCount(1);

  await box(page, 'wb1a-oordeel').pressSequentially('Beter.');
  await page.keyboard.press('Control+z');
  await expect(box(page, 'wb1a-oordeel')).not.toHaveValue('Beter.');
  await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk');
  await expect(rowsOf(chances)).toHaveCount(1);
});

test('a wiped worksheet comes back, also after a detour along what was typed before', async ({ page }) => {
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  await page.getByRole('button', { name: buttonNames.clear }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: buttonNames.clearConfirm }).click();
  await expect(box(page, 'wb1a-gebied')).toHaveValue('');
  await expect(undo(page)).toBeFocused();
  await box(page, 'wb1a-oordeel').fill('Nieuw begin.');
  await undo(page).click();
  await expect(box(page, 'wb1a-oordeel')).toHaveValue('');
  await undo(page).click();
  await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk');
});

test('undoing in one tab leaves alone what was typed in another', async ({ page, context }) => {
  const other = await context.newPage();
  await openWorksheet(page, sheet1A);
  await openWorksheet(other, sheet1A);
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  await expect(box(other, 'wb1a-gebied')).toHaveValue('Waterrijk');
  await box(other, 'wb1a-oordeel').fill('Het moet beter.');
  await expect(box(page, 'wb1a-oordeel')).toHaveValue('Het moet beter.');
  await undo(page).click();
  for (const tab of [page, other]) {
    await expect(box(tab, 'wb1a-gebied')).toHaveValue('');
    await expect(box(tab, 'wb1a-oordeel')).toHaveValue('Het moet beter.');
  }
});
