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

/** One row at the end: see `addRows`. */
export const addRow = (id: RowId, values: CellValues = {}): Change => addRows([{ id, values }]);

export interface NewRow {
  readonly id: RowId;
  readonly values: CellValues;
}

/**
 * Rows right behind `behind`, or at the end. An id is random (see `newRowId`), or that of the row it is copied from: then a second
 * copy of the same row, in another tab say, is the same row, and a copy that was removed comes back with the new values only.
 * A row that is there already is left as it is.
 */
export const addRows =
  (rows: readonly NewRow[], behind?: RowId): Change =>
  (answer, now) =>
    changeRows(answer, now, (present, moment) => {
      const shown = visibleRows(present);
      const there = new Set(shown.map(({ id }) => id));
      const added = new Map(rows.filter(({ id }) => !there.has(id)).map((row) => [row.id, row]));
      if (added.size === 0) return present;
      const removed = new Map(present.rows.filter(({ id }) => added.has(id)).map((row) => [row.id, row]));
      const placeOf = placesFor(added.size, shown, behind);
      const made = [...added.values()].map(({ id, values }, at): Row => {
        const former = removed.get(id);
        return {
          ...former,
          id,
          deleted: { value: false, changedAt: stampAfter(former?.deleted, moment) },
          position: { value: placeOf(at), changedAt: stampAfter(former?.position, moment) },
          cells: newCells(former?.cells ?? noAnswers, values, moment),
        };
      });
      return { ...present, rows: [...present.rows.filter(({ id }) => !added.has(id)), ...made] };
    });

/** Positions of new rows: whole numbers at the end, or parts of the way to the next row; at the end too when no number lies there. */
function placesFor(count: number, shown: readonly Row[], behind: RowId | undefined): (at: number) => number {
  const end = shown.reduce((highest, row) => Math.max(highest, row.position.value), -1);
  const before = shown.findIndex(({ id }) => id === behind);
  const from = shown[before]?.position.value ?? end;
  const to = (before === -1 ? undefined : shown[before + 1]?.position.value) ?? Number.POSITIVE_INFINITY;
  const step = (to - from) / (count + 1);
  const isRoom = step < Number.POSITIVE_INFINITY && from + step > from && to - step < to;
  return isRoom ? (at) => from + step * (at + 1) : (at) => end + 1 + at;
}

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
