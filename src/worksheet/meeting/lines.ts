/** Lines that are collected: put in another place, or split in two. Joining them is `../input/join-rows.ts`. */
import type { RowId } from '../../basics/ids.ts';
import { type Answer, textOf } from '../answers/answers.ts';
import { type Change, setValue } from '../answers/change.ts';
import { addRows, cellOf, changeCell, moveRow, visibleRows } from '../answers/rows.ts';

const none: Answer = { type: 'rows', rows: [] };

/** Puts a row at a place among those that are seen, as one change. */
export const moveTo =
  (id: RowId, place: number): Change =>
  (answer, now) => {
    const from = visibleRows(answer).findIndex((row) => row.id === id);
    if (from === -1) return answer ?? none;
    const step = place < from ? -1 : 1;
    let moved = answer ?? none;
    for (let at = from; at !== place; at += step) moved = moveRow(id, step)(moved, now);
    return moved;
  };

/** What stands behind `at` in its words becomes a row right behind it; nothing when one of the two would be empty. */
export const splitRow =
  (id: RowId, column: string, at: number, added: RowId): Change =>
  (answer, now) => {
    const row = visibleRows(answer).find((one) => one.id === id);
    const text = row === undefined ? '' : textOf(cellOf(row, column));
    const [first, second] = [text.slice(0, at).trim(), text.slice(at).trim()];
    if (first === '' || second === '') return answer ?? none;
    const split = addRows([{ id: added, values: { [column]: second } }], id)(answer, now);
    return changeCell(id, column, setValue(first))(split, now);
  };
