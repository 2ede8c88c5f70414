import { cellOf, visibleRows } from '../../../worksheet/answers/rows.ts';
import type { Worksheet } from '../../../worksheet/definition/definition.ts';
import { fieldsOf } from '../../../worksheet/definition/fields-of.ts';
import { columnText, type Lookup } from '../../../worksheet/reading/answer-text.ts';

/** The organisations and roles that lists of names are made from: those that texts elsewhere name rows of. */
export function partnerNames(worksheets: readonly Worksheet[], lookup: Lookup): readonly string[] {
  const fields = worksheets.flatMap(fieldsOf);
  const named = fields.flatMap((field) =>
    field.type === 'rows'
      ? field.columns.flatMap((column) =>
          column.type === 'text' && column.names !== undefined ? [column.names] : [],
        )
      : [],
  );
  const names = named.flatMap(({ field: id, column }) => {
    const field = fields.find((one) => one.id === id);
    if (field?.type !== 'rows') return [];
    return visibleRows(lookup(id)).map((row) =>
      columnText(field.columns, column, cellOf(row, column), lookup),
    );
  });
  return [...new Set(names.filter((name) => name !== ''))];
}
