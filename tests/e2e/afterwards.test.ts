/** What is taken along afterwards, in every browser: actions with a month, a report for Word, the page to hand out, text. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { actionListText } from '../../src/text/action-list.ts';
import { dossierText } from '../../src/text/dossiers.ts';
import { personalDataText } from '../../src/text/personal-data.ts';
import { plateChoiceText } from '../../src/text/plate-choice.ts';
import { reportChoiceText } from '../../src/text/report-choice.ts';
import { whenText } from '../../src/text/when.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { downloadReport, makeReport, reportDialog } from '../setup/site/report-dialog.ts';
import { open } from '../setup/site/site.ts';
import { waterrijkInStorage } from '../setup/site/stored-example.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet, rowsOf } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const example = './mijn-dossier/?voorbeeld=waterrijk';
const phone = '06-12345678';
const action = (page: Page, what: string) => page.locator('[data-action]').filter({ hasText: what });
const when = (root: Locator) =>
  root.getByRole('combobox', { name: /^W(?:anneer|elke datum)|^Uiterlijk wanneer/ });

async function openPlate(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: dossierText.plate }).first().click();
  const dialog = page.getByRole('dialog', { name: plateChoiceText.title });
  await expect(dialog).toBeVisible();
  return dialog;
}

test('an action is agreed for a month where it is asked, and stands by that on the list', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-12-01T10:00:00');
  await openWorksheet(page, worksheet('wb-0a'));
  const contacts = fieldOf(page, 'wb0a-initiatief');
  for (const [met, moment] of [
    ['De sportclubs', 'elk jaar in oktober'],
    ['De huisartsen', 'februari 2027'],
    ['De scholen', '9-3-2027'],
  ] as const) {
    await contacts.getByRole('button', { name: buttonNames.addRow }).first().click();
    const row = rowsOf(contacts).last();
    await row.getByRole('combobox', { name: /^Met wie/ }).fill(met);
    await when(row).fill(moment);
  }
  const last = when(rowsOf(contacts).last());
  await last.blur();
  await expect(last, 'a day is written out').toHaveValue('9 maart 2027');
  await expect(rowsOf(contacts).nth(1)).toContainText(whenText.by('28 februari 2027'));
  await open(page, './acties/');
  await expect(page.locator('[data-action] h3')).toHaveText([
    'Contact opnemen met De huisartsen',
    'Contact opnemen met De scholen',
    'Contact opnemen met De sportclubs',
  ]);
  const clubs = action(page, 'sportclubs');
  await expect(clubs).toContainText(whenText.yearly('31 oktober 2027'));
  await when(clubs).fill('zomer 2027');
  await expect(clubs).toContainText(whenText.by('31 augustus 2027'));
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: actionListText.out.csv }).click();
  const csv = await readFile(await (await coming).path(), 'utf8');
  expect(csv).toMatch(/De huisartsen;[^;]*;februari 2027;28-02-2027;/);
});

test('a report comes for Word and LibreOffice, named after what it is', async ({ page }) => {
  await page.goto(example);
  for (const [format, start] of [
    ['docx', 'PK'],
    ['odt', 'PK'],
    ['pdf', '%PDF-1.7'],
  ] as const) {
    const report = await downloadReport(page, (dialog) =>
      dialog.getByRole('radio', { name: reportChoiceText.formats[format] }).check(),
    );
    expect(report.suggestedFilename()).toMatch(
      new RegExp(`^rapport-ingevuld-voorbeeld-gemeente-waterrijk-\\d{4}-\\d\\d-\\d\\d.*\\.${format}$`),
    );
    const bytes = await readFile(await report.path());
    expect(bytes.subarray(0, start.length).toString('latin1')).toBe(start);
  }
});

test('of the figures on the page to hand out one chooses three, and sees them at once', async ({ page }) => {
  await page.goto(example);
  const dialog = await openPlate(page);
  const figures = dialog.getByRole('group', { name: plateChoiceText.figures }).getByRole('checkbox');
  const drawn = () =>
    dialog.getByRole('img').evaluate((image: HTMLImageElement) => decodeURIComponent(image.src));
  await expect(figures.nth(2)).toBeChecked();
  await expect(figures.nth(3)).toBeDisabled();
  expect(await drawn()).toContain('71%');
  expect(await drawn()).not.toContain('Heeft een');
  await figures.nth(1).uncheck();
  await figures.nth(3).check();
  await expect.poll(drawn).toContain('Heeft een');
  expect(await drawn()).not.toContain('71%');
  await dialog.getByRole('radio', { name: plateChoiceText.formats.svg }).check();
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: reportChoiceText.download }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(
    /^praatplaat-ingevuld-voorbeeld-gemeente-waterrijk-\d{4}-\d\d-\d\d-a4\.svg$/,
  );
  const svg = await readFile(await download.path(), 'utf8');
  expect(svg).toContain('Heeft een');
  expect(svg).not.toContain('71%');
});

test('before a short report and the page to hand out, only what stands in them is asked about', async ({
  page,
}) => {
  await waterrijkInStorage(page, 'Gezond in Oost');
  await openWorksheet(page, worksheet('wb-1a'));
  // In the whole report, and in neither of the two.
  await fieldOf(page, 'wb1a-oordeel').getByRole('textbox').fill(`Bel ${phone}.`);
  await page.goto('./mijn-dossier/');
  const question = page.getByRole('dialog', { name: personalDataText.title });
  await downloadReport(page, (dialog) => dialog.getByRole('radio', { name: reportChoiceText.brief }).check());
  const coming = page.waitForEvent('download');
  await (await openPlate(page)).getByRole('button', { name: reportChoiceText.download }).click();
  await coming;
  await makeReport(page);
  await expect(question).toContainText(phone);
  await question.getByRole('button', { name: 'Annuleren' }).click();
  await expect(reportDialog(page)).toHaveCount(0);
});
