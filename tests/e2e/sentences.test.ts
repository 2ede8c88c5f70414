import { buttonNames } from '../setup/site/button-names.ts';
import { expectHeard, listen } from '../setup/site/heard.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet, rowsOf } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const more = 'Nog een resultaat bij deze ambitie';

test('a result reads as one sentence that grows, and is none while a figure is no number', async ({
  page,
}) => {
  await openWorksheet(page, worksheet('wb-2'));
  const results = fieldOf(page, 'wb2-tabel');
  await results.getByRole('button', { name: buttonNames.addRow }).click();
  const cell = (column: string) => results.locator(`[data-column="${column}"] :is(input, textarea, select)`);
  const sentence = results.locator('.row-card__sentence');
  await expect(sentence).toHaveCount(0);
  await cell('resultaat').fill('Minder jongeren verzuimen');
  await expect(sentence).toHaveText('We willen dat minder jongeren verzuimen.');
  await cell('percentage').fill('8');
  await cell('soort-percentage').selectOption('niveau');
  await cell('jaar').fill('2030');
  await expect(sentence).toHaveText('We willen dat minder jongeren verzuimen. Doel in 2030: 8%.');
  await cell('nulwaarde').fill('12,6');
  await cell('nuljaar').fill('2025');
  await expect(sentence).toContainText('; in 2025 was het 12,6%.');
  await cell('percentage').fill('8%');
  await expect(results.locator('[data-column="percentage"] .number')).not.toContainText('%');
  await expect(sentence).toContainText('Doel in 2030: 8%;');
  await cell('percentage').fill('veel');
  await cell('percentage').blur();
  await expect(sentence).toHaveCount(0);
  await expect(results.locator('.question__error')).toBeVisible();
});

test('results stand by their ambition, and one more is added there with the ambition chosen', async ({
  page,
}) => {
  await openWorksheet(page, worksheet('wb-1b'));
  const ambitions = fieldOf(page, 'wb1b-ambities');
  for (const [at, text] of ['We willen dat jongeren sporten', 'We willen dat jongeren slapen'].entries()) {
    await ambitions.getByRole('button', { name: buttonNames.addRow }).click();
    await ambitions.locator('[data-column="ambitie"] textarea').nth(at).fill(text);
  }
  await openWorksheet(page, worksheet('wb-2'));
  const results = fieldOf(page, 'wb2-tabel');
  await results.getByRole('button', { name: buttonNames.acceptAll(2) }).click();
  const sport = results.getByRole('group', { name: 'We willen dat jongeren sporten' });
  await expect(sport.locator('[data-row]')).toHaveCount(1);
  await sport.getByRole('button', { name: more }).click();
  await expect(sport.locator('[data-row]')).toHaveCount(2);
  await expect(sport.locator('[data-column="resultaat"] textarea').nth(1)).toBeFocused();
  await expect(sport.locator('[data-column="ambitie"] input').nth(1)).toHaveValue(
    'We willen dat jongeren sporten',
  );
  await page.getByRole('button', { name: 'Ongedaan maken' }).first().click();
  await expect(rowsOf(results)).toHaveCount(2);
});

test('a result goes to its ambition once that field is left, not while it is typed: the focus stays, and it is told', async ({
  page,
}) => {
  await openWorksheet(page, worksheet('wb-1b'));
  const ambitions = fieldOf(page, 'wb1b-ambities');
  for (const [at, text] of ['We willen dat jongeren sporten', 'We willen dat jongeren slapen'].entries()) {
    await ambitions.getByRole('button', { name: buttonNames.addRow }).click();
    await ambitions.locator('[data-column="ambitie"] textarea').nth(at).fill(text);
  }
  await openWorksheet(page, worksheet('wb-2'));
  const results = fieldOf(page, 'wb2-tabel');
  await results.getByRole('button', { name: buttonNames.acceptAll(2) }).click();
  const sport = results.getByRole('group', { name: 'We willen dat jongeren sporten' });
  const sleep = results.getByRole('group', { name: 'We willen dat jongeren slapen' });
  const ambition = sleep.getByRole('combobox', { name: /^Ambitie/ });
  await listen(page);
  await ambition.fill('We willen dat jongeren sporten');
  await expect(sport.locator('[data-row]')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(sport.locator('[data-row]')).toHaveCount(2);
  await expect(sleep).toHaveCount(0);
  const next = sport.locator('[data-column="resultaat"] textarea').nth(1);
  await expect(next).toBeFocused();
  await expect(next).toBeInViewport();
  await expectHeard(page, /Resultaat 2 staat nu bij: We willen dat jongeren sporten/);
});

test('the ambition of Friesland is offered as any other', async ({ page }) => {
  await openWorksheet(page, worksheet('wb-fr'));
  await fieldOf(page, 'wbfr-ambitiezin').getByRole('textbox').first().fill('Elke jongere heeft een thuis.');
  await openWorksheet(page, worksheet('wb-2'));
  const results = fieldOf(page, 'wb2-tabel');
  await results.getByRole('button', { name: buttonNames.accept }).click();
  await expect(results.getByRole('group', { name: 'Elke jongere heeft een thuis.' })).toBeVisible();
  await expect(results).toContainText('Gekoppeld aan werkblad Friesland.');
  await results.locator('[data-column="resultaat"] textarea').fill('Minder jongeren op straat');
  await page.goto('./mijn-dossier/');
  await expect(page.locator('article')).toContainText('Minder jongeren op straat');
});
