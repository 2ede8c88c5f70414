/** A dossier leaves the browser as a file, and comes back: as a new dossier, or merged with what is there. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { fileContentsText } from '../../src/text/file-contents.ts';
import { openingText } from '../../src/text/open-file.ts';
import { noCard } from '../../src/worksheet/saved/dossier-card.ts';
import { writeSaveFile } from '../../src/worksheet/saved/dossier-file-format.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { sheetsInStorage } from '../setup/site/stored-example.ts';
import { expect, test } from '../setup/site/test.ts';
import {
  expectReady,
  fieldOf,
  openWorksheet,
  readWorksheet,
  shownAnswers,
} from '../setup/site/worksheet-driver.ts';
import { toAnswers } from '../setup/worksheet/plain-answers.ts';
import { exampleAnswers, type PlainAnswers, worksheet, worksheets } from '../setup/worksheet/worksheets.ts';

const sheet1A = worksheet('wb-1a');
const box = (page: Page, field: string) => fieldOf(page, field).getByRole('textbox');

async function saveFile(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.locator('.actions').getByRole('button', { name: buttonNames.save }).click();
  return (await download).path();
}

test('a filled-in dossier opens in another browser exactly as it was', async ({ page, browser, baseURL }) => {
  const sheets = [sheet1A, worksheet('wb-1b')];
  await sheetsInStorage(page, sheets);
  await openWorksheet(page, sheet1A);
  const file = await saveFile(page);
  const fresh = await browser.newPage({ baseURL: baseURL ?? '' });
  await openWorksheet(fresh, sheet1A);
  await fresh.locator('input[type=file]').setInputFiles(file);
  const dialog = fresh.getByRole('dialog', { name: 'Een dossier uit een bestand' });
  await expect(dialog).toContainText('1A Staat van de jeugd: 17 antwoorden');
  await expect(dialog.getByRole('button', { name: buttonNames.openAsNew })).toBeFocused();
  await fresh.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  for (const sheet of sheets) {
    await openWorksheet(fresh, sheet);
    expect(await readWorksheet(fresh, sheet)).toMatchObject(
      Object(shownAnswers(sheet, exampleAnswers(sheet.id))),
    );
  }
  const again = JSON.parse(await readFile(await saveFile(fresh), 'utf8'));
  expect(again.worksheets).toEqual(JSON.parse(await readFile(file, 'utf8')).worksheets);
  await fresh.close();
});

/** A file of somebody else, with these answers in worksheet 1A. */
function fileOf(name: string, plain: PlainAnswers) {
  const card = { ...noCard, title: { value: 'Oost', changedAt: 1 }, madeAt: 1 };
  const dossier = {
    id: 'd-ander',
    card,
    worksheets: { 'wb-1a': { answers: toAnswers(plain), unknown: {} } },
  };
  const text = writeSaveFile({ savedAt: Date.UTC(2026, 9, 14, 12), dossier });
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

const merge = (page: Page) => page.getByRole('button', { name: buttonNames.merge, exact: true });
const gone = (page: Page) => page.locator('.merge__gone');

test('merging shows each difference first, keeps all words unless told otherwise, and can be undone', async ({
  page,
}) => {
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-gebied').fill('Waterrijk en Veenland');
  await box(page, 'wb1a-oordeel').fill('Het gaat goed.');
  const file = fileOf('ggd.kompas.json', { 'wb1a-gebied': 'Oosterdam', 'wb1a-oordeel': 'Het moet beter.' });
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: buttonNames.mergeWithOpen }).click();
  const differences = page.locator('.difference');
  await expect(differences).toHaveCount(2);
  await expect(differences.first()).toContainText('Waterrijk en Veenland');
  await expect(differences.first().getByLabel(/^Van mij/)).toBeChecked();
  await expect(differences.last().getByLabel('Allebei, onder elkaar')).toBeChecked();
  await expect(gone(page)).toContainText('Hierna verdwijnt 1 tekst uit het bestand.');
  await page.getByRole('button', { name: 'Overal van mij' }).click();
  await expect(gone(page)).toContainText('Hierna verdwijnen 2 teksten uit het bestand.');
  await page.getByRole('button', { name: 'Overal de nieuwste' }).click();
  await page.getByRole('button', { name: 'Bij lange teksten allebei' }).click();
  await differences
    .first()
    .getByLabel(/^Uit het bestand/)
    .check();
  await expect(gone(page)).toHaveText('Hierna verdwijnt 1 tekst van jou.');
  await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk en Veenland');
  await merge(page).click();
  await expect(box(page, 'wb1a-gebied')).toHaveValue('Oosterdam');
  await expect(box(page, 'wb1a-oordeel')).toHaveValue(
    'Het gaat goed.\n\nUit dossier ‘Oost’ (ggd.kompas.json, bewaard op 14 oktober 2026):\nHet moet beter.',
  );

  await page.goto('./mijn-dossier/');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await openWorksheet(page, sheet1A);
  await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk en Veenland');
  await expect(box(page, 'wb1a-oordeel')).toHaveValue('Het gaat goed.');
});

