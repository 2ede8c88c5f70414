import { buttonNames } from '../setup/site/button-names.ts';
import { expect, test } from '../setup/site/test.ts';
import {
  askedFields,
  fieldOf,
  fillField,
  fillWorksheet,
  openWorksheet,
  readWorksheet,
  rowsOf,
  shownAnswers,
  unfoldRows,
} from '../setup/site/worksheet-driver.ts';
import { exampleAnswers, type PlainAnswers, worksheet } from '../setup/worksheet/worksheets.ts';

/** A third row of a list has no control that a second one has not. */
const twoRowsEach = (answers: PlainAnswers): PlainAnswers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [id, Array.isArray(value) ? value.slice(0, 2) : value]),
  );

const savedSentence = 'Bewaard in deze browser';

for (const sheet of [worksheet('wb-1a'), worksheet('wb-1b')]) {
  test(`everything filled in on ${sheet.id} is there after a reload, and in a tab opened later`, async ({
    page,
    context,
  }) => {
    // Every field of a worksheet, typed: long work for a slow machine.
    test.slow();
    const answers = twoRowsEach(exampleAnswers(sheet.id));
    const expected = shownAnswers(sheet, answers);
    await openWorksheet(page, sheet);
    await fillWorksheet(page, sheet, answers);
    await expect(page.getByRole('status').filter({ hasText: savedSentence })).toBeVisible();
    expect(await readWorksheet(page, sheet)).toMatchObject(Object(expected));

    await page.reload();
    await openWorksheet(page, sheet);
    expect(await readWorksheet(page, sheet)).toMatchObject(Object(expected));

    await page.close();
    const later = await context.newPage();
    await openWorksheet(later, sheet);
    expect(await readWorksheet(later, sheet)).toMatchObject(Object(expected));
    expect(Object.keys(answers).sort()).toEqual(
      askedFields(sheet)
        .map(({ id }) => id)
        .sort(),
    );
  });
}

const sheet1A = worksheet('wb-1a');

test('two tabs that edit the same worksheet lose nothing and show each other’s changes', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await openWorksheet(page, sheet1A);
  await openWorksheet(other, sheet1A);
  await fieldOf(page, 'wb1a-gebied').getByRole('textbox').fill('Waterrijk');
  await fieldOf(other, 'wb1a-oordeel').getByRole('textbox').fill('Het moet beter.');
  await expect(fieldOf(page, 'wb1a-oordeel').getByRole('textbox')).toHaveValue('Het moet beter.');
  await expect(fieldOf(other, 'wb1a-gebied').getByRole('textbox')).toHaveValue('Waterrijk');

  await fieldOf(page, 'wb1a-zorgen').getByRole('button', { name: buttonNames.addRow }).click();
  await fieldOf(page, 'wb1a-zorgen').getByLabel('Zorg (zorg 1)').fill('Te weinig beweging');
  await fieldOf(other, 'wb1a-zorgen').getByRole('button', { name: buttonNames.addRow }).click();
  await fieldOf(other, 'wb1a-zorgen').getByLabel('Zorg (zorg 2)').fill('Schooluitval');
  await expect(rowsOf(fieldOf(page, 'wb1a-zorgen'))).toHaveCount(2);

  await fieldOf(other, 'wb1a-zorgen').getByRole('button', { name: 'Zorg 1 verwijderen' }).click();
  await expect(rowsOf(fieldOf(page, 'wb1a-zorgen'))).toHaveCount(1);
  await fieldOf(page, 'wb1a-gebied').getByRole('textbox').fill('Waterrijk-Oost');
  await other.reload();
  await openWorksheet(other, sheet1A);
  await expect(rowsOf(fieldOf(other, 'wb1a-zorgen'))).toHaveCount(1);
  await unfoldRows(other);
  await expect(fieldOf(other, 'wb1a-zorgen').getByLabel('Zorg (zorg 1)')).toHaveValue('Schooluitval');
});

