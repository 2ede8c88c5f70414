/** Looking back together: from 'Terugkijken' to one screen, figures typed by keyboard, and the same in sheets and table. */

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { lookBackText } from '../../src/text/look-back.ts';
import { meetingText } from '../../src/text/meeting.ts';
import { pasteText } from '../../src/text/paste.ts';
import { seriesText } from '../../src/text/series.ts';
import { tablesText } from '../../src/text/tables.ts';
import { versionsText } from '../../src/text/versions.ts';
import { expectNoViolations } from '../setup/site/axe.ts';
import { expectAt, openMeeting, tabTo } from '../setup/site/meeting-driver.ts';
import { open } from '../setup/site/site.ts';
import { waterrijkInStorage } from '../setup/site/stored-example.ts';
import { expect, test } from '../setup/site/test.ts';
import { layDownNow, openVersions } from '../setup/site/versions-driver.ts';
import { fieldOf, openWorksheet, readWorksheet, rowsOf, unfoldRows } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const { measured, agreed, day, round } = lookBackText;

async function pasteInto(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

const results = (page: Page) => page.locator('.look-back__result');
const figures = (page: Page) => page.getByRole('textbox', { name: new RegExp(`^${measured.figure}`) });

test.use({ viewport: { width: 1280, height: 720 } });

test('a target that was adjusted in the worksheet stays visible beside now, and looking back together', async ({
  page,
}) => {
  await waterrijkInStorage(page, 'Gezond in Oost');
  await layDownNow(page, 'Juni');
  await openWorksheet(page, worksheet('wb-2'));
  await unfoldRows(page);
  const target = rowsOf(fieldOf(page, 'wb2-tabel')).first().locator('[data-column="percentage"] input');
  const before = await target.inputValue();
  await target.fill('61');
  const words = new RegExp(`De streefwaarde is bijgesteld\\. Eerder was het ${before}%`);
  await openVersions(page);
  await page.getByRole('button', { name: versionsText.list.compare }).click();
  const compared = page.locator('.compared__target');
  await expect(compared).toHaveCount(1);
  await expect(compared).toContainText(words);
  await expect(
    compared.getByRole('row', { name: new RegExp(`eerdere streefwaarde ${before}%`) }),
  ).toBeVisible();
  await expect(compared.getByRole('img')).toHaveAccessibleName(words);
  await expectNoViolations(page, 'a target of then beside now');
  await page.getByRole('link', { name: versionsText.together }).click();
  await expectAt(page, 'wb1l-rondes');
  await expect(results(page).first()).toContainText(words);
});

test('three figures are typed by keyboard on one screen: words and lines follow at once, and the worksheets and the table have them', async ({
  page,
}) => {
  test.slow();
  await page.clock.setFixedTime(new Date('2029-10-03T10:00:00'));
  await waterrijkInStorage(page, 'Gezond in Oost');
  await open(page, './terugkijken/');
  await page.getByRole('link', { name: versionsText.together }).focus();
  await page.keyboard.press('Enter');
  await expectAt(page, 'wb1l-rondes');
  await expect(results(page)).toHaveCount(6);
  await expect(page.getByLabel(measured.day)).toHaveValue('2029-10-03');

  await tabTo(page, figures(page).first());
  await page.keyboard.type('48');
  await expect(results(page).first()).toContainText('Op koers: in 2029 was het 48%.');
  await expect(results(page).first().getByRole('img')).toHaveAccessibleName(
    /Gemeten: 39% in 2028\. Gemeten: 48% in 2029\./,
  );
  await page.keyboard.press('Enter');
  await expect(figures(page).nth(1)).toBeFocused();
  await page.keyboard.type('3200');
  await page.keyboard.press('Enter');
  await page.keyboard.type('1,4');
  await page.keyboard.press('Enter');
  await expect(results(page).nth(1)).toContainText('Loopt achter: in 2029 was het 3.200.');
  await expect(results(page).nth(2)).toContainText('Gehaald: in 2029 was het 1,4%.');
  await expectNoViolations(page, 'looking back together');

  await page.getByRole('textbox', { name: 'Herkennen we de nieuwe gegevens?' }).fill('Ja, het park is vol.');
  // What is late is in sight at once, and first.
  await expect(page.locator('.row-more[open] .look-back__line').first()).toContainText('te laat');
  const status = page.locator('.look-back__status select').first();
  const action = await status.evaluate((select) => select.closest('li')?.dataset['row']);
  await status.selectOption('klaar');
  await expect(page.locator(`[data-row='${action}'][data-status="klaar"]`)).toBeVisible();

  await openWorksheet(page, worksheet('wb-2'));
  const sheet = await readWorksheet(page, worksheet('wb-2'));
  expect(sheet['wb2-balans']).toEqual(
    expect.arrayContaining(
      ['48', '3200', '1,4'].map((stand) => expect.objectContaining({ datum: '2029-10-03', stand })),
    ),
  );
  await openWorksheet(page, worksheet('wb-1l'));
  const talk = await readWorksheet(page, worksheet('wb-1l'));
  expect(talk['wb1l-rondes']).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ datum: '2029-10-03', herkennen: 'Ja, het park is vol.' }),
    ]),
  );

  await open(page, './mijn-dossier/');
  await page.getByText(tablesText.title).click();
  await page.getByRole('combobox', { name: tablesText.which }).selectOption({ label: tablesText.series });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: tablesText.download }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('2-metingen-gezond-in-oost-2029-10-03.csv');
  const rows: readonly (readonly string[])[] = parse(readFileSync(await download.path(), 'utf8'), {
    bom: true,
    delimiter: ';',
  });
  expect(rows.filter(([, , kind]) => kind === 'meting').map((row) => row.slice(1, 5))).toEqual([
    ['04-10-2028', 'meting', '39', '%'],
    ['03-10-2029', 'meting', '48', '%'],
    ['03-10-2029', 'meting', '3200', ''],
    ['04-10-2028', 'meting', '1,9', '%'],
    ['03-10-2029', 'meting', '1,4', '%'],
  ]);
});

