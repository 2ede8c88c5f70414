import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column } from '../../../../src/worksheet/definition/definition.ts';
import { fitsAsTable, longestWord, tableWidth } from '../../../../src/worksheet/reading/table-fit.ts';

const text: Column = { id: 'wie', type: 'text', label: 'Wie' };
const long: Column = { id: 'wat', type: 'longtext', label: 'Wat' };
const date: Column = { id: 'dag', type: 'date', label: 'Dag' };
const nested: Column = { id: 'acties', type: 'rows', label: 'Acties', row: 'actie', columns: [] };

test('a few simple columns fit a sheet, and not a phone', () => {
  expect(fitsAsTable([text, text, date], 41)).toBe(true);
  expect(fitsAsTable([text, text, date], 20)).toBe(false);
  expect(fitsAsTable([long, long, long], 41)).toBe(false);
  expect(fitsAsTable([text, long], 41), 'a sentence reads better in a card').toBe(false);
});

test('rows in rows, several choices at once and a question with help never stand in a table', () => {
  expect(fitsAsTable([text, nested], 1000)).toBe(false);
  expect(fitsAsTable([{ ...text, help: 'Geen namen.' }], 1000)).toBe(false);
});

test('a choice has room for the longest word that can be chosen', () => {
  const choice = (...labels: readonly string[]): Column => ({
    id: 'veld',
    type: 'choice',
    label: 'Werkveld',
    options: labels.map((label, at) => ({ id: `${at}`, label })),
  });
  expect(longestWord(choice('Sport', 'Zorg of kans'))).toBe('shortest');
  expect(longestWord(choice('Sport', 'Onderwijs'))).toBe('short');
  expect(longestWord(choice('Sport', 'Huisartsenzorg'))).toBe('long');
  expect(longestWord(choice('Sport', 'Jeugdgezondheidszorg'))).toBe('longest');
  expect(tableWidth([choice('Jeugdgezondheidszorg')])).toBeGreaterThan(tableWidth([choice('Sport')]) ?? 0);
});

test('who does what by when and how it stands, stands in a table on a laptop', () => {
  const status = {
    id: 'status',
    type: 'choice',
    label: 'Status',
    options: [
      { id: 'open', label: 'Open' },
      { id: 'vervalt', label: 'Vervalt' },
    ],
  } as const satisfies Column;
  const when: Column = { ...date, inWords: true };
  expect(fitsAsTable([text, text, when, status], 41)).toBe(true);
  expect(fitsAsTable([text, text, text, status], 41)).toBe(true);
});

test('what fits, fits in more room; and no table is narrower for a column more', () => {
  const columns = fc.array(fc.constantFrom(text, long, date, { ...date, inWords: true as const }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(columns, fc.nat(100), fc.nat(50), (some, room, more) => {
      if (fitsAsTable(some, room)) expect(fitsAsTable(some, room + more)).toBe(true);
      expect(tableWidth([...some, text])).toBeGreaterThan(tableWidth(some) ?? 0);
    }),
  );
});
