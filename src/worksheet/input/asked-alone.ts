/** A question as a partner is asked it, who answers for one organisation or role. */
import { entryOf } from '../../basics/entry-of.ts';
import type { Column, Field, RowsField } from '../definition/definition.ts';

/** The column that says whose row it is, where that is not asked in each row. */
export function whoColumnOf({ input, columns }: RowsField): Column | undefined {
  return input === undefined || input === true ? undefined : columns.find(({ id }) => id === input.who);
}

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

/** Where everybody has one row, their own. */
export const isRound = ({ input }: RowsField): boolean =>
  input !== undefined && input !== true && input.once === true;
