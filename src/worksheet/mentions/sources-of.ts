/**
 * Where the answers come from that a worksheet reads from elsewhere. Made at build time and handed to the islands, so
 * that a part carries its own definition and only what it mentions of others: of their rows, the columns.
 */
import type { Field, Part, Worksheet } from '../definition/definition.ts';
import { columnsOf, fieldsOf, targetOf } from '../definition/fields-of.ts';
import { type Mention, mentionsOf, targetMentions, targetsIn } from './mentions.ts';
import { type FieldSource, type Sources, sourcesIn } from './sources.ts';

/**
 * Every field of the parts, every field those name in whichever worksheet it stands, what names their area and who
 * takes part, and of the fields that refer to their rows the columns that do (so that a removal can say where a row is used).
 */
export function sourcesOf(parts: readonly Part[], worksheets: readonly Worksheet[]): Sources {
  const all = new Map(Object.entries(sourcesIn(worksheets)));
  const own = fieldsOf({ parts });
  const ownIds = new Set<string>(own.map(({ id }) => id));
  /** By the id of a field: the columns that are read of it. */
  const read = new Map<string, ReadonlySet<string>>();
  const add = ({ field: id, columns }: Mention) => {
    const field = all.get(id)?.field;
    if (field === undefined || ownIds.has(id)) return;
    const before = read.get(id);
    const mentioned = columns.length === 0 ? columnsOf(field).map((column) => column.id) : columns;
    const after = new Set([...(before ?? []), ...mentioned]);
    if (before?.size === after.size) return;
    read.set(id, after);
    for (const further of readWith(withColumns(field, after))) add(further);
  };
  for (const field of own) mentionsOf(field).forEach(add);
  for (const { area, participants, parts: asked } of worksheets)
    if (asked.some((part) => parts.includes(part))) {
      if (area !== undefined) add({ field: area, columns: [] });
      if (participants !== undefined) add({ field: participants.field, columns: [participants.column] });
    }
  for (const { field } of all.values()) {
    const columns = columnsOf(field).filter((column) =>
      targetsIn([column]).some((to) => ownIds.has(to.field)),
    );
    if (field.type === 'rows' && columns.length > 0)
      add({ field: field.id, columns: columns.map(({ id }) => id) });
  }
  return Object.fromEntries(
    [...all].flatMap(([id, source]): readonly [string, FieldSource][] => {
      if (ownIds.has(id)) return [[id, source]];
      const columns = read.get(id);
      return columns === undefined ? [] : [[id, { ...source, field: withColumns(source.field, columns) }]];
    }),
  );
}

/** What reading a field reads as well: whether it is left out, what its references refer to, and what it is derived from. */
function readWith(field: Field): readonly Mention[] {
  if (field.type === 'derived') return mentionsOf(field);
  return [
    ...(field.showIf === undefined ? [] : [{ field: field.showIf.field, columns: [] }]),
    ...[...targetOf(field), ...targetsIn(columnsOf(field))].flatMap(targetMentions),
  ];
}

function withColumns(field: Field, read: ReadonlySet<string>): Field {
  switch (field.type) {
    case 'rows':
      return { ...field, columns: field.columns.filter(({ id }) => read.has(id)) };
    case 'group':
      return { ...field, columns: field.columns.filter(({ id }) => read.has(id)) };
    default:
      return field;
  }
}
