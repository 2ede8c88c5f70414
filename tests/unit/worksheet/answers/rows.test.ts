import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import type { Answer } from '../../../../src/worksheet/answers/answers.ts';
import { setValue } from '../../../../src/worksheet/answers/change.ts';
import { mergeAnswers } from '../../../../src/worksheet/answers/merge.ts';
import {
  addRow,
  asRows,
  cellOf,
  changeCell,
  changeGroupCell,
  groupCell,
  moveRow,
  newRowId,
  removeRow,
  visibleRows,
} from '../../../../src/worksheet/answers/rows.ts';
import { undoChange } from '../../../../src/worksheet/answers/undo.ts';
import { isAnswered } from '../../../../src/worksheet/answers/walk.ts';
import { rowsAnswer } from '../../../setup/worksheet/arbitraries.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { seenAnswer, textsIn } from '../../../setup/worksheet/registers.ts';

const ids = (answer: Answer | undefined) => visibleRows(answer).map(({ id }) => id);
const step = fc.constantFrom<-1 | 1>(-1, 1);
const threeRows = toAnswers({ keuze: [{ naam: 'een' }, { naam: 'twee' }, { naam: 'drie' }] })['keuze'];
const [first, second, third] = ['keuze-1', 'keuze-2', 'keuze-3'] as const;

/** A rows answer with the id of one of its rows that are seen. */
const withRow = rowsAnswer
  .filter((answer) => ids(answer).length > 0)
  .chain((answer) => fc.record({ answer: fc.constant(answer), row: fc.constantFrom(...ids(answer)) }));

describe('adding a row', () => {
  test('puts one empty row at the end, whatever was there', () => {
    fc.assert(
      fc.property(rowsAnswer, fc.nat({ max: 9 }), (answer, now) => {
        const after = addRow(toRowId('r-new'))(answer, now);
        expect(ids(after)).toEqual([...ids(answer), 'r-new']);
        expect(visibleRows(after).at(-1)?.cells).toEqual({});
      }),
    );
  });

  test('works on a question that has no answer yet', () => {
    expect(ids(addRow(toRowId('r-1'))(undefined, 1))).toEqual(['r-1']);
  });

  test('brings back a row that was removed, with the new cells only', () => {
    const removed = removeRow(toRowId(second))(threeRows, 5);
    const after = addRow(toRowId(second), { waarom: 'opnieuw' })(removed, 6);
    expect(ids(after)).toEqual([first, third, second]);
    expect(seenAnswer(after)).toMatchObject([{}, {}, { cells: { naam: '', waarom: 'opnieuw' } }]);
  });

  test('brings a removed row back in every tab, also when the clock has run back', () => {
    const removed = removeRow(toRowId(second))(threeRows, 500);
    const late = changeCell(toRowId(second), 'waarom', setValue('te laat getypt'))(removed, 900);
    const after = addRow(toRowId(second), { naam: 'opnieuw' })(late, 6);
    const merged = mergeAnswers({ keuze: after }, { keuze: late });
    expect(seenAnswer(merged['keuze'] ?? after)).toMatchObject([
      {},
      {},
      { id: second, cells: { naam: 'opnieuw', waarom: '' } },
    ]);
  });

  test('leaves a row that is there already as it is', () => {
    expect(addRow(toRowId(second), { naam: 'anders' })(threeRows, 6)).toEqual(threeRows);
  });

  test('gives every row an id of its own', () => {
    const made = Array.from({ length: 1000 }, newRowId);
    expect(new Set(made).size).toBe(1000);
    for (const id of made) expect(id).toMatch(/^r-[0-9a-f]{16}$/);
  });
});

