/** Fills a worksheet in and reads it back the way a person would: through its controls, found by the site's contract. */
import { expect, type Locator, type Page } from '@playwright/test';
import { questionText } from '../../../src/text/questions.ts';
import type { Column, Field, Worksheet } from '../../../src/worksheet/definition/definition.ts';
import type { PlainAnswers, PlainRow, PlainValue } from '../worksheet/worksheets.ts';
import { buttonNames } from './button-names.ts';

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
  for (const row of rows) {
    const before = await rowIds(root);
    await ownRows(root)
      .locator(':scope > .rows__footer')
      .getByRole('button', { name: buttonNames.addRow })
      .click();
    await expect(rowsOf(root)).toHaveCount(before.length + 1);
    const made = (await rowIds(root)).find((id) => !before.includes(id));
    const card = rowsOf(root).and(root.page().locator(`[data-row="${made}"]`));
    for (const column of columns) await fillCell(card, column, row[column.id]);
  }
}

/** Rows can be shown newest first, so a new row is known by its id, not by its place. */
function rowIds(root: Locator): Promise<readonly string[]> {
  return rowsOf(root).evaluateAll((cards) => cards.map((card) => card.getAttribute('data-row') ?? ''));
}

/** The list of rows of this question itself, not those within its rows. */
export function ownRows(root: Locator): Locator {
  return root.locator(':scope > .rows');
}

export function rowsOf(root: Locator): Locator {
  return ownRows(root).locator(
    ':scope > .rows__list > [data-row], :scope > .rows__group > .rows__list > [data-row], :scope > .row-table > tbody > [data-row]',
  );
}

/** Opens every row that is folded, as a person would. */
export async function unfoldRows(page: Page): Promise<void> {
  const folded = page.locator('[data-folded]');
  const closed = page.getByRole('button', { name: questionText.rows.unfoldAll });
  while ((await closed.count()) > 0) await closed.first().click();
  while ((await folded.count()) > 0) await folded.first().locator('[aria-expanded="false"]').click();
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
      await root.locator('input, textarea').fill(String(value));
      return;
    case 'reference':
      await root.locator('input').fill(String(value));
      // Once the person has left it a row goes to the group that it names: what comes next is filled in there.
      await root.locator('input').blur();
      await root.page().evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done))));
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
      if ((await root.locator('select').count()) > 0)
        await root.locator('select').selectOption(String(value));
      else await root.locator(`input[value="${String(value)}"]`).check();
      return;
    case 'check':
      await root.locator('input').setChecked(value === true);
  }
}

/**
 * What the controls show now, in the shape of the example case. Read in one go inside the page: control by control it
 * would take most of the test's time.
 */
export async function readWorksheet(page: Page, worksheet: Worksheet): Promise<PlainAnswers> {
  await unfoldRows(page);
  return page.evaluate(readFields, askedFields(worksheet));
}

/** What `readWorksheet` gives, for code that runs in the page: this one does, and names nothing outside itself. */
export function readFields(fields: readonly Field[]): PlainAnswers {
  const all = <Kind extends Element>(root: Element, selector: string, kind: new () => Kind): Kind[] =>
    [...root.querySelectorAll(selector)].filter((found): found is Kind => found instanceof kind);
  const one = (root: Element, selector: string): Element => {
    const found = root.querySelector(selector);
    if (found === null) throw new Error(`${selector} is not on the page`);
    return found;
  };
  const months =
    'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
  const picked = (root: Element) => all(root, 'input:checked', HTMLInputElement).map(({ value }) => value);
  const read = (root: Element, asked: (typeof fields)[number] | Column): PlainValue => {
    switch (asked.type) {
      case 'rows':
        return all(
          root,
          ':scope > .rows > .rows__list > [data-row], :scope > .rows > .rows__group > .rows__list > [data-row], :scope > .rows > .row-table > tbody > [data-row]',
          HTMLElement,
        ).map((row) => readCells(row, asked.columns));
      case 'group':
        return readCells(root, asked.columns);
      case 'check':
        return picked(root).length > 0;
      case 'multichoice':
        return picked(root);
      case 'scale':
      case 'choice': {
        const [select] = all(root, 'select', HTMLSelectElement);
        return select === undefined ? (picked(root)[0] ?? '') : select.value;
      }
      default: {
        const [input] = all(root, 'input', HTMLInputElement);
        const [area] = all(root, 'textarea', HTMLTextAreaElement);
        const shown = area?.value ?? input?.value ?? '';
        // A box that takes a time in words shows a day in words too.
        const [, day = '', month = '', year = ''] = /^(\d+) (\p{L}+) (\d{4})$/u.exec(shown) ?? [];
        if (asked.type !== 'date' || year === '') return shown;
        return [year, String(months.indexOf(month) + 1).padStart(2, '0'), day.padStart(2, '0')].join('-');
      }
    }
  };
  const isThere = (root: Element, { id, retired }: Column) =>
    retired !== true || root.querySelector(`[data-column="${id}"]`) !== null;
  const readCells = (root: Element, columns: readonly Column[]): PlainRow =>
    Object.fromEntries(
      columns
        .filter((column) => isThere(root, column))
        .map((column) => [column.id, read(one(root, `[data-column="${column.id}"]`), column)]),
    );
  return Object.fromEntries(
    fields.map((field) => [field.id, read(one(document.body, `[data-field="${field.id}"]`), field)]),
  );
}

/** The answers as the controls show them: numbers are text, dated rows stand newest first, and grouped rows together. */
export function shownAnswers(worksheet: Worksheet, answers: PlainAnswers): PlainAnswers {
  return Object.fromEntries(
    askedFields(worksheet).map((field) => {
      const shown = asShown(answers[field.id] ?? '');
      if (field.type !== 'rows') return [field.id, shown];
      const rows = inOrder(asRows(shown), field.newestFirst);
      if (field.groups === undefined) return [field.id, rows];
      const { by } = field.groups;
      const groups = asRows(shown).map((row) => String(row[by]));
      const placeOf = (row: PlainRow) => groups.indexOf(String(row[by]));
      return [field.id, rows.toSorted((a, b) => placeOf(a) - placeOf(b))];
    }),
  );
}

function inOrder(rows: readonly PlainRow[], newestFirst: string | undefined): readonly PlainRow[] {
  if (newestFirst === undefined) return rows;
  const dateOf = (row: PlainRow) => String(row[newestFirst]);
  return rows.toReversed().sort((a, b) => dateOf(b).localeCompare(dateOf(a)));
}

function asShown(value: PlainValue): PlainValue {
  if (typeof value === 'number') return String(value);
  if (isTexts(value)) return value;
  if (isList(value)) return asRows(value).map(asShownRow);
  return typeof value === 'object' ? asShownRow(asRow(value)) : value;
}

function isTexts(value: PlainValue): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isList(value: PlainValue): value is readonly string[] | readonly PlainRow[] {
  return Array.isArray(value);
}

function asShownRow(row: PlainRow): PlainRow {
  return Object.fromEntries(Object.entries(row).map(([id, value]) => [id, asShown(value)]));
}

function asRows(value: PlainValue): readonly PlainRow[] {
  if (!isList(value)) throw new Error('Expected rows in the example case');
  return value.map((row) => asRow(row));
}

function asRow(value: PlainValue): PlainRow {
  if (typeof value !== 'object' || isList(value)) throw new Error('Expected a row in the example case');
  return Object.fromEntries(Object.entries(value));
}
