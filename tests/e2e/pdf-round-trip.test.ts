/** A PDF leaves the browser with the dossier in it, and opens again: as it was, or as somebody filled it in elsewhere. */

import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openingText } from '../../src/text/open-file.ts';
import { reportChoiceText } from '../../src/text/report-choice.ts';
import { pdfUaProblems } from '../pdf-checker/check.ts';
import { everythingIn } from '../setup/pdf/everything-in.ts';
import { runOn } from '../setup/pdf/pdf-programs.ts';
import { findProgram, howToInstall, mayBeMissing } from '../setup/programs.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { pdfText, squeezed } from '../setup/site/pdf-text.ts';
import { downloadReport, reportDialog } from '../setup/site/report-dialog.ts';
import { sheetsInStorage } from '../setup/site/stored-example.ts';
import { expect, test } from '../setup/site/test.ts';
import {
  fieldOf,
  fillWorksheet,
  openWorksheet,
  readWorksheet,
  shownAnswers,
} from '../setup/site/worksheet-driver.ts';
import { exampleAnswers, worksheet } from '../setup/worksheet/worksheets.ts';

const { problems } = openingText;
const sheet1A = worksheet('wb-1a');
const sheet1B = worksheet('wb-1b');
const box = (page: Page, field: string) => fieldOf(page, field).getByRole('textbox');

/** Presses a button and waits for the file. */
async function download(page: Page, button: string): Promise<Download> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return coming;
}

async function otherPdf(page: Page, button: string): Promise<Download> {
  await page.getByText('Andere PDF’s').click();
  return download(page, button);
}

const bytesOf = async (file: Download) => readFile(await file.path());
const pdfFile = (bytes: Uint8Array) => ({
  name: 'werkblad.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(bytes),
});

test('a worksheet’s PDF is PDF/UA, holds that worksheet alone, and opens with it in another browser', async ({
  page,
  browser,
  baseURL,
}) => {
  await sheetsInStorage(page, [sheet1B]);
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  await box(page, 'wb1a-oordeel').fill('Alleen in 1A');
  await openWorksheet(page, worksheet('wb-big5'));
  await box(page, 'wbbig5-aanduiding').fill('J-07');
  await openWorksheet(page, sheet1B);
  const bytes = await bytesOf(await download(page, buttonNames.downloadPdf));
  expect(pdfUaProblems(bytes)).toEqual([]);
  const { found } = await everythingIn(bytes);
  for (const text of Object.values(found)) expect(text).not.toMatch(/Alleen in 1A|J-07/);
  const fresh = await browser.newPage({ baseURL: baseURL ?? '' });
  await openWorksheet(fresh, sheet1B);
  await fresh.locator('input[type=file]').setInputFiles(pdfFile(bytes));
  await expect(fresh.getByRole('dialog').getByRole('listitem')).toHaveText([/^1B /]);
  await expect(fresh.getByRole('dialog')).toContainText(openingText.nothingElse);
  await fresh.getByRole('button', { name: buttonNames.openAsNew }).click();
  expect(await readWorksheet(fresh, sheet1B)).toEqual(shownAnswers(sheet1B, exampleAnswers('wb-1b')));
  await openWorksheet(fresh, sheet1A);
  await expect(box(fresh, 'wb1a-gebied')).toHaveValue('');
  await fresh.close();
});

test('a PDF that another program wrote anew, where only pdf.js can read it, opens too', async ({
  page,
}, info) => {
  const qpdf = findProgram('qpdf');
  info.skip(qpdf === undefined && mayBeMissing('qpdf'), howToInstall('qpdf'));
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  const bytes = await bytesOf(await download(page, buttonNames.downloadPdf));
  const locked = runOn(bytes, 'qpdf', [
    '--object-streams=generate',
    '--encrypt',
    '',
    '',
    '256',
    '--',
    'IN',
    'OUT',
  ]).written();
  const asked = page.waitForRequest(/pdf\.worker/);
  await page.locator('input[type=file]').setInputFiles(pdfFile(locked));
  await asked;
  await expect(page.getByRole('dialog')).toContainText('1A Staat van de jeugd: 1 antwoord');
});

test('the same answers on the same day are the same PDF, to the byte', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-10-14T10:00:00+02:00'));
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  const first = await bytesOf(await download(page, buttonNames.downloadPdf));
  await page.clock.setFixedTime(new Date('2026-10-14T16:00:00+02:00'));
  await page.reload();
  await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk');
  expect((await bytesOf(await download(page, buttonNames.downloadPdf))).equals(first)).toBe(true);
});

test('a person is told which characters will not show before anything is downloaded, and can still go on', async ({
  page,
}) => {
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-oordeel').fill('Goed 👍🏽 en 漢字');
  let downloads = 0;
  page.on('download', () => downloads++);
  await page.getByRole('button', { name: buttonNames.downloadPdf }).click();
  const dialog = page.getByRole('dialog', { name: 'Niet alle tekens passen in de PDF' });
  await expect(dialog).toContainText('👍🏽 漢 字');
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: buttonNames.downloadPdf }).click();
  expect(downloads).toBe(0);
  const bytes = await bytesOf(await download(page, 'Toch downloaden'));
  expect(pdfUaProblems(bytes)).toEqual([]);
  await box(page, 'wb1a-oordeel').fill('');
  await page.locator('input[type=file]').setInputFiles(pdfFile(bytes));
  await page.getByRole('button', { name: buttonNames.openAsNew }).click();
  await expect(box(page, 'wb1a-oordeel')).toHaveValue('Goed 👍🏽 en 漢字');
});