test('what another tab changed while the question is open is asked about again, and is not lost', async ({
  page,
  context,
}) => {
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-gebied').fill('kort');
  await page.locator('input[type=file]').setInputFiles(fileOf('ggd.kompas.json', { 'wb1a-gebied': 'Oost' }));
  await page.getByRole('button', { name: buttonNames.mergeWithOpen }).click();
  await page.getByLabel(/^Uit het bestand/).check();
  const other = await context.newPage();
  await openWorksheet(other, sheet1A);
  await box(other, 'wb1a-gebied').fill('kort, en een lang nieuw stuk');
  await page.bringToFront();
  await merge(page).click();
  await expect(page.locator('.merge__problem')).toBeFocused();
  await expect(page.locator('.difference')).toContainText('intussen veranderd');
  await expect(page.getByLabel(/^Van mij/)).toBeChecked();
  await expect(box(other, 'wb1a-gebied')).toHaveValue('kort, en een lang nieuw stuk');
  await merge(page).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(box(page, 'wb1a-gebied')).toHaveValue('kort, en een lang nieuw stuk');
});

/** Drops files on the page, as from a folder. */
async function drop(page: Page, files: readonly { readonly name: string; readonly buffer: Buffer }[]) {
  const contents = files.map(({ name, buffer }) => ({ name, text: buffer.toString() }));
  const data = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, text } of dropped)
      transfer.items.add(new File([text], name, { type: 'application/json' }));
    return transfer;
  }, contents);
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
}

test('files that are dropped on any page are dealt with one after the other, or named, also what comes later', async ({
  page,
}) => {
  await page.goto('./veelgestelde-vragen/');
  const broken = { name: 'notulen.json', buffer: Buffer.from('Notulen') };
  await drop(page, [fileOf('een.kompas.json', { 'wb1a-gebied': 'Waterrijk' }), broken]);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Bestand 1 van 2: een.kompas.json');
  await drop(page, [fileOf('drie.kompas.json', { 'wb1a-oordeel': 'Het moet beter.' })]);
  await expect(dialog).toContainText('Bestand 1 van 3: een.kompas.json');
  await page.getByRole('button', { name: buttonNames.openAsNew }).click();
  await expect(dialog).toContainText(openingText.problems.notOurs);
  await page.getByRole('button', { name: 'Naar het volgende bestand' }).click();
  await expect(dialog).toContainText('Bestand 3 van 3: drie.kompas.json');
  await page.getByRole('button', { name: buttonNames.mergeWithOpen }).click();
  await merge(page).click();
  await expect(dialog).toHaveCount(0);
  const message = page.locator('#bericht');
  await expect(message).toContainText('een.kompas.json: staat nu open als dossier ‘Oost’.');
  await expect(message).toContainText(`notulen.json: niet geopend. ${openingText.problems.notOurs}`);
  await expect(message).toContainText('drie.kompas.json: samengevoegd met ‘Oost’.');
  await message.getByRole('link', { name: buttonNames.goOn('1A Staat van de jeugd') }).click();
  await expectReady(page, sheet1A);
  await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk');
  await expect(box(page, 'wb1a-oordeel')).toHaveValue('Het moet beter.');
  await expect(page.locator('#open-dossier')).toContainText('Oost');
});

