/** Walks over a definition. Knows its types only, so this file may ship to the browser. */
import { type FieldId, type RowId, toRowId } from '../../basics/ids.ts';
import type { Column, Field, Part, RowsField, Target } from './definition.ts';

/** Every question of a worksheet, of whatever part, in the order of the page. */
export const fieldsOf = ({ parts }: { readonly parts: readonly Part[] }): readonly Field[] =>
  parts.flatMap(({ fields }) => fields);

/** The columns of a question with rows or a group of cells; none for any other. */
export const columnsOf = (asked: Field | Column | undefined): readonly Column[] =>
  asked?.type === 'rows' || asked?.type === 'group' ? asked.columns : [];

/** What a reference holds of a question that is one text, where it holds the id of a row elsewhere. */
export const rowOfText = (field: FieldId): RowId => toRowId(field);

/** Whose rows an answer can point at: none or one. */
export function targetOf(asked: Field | Column): readonly Target[] {
  if (asked.type === 'reference') return [asked.to];
  return asked.type === 'text' && asked.names !== undefined ? [asked.names] : [];
}

/** The column that says whose row it is, where that is not asked in each row. */
export function whoColumnOf({
  input,
  columns,
}: Asked & { readonly columns: readonly Column[] }): Column | undefined {
  return input === undefined || input === true ? undefined : columns.find(({ id }) => id === input.who);
}

/** Where everybody has one row, their own. */
export const isRound = ({ input }: Asked): boolean =>
  input !== undefined && input !== true && input.once === true;

/** Whether a list is asked of partners, and how. */
interface Asked {
  readonly input?: RowsField['input'] | undefined;
}
