/** Where versions meet the rest: with a report, in a file, dropped, and where there is no room for them. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { toFieldId, toRowId, toWorksheetId } from '../../src/basics/ids.ts';
import { dayAt } from '../../src/basics/iso-date.ts';
import { layDownText } from '../../src/text/lay-down.ts';
import { personalDataText } from '../../src/text/personal-data.ts';
import { reportChoiceText } from '../../src/text/report-choice.ts';
import { versionsText } from '../../src/text/versions.ts';
import { noAnswers } from '../../src/worksheet/answers/answers.ts';
import { changeAnswer } from '../../src/worksheet/answers/change.ts';
import { addRow, changeCell } from '../../src/worksheet/answers/rows.ts';
import { agree } from '../../src/worksheet/meeting/agreed.ts';
import { besideRows } from '../../src/worksheet/meeting/beside.ts';
import { saveWorksheet } from '../../src/worksheet/saved/saved-worksheet.ts';
import { expectNoViolations } from '../setup/site/axe.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { downloadReport, makeReport, reportDialog } from '../setup/site/report-dialog.ts';
import { storeItems, waterrijkInStorage } from '../setup/site/stored-example.ts';
import { expect, test } from '../setup/site/test.ts';
import {
  changes,
  fillStorage,
  layDownAs,
  openVersions,
  reword,
  versions,
} from '../setup/site/versions-driver.ts';

const { list, problems, byItself } = versionsText;

/** One ambition, agreed on as it reads. */
async function agreedInStorage(page: Page) {
  const words = 'We willen dat alle kinderen in Lindewoude uitgerust zijn.';
  const row = toRowId('r-1');
  const answers = [
    addRow(row, { ambitie: words }),
    changeCell(
      row,
      besideRows.agreed('ambitie'),
      agree({ date: dayAt(new Date(2026, 2, 3)), by: 'de kerngroep', words }),
    ),
  ].reduce((all, change) => changeAnswer(all, toFieldId('wb1b-ambities'), change, 1e12), noAnswers);
  await storeItems(page, { 'dossier:eerste:wb-1b': saveWorksheet(toWorksheetId('wb-1b'), answers) });
  await page.goto('./mijn-dossier/');
  await expect(page.locator('.dossier[data-ready]')).toBeVisible();
}

test('with a report of what is agreed on a version is laid down too, once', async ({ page }) => {
  await agreedInStorage(page);
  const laying = reportDialog(page).getByRole('checkbox', { name: reportChoiceText.layDown });
  await downloadReport(page, async () => {
    await expect(laying).toBeChecked();
    await expectNoViolations(page, 'the choice to lay down what is in a report');
  });
  await expect(page.getByText(layDownText.done('Vastgesteld op 3 maart 2026'))).toBeVisible();
  // The same is not laid down twice.
  await downloadReport(page, () => expect(laying).toHaveCount(0));
  await openVersions(page);
  await expect(versions(page)).toHaveCount(1);
  await expect(versions(page)).toContainText('3 maart 2026, de kerngroep');
});

test('a report waits where the version that belongs to it has no room, and is made without it', async ({
  page,
}) => {
  await agreedInStorage(page);
  await fillStorage(page);
  await makeReport(page);
  await expect(reportDialog(page).getByRole('status')).toHaveText(problems.full);
  await reportDialog(page).getByRole('checkbox', { name: reportChoiceText.layDown }).uncheck();
  await expect(reportDialog(page).getByRole('status')).toBeEmpty();
  const [report] = await Promise.all([
    page.waitForEvent('download'),
    reportDialog(page).getByRole('button', { name: reportChoiceText.download }).click(),
  ]);
  expect(report.suggestedFilename()).toMatch(/\.pdf$/);
});

test('where there is no room before a merge it says so first, and nothing is merged until the person goes on', async ({
  page,
}) => {
  await waterrijkInStorage(page, 'Gezond en op school');
  await page.goto('./mijn-dossier/');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: buttonNames.save }).click(),
  ]);
  await reword(page, 'Muziek');
  await page.goto('./mijn-dossier/');
  await fillStorage(page);
  const stored = () =>
    page.evaluate(() => localStorage.getItem('kwaliteitskompas:dossier:eerste:wb-0a') ?? '');
  const before = await stored();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(await saved.path());
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: buttonNames.mergeWithOpen }).click();
  await dialog.getByRole('button', { name: buttonNames.merge, exact: true }).click();
  await expect(dialog.getByText(byItself.mergeWithout)).toBeFocused();
  expect(await stored()).toBe(before);
  // The way out that it names is right there, takes everything along, and then the person goes on.
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: buttonNames.save })).toBeFocused();
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('Muziek');
  await expect(dialog).toContainText(file.suggestedFilename());
  await expectNoViolations(page, 'a merge for which there is no room to lay down what is');
});

test('a file of then that is dropped on the list is compared, and opened nowhere', async ({ page }) => {
  await reword(page, 'Sport');
  await page.goto('./mijn-dossier/');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: buttonNames.save }).click(),
  ]);
  await reword(page, 'Muziek');
  await openVersions(page);
  const dropped = await page.evaluateHandle(
    (text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'toen.kompas.json', { type: 'application/json' }));
      return data;
    },
    readFileSync(await saved.path(), 'utf8'),
  );
  await page.getByText(list.none).dispatchEvent('drop', { dataTransfer: dropped });
  await expect(changes(page)).toHaveCount(1);
  await expect(changes(page).locator('ins')).toHaveText('Muziek');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('where there is no room nothing is laid down, nothing is lost, and the file is named as the way out', async ({
  page,
}) => {
  await waterrijkInStorage(page, 'Gezond en op school');
  await openVersions(page);
  await layDownAs(page, 'Juni');
  await expect(versions(page)).toHaveCount(1);
  await fillStorage(page);
  await layDownAs(page, 'Juli');
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(problems.full);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: list.restore }).click();
  await expect(page.getByText(list.noRoom)).toBeVisible();
  const [alone] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: list.download }).click(),
  ]);
  expect(alone.suggestedFilename()).toContain('juni');
  await page.reload();
  await expect(versions(page)).toHaveCount(1);
});

test('what a file holds in a version alone is told before the download', async ({ page }) => {
  await reword(page, 'Bel 06-12345678 voor sport');
  await openVersions(page);
  await layDownAs(page, 'Juni');
  await expect(versions(page)).toHaveCount(1);
  await reword(page, 'Sport');
  await page.goto('./mijn-dossier/');
  await page.getByRole('button', { name: buttonNames.save }).click();
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveText([
    `Telefoonnummer: 06-12345678${personalDataText.inVersion('Juni')}`,
  ]);
});
