/** Versions of a dossier: laid down, held against the present, brought back; in two tabs, in a file, and where there is no room. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { toFieldId, toRowId, toWorksheetId } from '../../src/basics/ids.ts';
import { dossierText } from '../../src/text/dossiers.ts';
import { fileContentsText } from '../../src/text/file-contents.ts';
import { personalDataText } from '../../src/text/personal-data.ts';
import { reportChoiceText } from '../../src/text/report-choice.ts';
import { versionsText } from '../../src/text/versions.ts';
import { noAnswers } from '../../src/worksheet/answers/answers.ts';
import { changeAnswer } from '../../src/worksheet/answers/change.ts';
import { addRow, changeCell } from '../../src/worksheet/answers/rows.ts';
import { agree } from '../../src/worksheet/meeting/agreed.ts';
import { besideRows } from '../../src/worksheet/meeting/beside.ts';
import { saveWorksheet } from '../../src/worksheet/saved/saved-worksheet.ts';
import { saveDossierVersions, versionKey } from '../../src/worksheet/saved/version.ts';
import { expectNoViolations } from '../setup/site/axe.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { downloadReport, makeReport, reportDialog } from '../setup/site/report-dialog.ts';
import { storeItems, waterrijkInStorage } from '../setup/site/stored-example.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet } from '../setup/site/worksheet-driver.ts';
import { versionOf } from '../setup/worksheet/versions.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const { layDown, list, compared, file, problems, byItself } = versionsText;

async function openVersions(page: Page) {
  await page.goto('./terugkijken/');
  await expect(page.locator('.versions[data-ready]')).toBeVisible();
}

async function layDownAs(page: Page, name: string) {
  await page.getByRole('button', { name: 'Deze versie vastleggen' }).click();
  await page.getByLabel(layDown.name).fill(name);
  await page.getByRole('button', { name: layDown.confirm, exact: true }).click();
}

const versions = (page: Page) => page.locator('[data-version]');
const changes = (page: Page) => page.locator('[data-change]');

async function reword(page: Page, text: string) {
  await openWorksheet(page, worksheet('wb-0a'));
  await fieldOf(page, 'wb0a-onderwerp').getByRole('textbox').fill(text);
}

test('beside the button that makes the file it says how many versions travel along', async ({ page }) => {
  await reword(page, 'Meedoen');
  await page.goto('./mijn-dossier/');
  const said = page.locator('.file-contents');
  await expect(said).toContainText(fileContentsText.contents('0A'));
  await layDownAs(page, 'Juni');
  await expect(said).toContainText(fileContentsText.versions(1));
  await layDownAs(page, 'Juli');
  await expect(said).toContainText(fileContentsText.versions(2));
  await openWorksheet(page, worksheet('wb-0a'));
  await expect(page.locator('.actions .file-contents')).toContainText(fileContentsText.versions(2));
});

/** Leaves so little room in the browser's storage that no version fits; another site's key, as on a crowded origin. */
const fill = (page: Page) =>
  page.evaluate(() => {
    for (let size = 2 ** 22; size >= 256; size /= 2)
      for (let number = 0; ; number += 1)
        try {
          localStorage.setItem(`van-een-ander-${size}-${number}`, 'x'.repeat(size));
        } catch {
          break;
        }
  });

