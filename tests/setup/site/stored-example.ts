/** Puts the example case in storage as a person's own work. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parseContent } from '../../../src/schema/schema.ts';
import type { Worksheet } from '../../../src/worksheet/definition/definition.ts';
import { ExampleCaseSchema, exampleAnswers } from '../../../src/worksheet/definition/example-case.ts';
import { noCard, saveCard } from '../../../src/worksheet/saved/dossier-card.ts';
import { saveWorksheet } from '../../../src/worksheet/saved/saved-worksheet.ts';
import { worksheets } from '../worksheet/worksheets.ts';

const file = 'content/voorbeelden/waterrijk.json';

/** All of Waterrijk, in the first dossier with this title; before the pages that are opened next. */
export async function waterrijkInStorage(page: Page, title: string): Promise<void> {
  const changedAt = Date.UTC(2026, 8, 1);
  const card = saveCard('eerste', { ...noCard, madeAt: changedAt, title: { value: title, changedAt } });
  await storeItems(page, { 'dossier:eerste': card, ...itemsOf(worksheets) });
}

/**
 * These worksheets of Waterrijk, as they lie in storage once somebody has typed them: that typing comes there is what
 * `tests/e2e/worksheets.test.ts` shows.
 */
export async function sheetsInStorage(page: Page, sheets: readonly Worksheet[]): Promise<void> {
  await storeItems(page, itemsOf(sheets));
}

function itemsOf(sheets: readonly Worksheet[]): { readonly [key: string]: string } {
  const example = parseContent(ExampleCaseSchema, JSON.parse(readFileSync(file, 'utf8')), file);
  return Object.fromEntries(
    sheets.map((sheet) => [
      `dossier:eerste:${sheet.id}`,
      saveWorksheet(sheet.id, exampleAnswers(sheet, example)),
    ]),
  );
}

/** Under our keys, in the browser's storage. */
export async function storeItems(page: Page, items: { readonly [key: string]: string }): Promise<void> {
  await page.goto('./404.html');
  await page.evaluate((all) => {
    for (const [key, text] of Object.entries(all)) localStorage.setItem(`kwaliteitskompas:${key}`, text);
  }, items);
}
