/** What somebody changed in the fields of a fillable PDF, against the answers that travelled with it. */

import type { FieldId, RowId } from '../../basics/ids.ts';
import { type Answer, answerValue, noAnswers, picksOf, textOf } from '../answers/answers.ts';
import { type Change, setValue } from '../answers/change.ts';
import { answerAt, fieldPlace, type Place, rowAt, type Step, stepInto } from '../answers/place.ts';
import { addRow, changeCell, changeGroupCell } from '../answers/rows.ts';
import type { Value } from '../answers/value.ts';
import type { Field, InputOf } from '../definition/definition.ts';
import type { Lookup } from '../reading/answer-text.ts';
import { controlOf, ticked, valueOfTyped } from './control.ts';
import { type FieldPlace, type FormPlace, fieldName, parseFieldName } from './field-names.ts';

/** Field by name: what was typed, the value of the picked button, 'Off' for none. */
export type FormValues = ReadonlyMap<string, string>;

export interface FieldEdit {
  readonly place: FormPlace;
  readonly value: Value;
}

/** How a PDF writes that no button is picked. */
const notPicked = 'Off';

/**
 * The answers that the fields say otherwise than `lookup` does, in the order of the fields. A field that is of no
 * question, or of a row that is not there, says nothing. A year of two figures is one around `thisYear`.
 */
export function editsIn(
  fields: readonly Field[],
  lookup: Lookup,
  values: FormValues,
  thisYear: number,
): readonly FieldEdit[] {
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
    const present = presentAt(place, lookup);
    if (present === undefined) return [];
    const value = editedValue(place, present.answer, answers, lookup, thisYear);
    return value === undefined ? [] : [{ place: { field: place.field, steps: place.steps }, value }];
  });
}

/** `undefined` when there is no such row. */
function presentAt(place: FormPlace, lookup: Lookup): { readonly answer: Answer | undefined } | undefined {
  const answer = lookup(place.field);
  const there = existing(place);
  if (there === undefined) return { answer: undefined };
  const answers = answer === undefined ? noAnswers : { [place.field]: answer };
  const isThere = there.steps.every((step, at) => {
    if ('column' in step) return true;
    return rowAt(answers, { ...there, steps: there.steps.slice(0, at + 1) })?.deleted.value === false;
  });
  return isThere ? { answer: answerAt(answers, there) } : undefined;
}

/** The same place, where it leads through no row that is still to be made. */
function existing({ field, steps }: FormPlace): Place | undefined {
  const known = steps.filter((step): step is Step => !('newRow' in step));
  return known.length === steps.length ? { field, steps: known } : undefined;
}

/** `undefined` when the fields say what the answer says. */
function editedValue(
  place: FieldPlace,
  answer: Answer | undefined,
  fields: ReadonlyMap<string | undefined, string>,
  lookup: Lookup,
  thisYear: number,
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
      // Some programs write the words of a list that folds out, and not the value behind them.
      const named = input.options.find(({ id, label }) => id === given || label === given);
      const picked = given === notPicked ? '' : (named?.id ?? given);
      const isOffered = picked === '' || named !== undefined;
      return picked === textOf(answer) || !isOffered ? undefined : picked;
    }
    default: {
      const control = controlOf(input, answer, lookup, place, '');
      const before = control.type === 'text' ? control.value : '';
      return asWritten(given) === asWritten(before)
        ? undefined
        : valueOfTyped(input, asWritten(given), lookup, thisYear);
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
export function changesOf(edits: readonly FieldEdit[], makeRowId: () => RowId): ReadonlyMap<FieldId, Change> {
  const made = new Map<string, RowId>();
  const changes = new Map<FieldId, Change>();
  for (const { place, value } of edits) {
    const change = changeAt(fieldPlace(place.field), place.steps, setValue(value), (path) => {
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

/** @param idOf gives the row that is made for a name: all cells of a new row become cells of one row. */
function changeAt(
  place: FormPlace,
  [step, ...within]: FormPlace['steps'],
  change: Change,
  idOf: (name: string) => RowId,
): Change {
  if (step === undefined) return change;
  const there = stepInto(place, step);
  if ('column' in step) return changeGroupCell(step.column, changeAt(there, within, change, idOf));
  const [cell, ...deeper] = within;
  if (cell === undefined || !('column' in cell)) return change;
  const inner = changeAt(stepInto(there, cell), deeper, change, idOf);
  if ('row' in step) return changeCell(step.row, cell.column, inner);
  const id = idOf(fieldName(there));
  return (answer, now) => changeCell(id, cell.column, inner)(addRow(id)(answer, now), now);
}