test('a PDF without data holds the worksheet alone, and says so when it is opened', async ({ page }) => {
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  const file = await otherPdf(page, 'PDF om alleen te lezen');
  expect(file.suggestedFilename()).toMatch(/-om-te-lezen\.pdf$/);
  const bytes = await bytesOf(file);
  expect(bytes.includes('EmbeddedFile')).toBe(false);
  expect(pdfUaProblems(bytes)).toEqual([]);
  await page.locator('input[type=file]').setInputFiles(pdfFile(bytes));
  await expect(page.getByRole('dialog')).toContainText(problems.noAttachment);
});

for (const [name, change, sentence] of [
  ['cut in half', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2), problems.cutOff],
  [
    'of another program',
    () => Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF'),
    problems.noAttachment,
  ],
] as const)
  test(`a PDF ${name} is refused in a clear sentence, and nothing changes`, async ({ page }) => {
    await openWorksheet(page, sheet1A);
    await box(page, 'wb1a-gebied').fill('Waterrijk');
    const bytes = await bytesOf(await download(page, buttonNames.downloadPdf));
    const before = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    await page.locator('input[type=file]').setInputFiles(pdfFile(change(bytes)));
    await expect(page.getByRole('dialog', { name: 'Het bestand is niet geopend' })).toContainText(sentence);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe(before);
  });

test('what somebody filled in in a PDF program is asked about, answer by answer', async ({ page }) => {
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  await box(page, 'wb1a-oordeel').fill('Het moet beter.');
  const bytes = await bytesOf(await otherPdf(page, 'Invulbare PDF'));
  expect(pdfUaProblems(bytes)).toEqual([]);
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const fields = (await pdf.getFieldObjects()) ?? new Map<string, object[]>();
  for (const [name, value] of [
    ['wb1a-oordeel', 'Het gaat goed, zegt İnci.'],
    ['wb1a-gebied', 'Waterrijk-Oost'],
  ] as const)
    pdf.annotationStorage.setValue(String(Reflect.get(fields.get(name)?.[0] ?? {}, 'id')), { value });
  const edited = await pdf.saveDocument();
  await task.destroy();

  await page.locator('input[type=file]').setInputFiles(pdfFile(edited));
  const dialog = page.getByRole('dialog', { name: 'De PDF is ingevuld' });
  await expect(dialog.locator('.difference')).toHaveCount(2);
  await dialog
    .locator('.difference', { hasText: 'Waterrijk-Oost' })
    .getByLabel(/^Zoals het op de site stond/)
    .check();
  await dialog.getByRole('button', { name: 'Verdergaan' }).click();
  await page.getByRole('button', { name: buttonNames.openAsNew }).click();
  await expect(box(page, 'wb1a-oordeel')).toHaveValue('Het gaat goed, zegt İnci.');
  await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk');
});

test('an empty worksheet to fill in by pen has every question, and no answer', async ({ page }) => {
  await openWorksheet(page, sheet1B);
  await fieldOf(page, 'wb1b-standpunten').getByRole('textbox').fill('De school wil rust.');
  const bytes = await bytesOf(await otherPdf(page, 'Leeg werkblad als PDF'));
  expect(pdfUaProblems(bytes)).toEqual([]);
  const text = squeezed(await pdfText(bytes));
  expect(text).not.toContain(squeezed('De school wil rust.'));
  for (const { label } of sheet1B.parts.flatMap((part) => part.fields))
    expect(text).toContain(squeezed(label));
});

test('the report of a dossier holds all worksheets, and opens again', async ({ page }) => {
  await sheetsInStorage(page, [sheet1B]);
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  await page.goto('./mijn-dossier/');
  await expect(page.locator('.dossier[data-ready]')).toBeVisible();
  const bytes = await bytesOf(await downloadReport(page));
  expect(pdfUaProblems(bytes)).toEqual([]);
  const text = squeezed(await pdfText(bytes));
  for (const words of ['Inhoud', 'Waterrijk', sheet1B.title, 'Maatschappelijk resultaat'])
    expect(text).toContain(squeezed(words));
  await page.locator('input[type=file]').setInputFiles(pdfFile(bytes));
  await expect(page.getByRole('dialog')).toContainText('1B Ambities: 7 antwoorden');
});

test('the report leaves out a worksheet about a person, unless it is ticked for that one file', async ({
  page,
}) => {
  const big5 = worksheet('wb-big5');
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  await openWorksheet(page, big5);
  await fillWorksheet(page, big5, { 'wbbig5-aanduiding': 'J-07', 'wbbig5-wonen': { actie: 'Kamer zoeken' } });
  await page.goto('./mijn-dossier/');
  await expect(page.locator('.dossier[data-ready]')).toBeVisible();
  const person = (dialog: Locator) => dialog.getByRole('checkbox', { name: /BIG-5/ });
  const data = (dialog: Locator) => dialog.getByRole('checkbox', { name: reportChoiceText.withData });
  for (const hasData of [true, false]) {
    const download = await downloadReport(page, async (dialog) => {
      await expect(person(dialog)).not.toBeChecked();
      await expect(data(dialog)).toBeChecked();
      await data(dialog).setChecked(hasData);
    });
    const { found, attachment } = await everythingIn(await bytesOf(download));
    for (const text of Object.values(found)) expect(text).not.toMatch(/J-07|Kamer zoeken|BIG-5/);
    expect(attachment !== undefined).toBe(hasData);
  }
  const { seen, attachment } = await everythingIn(
    await bytesOf(await downloadReport(page, (dialog) => person(dialog).check())),
  );
  expect([seen, attachment].filter((text) => text?.includes('Kamer zoeken'))).toHaveLength(2);
  await page.getByRole('button', { name: buttonNames.downloadReport }).click();
  await expect(person(reportDialog(page))).not.toBeChecked();
});