test('rows are moved by button and by keyboard, and keep their focus', async ({ page }) => {
  await openWorksheet(page, sheet1A);
  const concerns = fieldOf(page, 'wb1a-zorgen');
  for (const [at, text] of ['eerste', 'tweede', 'derde'].entries()) {
    await concerns.getByRole('button', { name: buttonNames.addRow }).click();
    await expect(concerns.getByLabel(`Zorg (zorg ${at + 1})`)).toBeFocused();
    await concerns.getByLabel(`Zorg (zorg ${at + 1})`).fill(text);
  }
  const order = () =>
    concerns
      .locator('[data-column="zorg"] textarea, [data-column="zorg"] input')
      .evaluateAll((cells) =>
        cells.map((cell) =>
          cell instanceof HTMLTextAreaElement || cell instanceof HTMLInputElement ? cell.value : '',
        ),
      );

  await concerns.getByRole('button', { name: 'Zorg 3 omhoog verplaatsen' }).click();
  expect(await order()).toEqual(['eerste', 'derde', 'tweede']);
  await expect(concerns.getByRole('button', { name: 'Zorg 2 omhoog verplaatsen' })).toBeFocused();

  await concerns.getByRole('button', { name: 'Zorg 2 verwijderen' }).press('Alt+ArrowUp');
  expect(await order()).toEqual(['derde', 'eerste', 'tweede']);
  await page.keyboard.press('Alt+ArrowDown');
  expect(await order()).toEqual(['eerste', 'derde', 'tweede']);
});

test('a removed row comes back with ‘Ongedaan maken’, in its place and with its text', async ({ page }) => {
  await openWorksheet(page, sheet1A);
  const sheetField = sheet1A.parts.flatMap((part) => part.fields).find(({ id }) => id === 'wb1a-kansen');
  if (sheetField === undefined) throw new Error('wb1a-kansen is not in wb-1a');
  await fillField(page, sheetField, [
    { kans: 'sport', 'wie-waar': 'Oost' },
    { kans: 'steun', 'wie-waar': 'Centrum' },
  ]);
  const chances = fieldOf(page, 'wb1a-kansen');
  await chances.getByRole('button', { name: 'Kans 1 verwijderen' }).click();
  await expect(rowsOf(chances)).toHaveCount(1);
  await expect(chances.getByRole('button', { name: 'Ongedaan maken' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rowsOf(chances)).toHaveCount(2);
  await expect(chances.getByLabel('Kans (kans 1)')).toHaveValue('sport');
  await expect(chances.getByLabel('Kans (kans 1)')).toBeFocused();
});

test('text in a number field stays as typed, with a message beside it', async ({ page }) => {
  await openWorksheet(page, sheet1A);
  const national = fieldOf(page, 'wb1a-landelijk');
  await national.getByRole('button', { name: buttonNames.addRow }).click();
  const year = national.locator('[data-column="jaar"]').getByRole('textbox');
  await year.fill('over vier jaar');
  await year.blur();
  await expect(year).toHaveAccessibleDescription(
    /Dit is geen jaartal. Schrijf een jaartal, bijvoorbeeld 2030/,
  );
  await page.reload();
  await expect(year).toHaveValue('over vier jaar');
  await expect(year).toHaveAttribute('aria-invalid', 'true');
  await year.fill('12,5');
  await year.blur();
  await expect(year).not.toHaveAttribute('aria-invalid');
});

test('‘Werkblad wissen’ empties it after a question, and can be undone', async ({ page }) => {
  await openWorksheet(page, sheet1A);
  const area = fieldOf(page, 'wb1a-gebied').getByRole('textbox');
  await area.fill('Waterrijk');
  await page.getByRole('button', { name: buttonNames.clear }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Annuleren' }).click();
  await expect(area).toHaveValue('Waterrijk');
  await page.getByRole('button', { name: buttonNames.clear }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: buttonNames.clearConfirm }).click();
  await expect(area).toHaveValue('');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Waterrijk');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(area).toHaveValue('Waterrijk');
});
