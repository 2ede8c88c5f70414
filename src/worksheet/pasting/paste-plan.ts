/**
 * What pasted rows would become in a list: said before anything is done. `fill-rows.ts` does it as it was said. Columns are filled in
 * order. Nothing is replaced, and no word is left out: what a column cannot hold goes to a text of the same row, and where there
 * is none nothing is made of it at all.
 */

import type { RowId } from '../../basics/ids.ts';
import type { Row } from '../answers/answers.ts';
import { cellOf } from '../answers/rows.ts';
import { isAnswered } from '../answers/walk.ts';
import type { Column } from '../definition/definition.ts';
import type { Lookup } from '../reading/answer-text.ts';
import { namesColumns } from './column-names.ts';
import type { PastedRows } from './pasted-rows.ts';
import { readCell } from './read-cell.ts';

/** As many as stay quick to type in. */
export const mostRows = 1000;

export interface Where {
  readonly columns: readonly Column[];
  /** The id of the column that the first cell comes in. */
  readonly first: string;
  /** The rows that are there, in order. */
  readonly shown: readonly Row[];
  /** The row that was pasted in, where nothing but what was pasted stands in `first`. `undefined`: behind all others. */
  readonly row: Row | undefined;
}

/** A cell that its column has no place for, or holds as a text that says no number, date or choice. */
export interface Misfit {
  /** Counted from 1, without the row of names. */
  readonly place: number;
  readonly column: Column | undefined;
  readonly text: string;
}

export interface Fitting {
  readonly type: 'fits';
  /** In the order of the cells. */
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** The row of names, which becomes no row. */
  readonly header: readonly string[] | undefined;
  /** Stay in their cell as they are. */
  readonly kept: readonly Misfit[];
  /** Stand in `taker` in place of their own cell. */
  readonly moved: readonly Misfit[];
  readonly taker: Column | undefined;
  /** The row that is there and takes the first of `rows`. */
  readonly fills: RowId | undefined;
}

export type PastePlan =
  | Fitting
  | { readonly type: 'too-many'; readonly count: number }
  | { readonly type: 'misfit'; readonly misfits: readonly Misfit[] };

/** `undefined` when there is no such column. */
export function planPaste(
  pasted: PastedRows,
  where: Where,
  lookup: Lookup,
  thisYear: number,
): PastePlan | undefined {
  const asked = where.columns.filter(({ retired }) => retired !== true);
  const from = asked.findIndex(({ id }) => id === where.first);
  if (from === -1) return undefined;
  const columns = asked.slice(from, from + (pasted.rows[0]?.length ?? 0));
  const hasHeader =
    pasted.rows.length > 1 && (pasted.hasHeader || namesColumns(pasted.rows[0] ?? [], columns, asked));
  const rows = hasHeader ? pasted.rows.slice(1) : pasted.rows;
  if (rows.length > mostRows) return { type: 'too-many', count: rows.length };
  const kept: Misfit[] = [];
  const moved: Misfit[] = [];
  for (const [at, cells] of rows.entries())
    for (const [place, text] of cells.entries()) {
      const column = columns[place];
      const { fit } = readCell(column, text, lookup, thisYear);
      if (fit !== 'well') (fit === 'as-text' ? kept : moved).push({ place: at + 1, column, text });
    }
  const taker = moved.length === 0 ? undefined : takerAmong(asked);
  if (moved.length > 0 && taker === undefined) return { type: 'misfit', misfits: moved };
  const filled = taker === undefined || columns.includes(taker) ? columns : [...columns, taker];
  const { row, first } = where;
  const isFree = row !== undefined && filled.every(({ id }) => id === first || !isAnswered(cellOf(row, id)));
  return {
    type: 'fits',
    columns,
    rows,
    header: hasHeader ? pasted.rows[0] : undefined,
    kept,
    moved,
    taker,
    fills: isFree ? row.id : undefined,
  };
}

/** The last question with room for more than a line: where notes are made. */
const takerAmong = (columns: readonly Column[]) => columns.findLast(({ type }) => type === 'longtext');

/** The row at the end that nobody has begun: what is pasted beside the list begins there. */
export function emptyLastRow(shown: readonly Row[]): Row | undefined {
  const last = shown.at(-1);
  return last !== undefined && Object.values(last.cells).every((cell) => !isAnswered(cell))
    ? last
    : undefined;
}
