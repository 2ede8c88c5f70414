/** What looks like markup, a script, an address or a command is text: in titles, rows, pictures, searches, files and dialogs. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { dossierText } from '../../src/text/dossiers.ts';
import { openFileText, openingText } from '../../src/text/open-file.ts';
import { searchText } from '../../src/text/search.ts';
import type { Answers } from '../../src/worksheet/answers/answers.ts';
import { isEmptyValue } from '../../src/worksheet/answers/value.ts';
import { noCard, tidyTitle } from '../../src/worksheet/saved/dossier-card.ts';
import { writeSaveFile } from '../../src/worksheet/saved/dossier-file-format.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { pdfText, squeezed } from '../setup/site/pdf-text.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet, ownRows, rowsOf } from '../setup/site/worksheet-driver.ts';
import { hostileTexts } from '../setup/worksheet/hostile-texts.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const texts = Object.values(hostileTexts);
/** A control of one line drops line ends; what is read from a page has single spaces. */
const typed = (text: string) => text.replaceAll('\0', '').replace(/\s*\n\s*/g, ' ');
const all = texts.map(typed).join(' ');

test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`Something was executed: ${dialog.message()}`);
  });
});

/** Nothing on the page was made of what somebody typed. */
async function expectOnlyText(page: Page): Promise<void> {
  const made = page.locator(
    'img[src="x"], [onerror], [onmouseover], [href^="javascript:" i], [src^="javascript:" i], b',
  );
  await expect(made).toHaveCount(0);
}

const fileWith = (title: string, answers: Answers) => ({
  name: `"><img src=x onerror=alert(1)> \u202Enosj..json`,
  mimeType: 'application/json',
  buffer: Buffer.from(
    writeSaveFile({
      savedAt: 1_790_000_000_000,
      dossier: {
        id: 'd-0123456789abcdef',
        card: { ...noCard, title: { value: title, changedAt: 1 }, madeAt: 1 },
        worksheets: { 'wb-1a': { answers, unknown: {} }, 'wb-later': { answers, unknown: {} } },
      },
    }),
  ),
});

test('the name of a dossier, wherever it is said, and in the names of its files', async ({ page }) => {
  test.slow();
  await page.goto('./mijn-dossier/');
  await expect(page.locator('.dossier[data-ready]')).toBeVisible();
  for (const text of texts) {
    const title = tidyTitle(typed(text));
    await page.getByRole('button', { name: dossierText.open.rename }).click();
    await page.locator('#dossier-titel').fill(typed(text));
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('heading', { level: 2, name: dossierText.open.heading(title), exact: true }),
    ).toBeVisible();
    await expect(page.locator('.dossier__current').getByText(dossierText.open.named(title))).toBeVisible();
    const card = page.locator('.dossier-card');
    await expect(card.locator('.dossier-card__title')).toHaveText(`${title}${dossierText.list.current}`);
    await card.getByRole('button', { name: dossierText.list.remove }).click();
    const dialog = page.getByRole('alertdialog', {
      name: dossierText.list.removeQuestion(title),
      exact: true,
    });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: buttonNames.save }).click();
    const name = (await download).suggestedFilename();
    expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*-\d{4}-\d\d-\d\d\.kompas\.json$/);
    await expect(page.locator('.dossier__current')).toContainText(`De download van ${name} is gestart.`);
    await expectOnlyText(page);
  }
});

test('answers and row names: in a list to pick from, a picture, and the PDF', async ({ page }) => {
  const sheet = worksheet('wb-0a');
  await openWorksheet(page, sheet);
  const field = fieldOf(page, 'wb0a-urgentie');
  for (const [at, text] of texts.entries()) {
    await ownRows(field).getByRole('button', { name: buttonNames.addRow }).click();
    const row = rowsOf(field).nth(at);
    await row.locator('[data-column="wie"]').locator('input, textarea').fill(typed(text));
    await row.locator(`[data-column="score"] input[value="${(at % 5) + 1}"]`).check();
  }
  const picture = field.locator('svg[role="img"]');
  for (const text of texts) {
    const alt = (await picture.getAttribute('aria-label')) ?? '';
    expect(squeezed(alt)).toContain(squeezed(typed(text)));
  }
  const elements = await picture.evaluate((svg) => [
    ...new Set([...svg.querySelectorAll('*')].map(({ tagName }) => tagName)),
  ]);
  expect(elements.filter((name) => !['g', 'line', 'circle', 'text'].includes(name))).toEqual([]);
  await expectOnlyText(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: buttonNames.downloadPdf }).click();
  const printed = squeezed(await pdfText(await readFile(await (await download).path())));
  for (const text of texts) expect(printed).toContain(squeezed(typed(text).replaceAll('\u202e', '')));
});