describe('moving a row', () => {
  test('swaps it with the row beside it and keeps all others where they are', () => {
    fc.assert(
      fc.property(withRow, step, fc.nat({ max: 9 }), ({ answer, row }, by, now) => {
        const before = ids(answer);
        const from = before.indexOf(row);
        const expected = before.filter((id) => id !== row);
        const to = Math.min(Math.max(from + by, 0), expected.length);
        expected.splice(to, 0, row);
        expect(ids(moveRow(row, by)(answer, now))).toEqual(expected);
      }),
    );
  });

  test('keeps the set of rows and all they say, deleted rows included', () => {
    fc.assert(
      fc.property(withRow, step, ({ answer, row }, by) => {
        const before = new Map(asRows(answer).rows.map(({ id, deleted, cells }) => [id, { deleted, cells }]));
        const after = moveRow(row, by)(answer, 5);
        expect(new Map(asRows(after).rows.map(({ id, deleted, cells }) => [id, { deleted, cells }]))).toEqual(
          before,
        );
      }),
    );
  });

  test('there and back leaves the order as it was', () => {
    fc.assert(
      fc.property(withRow, ({ answer, row }) => {
        fc.pre(ids(answer)[0] !== row);
        expect(ids(moveRow(row, 1)(moveRow(row, -1)(answer, 5), 6))).toEqual(ids(answer));
      }),
    );
  });

  test('changes nothing at the end of the list, nor for a row that is not there', () => {
    expect(ids(moveRow(toRowId(first), -1)(threeRows, 5))).toEqual([first, second, third]);
    expect(ids(moveRow(toRowId(third), 1)(threeRows, 5))).toEqual([first, second, third]);
    expect(ids(moveRow(toRowId('r-gone'), 1)(threeRows, 5))).toEqual([first, second, third]);
  });

  test('passes over removed rows: one step is one row that is seen', () => {
    const after = moveRow(toRowId(third), -1)(removeRow(toRowId(second))(threeRows, 5), 6);
    expect(ids(after)).toEqual([third, first]);
  });
});

describe('removing a row', () => {
  test('takes that row out of sight, wipes what it said, and leaves the others', () => {
    fc.assert(
      fc.property(withRow, ({ answer, row }) => {
        const after = removeRow(row)(answer, 5);
        expect(ids(after)).toEqual(ids(answer).filter((id) => id !== row));
        const gone = asRows(after).rows.filter(({ id }) => id === row);
        expect(gone).toHaveLength(1);
        expect(gone.flatMap(({ cells }) => Object.values(cells).filter(isAnswered))).toEqual([]);
      }),
    );
  });

  test('leaves no text of the row behind', () => {
    const nested = toAnswers({
      rondes: [{ nieuw: 'geheim een', acties: [{ actie: 'geheim twee' }], keuzes: ['geheim drie'] }],
    })['rondes'];
    expect(textsIn({ after: removeRow(toRowId('rondes-1'))(nested, 5) })).toEqual([]);
  });

  test('and undoing that restores all that is seen: place, texts and rows within the row', () => {
    fc.assert(
      fc.property(withRow, fc.nat({ max: 9 }), ({ answer, row }, now) => {
        const removed = removeRow(row)(answer, now);
        expect(ids(removed)).not.toContain(row);
        const { keuze } = undoChange({ keuze: removed }, { keuze: answer }, { keuze: removed }, now);
        expect(keuze && seenAnswer(keuze)).toEqual(seenAnswer(answer));
      }),
    );
  });
});

describe('changing a cell', () => {
  test('changes that cell of that row, and nothing else', () => {
    const after = changeCell(toRowId(second), 'naam', setValue('twee, anders'))(threeRows, 5);
    expect(visibleRows(after).map((row) => cellOf(row, 'naam'))).toMatchObject([
      { value: 'een', changedAt: 1 },
      { value: 'twee, anders', changedAt: 5 },
      { value: 'drie', changedAt: 1 },
    ]);
  });

  test('of a row that is not there makes no row', () => {
    expect(changeCell(toRowId('r-gone'), 'naam', setValue('x'))(threeRows, 5)).toEqual(threeRows);
    expect(ids(changeCell(toRowId('r-gone'), 'naam', setValue('x'))(undefined, 5))).toEqual([]);
  });

  test('of a group keeps the other cells, and starts the group when there is none', () => {
    const start = changeGroupCell('naam', setValue('Kim'))(undefined, 1);
    const after = changeGroupCell('dag', setValue('2026-10-14'))(start, 2);
    expect(groupCell(after, 'naam')).toMatchObject({ value: 'Kim', changedAt: 1 });
    expect(groupCell(after, 'dag')).toMatchObject({ value: '2026-10-14', changedAt: 2 });
  });

  test('finds no cell under a name that every object inherits', () => {
    const [row] = visibleRows(threeRows);
    expect(row && cellOf(row, 'constructor')).toBeUndefined();
    expect(groupCell({ type: 'group', cells: {} }, 'toString')).toBeUndefined();
  });
});

test('rows with the same position stand in the order of their ids, on every machine', () => {
  const at = (id: string) => ({
    id: toRowId(id),
    deleted: { value: false, changedAt: 1 },
    position: { value: 0, changedAt: 1 },
    cells: {},
  });
  expect(ids({ type: 'rows', rows: [at('r-c'), at('r-a'), at('r-b')] })).toEqual(['r-a', 'r-b', 'r-c']);
});
