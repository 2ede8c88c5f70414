/** Where something stands within the answers of a worksheet: the one address for changes, differences and what a page shows. */
import { type FieldId, type RowId, toFieldId } from '../../basics/ids.ts';
import { type Answer, type Answers, answerOf, noAnswers, partOf, type Row } from './answers.ts';

/** From a rows answer to one of its rows; from a row, or a group, to one of its cells. */
export type Step = { readonly row: RowId } | { readonly column: string };

/**
 * Of an answer; of a row, when the last step leads to one. Rows in rows go on from there.
 * `Further` are steps that only some have: a PDF has fields of rows that are not there yet.
 */
export interface Place<Further = never> {
  readonly field: FieldId;
  /** From the outside in; none for a question that is answered as a whole. */
  readonly steps: readonly (Step | Further)[];
}

/** Of a key of a worksheet's answers: those are ids of fields. */
export const fieldPlace = (key: string): Place => ({ field: toFieldId(key), steps: [] });

export const stepInto = <Further = never>(
  { field, steps }: Place<Further>,
  step: Step | Further,
): Place<Further> => ({ field, steps: [...steps, step] });

export const inRow = (place: Place, row: RowId): Place => stepInto<never>(place, { row });

export const inColumn = (place: Place, column: string): Place => stepInto<never>(place, { column });

/** Equal for the same place, and for no other. */
export const placeKey = ({ field, steps }: Place): string =>
  JSON.stringify([field, ...steps.map((step) => ('row' in step ? [step.row] : step.column))]);

export const samePlace = (a: Place, b: Place): boolean => placeKey(a) === placeKey(b);

/** The answer that stands at a place; `undefined` for a row, and where nothing stands. */
export function answerAt(answers: Answers, { field, steps }: Place): Answer | undefined {
  let answer = answerOf(answers, field);
  /** Of the row that the last step led to. */
  let cells: Answers | undefined;
  for (const step of steps) {
    if ('row' in step) cells = rowOf(answer, step.row)?.cells ?? noAnswers;
    else {
      answer = answerOf(cells ?? cellsOf(answer), step.column);
      cells = undefined;
    }
  }
  return cells === undefined ? answer : undefined;
}

/** The row that stands at a place, removed or not; `undefined` where none does. */
export function rowAt(answers: Answers, { field, steps }: Place): Row | undefined {
  const last = steps.at(-1);
  if (last === undefined || 'column' in last) return undefined;
  return rowOf(answerAt(answers, { field, steps: steps.slice(0, -1) }), last.row);
}

const cellsOf = (answer: Answer | undefined): Answers => partOf(answer, 'group')?.cells ?? noAnswers;

const rowOf = (answer: Answer | undefined, id: RowId): Row | undefined =>
  partOf(answer, 'rows')?.rows.find((row) => row.id === id);
