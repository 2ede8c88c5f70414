/** Which columns of a row are asked: all but the retired ones, and even those of a row that has an answer from before. */

import type { Row } from '../answers/answers.ts';
import { cellOf } from '../answers/rows.ts';
import type { Column } from '../definition/definition.ts';

/**
 * The columns that at least one of these rows has a place for. An answer that was emptied counts: a control must not
 * vanish under the hand that empties it.
 */
export function askedColumns(columns: readonly Column[], rows: readonly Row[]): readonly Column[] {
  return columns.filter(
    (column) => column.retired !== true || rows.some((row) => cellOf(row, column.id) !== undefined),
  );
}
