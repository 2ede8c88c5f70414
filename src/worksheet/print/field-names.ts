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
import { type RowId, toRowId } from '../../basics/ids.ts';
import { fieldPlace, type Place, type Step, stepInto } from '../answers/place.ts';
import type { Column, Field, Input } from '../definition/definition.ts';

/** A row that is not there yet, counted from 1. */
export interface NewRow {
  readonly newRow: number;
}

/** Where an answer stands, or will stand. */
export type FormPlace = Place<NewRow>;

export interface FieldPlace extends FormPlace {
  readonly input: Input;
  /** Of a question with more than one answer: the one that a check box is for. */
  readonly option?: string;
}

export function fieldName({ field, steps }: FormPlace, option?: string): string {
  return [idName(field), ...steps.map(stepName), ...(option === undefined ? [] : [idName(option)])].join('.');
}

function stepName(step: FormPlace['steps'][number]): string {
  if ('newRow' in step) return `+${step.newRow}`;
  return idName('row' in step ? step.row : step.column);
}

function idName(id: string): string {
  return encodeURIComponent(id.toWellFormed()).replaceAll('.', '%2E');
}

/** The reverse of `fieldName`; `undefined` for a name that is of no question in `fields`. */
export function parseFieldName(name: string, fields: readonly Field[]): FieldPlace | undefined {
  const [first = '', ...rest] = name.split('.');
  const id = idIn(first);
  const field = fields.find((candidate) => candidate.id === id);
  return field === undefined ? undefined : placeIn(field, fieldPlace(field.id), rest);
}

function placeIn(asked: Field | Column, place: FormPlace, steps: readonly string[]): FieldPlace | undefined {
  switch (asked.type) {
    case 'derived':
      return undefined;
    case 'group': {
      const [first = '', ...rest] = steps;
      return columnIn(asked.columns, place, first, rest);
    }
    case 'rows': {
      const [first = '', second = '', ...rest] = steps;
      const row = rowIn(first);
      return row === undefined ? undefined : columnIn(asked.columns, stepInto(place, row), second, rest);
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
  place: FormPlace,
  name: string,
  rest: readonly string[],
): FieldPlace | undefined {
  const id = idIn(name);
  const column = columns.find((candidate) => candidate.id === id);
  return column === undefined ? undefined : placeIn(column, stepInto(place, { column: column.id }), rest);
}

function rowIn(name: string): Extract<Step, { row: RowId }> | NewRow | undefined {
  const [, number] = /^\+([1-9]\d{0,3})$/.exec(name) ?? [];
  if (number !== undefined) return { newRow: Number(number) };
  const row = idIn(name);
  return row === undefined || row === '' || name.startsWith('+') ? undefined : { row: toRowId(row) };
}

/** `undefined` for a name that was not made here: another program named this field. */
function idIn(name: string): string | undefined {
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
}
