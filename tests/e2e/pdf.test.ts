import { readFile } from 'node:fs/promises';
import { pdfUaProblems } from '../pdf-checker/check.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { pdfText, squeezed } from '../setup/site/pdf-text.ts';
import { sheetsInStorage } from '../setup/site/stored-example.ts';
import { expect, test } from '../setup/site/test.ts';
import { askedFields, fieldOf, openWorksheet } from '../setup/site/worksheet-driver.ts';
import { exampleAnswers, optionIds, textsIn, worksheet } from '../setup/worksheet/worksheets.ts';

for (const id of ['wb-1a', 'wb-1b']) {
  const sheet = worksheet(id);
  test(`the PDF of ${id} holds every question and every answer`, async ({ page }) => {
    const answers = exampleAnswers(id);
    const options = optionIds(sheet);
    await sheetsInStorage(page, [sheet]);
    await openWorksheet(page, sheet);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: buttonNames.downloadPdf }).click();
    const file = await download;
    const bytes = await readFile(await file.path());
    expect(pdfUaProblems(bytes)).toEqual([]);
    const text = squeezed(await pdfText(bytes));
    for (const field of askedFields(sheet)) expect(text).toContain(squeezed(field.label));
    for (const typed of textsIn(Object(answers)).filter(
      (value) => !options.has(value) && !/^\d{4}-\d\d-\d\d$/.test(value),
    ))
      for (const line of typed.split('\n')) expect(text).toContain(squeezed(line));
    // Only what is derived from a worksheet that nobody filled in here.
    expect(text.split(squeezed('Nog niet ingevuld'))).toHaveLength(2);
  });
}

test('the PDF is named after the worksheet, the area and the date', async ({ page }) => {
  const sheet = worksheet('wb-1a');
  await page.clock.setFixedTime(new Date('2026-10-14T10:00:00+02:00'));
  await openWorksheet(page, sheet);
  await fieldOf(page, 'wb1a-gebied').getByRole('textbox').fill('Súdwest-Fryslân / Łódź');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: buttonNames.downloadPdf }).click();
  expect((await download).suggestedFilename()).toBe('werkblad-1a-sudwest-fryslan-lodz-2026-10-14.pdf');
});

test('an empty worksheet makes a PDF that says so, and jsPDF comes only with the click', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await openWorksheet(page, worksheet('wb-1b'));
  const before = scripts.length;
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: buttonNames.downloadPdf }).click();
  const text = squeezed(await pdfText(await readFile(await (await download).path())));
  expect(text).toContain(squeezed('Nog niet ingevuld'));
  expect(scripts.length).toBeGreaterThan(before);
});

test('letters that the standard fonts garble come out right', async ({ page }) => {
  const letters = 'ş ł ğ ĳ € ≥ “ ” – Ż İ č Łódź ‘t';
  await openWorksheet(page, worksheet('wb-1a'));
  await fieldOf(page, 'wb1a-oordeel').getByRole('textbox').fill(letters);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: buttonNames.downloadPdf }).click();
  expect(squeezed(await pdfText(await readFile(await (await download).path())))).toContain(squeezed(letters));
});

test('the PDF is made beside the page, so that no key waits for it, and what makes it ends', async ({
  page,
}) => {
  await openWorksheet(page, worksheet('wb-1b'));
  const started = page.waitForEvent('worker');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: buttonNames.downloadPdf }).click();
  const worker = await started;
  expect(worker.url()).toMatch(/pdf-worker[^/]*\.js$/);
  await download;
  await expect.poll(() => page.workers()).toEqual([]);
});
