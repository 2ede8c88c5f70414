/**
 * A round asked of one: everybody has one row there, and who is asked alone sees no list but what stands in that row. It is kept as the
 * row that it is.
 */
import type { RowId } from '../../basics/ids.ts';
import { type Answer, answerOf, type GroupAnswer, noAnswers, partOf } from '../answers/answers.ts';
import { type Change, setValue } from '../answers/change.ts';
import { addRow, changeCell, visibleRows } from '../answers/rows.ts';

/** What stands in the first row; `undefined` while there is none. */
export function ownRow(answer: Answer | undefined): GroupAnswer | undefined {
  const [row] = visibleRows(answer);
  return row && { type: 'group', cells: row.cells };
}

/** A change of the cells as a change of the row. @param made the row that there is then, where there was none. */
export const inOwnRow =
  (made: RowId, change: Change): Change =>
  (answer, now) => {
    const [row] = visibleRows(answer);
    const before = row?.cells ?? noAnswers;
    const after = partOf(change(ownRow(answer), now), 'group')?.cells ?? noAnswers;
    const changed = Object.entries(after).filter(([id, cell]) => cell !== answerOf(before, id));
    if (row === undefined)
      return addRow(made, Object.fromEntries(changed.map(([id, cell]) => [id, () => cell])))(answer, now);
    const cells = changed.reduce(
      (all: Answer | undefined, [id, cell]) => changeCell(row.id, id, () => cell)(all, now),
      answer,
    );
    return cells ?? setValue('')(answer, now);
  };
