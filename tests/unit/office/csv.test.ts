import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvFrom } from '../../../src/office/csv.ts';

const read = (csv: string): unknown => parse(csv, { bom: true, delimiter: ';', record_delimiter: '\r\n' });
const table = (...cells: readonly string[]) => ({
  columns: cells.map((_, at) => `Kolom ${at + 1}`),
  rows: [cells],
});

test('a table is UTF-8 with its mark, semicolons between cells and CR LF behind rows', () => {
  expect(csvFrom({ columns: ['Wie', 'Wat'], rows: [['GGD', 'Cijfers één']] })).toBe(
    '\ufeffWie;Wat\r\nGGD;Cijfers één\r\n',
  );
});

test('a cell with a semicolon, a quote or a line break is one cell', () => {
  expect(read(csvFrom(table('a;b', 'zeg "ja"', 'een\r\ntwee', ' spatie ')))).toEqual([
    ['Kolom 1', 'Kolom 2', 'Kolom 3', 'Kolom 4'],
    ['a;b', 'zeg "ja"', 'een\ntwee', ' spatie '],
  ]);
});

test.for(['=1+1', '+31 6 12', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
  '%j is text, and no formula',
  (typed) => {
    const [, [cell = ''] = []] = parse(csvFrom(table(typed)), { bom: true, delimiter: ';' });
    expect(cell.startsWith("'")).toBe(true);
  },
);

test('a negative figure is a figure', () => {
  expect(csvFrom(table('-5', '-2,5'))).toContain('\n-5;-2,5\r\n');
});

test('any table is read back with every cell, and no cell begins a formula', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=x', '"', ';', '\n', '\t', '-1', 'é'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
      const columns = ['Wie', 'Wat'];
      const back = parse(csvFrom({ columns, rows }), { bom: true, delimiter: ';', record_delimiter: '\r\n' });
      const shown = (text: string) => text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
      expect(back.map((row) => row.map((text) => text.replace(/^'/, '')))).toEqual(
        [columns, ...rows].map((row) => row.map((text) => shown(text).replace(/^'/, ''))),
      );
      for (const text of back.flat()) expect(text).not.toMatch(/^(?!-\d+(?:[.,]\d+)?$)[=+\-@\t]/);
    }),
  );
});
