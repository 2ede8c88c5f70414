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
 * takes part, and the fields that refer to their rows (so that a removal can say where a row is used).
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
  for (const { field } of all.values()) {
    const references = field.type === 'rows' ? referencesIn(field.columns) : [];
    if (references.some(({ to }) => own.has(to.field))) add(field.id);
  }
  return Object.fromEntries(found);
}