test('a question in the address of the search page', async ({ page }) => {
  for (const text of texts) {
    await page.goto(`./zoeken/?${new URLSearchParams({ q: text })}`);
    const status = page.getByRole('status');
    await expect(status).not.toHaveText(searchText.searching);
    await expect(status).not.toBeEmpty();
    // Looking for another word than was asked, the site says that word.
    if (await page.locator('.search-status__suggestion').isHidden()) {
      const said = squeezed(((await status.textContent()) ?? '').replaceAll('\0', ''));
      expect(said).toContain(squeezed(typed(text).replaceAll('\u202e', '')));
    }
    await expectOnlyText(page);
  }
});

test('what is in a file: its dossier, its answers and questions that nobody knows, before and after merging', async ({
  page,
}) => {
  const answersSaying = (more: string): Answers =>
    Object.fromEntries([
      ['wb1a-oordeel', { type: 'value', value: `${all}${more}`, changedAt: 2 }] as const,
      ...texts.map((text) => [text, { type: 'value', value: `${text}${more}`, changedAt: 2 }] as const),
    ]);
  const title = `${hostileTexts['an element with a handler']} ${hostileTexts['a change of direction']}`;
  await openWorksheet(page, worksheet('wb-1a'));
  const chooser = page.locator('input[type=file]');
  await chooser.setInputFiles(fileWith(title, answersSaying('')));
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(tidyTitle(title));
  await expect(dialog).toContainText('wb-later');
  await expectOnlyText(page);
  await dialog.getByRole('button', { name: openingText.asNew }).click();
  await expect(fieldOf(page, 'wb1a-oordeel').getByRole('textbox')).toHaveValue(all);
  await chooser.setInputFiles(fileWith(title, answersSaying(' anders')));
  await dialog.getByRole('button', { name: openingText.merge }).click();
  const differences = dialog.locator('.difference');
  // The question that is known, and each that is not, in both worksheets; who said nothing to be seen has nothing to lose.
  const seen = texts.filter((text) => !isEmptyValue(text));
  await expect(differences).toHaveCount(2 * (seen.length + 1));
  const shown = squeezed((await dialog.textContent()) ?? '');
  for (const text of seen) expect(shown).toContain(squeezed(`${text} anders`));
  await expectOnlyText(page);
  await dialog.getByRole('button', { name: openFileText.merging.withFile.allTheirs }).click();
  await dialog.getByRole('button', { name: openFileText.merging.withFile.confirm, exact: true }).click();
  await expect(fieldOf(page, 'wb1a-oordeel').getByRole('textbox')).toHaveValue(`${all} anders`);
  await expectOnlyText(page);
});

test('a file that cannot be opened, whatever it is called and whatever is in it', async ({ page }) => {
  await openWorksheet(page, worksheet('wb-1a'));
  for (const text of texts) {
    await page.locator('input[type=file]').setInputFiles({
      name: '"><img src=x onerror=alert(1)>.json',
      mimeType: 'text/html',
      buffer: Buffer.from(text),
    });
    const dialog = page.getByRole('dialog', { name: openingText.notOpened });
    await expect(dialog).toContainText(openingText.problems.notOurs);
    await expectOnlyText(page);
    await page.keyboard.press('Escape');
    // Out of the page, not only out of sight: what is chosen in between would belong to this question still.
    await expect(page.locator('dialog')).toHaveCount(0);
  }
});