test('cancelling, with the button or with Escape, changes nothing and gives the focus back', async ({
  page,
}) => {
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  const file = await saveFile(page);
  const before = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  await page.getByRole('button', { name: buttonNames.open }).focus();
  for (const cancel of ['Annuleren', 'Escape']) {
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.getByRole('dialog')).toBeVisible();
    if (cancel === 'Escape') await page.keyboard.press('Escape');
    else await page.getByRole('button', { name: cancel }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: buttonNames.open })).toBeFocused();
  }
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe(before);
});

test.describe('a file that is no dossier is refused in a clear sentence, and changes nothing', () => {
  const { problems } = openingText;
  const ours = '{"format":"kwaliteitskompas-dossier","formatVersion":1,"savedAt":1,"dossier":{"id":"d"';
  for (const [name, content, sentence] of [
    ['leeg', '', problems.empty],
    ['notulen', 'Notulen van 12 oktober', problems.notOurs],
    ['half', ours, problems.cutOff],
    ['nieuwer', '{"format":"kwaliteitskompas-dossier","formatVersion":99}', problems.newerFormat],
    ['andere codering', Buffer.from([0xff, 0xfe, 0x7b, 0x00]), problems.otherEncoding],
    ['te groot', Buffer.alloc(10 * 1024 * 1024 + 1, 0x20), problems.tooLarge],
    ['hostiel', '{"__proto__":{"x":1},"constructor":{"prototype":{}}}', problems.notOurs],
  ] as const)
    test(name, async ({ page }) => {
      await openWorksheet(page, sheet1A);
      await box(page, 'wb1a-gebied').fill('Waterrijk');
      const before = await page.evaluate(() => JSON.stringify({ ...localStorage }));
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: `${name}.json`, mimeType: 'application/json', buffer: Buffer.from(content) });
      const dialog = page.getByRole('dialog', { name: 'Het bestand is niet geopend' });
      await expect(dialog).toContainText(sentence);
      await expect(dialog).toContainText('Er is niets veranderd.');
      await dialog.getByRole('button', { name: 'Sluiten' }).click();
      expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe(before);
    });
});

test('the stylesheet that comes with a file changes nothing of the page', async ({ page }) => {
  await openWorksheet(page, sheet1A);
  /** Of every element that stays, what an order of layers turned upside down would change. */
  const looks = () =>
    page.locator('main, main *, header *').evaluateAll((elements) =>
      elements
        .filter((element) => element.closest('.actions') === null)
        .map((element) => {
          const { padding, margin, font, color, appearance } = getComputedStyle(element);
          return `${element.tagName}.${element.className} ${padding} ${margin} ${font} ${color} ${appearance}`;
        }),
    );
  const before = await looks();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('geen dossier') });
  await expect(page.getByRole('dialog')).toBeVisible();
  const stylesheet = page.locator('link[rel=stylesheet][href*="open-file"]');
  await expect.poll(() => stylesheet.evaluate((link: HTMLLinkElement) => link.sheet !== null)).toBe(true);
  expect(await looks()).toEqual(before);
});

test('which worksheets are in the file is said beside the button, and one about a person can be left out', async ({
  page,
}) => {
  await openWorksheet(page, sheet1A);
  const said = page.locator('.actions .file-contents');
  await expect(said).toHaveText('');
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  await expect(said).toHaveText(fileContentsText.contents('1A'));
  const big5 = worksheet('wb-big5');
  await openWorksheet(page, big5);
  await expect(said).toHaveText(fileContentsText.contents('1A'));
  await box(page, 'wbbig5-aanduiding').fill('J-07');
  const personal = page.getByRole('checkbox', { name: fileContentsText.personalInFile('BIG-5') });
  await expect(personal).toBeChecked();
  expect(await readFile(await saveFile(page), 'utf8')).toContain('J-07');
  await personal.uncheck();
  const without = await readFile(await saveFile(page), 'utf8');
  expect(without).toContain('Waterrijk');
  expect(without).not.toMatch(/J-07|wb-big5/);
  await box(page, 'wbbig5-aanduiding').fill('');
  await expect(personal).toHaveCount(0);
});

test('every worksheet of the site can save and open a file', async ({ page }) => {
  for (const sheet of worksheets) {
    await page.goto(`.${sheet.page}`);
    await expectReady(page, sheet);
    await expect(page.getByRole('button', { name: buttonNames.save })).toBeEnabled();
    await expect(page.getByRole('button', { name: buttonNames.open })).toBeEnabled();
  }
});
