/** What is said of what was done: when it can be heard, and for as long as it is true. */
import type { Page } from '@playwright/test';
import { actionsText } from '../../src/text/actions.ts';
import { dossierText } from '../../src/text/dossiers.ts';
import { historyText } from '../../src/text/history.ts';
import { text } from '../../src/text/nl.ts';
import { expectStarted } from '../setup/site/site.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const sheet1A = worksheet('wb-1a');
/** About one young person. */
const personal = worksheet('wb-big5');
const box = (page: Page, field: string) => fieldOf(page, field).getByRole('textbox');

test('nothing is said in the task in which a dialog closes: the page is still inert then', async ({
  page,
}) => {
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  await page.evaluate(() => {
    const said: boolean[] = [];
    Object.assign(window, { said });
    let isClosing = false;
    const close = HTMLDialogElement.prototype.close;
    HTMLDialogElement.prototype.close = function () {
      isClosing = true;
      setTimeout(() => {
        isClosing = false;
      });
      close.call(this);
    };
    const region = document.querySelector('.actions__message');
    if (region === null) return;
    let text = region.textContent;
    new MutationObserver(() => {
      if (region.textContent === text) return;
      text = region.textContent;
      said.push(isClosing);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });
  await page.getByRole('button', { name: actionsText.clear }).click();
  const dialog = page.getByRole('alertdialog', { name: actionsText.clearQuestion });
  await expect(dialog).toHaveAccessibleDescription(actionsText.clearExplanation('1A'));
  await dialog.getByRole('button', { name: actionsText.clearConfirm }).click();
  await expect(page.locator('.actions__message')).toContainText(actionsText.cleared);
  expect(await page.evaluate(() => Reflect.get(window, 'said'))).toEqual([false]);
});

test('the question whether a file arrived stands after the button, is said, and says that it was made again', async ({
  page,
}) => {
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  await page.goto('./mijn-dossier/');
  await expectStarted(page);
  const save = page.getByRole('button', { name: text.files.save });
  await save.click();
  const message = page.locator('.dossier__current .actions__message[aria-live]');
  await expect(message).toContainText('gestart. Staat het bestand bij je downloads?');
  await expect(message).not.toContainText('nog een keer');
  await message.getByRole('button', { name: dossierText.file.again }).click();
  await expect(message).toContainText('opnieuw gestart.');
  await page.reload();
  await expectStarted(page);
  const question = page.locator('.dossier__current').getByText('Staat het bij je downloads?');
  await expect(question).toBeVisible();
  const isAfter = await save.evaluate(
    (button, at) =>
      at !== null && (button.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
    await question.elementHandle(),
  );
  expect(isAfter).toBe(true);
});

test('a message goes when another thing is done', async ({ page }) => {
  await page.goto('./mijn-dossier/');
  await expectStarted(page);
  await page.getByRole('button', { name: dossierText.open.rename }).click();
  await page.keyboard.type('Wijk Noord');
  await page.keyboard.press('Enter');
  const named = page.getByText(dossierText.open.named('Wijk Noord'));
  await expect(named).toBeVisible();
  await page.getByRole('button', { name: dossierText.list.make, exact: true }).click();
  await expect(named).toHaveCount(0);
});

test('answers that were wiped in another tab: the bar says so, wherever the person is', async ({
  page,
  context,
}) => {
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  const other = await context.newPage();
  await other.goto('./privacy/');
  await other.evaluate(() => localStorage.clear());
  const status = page.locator('.status-bar').getByRole('status');
  await expect(status).toContainText(historyText.evicted);
  await expect(status).toBeInViewport();
  await page.locator('.actions [data-undo]').click();
  await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk');
  await expect(status).not.toContainText(historyText.evicted);
});

test.describe('a date that cannot be kept is not lost unseen', () => {
  test('the browser asks before the page goes, and a file says that it is not in it', async ({ page }) => {
    await openWorksheet(page, personal);
    const date = page.locator('input[type=date]').first();
    await date.focus();
    await page.keyboard.type('12050027');
    const asks = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
    expect(await asks()).toBe(true);
    await page.getByRole('button', { name: text.files.save }).first().click();
    await expect(page.locator('.actions__message')).toContainText(text.files.noDate);
    await page.getByRole('button', { name: actionsText.downloadPdf, exact: true }).click();
    await expect(page.locator('.actions__message')).toContainText(text.pdf.downloaded, { timeout: 60_000 });
    await expect(page.locator('.actions__message')).toContainText(text.files.noDate);
    // Once it can be kept nobody is asked.
    await date.fill('2027-05-12');
    await date.blur();
    expect(await asks()).toBe(false);
    await page.reload();
    await expect(date).toHaveValue('2027-05-12');
  });
});

test('what is about one person: the button tells of it beforehand, the message after, and left out is left out everywhere in the tab', async ({
  page,
}) => {
  await openWorksheet(page, personal);
  await box(page, 'wbbig5-aanduiding').fill('Jongere A');
  const actions = page.locator('.actions');
  const save = actions.getByRole('button', { name: text.files.save });
  await expect(save).toHaveAccessibleDescription(new RegExp(`werkblad ${personal.code}`));
  await save.click();
  await expect(page.locator('.actions__message')).toContainText(text.files.personal([personal.code]));
  const choice = (at: Page) => at.getByLabel(`Ook in het bestand: werkblad ${personal.code}`);
  await choice(page).first().uncheck();
  await page.reload();
  await expect(choice(page).first()).not.toBeChecked();
  await openWorksheet(page, sheet1A);
  await expect(choice(page).first()).not.toBeChecked();
  await page.locator('.actions').getByRole('button', { name: text.files.save }).click();
  await expect(page.locator('.actions__message')).toContainText('downloads');
  await expect(page.locator('.actions__message')).not.toContainText(personal.code);
});