test('a target that is adjusted on the screen stays in the picture, and a figure that is emptied leaves nothing behind', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2029-10-03T10:00:00'));
  await waterrijkInStorage(page, 'Gezond in Oost');
  await openMeeting(page, 'wb-2', 'wb2-balans');
  const first = results(page).first();
  await first.getByText(measured.more).click();
  await first.getByRole('textbox', { name: /^Percentage/ }).fill('45');
  await expect(first).toContainText('De streefwaarde is bijgesteld. Eerder was het 50% in 2031.');
  await expect(first.getByRole('row', { name: /eerdere streefwaarde/ })).toContainText('50%');
  await figures(page).nth(3).fill('9');
  await expect(results(page).nth(3)).toContainText('in 2029 was het 9%');
  await figures(page).nth(3).fill('');
  await figures(page).nth(3).blur();
  await openWorksheet(page, worksheet('wb-2'));
  await expect(fieldOf(page, 'wb2-balans').locator('[data-row]')).toHaveCount(2);
  await expect(fieldOf(page, 'wb2-balans').getByRole('img').first()).toHaveAccessibleName(
    /Streefwaarde: 45% in 2031\..*Eerder was het 50% in 2031\./,
  );
});

test('columns of a spreadsheet that are pasted in a figure become measurements after a question, and are taken back as one', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2029-10-03T10:00:00'));
  await waterrijkInStorage(page, 'Gezond in Oost');
  await openMeeting(page, 'wb-2', 'wb2-balans');
  const first = results(page).first();
  await figures(page).first().focus();
  await pasteInto(page, 'Jaar\tAandeel\r\n2027\t36,5%\r\n2029\t48\r\n');
  const question = first.getByRole('group', { name: pasteText.question(2) });
  await expect(question).toContainText('36,5%');
  await expect(figures(page).first()).toHaveValue('');
  await question.getByRole('button', { name: pasteText.make }).click();
  await expect(question).toHaveCount(0);
  await expect(figures(page).first()).toBeFocused();
  await expect(first.getByRole('img')).toHaveAccessibleName(
    /Gemeten: 36,5% in 2027\..*Gemeten: 48% in 2029\./,
  );
  await page.getByRole('button', { name: meetingText.undo }).click();
  await expect(first.getByRole('img')).not.toHaveAccessibleName(/36,5%|48%/);
});

