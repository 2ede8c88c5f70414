import { expect, test } from 'vitest';
import { agreedDays } from '../../../../src/worksheet/agreed/agreed-days.ts';
import { filledTables, rowsTable } from '../../../../src/worksheet/reading/rows-table.ts';
import { exampleLookup } from '../../../setup/worksheet/example-dossier.ts';
import { lookupIn } from '../../../setup/worksheet/plain-answers.ts';
import { worksheet, worksheets } from '../../../setup/worksheet/worksheets.ts';

const tableOf = (sheet: string, id: string) => {
  const found = filledTables([worksheet(sheet)], exampleLookup).find(({ field }) => field.id === id);
  if (found === undefined) throw new Error(`No table ${id}`);
  return rowsTable(found.field, exampleLookup);
};

test('a figure has a comma and no points, a day is written as a spreadsheet reads it, a choice by its words', () => {
  const { columns, rows } = tableOf('wb-2', 'wb2-balans');
  expect(columns).toContain('Hoe ver zijn we met bijsturen?');
  expect(rows[1]).toEqual(expect.arrayContaining(['04-10-2028', '1,9']));
  expect(rows[0]).toContain('Loopt');
});

test('rows in a row are lines in its cell', () => {
  const [row = []] = tableOf('wb-bijeenkomst', 'wbbij-bijeenkomsten').rows;
  expect(row.find((cell) => cell.includes('Twee jongeren'))).toMatch(
    /Jongerenwerk Oost, 03-11-2026.*\n.*17-11-2026/,
  );
});

test('every list with something in it is a table, and an empty one is not', () => {
  expect(filledTables(worksheets, lookupIn({}))).toEqual([]);
  expect(filledTables(worksheets, exampleLookup).map(({ field }) => field.id)).toContain('wb0a-partijen');
});

test('meetings and looking back are agreed days; a day by which something is done is not', () => {
  const days = agreedDays(worksheets, exampleLookup);
  expect(days.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['bijeenkomst', 'terugkijken en bijstellen']),
  );
  expect(days.map(({ what }) => what)).not.toContain('contact opnemen');
});
