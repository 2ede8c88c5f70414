/** Every action of a dossier in one list, changed there as where it was agreed, and taken along to other programs. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { actionListText as words } from '../../src/text/action-list.ts';
import { historyText } from '../../src/text/history.ts';
import { pdfFailureText } from '../../src/text/pdf-failure.ts';
import { tablesText } from '../../src/text/tables.ts';
import { whenText } from '../../src/text/when.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { open } from '../setup/site/site.ts';
import { waterrijkInStorage } from '../setup/site/stored-example.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet, unfoldRows } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const actions = (page: Page) => page.locator('[data-action]');
const action = (page: Page, what: string) => actions(page).filter({ hasText: what });
const filter = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const fromContact = 'Contact opnemen met De directies van De Rietkraag en Het Anker';
const fromMeeting = 'De laatste cijfers over beweging en slaap delen';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-12-01T10:00:00');
});

async function openWaterrijk(page: Page): Promise<void> {
  await waterrijkInStorage(page, 'Gezond in Oost');
  await open(page, './acties/');
}

async function downloaded(page: Page, button: string): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return textOf(await coming);
}

const textOf = async (download: Download) => ({
  name: download.suggestedFilename(),
  text: await readFile(await download.path(), 'utf8'),
});

test('who has no actions yet is told where they come from', async ({ page }) => {
  await open(page, './acties/');
  await expect(page.getByRole('heading', { name: words.empty.title })).toBeVisible();
  await page.getByRole('link', { name: /Wie neemt contact op met wie/ }).click();
  await expect(fieldOf(page, 'wb0a-initiatief')).toBeInViewport();
});

test('the actions of all worksheets stand by date, with what is late in words and the way to where they were agreed', async ({
  page,
}) => {
  await openWaterrijk(page);
  await expect(actions(page)).toHaveCount(16);
  await expect(actions(page).first()).toContainText(fromContact);
  await expect(action(page, fromMeeting)).toContainText('Te laat: had op 17 november klaar moeten zijn.');
  await expect(action(page, fromContact)).not.toContainText('Te laat');
  const late = action(page, 'Huisartsen in Oost');
  await expect(late).toContainText('Te laat: had in oktober klaar moeten zijn.');
  await action(page, fromMeeting).getByRole('link').click();
  await expect(page.getByRole('textbox', { name: /^Actie \(actie 2, bijeenkomst 1\)/ })).toBeInViewport();
});

test('what is changed in the list is changed where it was agreed, also in another tab, and can be taken back', async ({
  page,
  context,
}) => {
  await openWaterrijk(page);
  const other = await context.newPage();
  await openWorksheet(other, worksheet('wb-1a'));
  await unfoldRows(other);
  const row = action(page, 'Huisartsen in Oost');
  await row.getByRole('combobox', { name: /^Status/ }).selectOption('loopt');
  await row.getByRole('combobox', { name: /^Wanneer/ }).fill('elk jaar in februari');
  await expect(row).toContainText(whenText.yearly('28 februari 2027'));
  await expect(row).not.toContainText('Te laat');
  const sources = fieldOf(other, 'wb1a-meer-informatie');
  await expect(sources.getByRole('textbox', { name: /^Wanneer\? \(persoon of groep 3\)/ })).toHaveValue(
    'elk jaar in februari',
  );
  await expect(sources.getByRole('combobox', { name: /^Status \(persoon of groep 3\)/ })).toHaveValue(
    'loopt',
  );
  await page.getByRole('button', { name: historyText.undo }).click();
  await page.getByRole('button', { name: historyText.undo }).click();
  await expect(row.getByRole('combobox', { name: /^Status/ })).toHaveValue('open');
  await expect(sources.getByRole('combobox', { name: /^Status \(persoon of groep 3\)/ })).toHaveValue('');
});

test('the list shows whose actions and which status was asked for, and what is changed stays under the hand', async ({
  page,
}) => {
  await openWaterrijk(page);
  await filter(page, words.ofWhom).selectOption('Sportbedrijf');
  await expect(actions(page)).toHaveCount(2);
  await filter(page, words.whichStatus).selectOption(words.states.loopt);
  await expect(actions(page)).toHaveCount(2);
  const first = actions(page).first();
  await first.getByRole('combobox', { name: /^Status/ }).selectOption('klaar');
  await expect(actions(page)).toHaveCount(2);
  await page.getByRole('button', { name: words.reorder }).click();
  await expect(actions(page)).toHaveCount(1);
  await filter(page, words.ofWhom).selectOption(words.nobody);
  await expect(page.getByText(words.none)).toBeVisible();
});

test('the table has every action that is shown, and another program reads it', async ({ page }) => {
  await openWaterrijk(page);
  const { name, text } = await downloaded(page, words.out.csv);
  expect(name).toBe('acties-gezond-in-oost-2026-12-01.csv');
  expect(text.startsWith('\ufeffWat;Wie;Wanneer;')).toBe(true);
  const rows: readonly (readonly string[])[] = parse(text, { bom: true, delimiter: ';' });
  expect(rows).toHaveLength(17);
  expect(rows.flat()).toContain('open, te laat: had op 17 november klaar moeten zijn');
});

test('the calendar has days without a zone, and a second file changes what is there', async ({ page }) => {
  await openWaterrijk(page);
  const eventsIn = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const before = await downloaded(page, words.out.calendar);
  expect(before.name).toBe('agenda-gezond-in-oost-2026-12-01.ics');
  expect(before.text).not.toContain('TZID');
  const first = eventsIn(before.text);
  expect(first.map(({ summary }) => summary)).toContain('Terugkijken en bijstellen: Gezond in Oost');
  const named = (events: readonly ICAL.Event[]) => events.find(({ summary }) => summary === fromMeeting);
  expect(named(first)?.startDate.toString()).toBe('2026-11-17');
  await action(page, fromMeeting)
    .getByLabel(/^Wanneer/)
    .fill('2026-12-24');
  const second = eventsIn((await downloaded(page, words.out.calendar)).text);
  expect(named(second)?.uid).toBe(named(first)?.uid);
  expect(named(second)?.startDate.toString()).toBe('2026-12-24');
  expect(named(second)?.sequence).toBeGreaterThan(named(first)?.sequence ?? 0);
});

test('any table of the worksheets is a file for a spreadsheet, but those about one person', async ({
  page,
}) => {
  await waterrijkInStorage(page, 'Gezond in Oost');
  await open(page, './mijn-dossier/');
  await page.getByText(tablesText.title).click();
  const choice = page.getByRole('combobox', { name: tablesText.which });
  await expect(choice.locator('optgroup[label^="BIG"]')).toHaveCount(0);
  await choice.selectOption('wb2-tabel');
  const { name, text } = await downloaded(page, tablesText.download);
  expect(name).toMatch(/^2-resultaten-gezond-in-oost-\d{4}-\d\d-\d\d\.csv$/);
  const rows: readonly (readonly string[])[] = parse(text, { bom: true, delimiter: ';' });
  expect(rows[0]).toContain('Percentage');
  expect(rows.length).toBeGreaterThan(3);
});

test('when a PDF fails, its cause can be copied for the publisher', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const failure =
    "addEventListener('message', () => postMessage({ type: 'outcome', outcome: { ok: false, problem: { type: 'pdf-failed', cause: new RangeError('Te lang') } } }))";
  await page.route(/pdf-worker[^/]*\.js/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: failure }),
  );
  await openWorksheet(page, worksheet('wb-1a'));
  await page.getByRole('button', { name: buttonNames.downloadPdf }).click();
  await page.getByRole('button', { name: pdfFailureText.copy }).click();
  await expect(page.getByText(pdfFailureText.copied)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('RangeError: Te lang');
  expect(copied).toContain('Browser: ');
});
