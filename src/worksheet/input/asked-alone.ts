/** A question as a partner is asked it, who answers for one organisation or role. */
import type { Column, Field, RowsField } from '../definition/definition.ts';

/** The column that says whose row it is, where that is not asked in each row. */
export function whoColumnOf({ input, columns }: RowsField): Column | undefined {
  return input === undefined || input === true ? undefined : columns.find(({ id }) => id === input.who);
}

/** A question as others are asked it: whose row it is, they say once. */
export function askedAlone(field: Field): Field {
  if (field.type !== 'rows') return field;
  const who = whoColumnOf(field);
  return who === undefined ? field : { ...field, columns: field.columns.filter((column) => column !== who) };
}

/** Where everybody has one row, their own. */
export const isRound = ({ input }: RowsField): boolean =>
  input !== undefined && input !== true && input.once === true;