test('a figure above 100% is asked about, and a sentence that names the earlier target says so with a way to change it', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2029-10-03T10:00:00'));
  await waterrijkInStorage(page, 'Gezond in Oost');
  await openMeeting(page, 'wb-2', 'wb2-balans');
  const first = results(page).first();
  await figures(page).first().fill('5045');
  await expect(first.getByText(measured.aboveWhole)).toBeVisible();
  await expect(figures(page).first()).toHaveValue('5045');
  await figures(page).first().fill('45');
  await expect(first.getByText(measured.aboveWhole)).toHaveCount(0);
  await first.getByText(measured.more).click();
  await first.getByRole('textbox', { name: /^Percentage/ }).fill('45');
  await expect(first.getByText(seriesText.former('50%', '45%'))).toBeVisible();
  await expect(first.getByRole('link', { name: seriesText.toSentence })).toHaveAttribute(
    'href',
    /#wb2-tabel-vraag$/,
  );
});

test('what was typed for a look-back stands there again a week later after one press, and its figures go along with another date', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2029-10-03T10:00:00'));
  await waterrijkInStorage(page, 'Gezond in Oost');
  await openMeeting(page, 'wb-1l', 'wb1l-rondes');
  await figures(page).first().fill('48');
  await page.getByRole('textbox', { name: 'Herkennen we de nieuwe gegevens?' }).fill('Ja, het park is vol.');
  await expect(results(page).first()).toContainText('48%');

  await page.clock.setFixedTime(new Date('2029-10-10T10:00:00'));
  await page.reload();
  await expectAt(page, 'wb1l-rondes');
  await expect(figures(page).first()).toHaveValue('');
  await page.getByRole('button', { name: day.goOn('3 oktober 2029') }).click();
  await expect(page.getByRole('heading', { name: round.title('3 oktober 2029') })).toBeVisible();
  await expect(figures(page).first()).toHaveValue('48');
  await expect(page.getByRole('textbox', { name: 'Herkennen we de nieuwe gegevens?' })).toHaveValue(
    'Ja, het park is vol.',
  );
  await expect(page.getByLabel(measured.day)).toBeFocused();
  await expectNoViolations(page, 'going on with a look-back');

  await page.getByLabel(measured.day).fill('2029-09-15');
  await expect(page.getByText(measured.moved(1, '15 september 2029'))).toBeVisible();
  await expect(figures(page).first()).toHaveValue('48');
  await page.getByRole('button', { name: meetingText.undo }).click();
  await expect(page.getByLabel(measured.day)).toHaveValue('2029-10-03');
  await expect(figures(page).first()).toHaveValue('48');
  await page.getByLabel(measured.day).fill('2029-09-15');

  await page.getByLabel('Datum van dit gesprek').fill('2029-10-10');
  await expect(page.getByRole('heading', { name: round.title('10 oktober 2029') })).toBeVisible();
  await openWorksheet(page, worksheet('wb-2'));
  const sheet = await readWorksheet(page, worksheet('wb-2'));
  const ofForm = Object(sheet['wb2-balans']).filter(({ datum }: { datum: string }) =>
    datum.startsWith('2029'),
  );
  expect(ofForm).toEqual([expect.objectContaining({ datum: '2029-09-15', stand: '48' })]);
  await openWorksheet(page, worksheet('wb-1l'));
  const talk = await readWorksheet(page, worksheet('wb-1l'));
  expect(talk['wb1l-rondes']).toContainEqual(
    expect.objectContaining({ datum: '2029-10-10', herkennen: 'Ja, het park is vol.' }),
  );
});

test('whoever has to adjust a result comes to what it aims at, and an amount is no percentage', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2029-10-03T10:00:00'));
  await waterrijkInStorage(page, 'Gezond in Oost');
  await openMeeting(page, 'wb-2', 'wb2-balans');
  const first = results(page).first();
  await figures(page).first().fill('€ 7.500');
  await expect(first.getByText(measured.noAmount)).toBeVisible();
  await expect(first).not.toContainText('Gehaald');
  await first.getByRole('button', { name: meetingText.lookBack.courses.adjust }).click();
  await expect(first.getByRole('textbox', { name: /^Percentage/ })).toBeFocused();
});

test('in the window of the room the same is read, and nothing can be typed', async ({ page }) => {
  await page.goto('./bijeenkomst/?werkblad=wb-1l&voorbeeld=waterrijk&scherm=zaal#wb1l-rondes');
  await expectAt(page, 'wb1l-rondes');
  await expect(page.getByRole('heading', { name: agreed.title })).toBeVisible();
  await expect(results(page)).toHaveCount(6);
  await expect(page.locator('.meeting__stage :is(input, textarea, select)')).toHaveCount(0);
});
