/** What must hold between worksheets and can't be seen in one field: ids are unique, references lead somewhere. */
import { buildText } from '../text/build.ts';
import type { Column, Field, Worksheet } from './definition.ts';
import { referencedFields } from './sources.ts';

/** A mistake in the worksheets, with its place, in words an editor can act on. */
export interface WorksheetProblem {
  readonly place: string;
  readonly message: string;
}

export function checkWorksheets(worksheets: readonly Worksheet[]): readonly WorksheetProblem[] {
  const fields = worksheets.flatMap((worksheet) =>
    worksheet.parts.flatMap((part) => part.fields.map((field) => ({ worksheet, field }))),
  );
  const known = new Map(fields.map(({ field }) => [field.id, field]));
  const problems: WorksheetProblem[] = [];
  const report = (place: string, message: string) => problems.push({ place, message });

  for (const id of duplicates(worksheets.map((worksheet) => worksheet.id)))
    report(id, buildText.duplicateId('werkblad', id));
  for (const id of duplicates(fields.map(({ field }) => field.id)))
    report(id, buildText.duplicateId('veld', id));

  for (const worksheet of worksheets) {
    for (const id of duplicates(worksheet.parts.map((part) => part.id)))
      report(worksheet.id, buildText.duplicateId('deel', id));
    if (worksheet.area !== undefined && !known.has(worksheet.area))
      report(`${worksheet.id}.area`, buildText.unknownField(worksheet.area));
  }
  for (const { worksheet, field } of fields) {
    const place = `${worksheet.id}: ${field.id}`;
    for (const id of referencedFields(field)) if (!known.has(id)) report(place, buildText.unknownField(id));
    for (const id of duplicates(columnsOf(field).map((column) => column.id)))
      report(place, buildText.duplicateId('kolom', id));
    for (const { field: from, columns } of columnMentions(field)) {
      const available = known.get(from);
      if (available === undefined) continue;
      for (const column of columns)
        if (!columnsOf(available).some(({ id }) => id === column))
          report(place, buildText.unknownColumn(from, column));
    }
  }
  return problems;
}

/** Columns of other fields that a field names: in references, carry-over and derivations. */
function columnMentions(
  field: Field,
): readonly { readonly field: string; readonly columns: readonly string[] }[] {
  const references = columnsOf(field).flatMap((column) =>
    column.type === 'reference' ? [{ field: column.to.field, columns: [column.to.column] }] : [],
  );
  const carried = (field.carry?.from ?? []).map((from) => ({
    field: from.field,
    columns: Object.values(from.columns ?? {}),
  }));
  const own = (field.carry?.from ?? []).map((from) => ({
    field: field.id,
    columns: [...Object.keys(from.columns ?? {}), ...Object.keys(from.set ?? {})],
  }));
  const listed =
    field.type === 'derived' && field.derive.type === 'row-lists'
      ? field.derive.from.map((from) => ({
          field: from.field,
          columns: [from.column, ...(from.detail === undefined ? [] : [from.detail])],
        }))
      : [];
  return [...references, ...carried, ...own, ...listed];
}

function columnsOf(field: Field): readonly Column[] {
  return field.type === 'rows' || field.type === 'group' ? field.columns : [];
}

function duplicates(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}
