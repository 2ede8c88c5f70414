/** Where a row is used: which other questions point at it. Removing it says so first. */

import type { FieldId, RowId } from '../../basics/ids.ts';
import { type Answer, answerValue } from '../answers/answers.ts';
import { linkOf } from '../answers/name.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import { isReference } from '../answers/value.ts';
import { targetOf } from '../definition/fields-of.ts';
import type { FieldSource, Sources } from '../mentions/sources.ts';
import type { Lookup } from './answer-text.ts';

/** The fields with a row that refers to this row, or names it, each once. */
export function usesOfRow(
  field: FieldId,
  row: RowId,
  lookup: Lookup,
  sources: Sources,
): readonly FieldSource[] {
  return Object.values(sources).filter((source) => {
    if (source.field.type !== 'rows') return false;
    const pointing = source.field.columns.filter((column) =>
      targetOf(column).some((to) => to.field === field),
    );
    return visibleRows(lookup(source.field.id)).some((other) =>
      pointing.some(({ id }) => rowPointedAt(cellOf(other, id)) === row),
    );
  });
}

/** The row that an answer refers to or names. */
function rowPointedAt(answer: Answer | undefined): RowId | undefined {
  const value = answerValue(answer);
  return isReference(value) ? value.row : linkOf(answer)?.row;
}
