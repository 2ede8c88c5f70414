/** What is said aloud of what happens: politely, once, and no more than that (WCAG 4.1.3). */
import { actionsText } from '../../src/text/actions.ts';
import { historyText } from '../../src/text/history.ts';
import { text } from '../../src/text/nl.ts';
import { questionText } from '../../src/text/questions.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { expectHeard, heard, listen } from '../setup/site/heard.ts';
import { fillIn, open } from '../setup/site/site.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, unfoldRows } from '../setup/site/worksheet-driver.ts';

test('that answers are kept is said once, when typing has paused', async ({ page }) => {
  await open(page, './1a-staat-van-de-jeugd/');
  await listen(page);
  await fieldOf(page, 'wb1a-oordeel')
    .getByRole('textbox')
    .pressSequentially('Het gaat goed met de meeste jongeren, en met sommige niet.');
  await expect(page.getByRole('status')).toContainText(text.save.saved.browser);
  expect(await heard(page)).toEqual([]);
  await expectHeard(page, text.save.saved.browser);
  await fieldOf(page, 'wb1a-gebied').getByRole('textbox').pressSequentially('Waterrijk');
  expect(await heard(page)).toEqual([text.save.saved.browser]);
});

test('that saving fails is said at once, before all else, with the reason; and that it works again', async ({
  page,
}) => {
  await open(page, './1a-staat-van-de-jeugd/');
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(window, {
      makeRoom: () => {
        Storage.prototype.setItem = setItem;
      },
    });
  });
  await listen(page);
  await fieldOf(page, 'wb1a-oordeel').getByRole('textbox').pressSequentially('Het gaat goed.');
  // No storage has room, that of the tab neither.
  const sentence = `${text.save.reason.full} ${text.save.meanwhile.page}`;
  await expect(page.getByRole('status')).toContainText(sentence);
  expect(await heard(page)).toEqual([`! ${sentence}`]);
  await page.evaluate('makeRoom()');
  await page.keyboard.type(' Meestal.');
  await expectHeard(page, text.save.saved.browser);
});

test('adding, moving, removing and putting back a row, undoing and redoing are said, each once', async ({
  page,
}) => {
  await open(page, './1b-ambities/');
  await listen(page);
  const ambitions = fieldOf(page, 'wb1b-ambities');
  const press = (name: string | RegExp) => ambitions.getByRole('button', { name }).first().click();
  await press(buttonNames.addRow);
  await expectHeard(page, questionText.rows.added('Ambitie 1'));
  await press(buttonNames.addRow);
  await expectHeard(page, questionText.rows.added('Ambitie 2'));
  await press('Ambitie 1 omlaag verplaatsen');
  await expectHeard(page, questionText.rows.moved('Ambitie 1', 2, 2));
  await press('Ambitie 2 verwijderen');
  await expectHeard(page, questionText.rows.removed('Ambitie 2'));
  await press(questionText.rows.undo);
  await expectHeard(page, questionText.rows.putBack('Ambitie 2'));
  await page.locator('.status-bar').getByRole('button', { name: historyText.undo }).click();
  await expectHeard(page, /^Ongedaan gemaakt: .* \(ambitie 1 en ambitie 2\)$/);
  await page.locator('.status-bar').getByRole('button', { name: historyText.redo }).click();
  await expectHeard(page, /^Opnieuw gedaan: .* \(ambitie 1 en ambitie 2\)$/);
  const said = await heard(page);
  expect(said.filter((words) => !words.startsWith(text.save.saved.browser))).toHaveLength(7);
});

test('a worksheet that is wiped, and its return, are said', async ({ page }) => {
  await open(page, './1b-ambities/');
  await fieldOf(page, 'wb1b-standpunten').getByRole('textbox').fill('Meer rust.');
  await listen(page);
  await page.getByRole('button', { name: actionsText.clear }).click();
  await page.getByRole('button', { name: actionsText.clearConfirm }).click();
  await expectHeard(page, actionsText.cleared);
  await page.locator('.actions [data-undo]').click();
  await expectHeard(page, actionsText.clearedUndone);
});

test('what is no number is said when the field is left, with the question and its row, and stands beside the field', async ({
  page,
}) => {
  await open(page, './2-maatschappelijk-resultaat/');
  const table = fieldOf(page, 'wb2-tabel');
  await table.getByRole('button', { name: buttonNames.addRow }).click();
  const percentage = table.getByRole('textbox', { name: /^Percentage/ });
  await listen(page);
  await percentage.pressSequentially('veel');
  await expect(percentage).not.toHaveAttribute('aria-invalid');
  await page.keyboard.press('Tab');
  await expectHeard(page, /^Percentage \(resultaat 1\): Dit is geen getal/);
  await expect(percentage).toHaveAttribute('aria-invalid', 'true');
  await expect(percentage).toHaveAccessibleDescription(new RegExp(text.worksheet.notANumber));
  await expect(percentage.locator('xpath=ancestor::*[@data-column]').first()).toContainText(
    text.worksheet.notANumber,
  );
  // It is still there for who comes back to mend it, and goes with the first stroke.
  await percentage.focus();
  await expect(percentage).toHaveAttribute('aria-invalid', 'true');
  await percentage.fill('50');
  await page.keyboard.press('Tab');
  await expect(percentage).not.toHaveAttribute('aria-invalid');
});

test('what rows amount to and advice are said once typing stops, not at every key stroke', async ({
  page,
}) => {
  await open(page, './voorbeelden/friesland/');
  await fillIn(page);
  await open(page, './voorbeelden/friesland/');
  await unfoldRows(page);
  await listen(page);
  const hours = fieldOf(page, 'wbfr-partners').getByRole('textbox', { name: /^Tijd/ }).first();
  await hours.fill('');
  await hours.pressSequentially('1234');
  await expectHeard(page, /1\.?257 uur per week/);
  const said = (await heard(page)).filter((words) => words.includes('uur per week'));
  expect(said).toHaveLength(1);

  await open(page, './voorbeelden/big-5/');
  await listen(page);
  await fieldOf(page, 'wbbig5-aanduiding').getByRole('textbox').fill('Kim de Vries');
  await expectHeard(page, /lijkt op een naam/);
});

test('an answer that is taken over is said', async ({ page }) => {
  await open(page, './voorbeelden/friesland/');
  await fillIn(page);
  await page.evaluate(() => localStorage.removeItem('kwaliteitskompas:dossier:eerste:wb-fr'));
  await open(page, './voorbeelden/friesland/');
  await listen(page);
  await fieldOf(page, 'wbfr-partners')
    .getByRole('button', { name: questionText.carry.accept })
    .first()
    .click();
  await expectHeard(page, /^Overgenomen: /);
});

test('a PDF and a file that are made are said', async ({ page }) => {
  await open(page, './1a-staat-van-de-jeugd/');
  await listen(page);
  await page.getByRole('button', { name: actionsText.downloadPdf }).click();
  await expectHeard(page, text.pdf.preparing);
  await expectHeard(page, text.pdf.downloaded);
  await page.locator('.actions').getByRole('button', { name: text.files.save }).click();
  await expectHeard(page, /gestart. Staat het bestand bij je downloads\?/);
});

test('how many results a question has is said, also when there are none', async ({ page }) => {
  await open(page, './zoeken/');
  await listen(page);
  const field = page.getByRole('searchbox');
  await field.fill('ambitie');
  await page.keyboard.press('Enter');
  await expectHeard(page, /\d+ resultaten/);
  await field.fill('xqzvwk');
  await page.keyboard.press('Enter');
  await expectHeard(page, /xqzvwk/);
});
