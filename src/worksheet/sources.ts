/**
 * Where the answers come from that a worksheet reads from elsewhere. Made at build time and handed to the islands, so
 * that a part carries its own definition and only the few foreign fields it mentions.
 */
import type { Field, Part, Worksheet } from './definition.ts';

/** One field with the worksheet it stands in. */
export interface FieldSource {
  readonly worksheet: string;
  readonly code: string;
  readonly page: string;
  readonly field: Field;
}

export type Sources = { readonly [fieldId: string]: FieldSource };

/** Every field of the parts, and every field those name, in whichever worksheet it stands. */
export function sourcesOf(parts: readonly Part[], worksheets: readonly Worksheet[]): Sources {
  const all = new Map(
    worksheets.flatMap((worksheet) =>
      worksheet.parts.flatMap(({ fields }) =>
        fields.map((field): [string, FieldSource] => [
          field.id,
          { worksheet: worksheet.id, code: worksheet.code, page: worksheet.page, field },
        ]),
      ),
    ),
  );
  const found = new Map<string, FieldSource>();
  const add = (id: string) => {
    const source = all.get(id);
    if (source === undefined || found.has(id)) return;
    found.set(id, source);
    referencedFields(source.field).forEach(add);
  };
  for (const part of parts) for (const { id } of part.fields) add(id);
  return Object.fromEntries(found);
}

/** Ids of the other fields that a field mentions. */
export function referencedFields(field: Field): readonly string[] {
  const ids: string[] = [];
  if (field.showIf !== undefined) ids.push(field.showIf.field);
  if (field.carry !== undefined) ids.push(...field.carry.from.map((from) => from.field));
  if (field.needed !== undefined && field.needed !== true) ids.push(field.needed.unless);
  if (field.type === 'reference') ids.push(field.to.field);
  if (field.type === 'rows' || field.type === 'group')
    ids.push(...field.columns.flatMap((column) => (column.type === 'reference' ? [column.to.field] : [])));
  if (field.type === 'derived')
    switch (field.derive.type) {
      case 'first-answer':
        ids.push(...field.derive.from);
        break;
      case 'row-lists':
        ids.push(...field.derive.from.map((from) => from.field));
        break;
    }
  return ids;
}
