/**
 * What the fields of a fillable PDF are called, and which answer a name stands for. A name is a path of ids with points
 * between:
 *
 * | name                                    | the answer                                                          |
 * | --------------------------------------- | ------------------------------------------------------------------- |
 * | `<field>`                               | of a question; of a choice, radio buttons with option ids as values |
 * | `<field>.<option>`                      | a check box of a question with more than one answer                 |
 * | `<field>.<column>`                      | a cell of a group                                                   |
 * | `<field>.<row>.<column>`                | a cell of a row                                                     |
 * | `<field>.<row>.<column>.<row>.<column>` | a cell of a row within a row                                        |
 *
 * A cell with more than one answer has check boxes with `.<option>` behind its name. `+1` in the place of a row is the
 * first empty row, to be filled in: no id begins so. A point or another special sign within an id is written as in an
 * address: '%2E'.
 */
import type { Column, Field, Input } from '../definition/definition.ts';

export type RowPlace =
  | { readonly type: 'row'; readonly id: string }
  /** Rows that are not there yet, counted from 1. */
  | { readonly type: 'new-row'; readonly number: number };

export interface CellPlace {
  /** Absent in a group. */
  readonly row?: RowPlace;
  readonly column: string;
}

/** Where an answer stands. */
export interface AnswerPlace {
  readonly field: string;
  /** From the outside in; none for a question that is answered as a whole. */
  readonly cells: readonly CellPlace[];
}

export interface FieldPlace extends AnswerPlace {
  readonly input: Input;
  /** Of a question with more than one answer: the one that a check box is for. */
  readonly option?: string;
}

export function fieldName({ field, cells }: AnswerPlace, option?: string): string {
  const steps = cells.flatMap(({ row, column }) => [
    ...(row === undefined ? [] : [rowStep(row)]),
    step(column),
  ]);
  return [step(field), ...steps, ...(option === undefined ? [] : [step(option)])].join('.');
}

function rowStep(row: RowPlace): string {
  return row.type === 'row' ? step(row.id) : `+${row.number}`;
}

function step(id: string): string {
  return encodeURIComponent(id.toWellFormed()).replaceAll('.', '%2E');
}

/** The reverse of `fieldName`; `undefined` for a name that is of no question in `fields`. */
export function parseFieldName(name: string, fields: readonly Field[]): FieldPlace | undefined {
  const [first = '', ...rest] = name.split('.');
  const id = idIn(first);
  const field = fields.find((candidate) => candidate.id === id);
  return field === undefined ? undefined : placeIn(field, { field: field.id, cells: [] }, rest);
}

function placeIn(
  asked: Field | Column,
  place: AnswerPlace,
  steps: readonly string[],
): FieldPlace | undefined {
  switch (asked.type) {
    case 'derived':
      return undefined;
    case 'group': {
      const [first = '', ...rest] = steps;
      return columnIn(asked.columns, place, {}, first, rest);
    }
    case 'rows': {
      const [first = '', second = '', ...rest] = steps;
      const row = rowIn(first);
      return row === undefined ? undefined : columnIn(asked.columns, place, { row }, second, rest);
    }
    case 'multichoice': {
      const [first, ...more] = steps;
      const option = first === undefined ? undefined : idIn(first);
      return option === undefined || more.length > 0 ? undefined : { ...place, input: asked, option };
    }
    default:
      return steps.length > 0 ? undefined : { ...place, input: asked };
  }
}

function columnIn(
  columns: readonly Column[],
  { field, cells }: AnswerPlace,
  row: Pick<CellPlace, 'row'>,
  name: string,
  rest: readonly string[],
): FieldPlace | undefined {
  const id = idIn(name);
  const column = columns.find((candidate) => candidate.id === id);
  return column === undefined
    ? undefined
    : placeIn(column, { field, cells: [...cells, { ...row, column: column.id }] }, rest);
}

function rowIn(name: string): RowPlace | undefined {
  const [, number] = /^\+([1-9]\d{0,3})$/.exec(name) ?? [];
  if (number !== undefined) return { type: 'new-row', number: Number(number) };
  const id = idIn(name);
  return id === undefined || id === '' || name.startsWith('+') ? undefined : { type: 'row', id };
}

/** `undefined` for what is no address: somebody else named this field. */
function idIn(name: string): string | undefined {
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
}
