/** The question before a download: what looks like personal data, where it stands, and that it never stops anybody. */

import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { actionsText } from '../../src/text/actions.ts';
import { text as interfaceText } from '../../src/text/nl.ts';
import { personalDataText as words } from '../../src/text/personal-data.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { pdfText, squeezed } from '../setup/site/pdf-text.ts';
import { makeReport } from '../setup/site/report-dialog.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet, ownRows } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const sheet1A = worksheet('wb-1a');
const phone = '06-12345678';

const box = (page: Page, field: string) => fieldOf(page, field).getByRole('textbox');
const actions = (page: Page) => page.locator('.actions');
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).locator('visible=true').first().click();
const question = (page: Page) => page.getByRole('dialog', { name: words.title });
const onward = (page: Page) => question(page).getByRole('button', { name: 'Toch downloaden' });
const cancel = (page: Page) => question(page).getByRole('button', { name: 'Annuleren' });

/** The file that comes after the press, with no question in between. */
async function straight(page: Page, name: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await press(page, name);
  return download;
}

/** The file that comes after the question was answered with 'Toch downloaden'. */
async function afterQuestion(page: Page, name: string): Promise<Download> {
  await press(page, name);
  const download = page.waitForEvent('download');
  await onward(page).click();
  return download;
}

async function expectFinds(
  dialog: Locator,
  finds: readonly (readonly [kind: string, found: string, place: RegExp])[],
) {
  const items = dialog.getByRole('listitem');
  await expect(items).toHaveCount(finds.length);
  for (const [at, [kind, found, place]] of finds.entries()) {
    await expect(items.nth(at)).toContainText(`${kind}: ${found}`);
    await expect(items.nth(at)).toContainText(place);
  }
}

test('each kind is told with its place before a PDF and before a file, and the download goes on', async ({
  page,
}) => {
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-oordeel').fill(`Sam, geb. 12-03-2009, BSN 123456782. Bel ${phone}.`);
  const sources = ownRows(fieldOf(page, 'wb1a-landelijk'));
  await sources.getByRole('button', { name: buttonNames.addRow }).click();
  await sources.locator('[data-column="bron"]').locator('input, textarea').fill('sam@example.nl');
  for (const name of [buttonNames.downloadPdf, buttonNames.save]) {
    await page.reload();
    await openWorksheet(page, sheet1A);
    await press(page, name);
    await expectFinds(question(page), [
      [words.kinds.email, 'sam@example.nl', /Werkblad 1A › .+ › .+ 1 › .+/],
      [words.kinds.birthDate, '12-03-2009', /Werkblad 1A › /],
      [words.kinds.bsn, '123456782', /Werkblad 1A › /],
      [words.kinds.phone, phone, /Werkblad 1A › /],
    ]);
    await expect(question(page)).toContainText('Wie');
    const download = page.waitForEvent('download');
    await onward(page).click();
    const bytes = await readFile(await (await download).path());
    expect(
      name === buttonNames.downloadPdf ? squeezed(await pdfText(bytes)) : bytes.toString('utf8'),
    ).toContain('123456782');
    await expect(question(page)).toHaveCount(0);
  }
});

test('a dossier without such things is never asked about, nor is a blank worksheet or the example', async ({
  page,
}) => {
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-gebied').fill('Waterrijk, 1012 AB');
  await box(page, 'wb1a-oordeel').fill(
    'Sinds 1 januari 2015 € 612.345.678, +31%. Overleg 12-03-2019, @som, 123456789.',
  );
  for (const name of [buttonNames.downloadPdf, buttonNames.save]) await straight(page, name);
  await box(page, 'wb1a-oordeel').fill(phone);
  await page.getByText(actionsText.otherPdfs.title).click();
  await straight(page, actionsText.otherPdfs.blank);
  await page.goto('./1a-staat-van-de-jeugd/?voorbeeld=waterrijk');
  await expect(box(page, 'wb1a-gebied')).not.toHaveValue('');
  await box(page, 'wb1a-oordeel').fill(phone);
  await straight(page, buttonNames.downloadPdf);
});

test('cancelling, with the button or Escape, downloads nothing and gives the focus back', async ({
  page,
}) => {
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-oordeel').fill(phone);
  const before = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  for (const name of [buttonNames.downloadPdf, buttonNames.save])
    for (const way of ['Annuleren', 'Escape']) {
      const button = actions(page).getByRole('button', { name, exact: true });
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(question(page).locator(':focus')).toHaveText(words.found);
      if (way === 'Escape') await page.keyboard.press('Escape');
      else await cancel(page).click();
      await expect(question(page)).toHaveCount(0);
      await expect(button).toBeFocused();
    }
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe(before);
  await box(page, 'wb1a-oordeel').fill('');
  await straight(page, buttonNames.save);
  expect(downloads).toHaveLength(1);
});

test('what was downloaded all the same is not asked again, until there is something new', async ({
  page,
}) => {
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-oordeel').fill(phone);
  await afterQuestion(page, buttonNames.save);
  await straight(page, buttonNames.save);
  await straight(page, buttonNames.downloadPdf);
  await box(page, 'wb1a-gebied').fill('sam@example.nl');
  await press(page, buttonNames.save);
  await expect(question(page).getByRole('listitem')).toHaveCount(2);
});

