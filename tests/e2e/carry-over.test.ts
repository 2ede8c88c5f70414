import { questionText } from '../../src/text/questions.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { sheetsInStorage } from '../setup/site/stored-example.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet, rowsOf, unfoldRows } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const sheet1A = worksheet('wb-1a');
const sheet1B = worksheet('wb-1b');

test('an empty 1A leads to a link from 1B, and 1B can be filled in all the same', async ({ page }) => {
  await openWorksheet(page, sheet1B);
  const overview = fieldOf(page, 'wb1b-overzicht');
  await expect(overview).toContainText(questionText.carry.emptySource('1A'));
  await overview.getByRole('link').click();
  await expect(page).toHaveURL(/1a-staat-van-de-jeugd/);
});

test('the shared concerns and chances of 1A stand ready in 1B, and are copied only when asked', async ({
  page,
}) => {
  await sheetsInStorage(page, [sheet1A]);
  await openWorksheet(page, sheet1B);
  const overview = fieldOf(page, 'wb1b-overzicht');
  await expect(overview.getByRole('listitem')).toHaveCount(6);
  await expect(overview).toContainText('Leerlingen haken af vanaf klas 3');

  const choice = fieldOf(page, 'wb1b-keuze');
  await expect(rowsOf(choice)).toHaveCount(0);
  await choice
    .getByRole('listitem')
    .filter({ hasText: 'Jongeren bewegen te weinig' })
    .getByRole('button', { name: buttonNames.accept })
    .click();
  await expect(rowsOf(choice)).toHaveCount(1);
  await expect(choice.locator('[data-column="soort"] select')).toHaveValue('zorg');
  await choice.getByRole('button', { name: buttonNames.acceptAll(5) }).click();
  await expect(rowsOf(choice)).toHaveCount(6);
  await expect(choice.getByRole('button', { name: buttonNames.acceptSome })).toHaveCount(0);

  const topic = choice.locator('[data-column="onderwerp"]').first().locator('input, textarea');
  const ambitions = fieldOf(page, 'wb1b-ambities');
  await ambitions.getByRole('button', { name: buttonNames.addRow }).click();
  const reference = ambitions.locator('[data-column="hoort-bij"] input');
  await reference.fill('Jongeren bewegen te weinig');
  await topic.fill('Jongeren in Oost bewegen te weinig');
  await expect(reference).toHaveValue('Jongeren in Oost bewegen te weinig');
  await page.reload();
  await unfoldRows(page);
  await expect(reference).toHaveValue('Jongeren in Oost bewegen te weinig');
});

test('a text that stands ready is taken over once, and never over what is there', async ({ page }) => {
  const sheet0A = worksheet('wb-0a');
  await openWorksheet(page, sheet0A);
  await fieldOf(page, 'wb0a-jongeren-ouders')
    .getByRole('textbox')
    .fill('Twee jongeren doen mee.\nEn een ouder.');
  await openWorksheet(page, sheet1A);
  const involve = fieldOf(page, 'wb1a-betrekken-jeugd');
  await involve.getByRole('button', { name: buttonNames.accept }).click();
  await expect(involve.getByRole('textbox')).toHaveValue('Twee jongeren doen mee.\nEn een ouder.');
  await expect(involve.getByRole('button', { name: buttonNames.accept })).toHaveCount(0);
  await expect(fieldOf(page, 'wb1a-jongeren-ouders-gesprek')).toContainText('Twee jongeren doen mee.');
});

test('a fourth ambition is advised against, and kept', async ({ page }) => {
  await openWorksheet(page, sheet1B);
  const ambitions = fieldOf(page, 'wb1b-ambities');
  for (const at of [1, 2, 3, 4]) {
    await ambitions.getByRole('button', { name: buttonNames.addRow }).click();
    await ambitions
      .locator('[data-column="ambitie"] :is(textarea, input)')
      .nth(at - 1)
      .fill(`We willen dat ${at}`);
  }
  await expect(ambitions.locator('.question__advice')).toBeVisible();
  await page.reload();
  await expect(rowsOf(ambitions)).toHaveCount(4);
});
