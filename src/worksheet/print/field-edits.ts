/** What somebody changed in the fields of a fillable PDF, against the answers that travelled with it. */

import { type Answer, answerValue, picksOf, textOf } from '../answers/answers.ts';
import { type Change, setValue } from '../answers/change.ts';
import { addRow, cellOf, changeCell, changeGroupCell, groupCell, visibleRows } from '../answers/rows.ts';
import type { Value } from '../answers/value.ts';
import type { Field, InputOf } from '../definition/definition.ts';
import type { Lookup } from '../reading/answer-text.ts';
import { controlOf, ticked, valueOfTyped } from './control.ts';
import {
  type AnswerPlace,
  type CellPlace,
  type FieldPlace,
  fieldName,
  parseFieldName,
} from './field-names.ts';

/** Field by name: what was typed, the value of the picked button, 'Off' for none. */
export type FormValues = ReadonlyMap<string, string>;

export interface FieldEdit {
  readonly place: AnswerPlace;
  readonly value: Value;
}

/** How a PDF writes that no button is picked. */
const notPicked = 'Off';

/**
 * The answers that the fields say otherwise than `lookup` does, in the order of the fields. A field that is of no
 * question, or of a row that is not there, says nothing.
 */
export function editsIn(fields: readonly Field[], lookup: Lookup, values: FormValues): readonly FieldEdit[] {
  const asked = new Map<
    string,
    { readonly place: FieldPlace; readonly answers: Map<string | undefined, string> }
  >();
  for (const [name, value] of values) {
    const place = parseFieldName(name, fields);
    if (place === undefined) continue;
    const question = asked.get(fieldName(place)) ?? { place, answers: new Map() };
    asked.set(fieldName(place), question);
    question.answers.set(place.option, value);
  }
  return [...asked.values()].flatMap(({ place, answers }): readonly FieldEdit[] => {
    const present = answerAt(place, lookup);
    if (present === undefined) return [];
    const value = editedValue(place, present.answer, answers, lookup);
    return value === undefined ? [] : [{ place: { field: place.field, cells: place.cells }, value }];
  });
}

/** `undefined` when there is no such row. */
function answerAt(
  { field, cells }: AnswerPlace,
  lookup: Lookup,
): { readonly answer: Answer | undefined } | undefined {
  let answer = lookup(field);
  for (const { row, column } of cells) {
    if (row === undefined) answer = groupCell(answer, column);
    else if (row.type === 'new-row') answer = undefined;
    else {
      const found = visibleRows(answer).find(({ id }) => id === row.id);
      if (found === undefined) return undefined;
      answer = cellOf(found, column);
    }
  }
  return { answer };
}

/** `undefined` when the fields say what the answer says. */
function editedValue(
  place: FieldPlace,
  answer: Answer | undefined,
  fields: ReadonlyMap<string | undefined, string>,
  lookup: Lookup,
): Value | undefined {
  const { input } = place;
  const given = fields.get(undefined) ?? '';
  switch (input.type) {
    case 'multichoice':
      return editedPicks(input, picksOf(answer), fields);
    case 'check': {
      const isTicked = given === ticked;
      return isTicked === (answerValue(answer) === true) ? undefined : isTicked;
    }
    case 'choice': {
      const picked = given === notPicked ? '' : given;
      const isOffered = picked === '' || input.options.some(({ id }) => id === picked);
      return picked === textOf(answer) || !isOffered ? undefined : picked;
    }
    default: {
      const control = controlOf(input, answer, lookup, place, '');
      const before = control.type === 'text' ? control.value : '';
      return asWritten(given) === asWritten(before)
        ? undefined
        : valueOfTyped(input, asWritten(given), lookup);
    }
  }
}

/** Programs write line breaks in three ways. */
function asWritten(typed: string): string {
  return typed.toWellFormed().replace(/\r\n|\r/g, '\n');
}

function editedPicks(
  { options }: InputOf<'multichoice'>,
  before: readonly string[],
  fields: ReadonlyMap<string | undefined, string>,
): readonly string[] | undefined {
  const isPicked = (id: string) => (fields.has(id) ? fields.get(id) === ticked : before.includes(id));
  const offered = options.map(({ id }) => id);
  const after = [...offered, ...before.filter((id) => !offered.includes(id))].filter(isPicked);
  const isSame = after.length === before.length && after.every((id) => before.includes(id));
  return isSame ? undefined : after;
}

/** The edits as one change a field; rows that were empty in the PDF are made, each with an id of its own. */
export function changesOf(edits: readonly FieldEdit[], makeRowId: () => string): ReadonlyMap<string, Change> {
  const made = new Map<string, string>();
  const changes = new Map<string, Change>();
  for (const { place, value } of edits) {
    const change = changeAt(place.field, place.cells, setValue(value), (path) => {
      const id = made.get(path) ?? makeRowId();
      made.set(path, id);
      return id;
    });
    const before = changes.get(place.field);
    changes.set(
      place.field,
      before === undefined ? change : (answer, now) => change(before(answer, now), now),
    );
  }
  return changes;
}

function changeAt(
  path: string,
  [cell, ...within]: readonly CellPlace[],
  change: Change,
  idOf: (path: string) => string,
): Change {
  if (cell === undefined) return change;
  const { row, column } = cell;
  const here = `${path}.${row === undefined ? '' : row.type === 'row' ? row.id : `+${row.number}`}`;
  const inner = changeAt(`${here}.${column}`, within, change, idOf);
  if (row === undefined) return changeGroupCell(column, inner);
  if (row.type === 'row') return changeCell(row.id, column, inner);
  const id = idOf(here);
  return (answer, now) => changeCell(id, column, inner)(addRow(id)(answer, now), now);
}
