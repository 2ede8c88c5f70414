/** What partners say stands beside the question, and becomes part of the answer when a person says so. */
import { besideText } from '../../src/text/beside.ts';
import { questionText } from '../../src/text/questions.ts';
import { expectNoViolations } from '../setup/site/axe.ts';
import { inputsInStorage } from '../setup/site/inputs-in-storage.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet, rowsOf } from '../setup/site/worksheet-driver.ts';
import { inputOf } from '../setup/worksheet/inputs.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const concerns = 'wb1a-zorgen';
const sheet = worksheet('wb-1a');
const long = 'Wie verhuist, raakt uit beeld bij school en wijk. '.repeat(20);
const partners = [
  inputOf('GGD', {
    [concerns]: [{ zorg: 'Jongeren bewegen te weinig', 'wie-waar': 'Oost' }, { zorg: 'Schulden' }],
  }),
  inputOf('Ouders', { [concerns]: [{ zorg: 'de jongere beweegt weinig!' }], 'wb0a-kwesties': 'Tijd' }),
  inputOf('Politie', { [concerns]: [{ zorg: long }], 'wb0a-kwesties': 'Niemand\nbelt terug' }),
];
const { takeOver, takeOverAll, taken, joinToOne, undo } = besideText;

test('rows of partners are taken over one by one with the keys, or all at once, with their names, and taken back in one step', async ({
  page,
}) => {
  await inputsInStorage(page, partners);
  await openWorksheet(page, sheet);
  const question = fieldOf(page, concerns);
  const beside = question.locator('[data-inputs]');
  await expect(beside).toContainText('Inbreng van 3 partners');
  await expect(beside.locator('[data-contributor="Politie"]')).not.toHaveAttribute('open');
  await expect(beside.locator('[data-contributor="Politie"]')).toContainText(long.trim());
  await expectNoViolations(page, 'what partners say', '[data-inputs]');
  await question.getByRole('button', { name: questionText.rows.add('Zorg') }).click();
  await page.keyboard.type('Onze eigen zorg');

  const buttons = beside.getByRole('button', { name: takeOver, exact: true });
  await expect(buttons.first()).toHaveAccessibleDescription(/Jongeren bewegen te weinig.*Oost/s);
  await buttons.first().press('Enter');
  await expect(buttons.first(), 'the next one').toBeFocused();
  await expect(beside.locator('[data-taken]')).toHaveText(
    new RegExp(`Jongeren bewegen te weinig.*${taken}`, 's'),
  );
  await expect(rowsOf(question)).toHaveCount(2);
  const row = rowsOf(question).last();
  await expect(row).toHaveAttribute('data-folded');
  await expect(row.locator('.brought-in')).toHaveText(`${questionText.rows.broughtIn} GGD`);
  await beside.getByRole('button', { name: takeOverAll }).press('Enter');
  await expect(rowsOf(question)).toHaveCount(5);
  await expect(buttons).toHaveCount(0);
  const back = beside.getByRole('button', { name: undo });
  await expect(back).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(
    beside.getByRole('button', { name: takeOverAll }),
    'also after the keys of the page',
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(back).toBeFocused();
  await page.reload();
  await expect(rowsOf(question)).toHaveCount(5);
  await expect(beside.locator('[data-taken]')).toHaveCount(4);
});

test('a row that was taken over and is removed says that it is not taken over any more', async ({ page }) => {
  await inputsInStorage(page, partners);
  await openWorksheet(page, sheet);
  const question = fieldOf(page, concerns);
  const beside = question.locator('[data-inputs]');
  await beside.getByRole('button', { name: takeOverAll }).press('Enter');
  await expect(beside.getByRole('button', { name: undo })).toBeFocused();
  await question.getByRole('button', { name: 'Zorg 1 verwijderen' }).press('Enter');
  await expect(question.locator('.rows__undo')).toContainText(
    questionText.rows.notTakenOver('Jongeren bewegen te weinig'),
  );
});

test('taking over everything adds to a text under each name, and one step back leaves what was typed', async ({
  page,
}) => {
  await inputsInStorage(page, partners);
  await openWorksheet(page, worksheet('wb-0a'));
  const question = fieldOf(page, 'wb0a-kwesties');
  const box = question.getByRole('textbox');
  await box.fill('Geld');
  const beside = question.locator('[data-inputs]');
  await beside.getByRole('button', { name: takeOverAll }).click();
  await expect(box).toHaveValue('Geld\nOuders: Tijd\nPolitie: Niemand\nbelt terug');
  await beside.getByRole('button', { name: undo }).press('Enter');
  await expect(box).toHaveValue('Geld');
  await expect(beside.getByRole('button', { name: takeOverAll })).toBeFocused();
});

test('near-equal rows become one with both names, and rows are picked and made one by hand', async ({
  page,
}) => {
  await inputsInStorage(page, partners);
  await openWorksheet(page, sheet);
  const question = fieldOf(page, concerns);
  const beside = question.locator('[data-inputs]');
  await beside.getByRole('button', { name: joinToOne }).press('Enter');
  await expect(rowsOf(question)).toHaveCount(1);
  await expect(rowsOf(question).locator('.brought-in')).toHaveText(
    `${questionText.rows.broughtIn} GGD, Ouders`,
  );
  await expect(beside.locator('[data-taken]')).toHaveCount(2);
  await beside.getByRole('button', { name: takeOverAll }).click();
  await expect(rowsOf(question)).toHaveCount(3);

  const open = question.getByRole('button', { name: besideText.join.title });
  await open.press('Enter');
  const dialog = page.getByRole('dialog', { name: besideText.join.title });
  await dialog.getByRole('button', { name: besideText.join.confirm }).press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText(besideText.join.tooFew);
  await expectNoViolations(page, 'the question which rows become one', 'dialog');
  await page.keyboard.press('Space');
  await dialog.getByRole('checkbox', { name: /Schulden/ }).press('Space');
  await dialog.getByRole('button', { name: besideText.join.confirm }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(rowsOf(question)).toHaveCount(2);
  await expect(rowsOf(question).first().locator('[aria-expanded]')).toBeFocused();
  await expect(rowsOf(question).first()).toContainText('GGD, Ouders');
  await page.keyboard.press('Control+z');
  await expect(rowsOf(question)).toHaveCount(3);
});
