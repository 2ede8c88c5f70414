/**
 * Where the answers come from that a worksheet reads from elsewhere. Made at build time and handed to the islands, so
 * that a part carries its own definition and only the few foreign fields it mentions.
 */
import type { Part, Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import { mentionsOf, referencesIn } from './mentions.ts';
import { type FieldSource, type Sources, sourcesIn } from './sources.ts';

/**
 * Every field of the parts, every field those name in whichever worksheet it stands, what names their area and who
 * takes part, and of the fields that refer to their rows the columns that do (so that a removal can say where a row is used).
 */
export function sourcesOf(parts: readonly Part[], worksheets: readonly Worksheet[]): Sources {
  const all = new Map(Object.entries(sourcesIn(worksheets)));
  const found = new Map<string, FieldSource>();
  const add = (id: string) => {
    const source = all.get(id);
    if (source === undefined || found.has(id)) return;
    found.set(id, source);
    for (const { field } of mentionsOf(source.field)) add(field);
  };
  for (const { id } of fieldsOf({ parts })) add(id);
  for (const { area, participants, parts: own } of worksheets)
    if (own.some((part) => parts.includes(part)))
      for (const id of [area, participants?.field]) if (id !== undefined) add(id);
  const own = new Set(fieldsOf({ parts }).map(({ id }) => id));
  for (const source of all.values()) {
    const { field } = source;
    if (field.type !== 'rows' || found.has(field.id)) continue;
    const columns = field.columns.filter((column) =>
      referencesIn([column]).some(({ to }) => own.has(to.field)),
    );
    if (columns.length === 0) continue;
    found.set(field.id, { ...source, field: { ...field, columns } });
    if (field.showIf !== undefined) add(field.showIf.field);
  }
  return Object.fromEntries(found);
}
