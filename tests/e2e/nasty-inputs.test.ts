import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { buttonNames } from '../setup/site/button-names.ts';
import { pdfText, squeezed } from '../setup/site/pdf-text.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet, ownRows, unfoldRows } from '../setup/site/worksheet-driver.ts';
import { nastyInputs, worksheets } from '../setup/worksheet/worksheets.ts';

/** Characters that the PDF's fonts lack and print as a box: emoji, right to left. Said to the person, kept in the sheet. */
const isPrintable = (character: string) => /[\p{Script=Latin}\p{N}\p{P}\p{Sc}]/u.test(character);

test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`Something was executed: ${dialog.message()}`);
  });
});

for (const { doel, veld, waarde, herhaal } of nastyInputs.filter(({ veld }) => !veld.startsWith('('))) {
  test(`nasty input in ${veld} is kept, shown as text and printed: ${doel}`, async ({ page }) => {
    const [field = '', column] = veld.split('.');
    const sheet = worksheets.find(({ parts }) =>
      parts.some(({ fields }) => fields.some(({ id }) => id === field)),
    );
    if (sheet === undefined) throw new Error(`No worksheet has ${field}`);
    const isRows = sheet.parts.some(({ fields }) =>
      fields.some(({ id, type }) => id === field && type === 'rows'),
    );
    const typed = herhaal === undefined ? waarde : herhaal.tekst.repeat(herhaal.aantal);
    await openWorksheet(page, sheet);
    const control = await controlOf(page, field, column, isRows);
    await control.fill(typed);
    // A text area turns Windows line ends into its own; nothing else may change.
    const kept = typed.replaceAll('\r\n', '\n');
    const shown =
      (await control.evaluate((element) => element.tagName)) === 'TEXTAREA'
        ? kept
        : kept.replaceAll('\n', '');
    await expect(control).toHaveValue(shown);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: buttonNames.downloadPdf }).click();
    // Asked only when there are characters that the PDF cannot show.
    const anyway = page.getByRole('button', { name: 'Toch downloaden' });
    await Promise.race([download, anyway.click().catch(() => undefined)]);
    const text = squeezed(await pdfText(await readFile(await (await download).path())));
    const runs = squeezed(shown)
      .normalize('NFC')
      .split(/[^\p{Script=Latin}\p{N}\p{P}\p{Sc}]+/u);
    for (const run of runs.filter((part) => [...part].every(isPrintable))) expect(text).toContain(run);

    await page.reload();
    await openWorksheet(page, sheet);
    await unfoldRows(page);
    await expect(await controlOf(page, field, column, isRows, false)).toHaveValue(shown);
  });
}

test('nasty stored data: not ours, newer or with prototype keys, is put aside and breaks nothing', async ({
  page,
}) => {
  const foreign = nastyInputs.filter(({ veld }) => veld === '(import)').map(({ waarde }) => waarde);
  expect(foreign.length).toBeGreaterThan(0);
  for (const text of foreign) {
    await page.goto('./');
    await page.evaluate((value) => {
      localStorage.clear();
      localStorage.setItem('kwaliteitskompas:dossier:eerste:wb-1a', value);
    }, text);
    const sheet = worksheets.find(({ id }) => id === 'wb-1a');
    if (sheet === undefined) throw new Error('No wb-1a');
    await openWorksheet(page, sheet);
    await fieldOf(page, 'wb1a-gebied').getByRole('textbox').fill('Waterrijk');
    const stored = await page.evaluate(() => Object.values(localStorage));
    expect(stored).toContain(text);
    expect(await page.evaluate(() => Object.hasOwn(Object.prototype, 'x'))).toBe(false);
  }
});

async function controlOf(
  page: Page,
  field: string,
  column: string | undefined,
  isRows: boolean,
  isNew = true,
) {
  const root = fieldOf(page, field);
  if (!isRows) return root.getByRole('textbox');
  if (isNew) await ownRows(root).getByRole('button', { name: buttonNames.addRow }).click();
  const cell = column === undefined ? '[data-column]' : `[data-column="${column}"]`;
  return root.locator(cell).first().locator('input, textarea');
}
