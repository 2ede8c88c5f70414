/** Rows of a rows field: add, change, move and remove. Every function gives a new answer; `undo.ts` takes it back. */

import { type RowId, toRowId } from '../../basics/ids.ts';
import { isDate } from '../../basics/iso-date.ts';
import {
  type Answer,
  type Answers,
  answerOf,
  type GroupAnswer,
  noAnswers,
  partOf,
  type Row,
  type RowsAnswer,
  textOf,
} from './answers.ts';
import { type Change, changeAnswer, changePart, clearAnswers, deletedRow, setValue } from './change.ts';
import { stampAfter } from './stamp.ts';
import type { Value } from './value.ts';

const noRows: RowsAnswer = { type: 'rows', rows: [] };

export function asRows(answer: Answer | undefined): RowsAnswer {
  return partOf(answer, 'rows') ?? noRows;
}

/** The rows a person sees, in their order. */
export function visibleRows(answer: Answer | undefined): readonly Row[] {
  return asRows(answer)
    .rows.filter((row) => !row.deleted.value)
    .sort(byPosition);
}

/** Latest date on top; rows without a date before all others, since they are being filled in. */
export function rowsNewestFirst(rows: readonly Row[], dateColumn: string): readonly Row[] {
  const dateOf = (row: Row) => {
    const date = textOf(cellOf(row, dateColumn));
    return isDate(date) ? date : '9999';
  };
  return [...rows].reverse().sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0));
}

function byPosition(a: Row, b: Row): number {
  return a.position.value - b.position.value || (a.id < b.id ? -1 : 1);
}

/**
 * A row at the end. `id` is random (see `newRowId`), or that of the row it is copied from: then a second copy of the
 * same row, in another tab say, is the same row, and a copy that was removed comes back with the new values only.
 * A row that is there already is left as it is.
 */
export const addRow =
  (id: RowId, values: CellValues = {}): Change =>
  (answer, now) =>
    changeRows(answer, now, (present, moment) => {
      const shown = visibleRows(present);
      if (shown.some((row) => row.id === id)) return present;
      const removed = present.rows.find((row) => row.id === id);
      const last = shown.reduce((highest, row) => Math.max(highest, row.position.value), -1);
      const row: Row = {
        ...removed,
        id,
        deleted: { value: false, changedAt: stampAfter(removed?.deleted, moment) },
        position: { value: last + 1, changedAt: stampAfter(removed?.position, moment) },
        cells: newCells(removed?.cells ?? noAnswers, values, moment),
      };
      return { ...present, rows: [...present.rows.filter((other) => other.id !== id), row] };
    });

/** What a new row says, or how its cells are made. */
type CellValues = { readonly [columnId: string]: Value | Change };

/** Cells with these values alone, newer than what stood in them: another tab may have typed in a removed row. */
function newCells(before: Answers, values: CellValues, now: number): Answers {
  return Object.entries(values).reduce(
    (cells, [column, value]) =>
      changeAnswer(cells, column, typeof value === 'function' ? value : setValue(value), now),
    clearAnswers(before, now),
  );
}

/** Random, so that rows made in two tabs or on two machines never share an id. */
export function newRowId(): RowId {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return toRowId(`r-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`);
}

export const changeCell =
  (rowId: RowId, columnId: string, change: Change): Change =>
  (answer, now) =>
    changeRow(answer, rowId, now, (row, moment) => ({
      ...row,
      cells: changeAnswer(row.cells, columnId, change, moment),
    }));

export const removeRow =
  (rowId: RowId): Change =>
  (answer, now) =>
    changeRow(answer, rowId, now, deletedRow);

/**
 * One place up (-1) or down (1) among the rows that are seen, or among some of them: it changes places with the one that is
 * next there. At the end nothing changes.
 */
export const moveRow =
  (rowId: RowId, step: -1 | 1, among?: readonly RowId[]): Change =>
  (answer, now) =>
    changeRows(answer, now, (present, moment) => {
      const order = visibleRows(present).map((row) => row.id);
      const from = order.indexOf(rowId);
      const near = among ?? order;
      const other = near[near.indexOf(rowId) + step];
      const to = other === undefined ? -1 : order.indexOf(other);
      if (from === -1 || other === undefined || to === -1) return present;
      order[from] = other;
      order[to] = rowId;
      return {
        ...present,
        rows: present.rows.map((row) => {
          const position = order.indexOf(row.id);
          if (position === -1 || position === row.position.value) return row;
          return { ...row, position: { value: position, changedAt: stampAfter(row.position, moment) } };
        }),
      };
    });

function changeRows(
  answer: Answer | undefined,
  now: number,
  change: (rows: RowsAnswer, moment: number) => RowsAnswer,
): Answer {
  return changePart(answer, 'rows', now, (rows = noRows, moment) => change(rows, moment));
}

function changeRow(
  answer: Answer | undefined,
  rowId: RowId,
  now: number,
  change: (row: Row, moment: number) => Row,
): Answer {
  return changeRows(answer, now, (present, moment) => ({
    ...present,
    rows: present.rows.map((row) => (row.id === rowId ? change(row, moment) : row)),
  }));
}

export function cellOf(row: Row, columnId: string): Answer | undefined {
  return answerOf(row.cells, columnId);
}

const noGroup: GroupAnswer = { type: 'group', cells: noAnswers };

/** A group is one row that is always there. */
export const changeGroupCell =
  (columnId: string, change: Change): Change =>
  (answer, now) =>
    changePart(answer, 'group', now, (group = noGroup, moment) => ({
      ...group,
      cells: changeAnswer(group.cells, columnId, change, moment),
    }));

export function groupCell(answer: Answer | undefined, columnId: string): Answer | undefined {
  const group = partOf(answer, 'group');
  return group === undefined ? undefined : answerOf(group.cells, columnId);
}
