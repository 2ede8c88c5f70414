/** Fills a worksheet in and reads it back the way a person would: through its controls, found by the site's contract. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Column, Field, Worksheet } from '../../src/worksheet/definition.ts';
import type { PlainAnswers, PlainRow, PlainValue } from '../worksheets.ts';

/** Opens the page of a worksheet and waits until all its parts take input. */
export async function openWorksheet(page: Page, worksheet: Worksheet): Promise<void> {
  await page.goto(`.${worksheet.page}`);
  await expectReady(page, worksheet);
}

export async function expectReady(page: Page, worksheet: Worksheet): Promise<void> {
  const parts = page.locator(`section[data-worksheet="${worksheet.id}"]`);
  await expect(parts).toHaveCount(worksheet.parts.length);
  await expect(page.locator(`[data-worksheet="${worksheet.id}"]:not([data-ready])`)).toHaveCount(0);
}

export function fieldOf(page: Page, id: string): Locator {
  return page.locator(`[data-field="${id}"]`);
}

/** Fields a person can fill in, in order. */
export function askedFields(worksheet: Worksheet): readonly Field[] {
  return worksheet.parts.flatMap((part) => part.fields).filter((field) => field.type !== 'derived');
}

export async function fillWorksheet(page: Page, worksheet: Worksheet, answers: PlainAnswers): Promise<void> {
  for (const field of askedFields(worksheet)) {
    const value = answers[field.id];
    if (value !== undefined) await fillField(page, field, value);
  }
}

export async function fillField(page: Page, field: Field, value: PlainValue): Promise<void> {
  const root = fieldOf(page, field.id);
  switch (field.type) {
    case 'rows':
      await fillRows(root, field, asRows(value));
      return;
    case 'group':
      for (const column of field.columns) await fillCell(root, column, asRow(value)[column.id]);
      return;
    case 'derived':
      throw new Error(`${field.id} is derived: nobody fills it in`);
    default:
      await fillControl(root, field, value, 'field');
  }
}

interface RowsLike {
  readonly columns: readonly Column[];
}

async function fillRows(root: Locator, { columns }: RowsLike, rows: readonly PlainRow[]): Promise<void> {
  for (const [at, row] of rows.entries()) {
    await ownRows(root)
      .locator(':scope > .rows__footer')
      .getByRole('button', { name: /^Rij toevoegen/ })
      .click();
    const card = rowsOf(root).nth(at);
    for (const column of columns) await fillCell(card, column, row[column.id]);
  }
}

/** The list of rows of this question itself, not those within its rows. */
export function ownRows(root: Locator): Locator {
  return root.locator(':scope > .rows');
}

export function rowsOf(root: Locator): Locator {
  return ownRows(root).locator(':scope > .rows__list > [data-row]');
}

async function fillCell(card: Locator, column: Column, value: PlainValue | undefined): Promise<void> {
  if (value === undefined) return;
  const cell = card.locator(`[data-column="${column.id}"]`).first();
  if (column.type === 'rows') await fillRows(cell, column, asRows(value));
  else await fillControl(cell, column, value, 'cell');
}

type Control = Exclude<Field | Column, { type: 'rows' | 'group' | 'derived' }>;

async function fillControl(
  root: Locator,
  input: Control,
  value: PlainValue,
  layout: 'field' | 'cell',
): Promise<void> {
  switch (input.type) {
    case 'text':
    case 'longtext':
    case 'number':
    case 'date':
    case 'reference':
      await root.locator('input, textarea').fill(String(value));
      return;
    case 'choice':
      if (layout === 'cell') await root.locator('select').selectOption(String(value));
      else await root.locator(`input[value="${String(value)}"]`).check();
      return;
    case 'multichoice':
      for (const option of Array.isArray(value) ? value : [])
        await root.locator(`input[value="${option}"]`).check();
      return;
    case 'scale':
      await root.locator(`input[value="${String(value)}"]`).check();
      return;
    case 'check':
      await root.locator('input').setChecked(value === true);
  }
}

/** What the controls show now, in the shape of the example case. */
export async function readWorksheet(page: Page, worksheet: Worksheet): Promise<PlainAnswers> {
  const answers: [string, PlainValue][] = [];
  for (const field of askedFields(worksheet)) answers.push([field.id, await readField(page, field)]);
  return Object.fromEntries(answers);
}

export async function readField(page: Page, field: Field): Promise<PlainValue> {
  const root = fieldOf(page, field.id);
  if (field.type === 'rows') return readRows(root, field);
  if (field.type === 'group') return readCells(root, field.columns);
  if (field.type === 'derived') return (await root.innerText()).trim();
  return readControl(root, field, 'field');
}

async function readRows(root: Locator, { columns }: RowsLike): Promise<readonly PlainRow[]> {
  const cards = await rowsOf(root).all();
  const rows: PlainRow[] = [];
  for (const card of cards) rows.push(await readCells(card, columns));
  return rows;
}

async function readCells(card: Locator, columns: readonly Column[]): Promise<PlainRow> {
  const cells: [string, PlainValue][] = [];
  for (const column of columns) {
    const cell = card.locator(`[data-column="${column.id}"]`).first();
    cells.push([
      column.id,
      column.type === 'rows' ? await readRows(cell, column) : await readControl(cell, column, 'cell'),
    ]);
  }
  return Object.fromEntries(cells);
}

async function readControl(root: Locator, input: Control, layout: 'field' | 'cell'): Promise<PlainValue> {
  const picked = () =>
    root
      .locator('input:checked')
      .evaluateAll((inputs) => inputs.map((each) => (each instanceof HTMLInputElement ? each.value : '')));
  switch (input.type) {
    case 'text':
    case 'longtext':
    case 'date':
    case 'reference':
      return root.locator('input, textarea').inputValue();
    case 'number':
      return root.locator('input').inputValue();
    case 'choice':
      return layout === 'cell' ? root.locator('select').inputValue() : ((await picked())[0] ?? '');
    case 'scale':
      return (await picked())[0] ?? '';
    case 'multichoice':
      return picked();
    case 'check':
      return root.locator('input').isChecked();
  }
}

/** The answers as controls show them: numbers are text. */
export function asShown(value: PlainValue): PlainValue {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value.map((item: string | PlainRow) => (typeof item === 'string' ? item : asShownRow(item)));
  return typeof value === 'object' ? asShownRow(asRow(value)) : value;
}

function asShownRow(row: PlainRow): PlainRow {
  return Object.fromEntries(Object.entries(row).map(([id, value]) => [id, asShown(value)]));
}

function asRows(value: PlainValue): readonly PlainRow[] {
  if (!Array.isArray(value)) throw new Error('Expected rows in the example case');
  return value.map((row: string | PlainRow) => asRow(row));
}

function asRow(value: PlainValue): PlainRow {
  if (typeof value !== 'object' || Array.isArray(value))
    throw new Error('Expected a row in the example case');
  return Object.fromEntries(Object.entries(value));
}
