/** What rows are shown with, whether they stand as cards or as lines of a table. */
import type { ReactNode } from 'preact/compat';
import type { RowId } from '../../basics/ids.ts';
import type { Row } from '../../worksheet/answers/answers.ts';
import type { Column } from '../../worksheet/definition/definition.ts';
import type { Beside, RowChanges } from './use-row-changes.ts';

/** What stands under a cell, by the id of its column; `rowName` tells which row it is in. */
export type FootOfCell = (row: Row, column: string, rowName: string) => ReactNode;

export interface RowsView {
  readonly id: string;
  readonly columns: readonly Column[];
  readonly within: string | undefined;
  readonly nameOf: (row: RowId) => string;
  readonly isMovable: boolean;
  readonly changes: RowChanges;
  readonly footOf: ((row: Row) => ReactNode) | undefined;
  readonly footOfCell: FootOfCell | undefined;
  /** The row whose button tells of the keys. */
  readonly hinted: RowId | undefined;
  /** What stands where a row was removed. */
  readonly gap: (Beside & { readonly notice: ReactNode }) | undefined;
}

/** One of these rows. */
export interface RowView {
  readonly id: string;
  readonly row: Row;
  /** 'partner 2' */
  readonly name: string;
  /** Of a row in a row: the one it is in. */
  readonly within: string | undefined;
  readonly columns: readonly Column[];
  /** Its place among the rows, from 1; absent when rows are not moved by hand. */
  readonly place: number | undefined;
  readonly isLast: boolean;
  /** One of all rows tells of the keys. */
  readonly hasHint: boolean;
  readonly change: RowChanges['changeRowCell'];
  readonly onMove: RowChanges['moveLatest'];
  readonly onRemove: RowChanges['removeLatest'];
}

/** The same values as long as the row, its name and its place are: then it is not drawn again. */
export function viewOfRow(
  { id, within, columns, nameOf, isMovable, changes, hinted }: RowsView,
  row: Row,
  at: number,
  count: number,
): RowView {
  return {
    id: `${id}-${row.id}`,
    row,
    name: nameOf(row.id),
    within,
    columns,
    place: isMovable ? at + 1 : undefined,
    isLast: at === count - 1,
    hasHint: row.id === hinted,
    change: changes.changeRowCell,
    onMove: changes.moveLatest,
    onRemove: changes.removeLatest,
  };
}

/** A row as it is shown, with what stands beside it in its place. */
export function withGap(
  gap: RowsView['gap'],
  row: RowId,
  shown: ReactNode,
  noticed: (notice: ReactNode) => ReactNode,
): readonly ReactNode[] {
  if (gap === undefined) return [shown];
  if ('after' in gap) return gap.after === row ? [shown, noticed(gap.notice)] : [shown];
  return gap.before === row ? [noticed(gap.notice), shown] : [shown];
}