test('a place is a link to its question, on this page and on another', async ({ page }) => {
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-oordeel').fill(phone);
  await openWorksheet(page, worksheet('wb-1b'));
  await box(page, 'wb1b-snel-eens').fill('sam@example.nl');
  await press(page, buttonNames.downloadPdf);
  await question(page)
    .getByRole('link', { name: /^Werkblad 1B/ })
    .click();
  await expect(question(page)).toHaveCount(0);
  await expect(box(page, 'wb1b-snel-eens')).toBeInViewport();
  await press(page, buttonNames.save);
  await question(page)
    .getByRole('link', { name: /^Werkblad 1A/ })
    .click();
  await expect(page).toHaveURL(/1a-staat-van-de-jeugd\/#wb1a-oordeel-vraag$/);
  await expect(box(page, 'wb1a-oordeel')).toBeInViewport();
});

test('a PDF of one worksheet is judged by what is in it, in each of its variants', async ({ page }) => {
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-oordeel').fill(phone);
  await openWorksheet(page, worksheet('wb-1b'));
  await page.getByText(actionsText.otherPdfs.title).click();
  const { withoutData, fillable } = actionsText.otherPdfs;
  for (const name of [buttonNames.downloadPdf, withoutData, fillable]) await straight(page, name);
  await box(page, 'wb1b-snel-eens').fill('sam@example.nl');
  for (const name of [buttonNames.downloadPdf, withoutData, fillable]) {
    await press(page, name);
    await expectFinds(question(page), [[words.kinds.email, 'sam@example.nl', /Werkblad 1B/]]);
    await expect(question(page)).toContainText(words.why.pdf);
    await cancel(page).click();
  }
});

test('an answer to a question that is not shown now is told of before a file, and is in no PDF; the name of the dossier is in both', async ({
  page,
}) => {
  const sheet = worksheet('wb-0a');
  await openWorksheet(page, sheet);
  const parties = ownRows(fieldOf(page, 'wb0a-partijen'));
  await parties.getByRole('button', { name: buttonNames.addRow }).click();
  await parties.locator('[data-column="organisatie"]').locator('input, textarea').fill(phone);
  await fieldOf(page, 'wb0a-andere-partijen-nodig').locator('input[value="nee"]').check();
  await page.goto('./mijn-dossier/');
  await page.getByRole('button', { name: 'Naam wijzigen' }).click();
  await page.locator('#dossier-titel').fill('Dossier van sam@example.nl');
  await page.keyboard.press('Enter');
  const inTitle = [words.kinds.email, 'sam@example.nl', new RegExp(words.inTitle)] as const;
  const inHidden = [words.kinds.phone, phone, new RegExp(words.hidden)] as const;
  for (const [name, finds] of [
    [buttonNames.save, [inTitle, inHidden]],
    [buttonNames.downloadReport, [inTitle]],
  ] as const) {
    await page.reload();
    await expect(page.locator('.dossier[data-ready]')).toBeVisible();
    if (name === buttonNames.downloadReport) await makeReport(page);
    else await press(page, name);
    await expectFinds(question(page), finds);
    const download = page.waitForEvent('download');
    await onward(page).click();
    expect((await download).suggestedFilename()).toMatch(
      /^dossier-van-sam-example-nl|^rapport-dossier-van-sam/,
    );
  }
});

test('more than eight are counted, and one dialog tells of characters that do not fit too', async ({
  page,
}) => {
  await openWorksheet(page, sheet1A);
  const many = Array.from({ length: 11 }, (_, at) => `sam${at}@example.nl`).join(', ');
  await box(page, 'wb1a-oordeel').fill(`${many} 漢`);
  await press(page, buttonNames.downloadPdf);
  await expect(question(page).getByRole('listitem')).toHaveCount(9);
  await expect(question(page)).toContainText(words.more(3));
  await expect(question(page).getByRole('heading', { name: interfaceText.pdf.missingTitle })).toBeVisible();
  await expect(question(page)).toContainText('漢');
  const download = page.waitForEvent('download');
  await onward(page).click();
  await download;
  // What is known by now: only the characters are left to tell of.
  await press(page, buttonNames.downloadPdf);
  await expect(page.getByRole('dialog', { name: interfaceText.pdf.missingTitle })).toBeVisible();
});

test('where nothing can be stored the file is one press away, and no link leads off the page', async ({
  page,
}) => {
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-oordeel').fill('sam@example.nl');
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openWorksheet(page, worksheet('wb-1b'));
  await box(page, 'wb1b-snel-eens').fill(phone);
  const bar = page.locator('.status-bar');
  await bar.getByRole('button', { name: buttonNames.save }).click();
  await expect(question(page).getByRole('listitem').filter({ hasText: 'Werkblad 1A' })).toBeVisible();
  await expect(question(page).getByRole('link')).toHaveText(/^Werkblad 1B/);
  const download = page.waitForEvent('download');
  await onward(page).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain(phone);
  await expect(bar).toContainText('Kijk of het bestand bij je downloads staat.');
});

test('a check that does not come holds no file up for longer than seconds', async ({ page }) => {
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-oordeel').fill(phone);
  await page.clock.install();
  let isAsked = () => undefined;
  const asked = new Promise<void>((resolve) => {
    isAsked = () => void resolve();
  });
  // Never answered.
  await page.route(/check-personal-data/, () => isAsked());
  const download = page.waitForEvent('download');
  await press(page, buttonNames.save);
  await asked;
  await page.clock.fastForward(5000);
  expect(await readFile(await (await download).path(), 'utf8')).toContain(phone);
});

test('comes with the click, and where it cannot be loaded the download goes on without it', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openWorksheet(page, sheet1A);
  expect(asked.filter((url) => url.includes('check-personal-data'))).toEqual([]);
  await box(page, 'wb1a-oordeel').fill(phone);
  await page.route(/check-personal-data/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw 0' }),
  );
  await straight(page, buttonNames.downloadPdf);
  await straight(page, buttonNames.save);
  expect(asked.filter((url) => url.includes('check-personal-data'))).not.toEqual([]);
});