test('a version that is laid down shows later what changed, word by word, and nothing that did not', async ({
  page,
}) => {
  await waterrijkInStorage(page, 'Gezond en op school');
  await page.goto('./mijn-dossier/');
  await page.getByRole('button', { name: 'Deze versie vastleggen' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel(layDown.name)).toBeFocused();
  await expectNoViolations(page, 'the question what a version is called');
  await page.keyboard.type('Vastgesteld in het college');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Versie ‘Vastgesteld in het college’ is vastgelegd.')).toBeVisible();
  const before = await (async () => {
    await openWorksheet(page, worksheet('wb-0a'));
    return fieldOf(page, 'wb0a-onderwerp').getByRole('textbox').inputValue();
  })();
  await fieldOf(page, 'wb0a-onderwerp').getByRole('textbox').fill(`${before} nu`);
  await openVersions(page);
  await expect(versions(page)).toContainText(list.since(1));
  await expectNoViolations(page, 'the list of versions');
  await page.getByRole('button', { name: list.compare }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Toen en nu: Vastgesteld in het college' })).toBeFocused();
  await expect(changes(page)).toHaveCount(1);
  await expect(changes(page).locator('ins')).toHaveText(/nu/);
  await expectNoViolations(page, 'then beside now');
  await page.getByLabel(compared.showEqual).check();
  await expect(page.getByText(compared.equal).first()).toBeVisible();
});

test('two tabs see the same versions, and one that is deleted comes back in both', async ({
  page,
  context,
}) => {
  await reword(page, 'Sport');
  await openVersions(page);
  const other = await context.newPage();
  await openVersions(other);
  await layDownAs(page, 'Juni');
  await expect(versions(other)).toContainText('Juni');
  await layDownAs(other, 'Juli');
  await expect(versions(page)).toHaveCount(2);
  await page.getByRole('button', { name: `${list.remove}${list.of('Juni')}` }).click();
  await expect(versions(other)).toHaveCount(1);
  await expect(page.getByRole('button', { name: list.undo })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(versions(other)).toHaveCount(2);
  await page.reload();
  await expect(versions(page)).toHaveCount(2);
});

test('what was then comes back as a dossier of its own, and the present is laid down before', async ({
  page,
}) => {
  await reword(page, 'Sport voor iedereen');
  await openVersions(page);
  await layDownAs(page, 'Juni');
  await expect(versions(page)).toHaveCount(1);
  await reword(page, 'Muziek');
  await openVersions(page);
  await page.getByRole('button', { name: list.restore }).click();
  await expect(page.getByText('staat nu open, zoals het toen was')).toBeVisible();
  await expect(versions(page)).toHaveCount(0);
  await openWorksheet(page, worksheet('wb-0a'));
  await expect(fieldOf(page, 'wb0a-onderwerp').getByRole('textbox')).toHaveValue('Sport voor iedereen');
  const kept = await page.evaluate(() => localStorage.getItem('kwaliteitskompas:dossier:eerste:@versies'));
  expect(kept).toContain(byItself.beforeRestore('Juni'));
});

test('versions go along in the file, and are all there in a fresh profile; a version is a file by itself too', async ({
  page,
  browser,
  baseURL,
}) => {
  await reword(page, 'Sport');
  await page.goto('./mijn-dossier/');
  await layDownAs(page, 'Juni');
  await expect(page.getByText('is vastgelegd')).toBeVisible();
  const [whole] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: buttonNames.save }).click(),
  ]);
  await reword(page, 'Muziek');
  await openVersions(page);
  const [alone] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: list.download }).click(),
  ]);
  expect(alone.suggestedFilename()).toMatch(/juni-.*\.kompas\.json$/);
  // Beside now, without becoming a dossier.
  await page.locator('input[data-then]').setInputFiles(await alone.path());
  await expect(changes(page)).toHaveCount(1);
  expect(readFileSync(await alone.path(), 'utf8')).not.toContain('versions');
  const fresh = await browser.newContext({ baseURL: baseURL ?? '' });
  const there = await fresh.newPage();
  await there.goto('./mijn-dossier/');
  await there
    .locator('input[type=file]')
    .first()
    .setInputFiles(await whole.path());
  await there.getByRole('dialog').getByRole('button', { name: buttonNames.openAsNew, exact: true }).click();
  await expect(there.getByRole('dialog')).toBeHidden();
  await openVersions(there);
  await expect(versions(there)).toContainText('Juni');
  await fresh.close();
});

test('before a merge the site lays one down itself', async ({ page }) => {
  await reword(page, 'Sport');
  await page.goto('./mijn-dossier/');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: buttonNames.save }).click(),
  ]);
  await reword(page, 'Muziek');
  await page.goto('./mijn-dossier/');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(await saved.path());
  await page.getByRole('dialog').getByRole('button', { name: buttonNames.mergeWithOpen }).click();
  await page.getByRole('dialog').getByRole('button', { name: buttonNames.merge, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await openVersions(page);
  await expect(versions(page)).toContainText('Vóór samenvoegen met');
  await expect(versions(page)).toContainText(list.byItself);
});

/** One ambition, agreed on as it reads. */
async function agreedInStorage(page: Page) {
  const words = 'We willen dat alle kinderen in Lindewoude uitgerust zijn.';
  const row = toRowId('r-1');
  const answers = [
    addRow(row, { ambitie: words }),
    changeCell(row, besideRows.agreed('ambitie'), agree({ date: '2026-03-03', by: 'de kerngroep', words })),
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
  await expect(page.getByText(dossierText.versions.done('Vastgesteld op 3 maart 2026'))).toBeVisible();
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
  await fill(page);
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
  await fill(page);
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
  // The way out that it names is there, and takes everything along.
  await page.keyboard.press('Escape');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: buttonNames.save }).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('Muziek');
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
  await fill(page);
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

test('a version that is damaged says so and can only be removed', async ({ page }) => {
  const broken = versionOf('Juni');
  const all = {
    versions: { [versionKey(broken)]: { removed: { value: false, changedAt: 0 }, version: broken } },
    unknown: {},
  };
  await storeItems(page, { 'dossier:eerste:@versies': saveDossierVersions(all) });
  await openVersions(page);
  await expect(versions(page)).toContainText(list.damaged);
  await expect(versions(page).getByRole('button')).toHaveCount(1);
  await versions(page).getByRole('button').click();
  await expect(page.getByText(list.none)).toBeVisible();
});

test('a file that is no dossier is refused, and compared with nothing', async ({ page }) => {
  await reword(page, 'Sport');
  await openVersions(page);
  await page
    .locator('input[data-then]')
    .setInputFiles({ name: 'notulen.txt', mimeType: 'text/plain', buffer: Buffer.from('Notulen') });
  await expect(page.locator('.versions__file .versions__damaged')).toBeVisible();
  await expect(page.getByText(file.about)).toBeVisible();
  await expect(changes(page)).toHaveCount(0);
});
