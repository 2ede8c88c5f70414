/** A question as a partner is asked it, who answers for one organisation or role. */
import { entryOf } from '../../basics/entry-of.ts';
import type { Field } from '../definition/definition.ts';
import { whoColumnOf } from '../definition/fields-of.ts';

/** A question as others are asked it: in words for one, and whose row it is they say once. */
export function askedAlone(field: Field): Field {
  const { label = field.label, help = field.help, columns = {} } = field.alone ?? {};
  const words = { label, ...(help !== undefined && { help }) };
  if (field.type !== 'rows') return { ...field, ...words };
  const who = whoColumnOf(field);
  const own = field.columns.filter((column) => column !== who);
  const named = own.map((column) => ({ ...column, label: entryOf(columns, column.id) ?? column.label }));
  return { ...field, ...words, columns: named };
}
