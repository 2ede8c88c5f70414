/** A worksheet to fill in on paper that is a screen: every question as a control, with empty rows to add. */

import { capital } from '../../basics/dutch-format.ts';
import { fillableText } from '../../text/fillable.ts';
import type { Answer, Row } from '../answers/answers.ts';
import { fieldPlace, stepInto } from '../answers/place.ts';
import { cellOf, groupCell, visibleRows } from '../answers/rows.ts';
import type { Column, Field, Input, NestedRows, RowsField } from '../definition/definition.ts';
import type { Lookup } from '../reading/answer-text.ts';
import { askedColumns } from '../reading/asked.ts';
import { controlInCell, controlOf } from './control.ts';
import type { FormPlace, NewRow } from './field-names.ts';
import type { PrintedAnswer, PrintedQuestion, PrintedRecord } from './printed.ts';
import { broughtInNote, broughtInQuestion } from './printed-brought-in.ts';

/** How many empty rows there are to fill in. */
const emptyRows = { ofNone: 3, more: 1 } as const;

/**
 * Characters of what a field holds: a string of a PDF that is to be kept ends at 32,767 bytes (ISO 19005-3, 6.1.13). A longer
 * text is printed, all of it, where a field would show its beginning.
 */
const longestValue = 16_000;

/** More columns than this leave no room to write in. */
const mostTableColumns = 4;

/**
 * Empty rows as a table to fill in, for what has to be short; as records where the columns do not fit in one.
 * @param count how many rows.
 */
export function fillableTable(field: RowsField, count: number, lookup: Lookup): PrintedAnswer {
  const columns = askedColumns(field.columns, []);
  const inputs = columns.filter((column) => column.type !== 'rows' && column.type !== 'multichoice');
  if (inputs.length < columns.length || inputs.length > mostTableColumns)
    return fillableRows(field, undefined, lookup, fieldPlace(field.id), field.label, count);
  return {
    type: 'control-table',
    columns: inputs.map(({ label }) => label),
    rows: Array.from({ length: count }, (_, at) =>
      inputs.map((column) => {
        const place = stepInto(stepInto<NewRow>(fieldPlace(field.id), { newRow: at + 1 }), {
          column: column.id,
        });
        const description = `${field.label}, ${capital(field.row)} ${at + 1}: ${column.label}`;
        return controlInCell(controlOf(column, undefined, lookup, place, description));
      }),
    ),
  };
}

/** `undefined` for what is derived: nobody fills that in. */
export function fillableAnswer(field: Field, lookup: Lookup): PrintedAnswer | undefined {
  const place: FormPlace = fieldPlace(field.id);
  const answer = lookup(field.id);
  switch (field.type) {
    case 'derived':
      return undefined;
    case 'rows':
      return fillableRows(field, answer, lookup, place, field.label);
    case 'group': {
      const questions = field.columns.map((column) =>
        fillableColumn(column, groupCell(answer, column.id), lookup, place, field.label),
      );
      return { type: 'records', records: [{ title: '', questions, sentence: '' }] };
    }
    default:
      return asControl(field, answer, lookup, place, field.label);
  }
}

function asControl(
  input: Input,
  answer: Answer | undefined,
  lookup: Lookup,
  place: FormPlace,
  description: string,
): PrintedAnswer {
  const control = controlOf(input, answer, lookup, place, description);
  if (control.type !== 'text' || control.value.length <= longestValue) return { type: 'control', control };
  return { type: 'paragraphs', paragraphs: [fillableText.tooLongForField, ...control.value.split('\n')] };
}

/** Rows stand in the order in which they were made: which is newest changes as dates are filled in. */
function fillableRows(
  rows: Pick<RowsField | NestedRows, 'row'> & { readonly columns: readonly Column[] },
  answer: Answer | undefined,
  lookup: Lookup,
  place: FormPlace,
  description: string,
  /** Of a list that has none yet. */
  ofNone: number = emptyRows.ofNone,
): PrintedAnswer {
  const present = visibleRows(answer);
  const record = (at: number, step: FormPlace['steps'][number], filled?: Row): PrintedRecord => {
    const title = `${capital(rows.row)} ${at + 1}`;
    const questions = askedColumns(rows.columns, filled === undefined ? [] : [filled]).map((column) => {
      const cell = filled && cellOf(filled, column.id);
      return fillableColumn(column, cell, lookup, stepInto(place, step), `${description}, ${title}`);
    });
    return {
      title,
      questions: filled === undefined ? questions : [...questions, ...broughtInQuestion(filled)],
      sentence: '',
    };
  };
  const filled = present.map((row, at) => record(at, { row: row.id }, row));
  const more = Array.from({ length: filled.length === 0 ? ofNone : emptyRows.more }, (_, at) =>
    record(filled.length + at, { newRow: at + 1 }),
  );
  return { type: 'records', records: [...filled, ...more] };
}

function fillableColumn(
  column: Column,
  answer: Answer | undefined,
  lookup: Lookup,
  row: FormPlace,
  within: string,
): PrintedQuestion {
  const place = stepInto(row, { column: column.id });
  const description = `${within}: ${column.label}`;
  return {
    id: column.id,
    label: column.label,
    answer:
      column.type === 'rows'
        ? fillableRows(column, answer, lookup, place, description)
        : asControl(column, answer, lookup, place, description),
    outcomes: broughtInNote(answer),
  };
}
