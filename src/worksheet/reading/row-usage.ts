/** Where a row is used: which other questions point at it. Removing it says so first. */

import type { FieldId, RowId } from '../../basics/ids.ts';
import { answerValue } from '../answers/answers.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import { isReference } from '../answers/value.ts';
import type { Column } from '../definition/definition.ts';
import type { FieldSource, Sources } from '../mentions/sources.ts';
import type { Lookup } from './answer-text.ts';

/** The fields with a row that refers to this row, each once. */
export function usesOfRow(
  field: FieldId,
  row: RowId,
  lookup: Lookup,
  sources: Sources,
): readonly FieldSource[] {
  return Object.values(sources).filter((source) => {
    if (source.field.type !== 'rows') return false;
    const references = source.field.columns.filter((column) => pointsAt(column, field));
    return visibleRows(lookup(source.field.id)).some((other) =>
      references.some(({ id }) => {
        const value = answerValue(cellOf(other, id));
        return isReference(value) && value.row === row;
      }),
    );
  });
}

function pointsAt(column: Column, field: FieldId): boolean {
  return column.type === 'reference' && column.to.field === field;
}
