import { questionText } from '../../src/text/questions.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet, rowsOf, unfoldRows } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const sheet0A = worksheet('wb-0a');
const sheet1A = worksheet('wb-1a');
const control = ':is(input, textarea)';

test('partners are typed once: taken over in one click, renamed everywhere, and undone in one step', async ({
  page,
}) => {
  await openWorksheet(page, sheet0A);
  const list = fieldOf(page, 'wb0a-partijen');
  const names = list.locator(`[data-column="organisatie"] ${control}`);
  for (const [at, name] of ['GGD', 'Het Anker'].entries()) {
    await list.getByRole('button', { name: buttonNames.addRow }).click();
    await names.nth(at).fill(name);
  }
  const urgency = fieldOf(page, 'wb0a-urgentie');
  const who = urgency.locator(`[data-column="wie"] ${control}`);
  await urgency.getByRole('button', { name: buttonNames.acceptAll(2) }).click();
  await expect(who).toHaveCount(2);
  await expect(urgency).toContainText(questionText.reference.linkedText('0A'));

  await names.first().fill('GGD Noord');
  await expect(who.first()).toHaveValue('GGD Noord');
  await who.nth(1).fill('Het Anker, team Oost');
  await names.nth(1).fill('Anker');
  await expect(who.nth(1)).toHaveValue('Het Anker, team Oost');
  await who.nth(1).fill('Anker');
  await who.nth(1).blur();
  await names.nth(1).fill('Het Anker');
  await expect(who.nth(1)).toHaveValue('Het Anker');

  await openWorksheet(page, sheet1A);
  const involved = fieldOf(page, 'wb1a-betrekken-partners');
  await involved.getByRole('button', { name: buttonNames.acceptAll(2) }).click();
  const partners = involved.locator(`[data-column="partner"] ${control}`);
  await expect(partners.first()).toHaveValue('GGD Noord');
  await page.getByRole('button', { name: 'Ongedaan maken' }).first().click();
  await expect(rowsOf(involved)).toHaveCount(0);
});

test('what a removed partner was called last stays where it is named, and is linked again once it is back', async ({
  page,
}) => {
  await openWorksheet(page, sheet0A);
  const list = fieldOf(page, 'wb0a-partijen');
  const name = list.locator(`[data-column="organisatie"] ${control}`);
  await list.getByRole('button', { name: buttonNames.addRow }).click();
  await name.fill('GGD');
  await openWorksheet(page, sheet1A);
  await fieldOf(page, 'wb1a-betrekken-partners').getByRole('button', { name: buttonNames.accept }).click();
  await openWorksheet(page, sheet0A);
  await unfoldRows(page);
  await name.fill('GGD Noord');
  await rowsOf(list).getByRole('button', { name: 'verwijderen' }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('1A');
  await question.getByRole('button', { name: questionText.rows.remove }).click();
  await openWorksheet(page, sheet1A);
  await unfoldRows(page);
  const partner = fieldOf(page, 'wb1a-betrekken-partners').locator(`[data-column="partner"] ${control}`);
  await expect(partner).toHaveValue('GGD Noord');
});
