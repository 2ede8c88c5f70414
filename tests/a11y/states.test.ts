/** Automatic checks of what only shows after a visitor did something: errors, questions over the page, messages. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { dossierText } from '../../src/text/dossiers.ts';
import { personalDataText } from '../../src/text/personal-data.ts';
import { expectNoViolations } from '../setup/site/axe.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { expectStarted, fillIn, open } from '../setup/site/site.ts';
import { expect, test } from '../setup/site/test.ts';
import { askedFields, fieldOf, fillField } from '../setup/site/worksheet-driver.ts';
import { exampleAnswers, worksheet, worksheets } from '../setup/worksheet/worksheets.ts';

const box = (page: Page, field: string) => fieldOf(page, field).getByRole('textbox');
/** The page behind a question is seen in other tests. */
const dialog = 'dialog[open]';
/** The text around a worksheet is seen in axe.test.ts. */
const sheets = 'section[data-worksheet]';
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

for (const sheet of worksheets)
  test(`axe finds nothing on ${sheet.id} with rows just added and text where a number belongs`, async ({
    page,
  }) => {
    await open(page, `.${sheet.page}`);
    for (const add of await button(page, buttonNames.addRow).all()) await add.click();
    const numbers = page.locator('.number__input');
    for (const number of await numbers.all()) await number.fill('veel');
    await page.locator('.sheet__title').first().click();
    await expect(page.locator('.question__error')).toHaveCount(await numbers.count());
    await expectNoViolations(page, 'rows and errors', sheets);
  });

test('axe finds nothing on the question before a worksheet is wiped, and on the undoing of it', async ({
  page,
}) => {
  await open(page, './1a-staat-van-de-jeugd/');
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  await button(page, buttonNames.clear).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expectNoViolations(page, 'question', dialog);
  await page.getByRole('alertdialog').getByRole('button', { name: buttonNames.clearConfirm }).click();
  await expect(page.getByText('Het werkblad is leeg.')).toBeVisible();
  await expectNoViolations(page, 'wiped', sheets);
});

test('axe finds nothing on the question before a row goes that is used elsewhere, and on its undoing', async ({
  page,
}) => {
  await open(page, './1b-ambities/');
  await fillIn(page);
  await page.reload();
  await expectStarted(page);
  const ambitions = fieldOf(page, 'wb1b-ambities');
  await ambitions.getByRole('button', { name: buttonNames.removeRow }).first().click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expectNoViolations(page, 'question', dialog);
  await page.getByRole('alertdialog').getByRole('button', { name: buttonNames.remove }).click();
  await expect(ambitions.locator('[data-undo]')).toBeVisible();
  await expectNoViolations(page, 'removed', sheets);
});

test('axe finds nothing on the dialogs about a file', async ({ page }) => {
  await open(page, './1a-staat-van-de-jeugd/');
  const choose = page.locator('input[type=file]');
  await choose.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('x') });
  await expect(page.getByRole('dialog', { name: 'Het bestand is niet geopend' })).toBeVisible();
  await expectNoViolations(page, 'file problem', dialog);
  await button(page, 'Sluiten').click();

  const sheet = worksheet('wb-1a');
  for (const field of askedFields(sheet).slice(0, 3)) {
    const value = exampleAnswers(sheet.id)[field.id];
    if (value !== undefined) await fillField(page, field, value);
  }
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  const download = page.waitForEvent('download');
  await page.locator('.actions').getByRole('button', { name: buttonNames.save }).click();
  const buffer = await readFile(await (await download).path());
  await box(page, 'wb1a-gebied').fill('Waterrijk en Veenland');
  await choose.setInputFiles({ name: 'dossier.json', mimeType: 'application/json', buffer });
  await expect(page.getByRole('dialog', { name: 'Een dossier uit een bestand' })).toBeVisible();
  await expectNoViolations(page, 'what to do with a file', dialog);
  await button(page, buttonNames.mergeWithOpen).click();
  await expect(page.locator('.difference').first()).toBeVisible();
  await expectNoViolations(page, 'differences', dialog);
});

test('axe finds nothing on the question about characters that do not fit the PDF', async ({ page }) => {
  await open(page, './1a-staat-van-de-jeugd/');
  await box(page, 'wb1a-oordeel').fill('Goed 👍🏽 en 漢字');
  await button(page, buttonNames.downloadPdf).click();
  await expect(page.getByRole('dialog', { name: 'Niet alle tekens passen in de PDF' })).toBeVisible();
  await expectNoViolations(page, 'question', dialog);
});

test('axe finds nothing on the question about what looks like personal data', async ({ page }) => {
  await open(page, './1a-staat-van-de-jeugd/');
  await box(page, 'wb1a-oordeel').fill('Bel 06-12345678 of mail iemand@voorbeeld.nl 👍🏽');
  await button(page, buttonNames.downloadPdf).click();
  await expect(page.getByRole('dialog', { name: personalDataText.title })).toBeVisible();
  await expectNoViolations(page, 'question', dialog);
});

test('axe finds nothing on the forms and questions of Mijn dossier', async ({ page }) => {
  await open(page, './mijn-dossier/');
  await button(page, 'Nieuw dossier').click();
  await expectNoViolations(page, 'new dossier');
  await page.getByLabel(dossierText.list.newName).fill('Noord');
  await button(page, dossierText.list.makeIt).click();
  await button(page, dossierText.open.rename).click();
  await expectNoViolations(page, 'new name', '.dossier__current');
  await page.getByRole('button', { name: buttonNames.removeDossier }).first().click();
  await expectNoViolations(page, 'question before a dossier goes', dialog);
  await page.keyboard.press('Escape');
  await page.getByLabel('Gedeelde computer').check();
  await button(page, buttonNames.wipe).click();
  await expectNoViolations(page, 'question before all is wiped', dialog);
  await page.getByRole('alertdialog').getByRole('button', { name: buttonNames.wipe }).click();
  await expect(page.getByText(dossierText.storage.wiped)).toBeVisible();
  await expectNoViolations(page, 'all wiped');
});

for (const [question, what] of [
  ['ambitie', 'results'],
  ['xqzvwk', 'nothing found'],
  ['ambtie', 'a question that was mended'],
] as const)
  test(`axe finds nothing on the search page with ${what}`, async ({ page }) => {
    await open(page, `./zoeken/?q=${question}`);
    await expect(page.getByRole('status')).not.toBeEmpty();
    await expectNoViolations(page, what);
  });

test('axe finds nothing on a term that is explained', async ({ page }) => {
  await open(page, './1b-ambities/');
  await page.locator('.term__button').first().click();
  await expect(page.locator('.term-card:popover-open')).toBeVisible();
  await expectNoViolations(page, 'term', '.term-card:popover-open');
});

test('axe finds nothing on a worksheet that is not saved, and on a message over the page', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page, './1a-staat-van-de-jeugd/');
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  await expect(page.getByRole('status')).toContainText('Niet bewaard');
  await page.locator('#bericht').evaluate((message) => {
    message.textContent = message.dataset['failed'] ?? '';
  });
  await expectNoViolations(page, 'not saved');
});

test('axe finds nothing on the filled-in example', async ({ page }) => {
  for (const address of ['./1b-ambities/', './mijn-dossier/']) {
    await open(page, `${address}?voorbeeld=waterrijk`);
    await expect(page.locator('.sheet__example, .example-notice').first()).toBeVisible();
    await expectNoViolations(page, address);
  }
});
