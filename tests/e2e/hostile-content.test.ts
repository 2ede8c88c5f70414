/** No content makes a page fail: what cannot be is left out or shown as it can, and what fails after all stays within its part. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { buttonNames } from '../setup/site/button-names.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const sheet1A = worksheet('wb-1a');
const sheet2 = worksheet('wb-2');
const box = (page: Page, field: string) => fieldOf(page, field).getByRole('textbox');

const card = (id: string, moments: { readonly madeAt: number; readonly changedAt: number }) => ({
  [`dossier:${id}`]: {
    format: 'kwaliteitskompas-dossierkaart',
    formatVersion: 1,
    id,
    title: { value: `Dossier ${id}`, changedAt: moments.changedAt },
    madeAt: moments.madeAt,
    fileAt: moments.madeAt,
  },
});
const sheet = (dossier: string, id: string, answers: object) => ({
  [`dossier:${dossier}:${id}`]: {
    format: 'kwaliteitskompas-werkblad',
    formatVersion: 1,
    worksheet: id,
    answers,
  },
});
const row = (id: string, cells: object, changedAt = 1) => ({
  id,
  deleted: { value: false, changedAt },
  position: { value: 0, changedAt },
  cells,
});
const value = (content: unknown, changedAt = 1) => ({ type: 'value', value: content, changedAt });

const furthest = Number.MAX_SAFE_INTEGER;
const hostile = {
  ...card('d-vroeg', { madeAt: -furthest, changedAt: -furthest }),
  ...card('d-laat', { madeAt: 8.64e15 + 1, changedAt: 8.64e15 }),
  ...card('d-later', { madeAt: furthest, changedAt: furthest }),
  ...sheet('d-laat', 'wb-1a', {
    'wb1a-gebied': { type: 'rows', rows: [row('x"]', { naam: value(true) })] },
    'wb1a-zorgen': value('geen rij', 8.64e15),
    constructor: value('x'),
  }),
  ...sheet('d-laat', 'constructor', { toString: value('x', furthest) }),
  ...sheet('d-laat', 'wb-2', {
    'wb2-tabel': {
      type: 'rows',
      rows: [
        row('x"] y', { 'soort-percentage': value('toString'), resultaat: { type: 'group', cells: {} } }),
      ],
    },
  }),
};

async function store(page: Page, items: { readonly [key: string]: object }): Promise<void> {
  await page.goto('./privacy/');
  await page.evaluate((all) => {
    for (const [key, item] of Object.entries(all))
      localStorage.setItem(`kwaliteitskompas:${key}`, JSON.stringify(item));
    localStorage.setItem('kwaliteitskompas:laatste-dossier', 'd-laat');
  }, items);
}

test('dossiers with impossible moments and answers are listed, renamed, saved, filled in and removed', async ({
  page,
}) => {
  await store(page, hostile);
  await page.goto('./mijn-dossier/');
  await expect(page.locator('[data-dossier]')).toHaveCount(3);
  await expect(page.locator('.dossier')).toContainText('Gemaakt op een onbekende datum');
  await page.getByRole('button', { name: 'Naam wijzigen' }).click();
  await page.getByLabel('Naam van het dossier').fill('Van ons');
  await page.keyboard.press('Enter');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Dossier: Van ons' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.locator('.dossier').getByRole('button', { name: buttonNames.save }).click();
  const saved = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(saved.savedAt).toBeLessThanOrEqual(8.64e15);

  await openWorksheet(page, sheet2);
  await expect(fieldOf(page, 'wb2-tabel').locator('[data-row]')).toHaveCount(1);
  await openWorksheet(page, sheet1A);
  await expect(box(page, 'wb1a-gebied')).toHaveValue('');
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  await page.reload();
  await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk');

  await page.goto('./mijn-dossier/');
  const bad = page.locator('[data-dossier="d-vroeg"]');
  await bad.getByRole('button', { name: buttonNames.removeDossier }).click();
  await page.getByRole('button', { name: buttonNames.removeDossierConfirm }).click();
  await expect(page.locator('[data-dossier]')).toHaveCount(2);
});

test('what is typed after a file with mistyped answers was opened is stored', async ({ page }) => {
  const file = {
    format: 'kwaliteitskompas-dossier',
    formatVersion: 1,
    savedAt: 8.64e15,
    dossier: { id: 'd-vreemd', title: { value: 'Vreemd', changedAt: 8.64e15 }, madeAt: -furthest, fileAt: 0 },
    worksheets: {
      'wb-1a': {
        answers: {
          'wb1a-gebied': { type: 'rows', rows: [] },
          'wb1a-oordeel': value('uit het bestand', 8.64e15),
        },
      },
    },
  };
  await openWorksheet(page, sheet1A);
  await page.locator('input[type=file]').setInputFiles({
    name: 'vreemd.kompas.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  const dialog = page.getByRole('dialog', { name: 'Een dossier uit een bestand' });
  await expect(dialog).toContainText('is 1 onderdeel niet te lezen');
  await dialog.getByRole('button', { name: buttonNames.openAsNew }).click();
  await expect(box(page, 'wb1a-oordeel')).toHaveValue('uit het bestand');
  await box(page, 'wb1a-gebied').fill('van ons');
  await box(page, 'wb1a-oordeel').fill('ook van ons');
  await expect(page.getByRole('status')).toContainText('Bewaard in deze browser');
  await page.reload();
  await expect(box(page, 'wb1a-gebied')).toHaveValue('van ons');
  await expect(box(page, 'wb1a-oordeel')).toHaveValue('ook van ons');
});

test('a question that fails says so and offers the file, and all others work on', async ({
  browser,
  baseURL,
}) => {
  // A page of its own: what fails is logged, and is meant to.
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  await openWorksheet(page, sheet1A);
  const broken = fieldOf(page, 'wb1a-zorgen');
  await broken.getByRole('button', { name: buttonNames.addRow }).first().click();
  await expect(broken.locator('[data-row]')).toHaveCount(1);
  // As an extension does that has taken part of a page over.
  await broken.locator('.rows__list, tbody').evaluate((list) => {
    const refuse = () => {
      throw new Error('Not here.');
    };
    Object.assign(list, { appendChild: refuse, insertBefore: refuse });
  });
  await broken.getByRole('button', { name: buttonNames.addRow }).first().click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('werkt niet meer');
  await expect(alert).toHaveCount(1);
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  const download = page.waitForEvent('download');
  await alert.getByRole('button', { name: buttonNames.save }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('Waterrijk');
  await alert.getByRole('button', { name: buttonNames.reload }).click();
  await expect(broken).toBeVisible();
  await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk');
  await page.close();
});
