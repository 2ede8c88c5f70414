import { expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import { textOf } from '../../../../src/worksheet/answers/answers.ts';
import { setValue } from '../../../../src/worksheet/answers/change.ts';
import { cellOf, changeGroupCell, groupCell, visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import { inOwnRow, ownRow } from '../../../../src/worksheet/input/own-row.ts';

const row = toRowId('r-00112233445566ff');
const typed = (column: string, text: string) => inOwnRow(row, changeGroupCell(column, setValue(text)));

test('the first word makes the row, and what comes next stands in the same one', () => {
  const begun = typed('score', '4')(undefined, 10);
  const both = typed('toelichting', 'Elke week')(begun, 20);
  expect(visibleRows(both).map(({ id }) => id)).toEqual([row]);
  expect(
    visibleRows(both).map((one) => [textOf(cellOf(one, 'score')), textOf(cellOf(one, 'toelichting'))]),
  ).toEqual([['4', 'Elke week']]);
});

test('a cell that is not changed stays the very same object', () => {
  const begun = typed('score', '4')(undefined, 10);
  const [before] = visibleRows(begun);
  const [after] = visibleRows(typed('toelichting', 'Elke week')(begun, 20));
  expect(before && cellOf(before, 'score')).toBe(after && cellOf(after, 'score'));
});

test('what stands in the row is shown as a group; where there is none, nothing is', () => {
  expect(ownRow(undefined)).toBeUndefined();
  expect(textOf(groupCell(ownRow(typed('score', '4')(undefined, 10)), 'score'))).toBe('4');
});

test('two tabs that begin at once have one row', () => {
  const mine = visibleRows(typed('score', '4')(undefined, 10));
  const theirs = visibleRows(typed('score', '5')(undefined, 11));
  expect(mine.map(({ id }) => id)).toEqual(theirs.map(({ id }) => id));
});
