import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFieldId, toRowId } from '../../../../src/basics/ids.ts';
import type { Row } from '../../../../src/worksheet/answers/answers.ts';
import { noAnswers } from '../../../../src/worksheet/answers/answers.ts';
import { changeAnswer } from '../../../../src/worksheet/answers/change.ts';
import { addRow, visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import type { Value } from '../../../../src/worksheet/answers/value.ts';
import type { Column } from '../../../../src/worksheet/definition/definition.ts';
import { mayBeFolded, rowLine } from '../../../../src/worksheet/reading/row-line.ts';

const columns: readonly Column[] = [
  {
    id: 'soort',
    type: 'choice',
    label: 'Soort',
    options: [
      { id: 'z', label: 'Zorg' },
      { id: 'k', label: 'Kans' },
    ],
  },
  { id: 'wat', type: 'longtext', label: 'Wat' },
  { id: 'wie', type: 'text', label: 'Wie' },
  { id: 'dag', type: 'date', label: 'Dag' },
  { id: 'uren', type: 'number', label: 'Uren', unit: 'uur' },
  { id: 'druk', type: 'scale', label: 'Druk', from: 1, to: 5, fromLabel: 'niet', toLabel: 'heel' },
];

function rowOf(cells: { readonly [column: string]: Value }): Row {
  const field = toFieldId('veld');
  const answers = changeAnswer(noAnswers, field, addRow(toRowId('r-1'), cells), 1);
  const [row] = visibleRows(answers[field]);
  if (row === undefined) throw new Error('There is no row');
  return row;
}

const nothing = () => undefined;
const lineOf = (cells: { readonly [column: string]: Value }) => rowLine(columns, rowOf(cells), nothing, '');

test('a row is called by its first text, on one line, and by what tells most', () => {
  expect(lineOf({ soort: 'k', wat: 'Sport\nin Oost', wie: 'GGD' })).toMatchObject({
    words: 'Sport in Oost',
    value: 'Kans',
  });
  expect(lineOf({ wie: 'GGD', soort: 'k', druk: '4' })).toMatchObject({ words: 'GGD', value: '4 van 5' });
  expect(lineOf({ wie: 'GGD', uren: '3,5', dag: '2026-09-01' }).value).toBe('3,5 uur');
  expect(lineOf({ wie: 'GGD', dag: '2026-09-01' }).value).toBe('1 september 2026');
});

test('without a text the first answer names the row, and is not said twice', () => {
  expect(lineOf({ soort: 'z' })).toMatchObject({ words: 'Zorg', value: '' });
});

test('a sentence is the whole line', () => {
  expect(rowLine(columns, rowOf({ wat: 'Sport', soort: 'z' }), nothing, 'Wij sporten.')).toEqual({
    words: 'Wij sporten.',
    value: '',
    isSentence: true,
  });
});

test('only a row with an answer folds, and none in which something is wrong', () => {
  expect(mayBeFolded(columns, rowOf({}))).toBe(false);
  expect(mayBeFolded(columns, rowOf({ wat: '' }))).toBe(false);
  expect(mayBeFolded(columns, rowOf({ wat: 'Sport' }))).toBe(true);
  expect(mayBeFolded(columns, rowOf({ wat: 'Sport', uren: 'veel' }))).toBe(false);
  expect(mayBeFolded(columns, rowOf({ wat: 'Sport', dag: 'morgen' }))).toBe(false);
});

test('whatever stands in a row that folds, its line has words and no line breaks', () => {
  const cells = fc.record(
    { wat: fc.string(), wie: fc.string(), soort: fc.constantFrom('z', 'k'), druk: fc.constantFrom('1', '5') },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(cells, (some) => {
      const row = rowOf(some);
      fc.pre(mayBeFolded(columns, row));
      const { words, value } = rowLine(columns, row, nothing, '');
      expect(words).not.toBe('');
      expect(`${words}${value}`).not.toMatch(/[\n\r]/);
    }),
  );
});
