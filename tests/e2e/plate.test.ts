/** 'Praatplaat maken' on Mijn dossier: what it will look like, in which format, and what comes of it. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { dossierText } from '../../src/text/dossiers.ts';
import { plateText } from '../../src/text/plate.ts';
import { plateChoiceText as words } from '../../src/text/plate-choice.ts';
import { reportChoiceText } from '../../src/text/report-choice.ts';
import { pdfText, squeezed } from '../setup/site/pdf-text.ts';
import { expect, test } from '../setup/site/test.ts';

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: words.title });

async function openPlate(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  await page.getByRole('button', { name: dossierText.plate }).first().click();
  await expect(dialogOf(page)).toBeVisible();
  return dialogOf(page);
}

async function fileOf(
  page: Page,
  dialog: Locator,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: reportChoiceText.download }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const example = './mijn-dossier/?voorbeeld=waterrijk';

test('the page is shown as it will be, and comes as a PDF', async ({ page }) => {
  const dialog = await openPlate(page, example);
  const preview = dialog.getByRole('img');
  await expect(preview).toHaveAccessibleName(/^Praatplaat over /);
  await expect
    .poll(() => preview.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  const { name, bytes } = await fileOf(page, dialog);
  expect(name).toMatch(/^praatplaat-.*-a4\.pdf$/);
  const said = squeezed(await pdfText(bytes));
  expect(said).toContain(squeezed(plateText.thread));
  expect(said).toContain(squeezed('Te veel jongeren in Waterrijk leven ongezond'));
  await expect(page.getByText(words.downloaded)).toBeVisible();
});

test('as SVG it is text, and on A3 larger', async ({ page }) => {
  const dialog = await openPlate(page, example);
  await dialog.getByRole('radio', { name: words.papers.a3 }).check();
  await dialog.getByRole('radio', { name: words.formats.svg }).check();
  const { name, bytes } = await fileOf(page, dialog);
  expect(name).toMatch(/-a3\.svg$/);
  const svg = bytes.toString('utf8');
  // On a page without this site's policy, which lets no text become markup.
  const viewer = await page.context().newPage();
  const parsed = await viewer.evaluate((source) => {
    const { documentElement } = new DOMParser().parseFromString(source, 'image/svg+xml');
    return {
      root: documentElement.nodeName,
      width: documentElement.getAttribute('width'),
      text: documentElement.textContent,
    };
  }, svg);
  expect(parsed.root).toBe('svg');
  expect(parsed.width).toBe('420mm');
  expect(squeezed(parsed.text ?? '')).toContain(squeezed('Te veel jongeren in Waterrijk leven ongezond'));
});

test('as PNG it is sharp at twice the width of a slide', async ({ page }) => {
  const dialog = await openPlate(page, example);
  await dialog.getByRole('radio', { name: words.formats.png }).check();
  const { name, bytes } = await fileOf(page, dialog);
  expect(name).toMatch(/-a4\.png$/);
  // The header of a PNG: signature, then the width and the height of the picture.
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBe(3840);
  expect(bytes.readUInt32BE(20)).toBe(2715);
});

test('of an empty dossier it says what to fill in first, with the way there', async ({ page }) => {
  const dialog = await openPlate(page, './mijn-dossier/');
  await expect(dialog.getByText(words.empty)).toBeVisible();
  await expect(dialog.getByRole('button', { name: reportChoiceText.download })).toHaveCount(0);
  await dialog.getByRole('link').first().click();
  await expect(page).toHaveURL(/0a-gezamenlijk-belang\/#wb0a-gezamenlijk-vraagstuk-vraag$/);
});
